import type { CellObject } from 'write-excel-file/universal'
import { printableLines } from '../../model/printable.ts'
import { alignOf } from '../../model/report-cell.ts'
import type { Layout, Line } from '../../model/report-layout.ts'
import { fillOf, framed, type Hand, sheetCell, textCell, valueCell } from './sheet-cell.ts'
import type { LateCell, LateRow, LateRows } from './sheet-rows.ts'
import { heightOf, linesOf } from './sheet-text.ts'

/** The lines of a table as rows that are written late; nothing is merged, else no spreadsheet would sort it. */
export function sheetBody(layout: Layout, widths: readonly number[], at: number, hand: Hand): LateRows {
  const looks = new Map<string, CellObject>()
  const rows = layout.lines.map((line): LateRow => {
    const cells = lineCells(line, layout, hand, looks)
    let lines = 1
    for (const [i, { look, value }] of cells.entries()) {
      if (typeof value === 'string' && look !== across) lines = Math.max(lines, linesOf(value, widths[i] ?? 0))
    }
    return { height: heightOf(lines), cells }
  })
  return { at, looks, rows }
}

/** The look of a title that may run over the cells beside it. */
const across = 'title across'

function lineCells(
  line: Line,
  { columns, ordinal }: Layout,
  hand: Hand,
  looks: Map<string, CellObject>,
): readonly LateCell[] {
  const isRow = line.kind === 'row'
  const bold = isRow ? {} : ({ fontWeight: 'bold' } as const)
  const late = (look: string, value: LateCell['value'], specimen: () => CellObject): LateCell => {
    if (!looks.has(look)) looks.set(look, { ...specimen(), ...bold })
    return { look, value }
  }
  const cells: LateCell[] = []
  if (ordinal !== null) {
    const own = isRow ? { value: Number(line.ordinal), type: Number } : textCell(line.ordinal, hand)
    cells.push(late(`ordinal ${line.kind}`, own.value, () => ({ ...own, ...framed, align: 'center' })))
  }
  for (const [i, { kind }] of columns.entries()) {
    if (!isRow && i === 0) {
      const numeral = ordinal === null && line.ordinal ? `${line.ordinal}. ` : ''
      const own = textCell(printableLines(numeral + line.title), hand)
      // where it is alone in its line it may run over the cells beside it
      const wrap = line.span < 2
      cells.push(late(wrap ? `title ${own.format}` : across, own.value, () => ({ ...own, ...framed, wrap })))
      continue
    }
    const cell = line.cells[i]
    const own = valueCell(cell, hand)
    const { backgroundColor } = fillOf(cell)
    const look = `${isRow} ${alignOf(kind)} ${typeof own.value} ${own.format} ${backgroundColor}`
    cells.push(late(look, own.value, () => sheetCell(cell, kind, hand)))
  }
  return cells
}
