import { fileRule } from '../model/finding.ts'
import { contains } from '../model/period.ts'
import { windowOf } from '../model/plan.ts'

/** A task and the phase it claims must agree. */
export default fileRule({
  id: 'task-outside-phase',
  severity: 'error',
  about: 'file',
  yieldsTo: ['task-outside-movement'],
  words: () => ({
    title: { vi: 'Thời hạn nằm trong giai đoạn', en: 'Due date inside its phase' },
    help: {
      vi: 'Ghi lại `phase` theo thời hạn, hoặc điều chỉnh thời hạn về trong khoảng {window:period}.',
      en: 'Change `phase` to fit the due date, or set a due date within {window:period}.',
    },
    messages: {
      outside: {
        vi: 'Nhiệm vụ {task} xếp vào {phase} nhưng thời hạn hoàn thành là {due:date}.',
        en: 'Task {task} is in {phase} but due {due:date}.',
      },
    },
  }),
  *check({ plan, catalogue }) {
    for (const task of plan.tasks) {
      const { due } = task
      if (!due || !task.phases.length) continue
      const claimed = catalogue.movement.phases.filter((it) => task.phases.includes(it.number))
      if (!claimed.length || claimed.some((phase) => contains(windowOf(phase), due.to))) continue
      const last = claimed.at(-1) ?? claimed[0]
      if (!last) continue
      const data = { task: task.id, phase: last.name, window: { ...windowOf(last) }, due: due.to }
      yield { at: [...task.at, 'due'], message: 'outside', data }
    }
  },
})
