import { fileRule } from '../model/finding.ts'
import { yearOf } from '../model/period.ts'

/** A task that is due in a year of two phases says which it belongs to. */
export default fileRule({
  id: 'task-phase-unstated',
  severity: 'warning',
  about: 'file',
  family: 'deadlines',
  yieldsTo: ['task-outside-movement'],
  words: () => ({
    title: { vi: 'Ghi rõ giai đoạn', en: 'Phase stated where the date leaves it open' },
    help: {
      vi: 'Ghi `phase: {first}` nếu hoàn thành trước sơ kết, `phase: {second}` nếu triển khai sau sơ kết; nhiệm vụ của cả hai giai đoạn ghi `phase: [{first}, {second}]`.',
      en: 'Write `phase: {first}` if it is done before the preliminary review, `phase: {second}` if after it; `phase: [{first}, {second}]` for work of both.',
    },
    messages: {
      unstated: {
        vi: 'Nhiệm vụ {task} có thời hạn trong năm {year}, năm thuộc cả hai giai đoạn.',
        en: 'Task {task} is due in {year}, which is in both phases.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const { phases } = catalogue.movement
    const whole = phases.filter((it) => it.from <= plan.period.from && plan.period.to <= it.to)
    // the whole plan lies in one phase, and so do its tasks
    if (whole.length === 1) return
    for (const { id, at, due, recurring, phases: claimed } of plan.tasks) {
      if (!due || recurring || claimed.length) continue
      const [first, second] = phases.filter((it) => it.from <= due.to && due.to <= it.to)
      if (!first || !second) continue
      say({
        at: [...at, 'due'],
        message: 'unstated',
        data: { task: id, year: yearOf(due.to), first: first.number, second: second.number },
      })
    }
  },
})
