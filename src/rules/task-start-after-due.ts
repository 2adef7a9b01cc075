import { fileRule } from '../model/finding.ts'
import { yearOf } from '../model/period.ts'

/** A task does not start after its due date. */
export default fileRule({
  id: 'task-start-after-due',
  severity: 'error',
  about: 'file',
  family: 'deadlines',
  yieldsTo: ['task-outside-movement'],
  words: () => ({
    title: { vi: 'Bắt đầu không muộn hơn thời hạn', en: 'Start no later than the due date' },
    help: {
      vi: 'Đối chiếu với bản kế hoạch và ghi lại `start` hoặc `due` cho đúng thứ tự, ví dụ `start: {example}` đối với thời hạn trên.',
      en: 'Compare with the plan on paper and correct `start` or `due`, e.g. `start: {example}` for that due date.',
    },
    messages: {
      after: {
        vi: 'Nhiệm vụ {task} bắt đầu từ ngày {start:date}, sau thời hạn hoàn thành là ngày {due:date}.',
        en: 'Task {task} starts on {start:date}, after its due date {due:date}.',
      },
    },
  }),
  check({ plan }, say) {
    for (const { id, at, start, due, dueNow } of plan.tasks) {
      if (!start || !due || start.from <= due.to || (dueNow && start.from <= dueNow.to)) continue
      const data = { task: id, start: start.from, due: due.to, example: `${yearOf(due.to)}-01` }
      say({ at: [...at, 'due'], message: 'after', data, related: [{ at: [...at, 'start'] }] })
    }
  },
})
