import type { Bars } from '../../model/chart.ts'
import type { Fact } from '../../model/report.ts'
import { complianceEn } from '../../text/reports/compliance-en.ts'
import { complianceVi } from '../../text/reports/compliance-vi.ts'
import { sayText } from '../../text/say.ts'
import { number, share } from './cells.ts'
import type { ComplianceGiven } from './compliance/given.ts'
import { countedOf, rateOf, standingsOf } from './compliance/rates.ts'
import { requirementTable, uncheckedTable } from './compliance/requirements.ts'
import { stateTable } from './compliance/states.ts'
import { unitTable } from './compliance/units.ts'
import { annex, reportOf } from './frame.ts'
import { type ReportMaker, unitFilters } from './maker.ts'
import { earlierScope, scopeOf } from './scope.ts'
import { completionsIn } from './to-complete.ts'
import { unitGroups } from './unit-groups.ts'

/** Biểu 5: what plans meet of what the texts ask of them, and what units are to complete. */
export const compliance: ReportMaker = {
  takes: [...unitFilters, 'internal'],
  book: { place: 5 },
  make(compilation, asked) {
    const words = asked.locale === 'vi' ? complianceVi : complianceEn
    const scope = scopeOf(compilation, asked)
    const earlier = earlierScope(asked)
    const given: ComplianceGiven = {
      scope,
      asked,
      words,
      earlier: earlier && new Map(earlier.units.map((it) => [it.id, it])),
      toComplete: completionsIn(compilation, asked),
    }
    const { title, appendix, byRequirement, requirements } = words
    const chart = chartOf(given)
    const byUnit = [
      { kind: 'facts', facts: factsOf(given) },
      { kind: 'table', table: unitTable(given) },
      ...(chart.bars.length ? ([{ kind: 'chart', chart }] as const) : []),
    ] as const
    const states = [{ kind: 'table', table: stateTable(given) }] as const
    const asking = [
      { kind: 'table', table: requirementTable(given) },
      { kind: 'table', table: uncheckedTable(given) },
    ] as const
    const sections = [
      annex({ key: 'compliance', appendix, title }, byUnit, scope, asked),
      annex({ key: 'by_requirement', title: byRequirement.title }, states, scope, asked),
      annex({ key: 'requirements', title: requirements.title, measure: 'units' }, asking, scope, asked),
    ]
    return reportOf({ name: 'compliance', title, sections, progress: false }, scope, asked)
  },
}

/** The opening summary. */
function factsOf({ scope: { units }, asked, words: { facts }, toComplete }: ComplianceGiven): readonly Fact[] {
  const plans = units.filter((it) => it.plans.length)
  const must = standingsOf(units, 'must')
  const should = standingsOf(units, 'should')
  const sum = (count: (it: (typeof units)[number]) => number) => plans.reduce((all, it) => all + count(it), 0)
  const clears = sayText(facts.clears, { n: asked.catalogue.clears.length }, asked.locale)
  return [
    { key: 'units_with_plan', label: facts.plans, value: number(plans.length) },
    { key: 'must_met', label: facts.met, value: number(must.met) },
    { key: 'must_counted', label: facts.counted, value: number(countedOf(must)) },
    { key: 'must_percent', label: facts.must, value: share(must.met, countedOf(must)) },
    { key: 'should_percent', label: facts.should, value: share(should.met, countedOf(should)) },
    ...(asked.catalogue.clears.length
      ? [
          {
            key: 'clear_percent',
            label: clears,
            value: share(
              sum((it) => it.clearTasks),
              sum((it) => it.tasks),
            ),
          },
        ]
      : []),
    {
      key: 'units_to_complete',
      label: facts.toComplete,
      value: number(units.filter((it) => toComplete(it).length).length),
    },
  ]
}

/** A bar of the rate for each group of units that has one, to its hundred. */
function chartOf({ scope, asked, words: { chart, name } }: ComplianceGiven): Bars {
  const all = standingsOf(scope.units, 'must')
  return {
    kind: 'bars',
    key: 'compliance_bars',
    title: chart.title,
    description: sayText(chart.description, { met: all.met, counted: countedOf(all) }, asked.locale),
    unit: '%',
    series: [
      { key: 'met', label: chart.met, tone: 'good' },
      { key: 'not_met', label: chart.notMet, tone: 'warning' },
    ],
    bars: unitGroups(scope.units, scope, asked).flatMap(({ title, units }) => {
      const rate = rateOf(standingsOf(units, 'must'))
      return rate === null ? [] : [{ label: title ?? name, values: [rate, 100 - rate] }]
    }),
  }
}
