import type { Fact } from '../../model/report.ts'
import { deadlinesEn } from '../../text/reports/deadlines-en.ts'
import { deadlinesVi } from '../../text/reports/deadlines-vi.ts'
import { sayText } from '../../text/say.ts'
import { number } from './cells.ts'
import { calendarChart, calendarTable } from './deadlines/calendar.ts'
import { furthest, gather, steps } from './deadlines/gather.ts'
import type { DeadlinesGiven } from './deadlines/given.ts'
import { deadlineTable, silentTable } from './deadlines/tasks.ts'
import { annex, reportOf } from './frame.ts'
import { type ReportMaker, unitFilters } from './maker.ts'
import { earlierScope, scopeOf } from './scope.ts'

/** Biểu 4: tasks that are overdue or soon due, and the calendar of launches and reviews. */
export const deadlines: ReportMaker = {
  takes: [...unitFilters, 'content', 'phase'],
  book: { place: 4 },
  make(compilation, asked) {
    const words = asked.locale === 'vi' ? deadlinesVi : deadlinesEn
    const scope = scopeOf(compilation, asked)
    const earlier = earlierScope(asked)
    const given: DeadlinesGiven = {
      scope,
      asked,
      words,
      units: new Map(scope.units.map((it) => [it.id, it])),
      now: gather(scope),
      before: earlier && gather(earlier),
    }
    const say = (it: string, data: Parameters<typeof sayText>[1]) => sayText(it, data, asked.locale)
    const [first, second, third] = steps
    const title = say(words.title, { first, second, third })
    const due = [
      { kind: 'facts', facts: factsOf(given) },
      { kind: 'table', table: deadlineTable(given) },
    ] as const
    const calendar = [
      { kind: 'table', table: calendarTable(given) },
      { kind: 'chart', chart: calendarChart(given) },
    ] as const
    const sections = [
      annex({ key: 'deadlines', appendix: words.appendix, title, measure: 'tasks' }, due, scope, asked),
      annex(
        { key: 'not_reported', title: say(words.silent.title, { n: furthest }), measure: 'tasks' },
        [{ kind: 'table', table: silentTable(given) }],
        scope,
        asked,
      ),
      annex({ key: 'calendar', title: words.calendar.title }, calendar, scope, asked),
    ]
    return reportOf({ name: 'deadlines', title, sections, progress: true }, scope, asked)
  },
}

/** The opening summary: how many tasks are overdue, and due in each step. */
function factsOf({ now, before, words: { facts }, asked }: DeadlinesGiven): readonly Fact[] {
  const say = (it: string, data: Parameters<typeof sayText>[1]) => sayText(it, data, asked.locale)
  return [
    { key: 'overdue', label: facts.overdue, value: number(now.overdue.length) },
    ...(before ? [{ key: 'overdue_before', label: facts.overdueBefore, value: number(before.overdue.length) }] : []),
    ...now.soon.map((tasks, i) => {
      const data = { from: i ? (steps[i - 1] ?? 0) + 1 : 0, to: steps[i] ?? 0 }
      const label = say(i ? facts.between : facts.within, data)
      return { key: `within_${data.to}`, label, value: number(tasks.length) }
    }),
    { key: 'not_reported', label: say(facts.silent, { n: furthest }), value: number(now.silent.length) },
  ]
}
