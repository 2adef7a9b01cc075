import { fileRule } from '../model/finding.ts'

/** A plan names the post of the head who directs and answers. */
export default fileRule({
  id: 'head-missing',
  severity: 'error',
  about: 'plan',
  family: 'unit',
  absence: true,
  words: () => ({
    title: { vi: 'Người đứng đầu chịu trách nhiệm', en: 'The head who answers' },
    help: {
      vi: 'Ghi chức danh tại `leadership.head.position`, ví dụ `Chủ tịch UBND xã`, `Giám đốc Sở`, `Bộ trưởng`; không cần ghi họ tên. Cấp phó được giao phụ trách ghi ở `deputy_in_charge`.',
      en: 'Write the post in `leadership.head.position`, e.g. `Chủ tịch UBND xã`, `Giám đốc Sở`, `Bộ trưởng`; no name is needed. A deputy put in charge goes to `deputy_in_charge`.',
    },
    messages: {
      missing: {
        vi: 'Kế hoạch chưa xác định người đứng đầu trực tiếp chỉ đạo, chịu trách nhiệm.',
        en: 'The plan names no head who directs and answers for it.',
      },
      nameOnly: {
        vi: 'Kế hoạch ghi họ tên người đứng đầu nhưng chưa ghi chức danh; người giữ chức danh có thể thay đổi.',
        en: "The plan gives the head's name but not the post, and the holder of a post may change.",
      },
    },
  }),
  check({ plan }, say) {
    const head = plan.file.leadership?.head
    if (head?.position) return
    say({ at: ['leadership', 'head'], message: head?.name ? 'nameOnly' : 'missing' })
  },
})
