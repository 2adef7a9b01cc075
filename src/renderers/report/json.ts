import { escaped } from '../../model/printable.ts'
import { type Block, factsOf, type Report, type ReportRenderer, tablesOf } from '../../model/report.ts'
import { rawOf } from '../../model/report-cell.ts'
import { type Column, columnsFor, rowsOf, type Table, type Total } from '../../model/table.ts'
import type { Json } from '../../model/words.ts'

/**
 * A report for machines (schemas/report.v1): English keys, raw values, every table and fact, and the texts of letters.
 * Ordinals, charts, heads of letters, recipients and the order of signatures are for paper and stay out.
 */
export const json: ReportRenderer = {
  extension: 'json',
  binary: false,
  oneTable: false,
  async render(report) {
    return `${escaped(JSON.stringify(documentOf(report), null, 2))}\n`
  },
}

function documentOf(report: Report): Json {
  const { tool, catalogue, asOf, locale, name, title, parameters, checked, notChecked } = report
  return {
    schemaVersion: 1,
    tool,
    catalogue,
    asOf,
    language: locale,
    report: name,
    title,
    parameters,
    facts: factsOf(report).map(({ key, label, value }) => ({ key, label, value: rawOf(value) })),
    tables: tablesOf(report).map(tableDocument),
    texts: report.sections.flatMap((section) => section.blocks.flatMap((it) => textDocument(section.key, it))),
    checked,
    notChecked,
  }
}

function tableDocument(table: Table): Json {
  const columns = columnsFor('machines', table.columns)
  const cellsOf = (cells: Total['cells']) =>
    Object.fromEntries(columns.flatMap(({ key }) => (cells[key] === undefined ? [] : [[key, rawOf(cells[key])]])))
  const totals = table.groups.flatMap(({ key, title, subtotal, totals = [] }) => [
    ...(subtotal ? [{ key: 'subtotal', group: key, title: title ?? '', cells: cellsOf(subtotal) }] : []),
    ...totals.map((it) => ({ key: it.key, group: key, title: it.title, cells: cellsOf(it.cells) })),
  ])
  return {
    key: table.key,
    title: table.title ?? table.name,
    columns: columns.map((it) => columnDocument(it, table)),
    groups: table.groups.map(({ key, title }) => ({ key, title })),
    rows: table.groups.flatMap(({ key: group, rows }) =>
      rows.map((row) => ({
        group,
        ...Object.fromEntries(columns.map(({ key }) => [key, rawOf(row[key])])),
      })),
    ),
    totals: [...totals, ...table.totals.map((it) => ({ ...it, group: null, cells: cellsOf(it.cells) }))],
    notes: table.notes,
  }
}

/** A column with the words of the states that stand in it. */
function columnDocument({ key, title, under = [], kind }: Column, table: Table): Json {
  const told = { key, title: [...under, title].join(': '), kind }
  if (kind !== 'state') return told
  const labels = new Map<string, string>()
  for (const row of rowsOf(table)) {
    const cell = row[key]
    if (cell && 'state' in cell) labels.set(cell.state, cell.label)
  }
  return { ...told, labels: Object.fromEntries([...labels].sort(([a], [b]) => (a < b ? -1 : 1))) }
}

function textDocument(section: string, block: Block): readonly Json[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') return [{ section, kind: block.kind, text: block.text }]
  return block.kind === 'list' ? [{ section, kind: 'list', items: block.items }] : []
}
