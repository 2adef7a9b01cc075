import { fileRule } from '../model/finding.ts'

/** A ministry or province is advised to have a key project of its own. */
export default fileRule({
  id: 'key-project-missing',
  severity: 'warning',
  about: 'plan',
  family: 'unit',
  absence: true,
  words: () => ({
    title: { vi: 'Công trình, dự án trọng điểm', en: 'A key project' },
    help: {
      vi: 'Nên có ít nhất 01 công trình, dự án trọng điểm mang dấu ấn riêng. Ghi tại `key_projects`, ví dụ `- id: DA1`, `name: Kho dữ liệu dùng chung của tỉnh`, `year: 2026`, `tasks: [TH-3.01]`.',
      en: 'At least one key project of its own is advised. Write it under `key_projects`, e.g. `- id: DA1`, `name: Kho dữ liệu dùng chung của tỉnh`, `year: 2026`, `tasks: [TH-3.01]`.',
    },
    messages: {
      missing: {
        vi: 'Kế hoạch chưa nêu công trình, dự án trọng điểm về chuyển đổi số, đổi mới sáng tạo.',
        en: 'The plan names no key project in digital transformation or innovation.',
      },
    },
  }),
  check({ plan }, say) {
    if (!plan.file.key_projects?.some(Boolean)) say({ at: ['key_projects'], message: 'missing' })
  },
})
