import { fileRule } from '../model/finding.ts'
import { yearOf } from '../model/period.ts'
import { windowOf } from '../model/plan.ts'
import { worksIn } from '../model/task-span.ts'

/** Each phase that the plan's period covers as a whole has a task. */
export default fileRule({
  id: 'phase-without-task',
  severity: 'warning',
  about: 'plan',
  family: 'deadlines',
  absence: true,
  words: () => ({
    title: { vi: 'Giai đoạn nào cũng có nhiệm vụ', en: 'A task in each phase' },
    help: {
      vi: 'Bổ sung nhiệm vụ có thời hạn {window:period}, ghi `phase: {number}`; việc làm thường xuyên ghi `recurrence: continuous`. Nếu kế hoạch chưa bao gồm giai đoạn này, ghi thời gian thực hiện tại `document.period`, ví dụ `period: { from: {first}, to: {last} }`.',
      en: 'Add tasks due {window:period}, with `phase: {number}`; for continuous work write `recurrence: continuous`. If the plan does not cover this phase, say so in `document.period`, e.g. `period: { from: {first}, to: {last} }`.',
    },
    messages: {
      empty: { vi: 'Kế hoạch chưa có nhiệm vụ nào của {phase}.', en: 'The plan has no task in {phase}.' },
    },
  }),
  check({ plan, catalogue }, say) {
    const { phases } = catalogue.movement
    const [from, to] = [yearOf(plan.period.from), yearOf(plan.period.to)]
    const covered = phases.filter((it) => from <= yearOf(it.from) && yearOf(it.to) <= to)
    for (const phase of covered) {
      // a task whose time is not known may well belong to it; a plan without any task lacks contents, not phases
      if (!plan.tasks.length || plan.tasks.some((it) => worksIn(it, plan, phase) !== false)) continue
      const other = phases.find((it) => it !== phase && plan.tasks.some((task) => worksIn(task, plan, it)))
      const { name, number } = phase
      const years = { first: yearOf((other ?? phase).from), last: yearOf((other ?? phase).to) }
      say({
        at: ['contents'],
        message: 'empty',
        data: { phase: name, number, window: { ...windowOf(phase) }, ...years },
      })
    }
  },
})
