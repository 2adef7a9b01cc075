import { fileRule } from '../model/finding.ts'
import { yearOf } from '../model/period.ts'

/** No task is due before the plan that gives it was first issued. */
export default fileRule({
  id: 'task-due-before-issue',
  severity: 'warning',
  about: 'file',
  family: 'deadlines',
  yieldsTo: ['task-outside-movement', 'task-start-after-due'],
  words: () => ({
    title: { vi: 'Thời hạn sau ngày ban hành', en: 'Due after the plan was issued' },
    help: {
      vi: 'Nếu ghi nhầm thời gian, ghi lại `due`, ví dụ `due: {example}`. Nếu là việc định kỳ đã bắt đầu từ trước, bỏ `due`, ghi `recurrence`, ví dụ `recurrence: yearly`. Nếu việc đã xong trước khi ban hành kế hoạch, nêu ở báo cáo kết quả.',
      en: 'If it is a slip, correct `due`, e.g. `due: {example}`. For recurring work that began earlier, drop `due` and write `recurrence`, e.g. `recurrence: yearly`. Work done before the plan was issued belongs to the report on results.',
    },
    messages: {
      before: {
        vi: 'Nhiệm vụ {task} có thời hạn {due:date}, trước ngày ban hành kế hoạch ({issued:date}).',
        en: 'Task {task} is due {due:date}, before the plan was issued on {issued:date}.',
      },
    },
  }),
  check({ plan }, say) {
    const { firstIssued: issued } = plan
    if (!issued) return
    for (const { id, at, due } of plan.tasks) {
      if (!due || due.to >= issued) continue
      say({
        at: [...at, 'due'],
        message: 'before',
        data: { task: id, due: due.to, issued, example: `${yearOf(issued)}-12` },
      })
    }
  },
})
