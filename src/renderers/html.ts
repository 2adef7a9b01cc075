import parts from 'built:page'
import type { FindingsRenderer, FindingsReport } from '../model/findings-report.ts'
import { findingsTable } from '../model/findings-table.ts'
import type { Block, LocaleFormat, Report } from '../model/report.ts'
import { pageHtml } from './report/html/page.ts'

/** Findings as a page for a browser: searched, filtered by unit, severity, rule and file, printed; all of them, always. */
export const html: FindingsRenderer = {
  machine: true,
  render: (report) => pageHtml(asReport(report), plain, parts),
}

/** Findings hold texts and places alone: no figure, no date is to be written in a locale's form. */
const plain: LocaleFormat = { number: String, date: String, period: ({ from, to }) => `${from}/${to}` }

/** The same as a report with one table. */
function asReport(it: FindingsReport): Report {
  const { tool, catalogue, asOf, locale, closing, cut, labels } = it
  const codes = new Set(it.findings.map((found) => found.unit))
  const units = [...it.unitNames()].filter(([code]) => codes.has(code))
  const said = cut === null ? closing : [cut, ...closing]
  const blocks: readonly Block[] = [
    ...said.map((text): Block => ({ kind: 'paragraph', text })),
    { kind: 'table', table: findingsTable(it) },
  ]
  return {
    name: 'findings',
    title: labels.heading,
    locale,
    asOf,
    tool,
    catalogue,
    parameters: {},
    sections: [{ key: 'findings', title: labels.heading, measures: [labels.report.asOf], landscape: true, blocks }],
    checked: [],
    notChecked: [],
    labels: labels.report,
    units: units.map(([code, name]) => ({ code, name, kind: '' })),
  }
}
