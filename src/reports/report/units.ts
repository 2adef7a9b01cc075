import type { CompiledUnit } from '../../model/compiled-unit.ts'
import type { Fact } from '../../model/report.ts'
import { unitsEn } from '../../text/reports/units-en.ts'
import { type UnitsWords, unitsVi } from '../../text/reports/units-vi.ts'
import { number, share } from './cells.ts'
import { annex, reportOf } from './frame.ts'
import { type Asked, type ReportMaker, unitFilters } from './maker.ts'
import { type Scope, scopeOf } from './scope.ts'
import { missingTable } from './units/missing.ts'
import { planTable } from './units/plans.ts'
import { summaryTable } from './units/summary.ts'
import { askedUnits, earlierUnits, tallyOf } from './units/tally.ts'

/** Biểu 1: which units have issued their plan, when, and of which nothing is known. */
export const units: ReportMaker = {
  takes: [...unitFilters, 'with-names'],
  book: { place: 1 },
  make(compilation, asked) {
    const words = asked.locale === 'vi' ? unitsVi : unitsEn
    const scope = scopeOf(compilation, asked)
    const { asked: must, others } = askedUnits(scope)
    const given = { scope, asked, words, must, others, earlier: earlierUnits(asked) }
    const blocks = [
      { kind: 'facts', facts: factsOf(given) },
      { kind: 'table', table: summaryTable(given) },
      { kind: 'table', table: planTable(given) },
    ] as const
    const missing = [{ kind: 'table', table: missingTable(given) }] as const
    const sections = [
      annex({ key: 'units', appendix: words.appendix, title: words.title, measure: 'units' }, blocks, scope, asked),
      annex({ key: 'missing', title: words.missing.title }, missing, scope, asked),
    ]
    return reportOf({ name: 'units', title: words.title, sections, progress: false }, scope, asked)
  },
}

/** What the tables of this report are made of. */
export interface UnitsGiven {
  readonly scope: Scope
  readonly asked: Asked
  readonly words: UnitsWords
  /** Units that must issue a plan; all of them where nobody said who must. */
  readonly must: readonly CompiledUnit[]
  /** Units that need not, and have one. */
  readonly others: readonly CompiledUnit[]
  /** The same units at an earlier date, by their ids. */
  readonly earlier: ReadonlyMap<string, CompiledUnit> | null
}

/** The opening summary: how many have issued, and of how many nothing is known. */
function factsOf({ must, scope, words: { summary } }: UnitsGiven): readonly Fact[] {
  const it = tallyOf(must)
  const title = scope.compilation.meta.mustFile ? summary.must : summary.known
  return [
    { key: 'units', label: title, value: number(it.must) },
    { key: 'issued', label: summary.issuedUnder, value: number(it.issued) },
    { key: 'issued_percent', label: summary.issuedPercent, value: share(it.issued, it.must) },
    { key: 'on_time', label: summary.onTimeUnder, value: number(it.on_time) },
    { key: 'late', label: summary.lateUnder, value: number(it.late) },
    { key: 'without_information', label: summary.without, value: number(it.without_information) },
    { key: 'exempt', label: summary.exempt, value: number(it.exempt) },
  ]
}
