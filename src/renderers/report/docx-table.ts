import { BorderStyle, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import type { Cell, LocaleFormat, Tone } from '../../model/report.ts'
import { alignOf, shownOf } from '../../model/report-cell.ts'
import { type HeadCell, type Layout, type Line, layoutOf } from '../../model/report-layout.ts'
import type { Table as ReportTable } from '../../model/table.ts'
import { type LateRows, markOf, markRow } from './docx-rows.ts'
import { type CellLook, cellParagraph } from './docx-text.ts'
import { type Fit, fitColumns } from './docx-widths.ts'

/** A table and how it fits its page. */
interface Frame extends Fit {
  readonly layout: Layout
  readonly format: LocaleFormat
}

/**
 * A table as wide as its page; its heads and numbers of columns begin each page, no row is broken. Its rows are drawn
 * late (docx-rows.ts): they are added to `late`.
 */
export function docxTable(table: ReportTable, width: number, format: LocaleFormat, late: LateRows[]): Table {
  const layout = layoutOf(table)
  const frame: Frame = { layout, format, ...fitColumns(layout, width, format) }
  const draw = (first: number, end: number) =>
    framed(
      frame,
      layout.lines.slice(first, end).map((it) => bodyRow(it, frame)),
    )
  const mark = markOf(late.length)
  late.push({ mark, count: layout.lines.length, draw })
  return framed(frame, [...headRows(frame), markRow(mark)])
}

function framed({ widths }: Frame, rows: readonly TableRow[]): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, it) => sum + it, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { left: 60, right: 60, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows,
  })
}

function cell(
  text: string,
  look: CellLook,
  more: { span?: number; depth?: number; tone?: Tone | undefined } = {},
): TableCell {
  const fill = more.tone ? fills[more.tone] : null
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    ...((more.span ?? 1) > 1 && { columnSpan: more.span }),
    ...((more.depth ?? 1) > 1 && { rowSpan: more.depth }),
    ...(fill && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: [cellParagraph(text, look)],
  })
}

/** Pale, so that a copy in black and white stays readable. */
const fills: Readonly<Record<Tone, string | null>> = {
  good: null,
  warning: 'FFF4D6',
  bad: 'FDE9E7',
  missing: 'EDEDED',
  neutral: null,
}

function headRows({ layout, size }: Frame): readonly TableRow[] {
  const { ordinal, head, numbers } = layout
  const look = { align: 'center', weight: 'bold', size } as const
  const drawn = (it: Omit<HeadCell, 'column'>) => cell(it.title, look, it)
  const rows = head.map((cells, level) => {
    const first = ordinal !== null && level === 0 ? [drawn({ title: ordinal, span: 1, depth: head.length })] : []
    return [...first, ...cells.map(drawn)]
  })
  const numbered = numbers?.map((it) => cell(it, { align: 'center', weight: 'italic', size: size > 18 ? 18 : size }))
  return [...rows, ...(numbered ? [numbered] : [])].map(
    (children) => new TableRow({ tableHeader: true, cantSplit: true, children }),
  )
}

function bodyRow(line: Line, { layout, size, format }: Frame): TableRow {
  const { columns, ordinal } = layout
  const isRow = line.kind === 'row'
  const weight = isRow ? 'plain' : 'bold'
  const first = ordinal === null ? [] : [cell(line.ordinal, { align: 'center', size, weight })]
  const span = line.kind === 'row' ? 0 : line.span
  const numeral = ordinal === null && line.ordinal ? `${line.ordinal}. ` : ''
  const title = line.kind === 'row' ? [] : [cell(numeral + line.title, { align: 'left', size, weight }, { span })]
  const rest = line.cells.slice(span).map((value, i) => {
    const align = alignOf(columns[span + i]?.kind ?? 'text')
    return cell(shownOf(value, format, isRow ? '-' : ''), { align, size, weight }, { tone: toneOf(value) })
  })
  return new TableRow({ cantSplit: fits(line), children: [...first, ...title, ...rest] })
}

const toneOf = (value: Cell): Tone | undefined => (value && 'state' in value ? value.tone : undefined)

/** A row with a text longer than a page has to be broken. */
const fits = ({ cells }: Line): boolean => cells.every((it) => !it || !('text' in it) || it.text.length < 1500)
