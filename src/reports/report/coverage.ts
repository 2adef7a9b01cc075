import type { Fact } from '../../model/report.ts'
import { coverageEn } from '../../text/reports/coverage-en.ts'
import { coverageVi } from '../../text/reports/coverage-vi.ts'
import { sayText } from '../../text/say.ts'
import { number, share, text } from './cells.ts'
import { coverageChart } from './coverage/chart.ts'
import { ascendingContents, contentTable } from './coverage/contents.ts'
import { gather } from './coverage/gather.ts'
import { type CoverageGiven, hasPlan, lacks } from './coverage/given.ts'
import { parentTable } from './coverage/parents.ts'
import { targetTable } from './coverage/targets.ts'
import { unitTable } from './coverage/units.ts'
import { annex, reportOf } from './frame.ts'
import { type ReportMaker, unitFilters } from './maker.ts'
import { earlierScope, scopeOf } from './scope.ts'

/** Biểu 2: what units plan for each content, which national targets they take up, and who carries out the tasks of units above. */
export const coverage: ReportMaker = {
  takes: [...unitFilters, 'content'],
  book: { place: 2 },
  make(compilation, asked) {
    const words = asked.locale === 'vi' ? coverageVi : coverageEn
    const scope = scopeOf(compilation, asked)
    const given = { scope, asked, words, earlier: earlierScope(asked) }
    const gathered = gather(scope)
    const before = given.earlier && gather(given.earlier)
    const title = sayText(words.title, { n: scope.contents.length }, asked.locale)
    const { byContent, byTarget, byParent, appendix } = words
    const tables = [
      { key: 'contents', title: byContent.title, table: contentTable(given) },
      { key: 'targets', title: byTarget.title, table: targetTable(given, gathered, before) },
      { key: 'parents', title: byParent.title, table: parentTable(given, gathered, before) },
    ]
    const first = [
      { kind: 'facts', facts: factsOf(given) },
      { kind: 'table', table: unitTable(given) },
      { kind: 'chart', chart: coverageChart(given) },
    ] as const
    const sections = [
      annex({ key: 'coverage', appendix, title, measure: 'tasks' }, first, scope, asked),
      ...tables.map(({ key, title: name, table }) =>
        annex({ key, title: name, measure: 'tasks' }, [{ kind: 'table', table }], scope, asked),
      ),
    ]
    return reportOf({ name: 'coverage', title, sections, progress: false }, scope, asked)
  },
}

function factsOf({ scope, asked, words: { facts } }: CoverageGiven): readonly Fact[] {
  const plans = scope.units.filter(hasPlan)
  const lacking = plans.filter((it) => lacks(it, scope)).length
  const whole = plans.length - lacking
  const [least] = ascendingContents(scope)
  const isBehind = plans.length > 0 && least !== undefined && least.having < least.applies
  return [
    { key: 'units_with_plan', label: facts.plans, value: number(plans.length) },
    { key: 'units_whole', label: facts.whole, value: number(whole) },
    { key: 'units_whole_percent', label: facts.wholePercent, value: share(whole, plans.length) },
    { key: 'units_lacking', label: facts.lacking, value: number(lacking) },
    { key: 'least_covered', label: facts.least, value: isBehind ? text(least.content.short[asked.locale]) : null },
  ]
}
