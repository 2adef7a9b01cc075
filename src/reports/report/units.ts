import type { Fact } from '../../model/report.ts'
import { unitsEn } from '../../text/reports/units-en.ts'
import { unitsVi } from '../../text/reports/units-vi.ts'
import { number, share } from './cells.ts'
import { annex, reportOf } from './frame.ts'
import { type ReportMaker, unitFilters } from './maker.ts'
import { scopeOf } from './scope.ts'
import type { UnitsGiven } from './units/given.ts'
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
