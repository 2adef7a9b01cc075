import type { Compilation } from '../../model/compilation.ts'
import type { Kind } from '../../model/finding.ts'
import { findingsTable } from '../../model/findings-table.ts'
import type { Report } from '../../model/report.ts'
import { findings } from '../findings.ts'
import type { Asked } from './maker.ts'
import { scopeOf } from './scope.ts'

/**
 * A report with the findings of its units, for forms whose readers go from a cell to what was found; of all files where
 * nothing narrows it.
 */
export async function withFindings(
  report: Report,
  compilation: Compilation,
  asked: Asked,
  kindOf: (id: string) => Kind,
): Promise<Report> {
  const { locale, catalogue, version } = asked
  const codes = new Set(scopeOf(compilation, asked).units.map((it) => it.code))
  const isWhole = Object.keys(asked.filters).length === 0
  const diagnostics = compilation.findings
    .filter((it) => isWhole || (it.unit !== null && codes.has(it.unit)))
    .map((it) => ({ ...it, frame: [], fix: null }))
  const names = new Map(compilation.units.map((it) => [it.code, it.name]))
  const said = await findings(
    { asOf: compilation.meta.asOf, files: [], diagnostics },
    { catalogue, locale, version, most: Number.POSITIVE_INFINITY, kindOf, unitNames: () => names },
  )
  return {
    ...report,
    findings: {
      key: 'findings',
      title: said.labels.found.title,
      measures: [report.labels.asOf],
      landscape: true,
      blocks: [{ kind: 'table', table: { ...findingsTable(said), notes: [] } }],
    },
  }
}
