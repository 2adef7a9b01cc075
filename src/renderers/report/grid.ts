import type { ChalkInstance } from 'chalk'
import type { Cell, Tone } from '../../model/cell.ts'
import { printableLines } from '../../model/printable.ts'
import type { Align, LocaleFormat } from '../../model/report.ts'
import { alignOf, shownOf } from '../../model/report-cell.ts'
import { headLine, type Layout, type Line } from '../../model/report-layout.ts'
import { fitted, gap, type TextColumn } from './widths.ts'
import { hang, widthOf, wrap } from './wrap.ts'

/** How a table is written on a terminal. */
export interface Pen {
  readonly chalk: ChalkInstance
  readonly format: LocaleFormat
  readonly width: number
}

/** A table as lines: side by side where the width allows it, else one record below the other. */
export function gridLines(layout: Layout, pen: Pen): readonly string[] {
  const texts = textColumns(layout, pen.format)
  const widths = fitted(texts, pen.width)
  return widths ? sideBySide(layout, widths, pen) : records(layout, pen)
}

/** What stands in each column, the ordinals first. */
function textColumns(layout: Layout, format: LocaleFormat): readonly TextColumn[] {
  const { columns, ordinal, numbers, lines } = layout
  const numberOf = (i: number) => (numbers ? [numbers[i] ?? ''] : [])
  const first = ordinal === null ? [] : [{ heads: [ordinal, ...numberOf(0)], cells: lines.map((it) => it.ordinal) }]
  const rest = columns.map((column, i) => ({
    heads: [headLine(column), ...numberOf(i + first.length)],
    cells: lines.flatMap((line) => (line.kind !== 'row' && i < line.span ? [] : [shownIn(line, i, format)])),
  }))
  return [...first, ...rest]
}

const shownIn = (line: Line, i: number, format: LocaleFormat): string =>
  shownOf(line.cells[i], format, line.kind === 'row' ? '-' : '')

/** A cell in its lines, over one or more columns. */
interface Drawn {
  readonly lines: readonly string[]
  readonly room: number
  readonly align: Align
  readonly paint: (line: string) => string
}

function sideBySide(layout: Layout, widths: readonly number[], pen: Pen): readonly string[] {
  const { columns, ordinal, numbers, lines } = layout
  const offset = ordinal === null ? 0 : 1
  const bold = (text: string) => pen.chalk.bold(text)
  const dim = (text: string) => pen.chalk.dim(text)
  const draw = (text: string, i: number, paint: (line: string) => string, align: Align, span = 1): Drawn => {
    const room = widths.slice(i, i + span).reduce((sum, it) => sum + it + gap, -gap)
    return { lines: wrap(text, room), room, align, paint }
  }
  const aligned = columns.map((it) => alignOf(it.kind))
  const heads = [ordinal ?? '', ...columns.map(headLine)].slice(1 - offset)
  const body = lines.map((line): readonly Drawn[] => {
    const first = offset ? [draw(line.ordinal, 0, line.kind === 'row' ? same : bold, 'right')] : []
    const span = line.kind === 'row' ? 0 : line.span
    const title = line.kind === 'row' ? [] : [draw(titleOf(line, offset), offset, bold, 'left', span)]
    const cells = line.cells.slice(span).map((cell, i) => {
      const paint = line.kind === 'row' ? painter(cell, pen.chalk) : bold
      const at = span + i
      return draw(shownIn(line, at, pen.format), at + offset, paint, aligned[at] ?? 'left')
    })
    return [...first, ...title, ...cells]
  })
  const above = heads.map((text, i) => draw(text, i, bold, 'center'))
  const numbered = (numbers ?? []).map((text, i) => draw(text, i, dim, 'center'))
  const rule = widths.map((it) => '─'.repeat(it)).join(' '.repeat(gap))
  return [...joined(above), ...joined(numbered), rule, ...body.flatMap(joined)]
}

/**
 * Cells beside each other, as many lines as the highest has. (By hand: the library for tables reckons a cell of many lines
 * in the square of its length, and the widths of emoji otherwise than ours does.)
 */
function joined(cells: readonly Drawn[]): readonly string[] {
  const height = Math.max(0, ...cells.map((it) => it.lines.length))
  return Array.from({ length: height }, (_, i) =>
    cells
      .map(({ lines, room, align, paint }) => padded(lines[i] ?? '', room, align, paint))
      .join(' '.repeat(gap))
      .trimEnd(),
  )
}

function padded(line: string, room: number, align: Align, paint: (line: string) => string): string {
  const free = Math.max(0, room - widthOf(line))
  const left = align === 'right' ? free : align === 'center' ? Math.floor(free / 2) : 0
  return `${' '.repeat(left)}${line && paint(line)}${' '.repeat(free - left)}`
}

const same = (text: string): string => text

function painter(cell: Cell | undefined, chalk: ChalkInstance): (text: string) => string {
  const tone = cell && 'state' in cell ? cell.tone : undefined
  const paints: Readonly<Record<Tone, (text: string) => string>> = {
    good: chalk.green,
    warning: chalk.yellow,
    bad: chalk.red,
    missing: chalk.dim,
    neutral: same,
  }
  return tone ? paints[tone] : same
}

/** Without a column of ordinals the numeral stands before the title. */
function titleOf(line: Exclude<Line, { kind: 'row' }>, offset: number): string {
  const title = printableLines(line.title)
  return offset || !line.ordinal ? title : `${line.ordinal}. ${title}`
}

/** Each row as a block of `head: value`, for a terminal too narrow for columns; what is not there is left out. */
function records({ columns, lines }: Layout, { chalk, format, width }: Pen): readonly string[] {
  const blocks = lines.flatMap((line): readonly string[] => {
    const lead = line.ordinal ? `${line.ordinal}. ` : ''
    const span = line.kind === 'row' ? 1 : line.span
    const title = line.kind === 'row' ? shownIn(line, 0, format) : printableLines(line.title)
    const figures = columns.flatMap((column, i) => {
      const text = i < span ? '' : shownOf(line.cells[i], format, '')
      return text && text !== '-' ? hang('   ', `${headLine(column)}: ${text}`, width) : []
    })
    const head = hang(lead, title, width).map((it) => (line.kind === 'row' ? it : chalk.bold(it)))
    return ['', ...head, ...figures]
  })
  return blocks.slice(1)
}
