import { fileRule } from '../model/finding.ts'
import { contains } from '../model/period.ts'
import { windowOf } from '../model/plan.ts'

/** A task and the phase it claims must agree. */
export default fileRule({
  id: 'task-outside-phase',
  severity: 'error',
  about: 'file',
  family: 'deadlines',
  yieldsTo: ['task-outside-movement'],
  words: () => ({
    title: { vi: 'Thời hạn nằm trong giai đoạn', en: 'Due date inside its phase' },
    help: {
      late: {
        vi: 'Sửa thành `phase: {right}`, hoặc điều chỉnh thời hạn chậm nhất là ngày {edge:date}. Nhiệm vụ thực hiện qua nhiều giai đoạn ghi các giai đoạn đó, ví dụ `phase: {both}`.',
        en: 'Write `phase: {right}`, or set a date no later than {edge:date}. For work that runs through several phases, name them, e.g. `phase: {both}`.',
      },
      early: {
        vi: 'Sửa thành `phase: {right}`, hoặc điều chỉnh thời hạn từ ngày {edge:date} trở đi. Nhiệm vụ thực hiện qua nhiều giai đoạn ghi các giai đoạn đó, ví dụ `phase: {both}`.',
        en: 'Write `phase: {right}`, or set a date from {edge:date} on. For work that runs through several phases, name them, e.g. `phase: {both}`.',
      },
    },
    messages: {
      late: {
        vi: 'Nhiệm vụ {task} xếp vào {phase} nhưng thời hạn hoàn thành là {due:date}.',
        en: 'Task {task} is in {phase} but due {due:date}.',
      },
      early: {
        vi: 'Nhiệm vụ {task} xếp vào {phase} nhưng thời hạn hoàn thành là {due:date}.',
        en: 'Task {task} is in {phase} but due {due:date}.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const { phases } = catalogue.movement
    for (const { id, at, due, phases: numbers } of plan.tasks) {
      if (!due || !numbers.length) continue
      const claimed = phases.filter((it) => numbers.includes(it.number))
      if (claimed.some((phase) => contains(windowOf(phase), due.to))) continue
      const right = phases.find((it) => contains(windowOf(it), due.to))
      const phase = claimed.findLast((it) => it.to < due.to) ?? claimed[0]
      if (!right || !phase) continue
      const late = phase.to < due.to
      const both = `[${[phase.number, right.number].sort((a, b) => a - b).join(', ')}]`
      const data = {
        task: id,
        phase: phase.name,
        due: due.to,
        right: right.number,
        both,
        edge: late ? phase.to : phase.from,
      }
      say({ at: [...at, 'due'], message: late ? 'late' : 'early', data })
    }
  },
})
