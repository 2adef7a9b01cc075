import { fileRule } from '../model/finding.ts'
import { someTaskSays } from '../model/task-words.ts'

/** A plan makes the movement known and spreads good models, in a section of its own or by a task. */
export default fileRule({
  id: 'communication-missing',
  severity: 'warning',
  about: 'plan',
  family: 'unit',
  absence: true,
  words: () => ({
    title: { vi: 'Tuyên truyền, nhân rộng điển hình tiên tiến', en: 'Publicity and exemplary models' },
    help: {
      vi: 'Bổ sung `communication`, ví dụ `plan: Mở chuyên mục trên Cổng thông tin điện tử; mỗi quý giới thiệu 02 điển hình tiên tiến`; mô hình cụ thể ghi ở `models`. Một nhiệm vụ về phát hiện, nhân rộng điển hình tiên tiến cũng được tính.',
      en: 'Add `communication`, e.g. `plan: Mở chuyên mục trên Cổng thông tin điện tử; mỗi quý giới thiệu 02 điển hình tiên tiến`; single models go to `models`. A task on finding and spreading exemplary models counts as well.',
    },
    messages: {
      missing: {
        vi: 'Kế hoạch chưa nêu việc tuyên truyền, nhân rộng điển hình tiên tiến.',
        en: 'The plan says nothing of publicity and of spreading exemplary models.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const { plan: publicity, models } = plan.file.communication ?? {}
    if (publicity !== undefined || models?.some(Boolean)) return
    if (someTaskSays(plan.tasks, catalogue, 'exemplar_words')) return
    say({ at: ['communication'], message: 'missing' })
  },
})
