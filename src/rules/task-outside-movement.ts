import { fileRule } from '../model/finding.ts'
import { contains } from '../model/period.ts'

/** A task is due within the movement, and within the plan's own period. */
export default fileRule({
  id: 'task-outside-movement',
  severity: 'error',
  about: 'plan',
  family: 'deadlines',
  words: () => ({
    title: { vi: 'Thời hạn trong thời gian của phong trào', en: 'Due date within the movement' },
    help: {
      movement: {
        vi: 'Ghi lại năm của thời hạn nếu ghi nhầm. Việc kéo dài hơn thì ghi mốc hoàn thành trong thời gian của phong trào, ví dụ `due: {last}`, phần tiếp theo nêu ở `due_note`.',
        en: 'Correct the year if it is a slip. For work that goes on longer, set a milestone within the movement, e.g. `due: {last}`, and describe the rest in `due_note`.',
      },
      plan: {
        vi: 'Ghi thời hạn trong khoảng trên, ví dụ `due: {last}`; hoặc ghi lại `document.period` nếu thời gian thực hiện của kế hoạch chưa đúng.',
        en: "Set a due date within that time, e.g. `due: {last}`; or correct `document.period` if the plan's own period is not right.",
      },
    },
    messages: {
      movement: {
        vi: 'Nhiệm vụ {task} có thời hạn {due:date}, ngoài thời gian của phong trào ({window:period}).',
        en: 'Task {task} is due {due:date}, outside the movement ({window:period}).',
      },
      plan: {
        vi: 'Nhiệm vụ {task} có thời hạn {due:date}, ngoài thời gian thực hiện của kế hoạch ({window:period}).',
        en: "Task {task} is due {due:date}, outside the plan's own period ({window:period}).",
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const movement = { from: catalogue.movement.from, to: catalogue.movement.to }
    for (const { id, at, due } of plan.tasks) {
      if (!due) continue
      const message = !contains(movement, due.to) ? 'movement' : !contains(plan.period, due.to) ? 'plan' : null
      if (!message) continue
      const window = message === 'plan' ? { ...plan.period } : movement
      say({ at: [...at, 'due'], message, data: { task: id, due: due.to, window, last: window.to } })
    }
  },
})
