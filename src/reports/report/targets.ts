import type { Fact } from '../../model/report.ts'
import { targetsEn } from '../../text/reports/targets-en.ts'
import { targetsVi } from '../../text/reports/targets-vi.ts'
import { number } from './cells.ts'
import { annex, reportOf } from './frame.ts'
import { type ReportMaker, unitFilters } from './maker.ts'
import { earlierScope, scopeOf } from './scope.ts'
import { chartsOf } from './targets/chart.ts'
import { type Standing, standingIn } from './targets/figures.ts'
import { type Targets, type TargetsGiven, targetsOf } from './targets/given.ts'
import { nationalTable } from './targets/national.ts'
import { unitTable } from './targets/units.ts'

/** Biểu 6: what units are to reach, and what they reported of it; and what they plan beside the national targets. */
export const targets: ReportMaker = {
  takes: unitFilters,
  book: { place: 6 },
  make(compilation, asked) {
    const words = asked.locale === 'vi' ? targetsVi : targetsEn
    const scope = scopeOf(compilation, asked)
    const earlier = earlierScope(asked)
    const now = targetsOf(scope)
    const given: TargetsGiven = {
      scope,
      asked,
      words,
      now,
      before: earlier && targetsOf(earlier),
      units: scope.units.filter((it) => now.byUnit.has(it.id)),
      without: scope.units.filter((it) => it.plans.length && !now.byUnit.has(it.id)),
    }
    const { title, appendix, byNational } = words
    const first = [
      { kind: 'facts', facts: factsOf(given) },
      { kind: 'table', table: unitTable(given) },
      ...chartsOf(given).map((chart) => ({ kind: 'chart', chart }) as const),
    ] as const
    const second = [{ kind: 'table', table: nationalTable(given) }] as const
    const sections = [
      annex({ key: 'targets', appendix, title }, first, scope, asked),
      annex({ key: 'national', title: byNational.title, measure: 'units' }, second, scope, asked),
    ]
    return reportOf({ name: 'targets', title, sections, progress: true }, scope, asked)
  },
}

/** The opening summary: how many targets there are, and how they stand to the plan of the year. */
function factsOf({ now, before, units, without, words: { facts } }: TargetsGiven): readonly Fact[] {
  const standing = ({ all, year }: Targets, is: Standing) =>
    number(all.filter((it) => standingIn(it, year) === is).length)
  const measurable = now.all.filter((it) => it.measurable).length
  return [
    { key: 'targets', label: facts.targets, value: number(now.all.length) },
    { key: 'measurable', label: facts.measurable, value: number(measurable) },
    { key: 'reached', label: facts.reached, value: standing(now, 'reached') },
    ...(before ? [{ key: 'reached_before', label: facts.reachedBefore, value: standing(before, 'reached') }] : []),
    { key: 'not_reached', label: facts.notReached, value: standing(now, 'not_reached') },
    { key: 'no_result', label: facts.noResult, value: standing(now, 'no_result') },
    { key: 'no_plan', label: facts.noPlan, value: standing(now, 'no_plan') },
    { key: 'units_with_targets', label: facts.units, value: number(units.length) },
    { key: 'units_without_targets', label: facts.without, value: number(without.length) },
  ]
}
