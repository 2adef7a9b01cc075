import type { Tone } from '../../model/cell.ts'
import type { Bars } from '../../model/chart.ts'
import type { Fact } from '../../model/report.ts'
import { countedStates } from '../../model/task-state.ts'
import { progressEn } from '../../text/reports/progress-en.ts'
import { progressVi } from '../../text/reports/progress-vi.ts'
import { sayText } from '../../text/say.ts'
import { number } from './cells.ts'
import { annex, reportOf } from './frame.ts'
import { type ReportMaker, unitFilters } from './maker.ts'
import { type ProgressGiven, reportingOf } from './progress/given.ts'
import { contentTable, phaseTable } from './progress/parts.ts'
import { doneOf, onTimePercent, openOf, sumOf, talliesOf, tallyAt, totalOf } from './progress/tally.ts'
import { unitTable } from './progress/units.ts'
import { earlierScope, scopeOf } from './scope.ts'
import { unitGroups } from './unit-groups.ts'

/** Biểu 3: how tasks stand by the date, by unit, content and phase. */
export const progress: ReportMaker = {
  takes: [...unitFilters, 'content', 'phase', 'internal'],
  book: { place: 3 },
  make(compilation, asked) {
    const words = asked.locale === 'vi' ? progressVi : progressEn
    const scope = scopeOf(compilation, asked)
    const earlier = earlierScope(asked)
    const units = scope.units.filter((it) => it.plans.length)
    const given: ProgressGiven = {
      scope,
      asked,
      words,
      units,
      now: talliesOf(scope),
      before: earlier && talliesOf(earlier),
    }
    const { title, byContent } = words
    const byUnit = [
      { kind: 'facts', facts: factsOf(given) },
      { kind: 'table', table: unitTable(given) },
      { kind: 'chart', chart: chartOf(given) },
    ] as const
    const byPart = [
      { kind: 'table', table: contentTable(given) },
      { kind: 'table', table: phaseTable(given) },
    ] as const
    const sections = [
      annex({ key: 'progress', appendix: words.appendix, title, measure: 'tasks' }, byUnit, scope, asked),
      annex({ key: 'parts', title: byContent.section, measure: 'tasks' }, byPart, scope, asked),
    ]
    return reportOf({ name: 'progress', title, sections, progress: true }, scope, asked)
  },
}

/** The opening summary. */
function factsOf({ now: { all }, scope, units, words: { facts, columns, silent } }: ProgressGiven): readonly Fact[] {
  const rate = onTimePercent(all)
  const reporting = (state: ReturnType<typeof reportingOf>) =>
    number(units.filter((it) => reportingOf(it) === state).length)
  return [
    { key: 'tasks', label: columns.total, value: number(totalOf(all)) },
    { key: 'done', label: facts.done, value: number(doneOf(all)) },
    { key: 'open', label: facts.open, value: number(openOf(all)) },
    { key: 'open_overdue', label: facts.open_overdue, value: number(all.open_overdue) },
    { key: 'on_time_percent', label: facts.rate, value: rate === null ? null : { percent: rate } },
    { key: 'units_reported', label: facts.units, value: reporting('reported') },
    { key: 'units_not_reported', label: silent, value: reporting('not_reported') },
    { key: 'units_without_plan', label: facts.withoutPlan, value: number(scope.units.length - units.length) },
  ]
}

const tones: Readonly<Record<(typeof countedStates)[number], Tone>> = {
  done_on_time: 'good',
  done_late: 'warning',
  open_within_term: 'neutral',
  open_overdue: 'bad',
}

/** A bar for each group of units, made of the four states. */
function chartOf({ scope, asked, words: { chart, name }, units, now }: ProgressGiven): Bars {
  const figures = { total: totalOf(now.all), done: doneOf(now.all), overdue: now.all.open_overdue }
  return {
    kind: 'bars',
    key: 'progress_bars',
    title: chart.title,
    description: sayText(chart.description, figures, asked.locale),
    unit: chart.unit,
    series: countedStates.map((key) => ({ key, label: chart.series[key], tone: tones[key] })),
    bars: unitGroups(units, scope, asked).map(({ title, units: own }) => {
      const sum = sumOf(own.map((it) => tallyAt(now.units, it.id)))
      return { label: title ?? name, values: countedStates.map((it) => sum[it]) }
    }),
  }
}
