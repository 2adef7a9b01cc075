import type { CellObject, SheetData } from 'write-excel-file/universal'
import { printableLines } from '../../model/printable.ts'
import type { Section } from '../../model/report.ts'
import { shownOf, widthOf } from '../../model/report-cell.ts'
import { type HeadCell, type Layout, layoutOf } from '../../model/report-layout.ts'
import type { Table } from '../../model/table.ts'
import { sheetBody } from './sheet-body.ts'
import { framed, type Hand, textCell } from './sheet-cell.ts'
import type { LateRows } from './sheet-rows.ts'
import { heightOf, letter, linesOf } from './sheet-text.ts'

type Row = (CellObject | null)[]

/** A sheet before it is written. Rows count from 1. */
export interface Sheet {
  readonly name: string
  readonly key: string
  readonly data: SheetData
  /** Rows of which `data` has only a specimen. */
  readonly late: LateRows | null
  readonly widths: readonly number[]
  readonly landscape: boolean
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** The rows of heads, which each printed page repeats. */
  readonly heads: { readonly first: number; readonly last: number } | null
  /** From the row with the arrows of the filter to the last row it may hide. */
  readonly filter: { readonly first: number; readonly last: number } | null
}

/** A table as a sheet of its own: headings, heads of columns, rows, notes. */
export function sheetOf(table: Table, section: Section, hand: Hand): Sheet {
  const layout = layoutOf(table)
  const offset = layout.ordinal === null ? 0 : 1
  const widths = [...(offset ? [6] : []), ...layout.columns.map((_, i) => columnWidth(layout, i, hand))]
  const above = headings(table, section, widths.length, hand)
  const heads = headRows(layout, widths, hand)
  const notes = [...(layout.empty ? [table.whenEmpty] : []), ...table.notes]
  const last = above.length + heads.length
  const late = layout.lines.length ? sheetBody(layout, widths, last + 1, hand) : null
  const specimens = late ? [[...late.looks.values()]] : []
  const totals = table.totalsAt === 'last' ? table.totals.length : 0
  return {
    name: table.name,
    key: table.key,
    data: [...above, ...heads, ...specimens, ...notes.map((it) => [said(it, hand)])],
    late,
    widths,
    landscape: section.landscape ?? false,
    frozen: { rows: last, columns: Math.min(offset + 1, Math.max(0, widths.length - 1)) },
    heads: { first: above.length + 1, last },
    filter: layout.empty ? null : { first: last, last: last + layout.lines.length - totals },
  }
}

const said = (text: string, hand: Hand): CellObject => textCell(printableLines(text), hand)

/** Numbers and dates never break: a column that is too narrow would show `###` in their place. */
function columnWidth({ columns, lines }: Layout, i: number, hand: Hand): number {
  const column = columns[i]
  if (!column) return 0
  const breaks = !['number', 'percent', 'year', 'date'].includes(column.kind)
  const longest = breaks ? 0 : Math.max(0, ...lines.map((it) => shownOf(it.cells[i], hand.format, '').length))
  return Math.max(widthOf(column), Math.ceil(longest * letter)) + 2
}

function withHeight(row: Row, widths: readonly number[]): Row {
  const lines = row.map((it, i) => (it?.wrap && typeof it.value === 'string' ? linesOf(it.value, widths[i] ?? 0) : 1))
  const height = heightOf(Math.max(1, ...lines))
  return row.map((it, i) => (i === 0 ? { ...it, height } : it))
}

/** What stands above the heads, over the whole width. */
function headings(table: Table, section: Section, columns: number, hand: Hand): readonly Row[] {
  const { appendix, title, subtitles = [], measures = [] } = section
  const over = (text: string, style: CellObject): Row => {
    const merged = columns > 1 ? { columnSpan: columns } : {}
    return [{ ...said(text, hand), ...merged, ...style }, ...Array.from({ length: columns - 1 }, () => null)]
  }
  const bold = { fontWeight: 'bold', align: 'center' } as const
  return [
    ...(appendix ? [over(appendix, bold)] : []),
    over(title.toUpperCase(), bold),
    ...(table.title === null ? [] : [over(table.title, bold)]),
    ...subtitles.map((it) => over(it, { fontStyle: 'italic', align: 'center' })),
    ...measures.map((it) => over(it, { fontStyle: 'italic', align: 'right' })),
  ]
}

const headStyle = { ...framed, fontWeight: 'bold', align: 'center', backgroundColor: '#F2F2F2' } as const

/** Merged cells do not make their rows grow: the height is reckoned from the texts. */
function headRows({ ordinal, head, numbers }: Layout, widths: readonly number[], hand: Hand): readonly Row[] {
  const offset = ordinal === null ? 0 : 1
  const all = head.map((cells, level): readonly HeadCell[] => {
    const first = { title: ordinal ?? '', column: -1, span: 1, depth: head.length }
    return offset && level === 0 ? [first, ...cells] : cells
  })
  const depthOf = ({ title, column, span, depth }: HeadCell) => {
    const width = widths.slice(column + offset, column + offset + span).reduce((sum, it) => sum + it, 0)
    return linesOf(printableLines(title), width) / depth
  }
  const rows = all.map((cells): Row => {
    const row: Row = widths.map(() => null)
    const lines = Math.max(1, ...cells.map(depthOf))
    for (const it of cells) {
      const spans = { ...(it.span > 1 && { columnSpan: it.span }), ...(it.depth > 1 && { rowSpan: it.depth }) }
      row[it.column + offset] = {
        ...said(it.title, hand),
        ...headStyle,
        ...spans,
        height: heightOf(Math.ceil(lines)),
      }
    }
    return row
  })
  const numbered = numbers?.map(
    (it) => ({ ...said(it, hand), ...framed, align: 'center', fontStyle: 'italic' }) as const,
  )
  return numbered ? [...rows, withHeight(numbered, widths)] : rows
}
