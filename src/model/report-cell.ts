import type { Cell } from './cell.ts'
import { printableLines } from './printable.ts'
import type { Align, LocaleFormat } from './report.ts'
import type { ColumnKind } from './table.ts'
import type { Json } from './words.ts'

/** The value as machines get it: numbers, ISO dates, ids of states; `null` where there is none. */
export function rawOf(cell: Cell | undefined): Json {
  if (!cell) return null
  if ('text' in cell) return cell.text
  if ('number' in cell) return cell.number
  if ('percent' in cell) return cell.percent
  if ('year' in cell) return cell.year
  if ('date' in cell) return cell.date
  if ('period' in cell) return `${cell.period.from}/${cell.period.to}`
  if ('state' in cell) return cell.state
  if ('mark' in cell) return cell.mark
  if ('place' in cell) {
    const { file, line, column } = cell.place
    return [file, line, line === undefined ? undefined : column].filter((it) => it !== undefined).join(':')
  }
  return cell.list
}

/** The value as people read it, with line breaks; `absent` stands for a value that is not there. */
export function shownOf(cell: Cell | undefined, format: LocaleFormat, absent = '-'): string {
  if (!cell) return absent
  if ('number' in cell) {
    const number = `${plus(cell.number, cell.signed)}${format.number(cell.number, cell.decimals)}`
    return cell.unit ? `${number} ${printableLines(cell.unit)}` : number
  }
  if ('percent' in cell) return `${plus(cell.percent, cell.signed)}${format.number(cell.percent, 1)}%`
  if ('date' in cell) return format.date(cell.date)
  if ('period' in cell) return format.period(cell.period)
  if ('state' in cell) return printableLines(cell.label)
  if ('mark' in cell) return cell.mark ? 'x' : absent
  if ('list' in cell) return cell.list.length ? cell.list.map(printableLines).join('; ') : absent
  return printableLines(String(rawOf(cell))) || absent
}

const plus = (value: number, signed: boolean | undefined): string => (signed && value > 0 ? '+' : '')

/** Where people look for the values of a column. */
export function alignOf(kind: ColumnKind): Align {
  if (kind === 'number' || kind === 'percent') return 'right'
  return kind === 'text' || kind === 'place' || kind === 'list' ? 'left' : 'center'
}

const widths: Readonly<Record<ColumnKind, number>> = {
  text: 24,
  list: 30,
  place: 24,
  state: 14,
  date: 12,
  period: 16,
  number: 9,
  percent: 10,
  year: 7,
  mark: 7,
}

/** The width of a column in characters. */
export const widthOf = (column: { readonly kind: ColumnKind; readonly width?: number }): number =>
  column.width ?? widths[column.kind]
