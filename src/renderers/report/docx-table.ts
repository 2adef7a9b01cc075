import {
  BorderStyle,
  HeightRule,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Cell, Tone } from '../../model/cell.ts'
import type { Align, LocaleFormat } from '../../model/report.ts'
import { alignOf, shownOf } from '../../model/report-cell.ts'
import { type HeadCell, type Layout, type Line, layoutOf } from '../../model/report-layout.ts'
import type { Table as ReportTable } from '../../model/table.ts'
import { headHeights } from './docx-heights.ts'
import { type DrawnCell, type DrawnRow, type LateRows, markOf, markRow } from './docx-rows.ts'
import { type CellLook, type CellSize, cellParagraph } from './docx-text.ts'
import { type Fit, fitColumns, sideOf } from './docx-widths.ts'

/** A table and how it fits its page. */
interface Frame extends Fit {
  readonly layout: Layout
  /** By line and column. */
  readonly texts: readonly (readonly string[])[]
}

/**
 * A table as wide as its page; its heads and numbers of columns begin each page, no row is broken. Its rows are drawn
 * late (docx-rows.ts): they are added to `late`.
 */
export function docxTable(table: ReportTable, width: number, format: LocaleFormat, late: LateRows[]): Table {
  const layout = layoutOf(table)
  const texts = textsOf(layout, format)
  const frame: Frame = { layout, texts, ...fitColumns(layout, texts, width) }
  const mark = markOf(late.length)
  late.push({ mark, forms: formsOf(frame), rows: () => bodyRows(frame) })
  return framed(frame, [...headRows(frame), markRow(mark)])
}

/** What stands in each cell of the lines. */
const textsOf = ({ lines }: Layout, format: LocaleFormat): readonly (readonly string[])[] =>
  lines.map((line) => line.cells.map((it) => shownOf(it, format, line.kind === 'row' ? '-' : '')))

function framed({ widths, size }: Frame, rows: readonly TableRow[]): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, it) => sum + it, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { left: sideOf(size), right: sideOf(size), top: 20, bottom: 20, marginUnitType: WidthType.DXA },
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

function headRows(frame: Frame): readonly TableRow[] {
  const { layout, size } = frame
  const { ordinal, head, numbers } = layout
  const heights = headHeights(layout, frame)
  const look = { align: 'center', weight: 'bold', size } as const
  const drawn = (it: Omit<HeadCell, 'column'>) => cell(it.title, look, it)
  const rows = head.map((cells, level) => {
    const first = ordinal !== null && level === 0 ? [drawn({ title: ordinal, span: 1, depth: head.length })] : []
    return [...first, ...cells.map(drawn)]
  })
  const numbered = numbers?.map((it) => cell(it, { align: 'center', weight: 'italic', size: size > 18 ? 18 : size }))
  return [...rows, ...(numbered ? [numbered] : [])].map((children, i) => {
    const value = heights[i]
    const height = value && { height: { value, rule: HeightRule.ATLEAST } }
    return new TableRow({ tableHeader: true, cantSplit: true, children, ...height })
  })
}

/** What makes cells below the heads look different. */
interface Form extends Omit<CellLook, 'size'> {
  readonly tone: Tone | undefined
  /** 1 but in the titles of groups and totals. */
  readonly span: number
  /** In the heading of a group, which stands at the foot of no page. */
  readonly keepNext: boolean
}

const keyOf = ({ align, weight, tone, span, keepNext }: Form, size: CellSize): string =>
  `${align} ${weight} ${tone} ${span} ${keepNext} ${size}`

/** All forms of cells that the lines of a table may have. */
function formsOf({ layout: { lines }, size }: Frame): LateRows['forms'] {
  const tones = [undefined, ...(Object.keys(fills) as Tone[])]
  const spans = new Set(lines.flatMap((it) => (it.kind === 'row' ? [] : [it.span])))
  const forms = [
    ...(['left', 'center', 'right'] as const).flatMap((align) =>
      (['plain', 'bold'] as const).flatMap((weight) => tones.map((tone) => ({ align, weight, tone, span: 1 }))),
    ),
    ...[...spans].map((span) => ({ align: 'left', weight: 'bold', tone: undefined, span }) as const),
  ].flatMap((it): readonly Form[] => [false, it.weight === 'bold'].map((keepNext) => ({ ...it, keepNext })))
  return new Map(
    forms.map((form) => [
      keyOf(form, size),
      (text) => cell(text, { ...form, size }, { span: form.span, tone: form.tone }),
    ]),
  )
}

function* bodyRows(frame: Frame): Iterable<DrawnRow> {
  for (const [i, line] of frame.layout.lines.entries()) yield bodyRow(line, i, frame)
}

function bodyRow(line: Line, at: number, { layout, texts, size, widths }: Frame): DrawnRow {
  const { columns, ordinal } = layout
  const weight = line.kind === 'row' ? 'plain' : 'bold'
  const offset = ordinal === null ? 0 : 1
  const keepNext = line.kind === 'group'
  const drawn = (text: string, align: Align, place: number, span = 1, tone?: Tone): DrawnCell => {
    let width = 0
    for (let i = place; i < place + span; i++) width += widths[i] ?? 0
    return { form: keyOf({ align, weight, tone, span, keepNext }, size), text, width }
  }
  const first = ordinal === null ? [] : [drawn(line.ordinal, 'center', 0)]
  const span = line.kind === 'row' ? 0 : line.span
  const numeral = ordinal === null && line.ordinal ? `${line.ordinal}. ` : ''
  const title = line.kind === 'row' ? [] : [drawn(numeral + line.title, 'left', offset, span)]
  const rest = line.cells.slice(span).map((value, i) => {
    const column = span + i
    const align = alignOf(columns[column]?.kind ?? 'text')
    return drawn(texts[at]?.[column] ?? '', align, column + offset, 1, toneOf(value))
  })
  return { whole: fits(line), cells: [...first, ...title, ...rest] }
}

const toneOf = (value: Cell): Tone | undefined => (value && 'state' in value ? value.tone : undefined)

/** A row with a text longer than a page has to be broken. */
const fits = ({ cells }: Line): boolean => cells.every((it) => !it || !('text' in it) || it.text.length < 1500)
