import type { CellObject } from 'write-excel-file/universal'
import type { Cell, Tone } from '../../model/cell.ts'
import { remembered } from '../../model/remembered.ts'
import type { LocaleFormat } from '../../model/report.ts'
import { alignOf, shownOf } from '../../model/report-cell.ts'
import type { ColumnKind } from '../../model/table.ts'
import type { Locale } from '../../model/words.ts'
import { isFormula } from './formula.ts'
import { fitText } from './sheet-text.ts'

/** What a sheet needs to know of its readers. */
export interface Hand {
  readonly locale: Locale
  readonly format: LocaleFormat
  /** Where a text was cut. */
  readonly mark: string
}

const fills: Readonly<Record<Tone, string | null>> = {
  good: '#E7F4E8',
  warning: '#FFF4D6',
  bad: '#FDE9E7',
  missing: '#EDEDED',
  neutral: null,
}

/** Every cell of a table: framed, its text in as many lines as it needs. */
export const framed = { borderStyle: 'thin', wrap: true, alignVertical: 'center' } as const

/** A text that no program takes for a formula, even when somebody edits it. */
export function textCell(text: string, hand: Hand): CellObject {
  const value = fitText(text, hand.mark)
  return isFormula(value) ? { value, type: String, format: '@' } : { value, type: String }
}

/** A value as spreadsheets hold it: dates and numbers are real ones, a share is a fraction; what is not there is empty. */
export function sheetCell(cell: Cell | undefined, kind: ColumnKind, hand: Hand): CellObject {
  const align = alignOf(kind)
  return { ...valueCell(cell, hand), ...framed, align: align === 'justify' ? 'left' : align, ...fillOf(cell) }
}

/** The value alone, and how it is shown. */
export function valueCell(cell: Cell | undefined, hand: Hand): CellObject {
  if (!cell) return {}
  if ('number' in cell) return { value: cell.number, type: Number, format: numberFormat(cell) }
  if ('percent' in cell) {
    // 99.84 / 100 is 0.9984000000000001 to a machine
    const value = Number((cell.percent / 100).toPrecision(12))
    return { value, type: Number, format: signed('0.0%', cell.signed) }
  }
  if ('year' in cell) return { value: cell.year, type: Number, format: '0' }
  if ('date' in cell) return dateCell(cell.date, hand)
  return textCell(shownOf(cell, hand.format, ''), hand)
}

const dayOf = remembered((date) => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day))
})

/** Spreadsheets count days from 1900: what lies before is a text. */
function dateCell(date: string, hand: Hand): CellObject {
  const value = dayOf(date)
  if (Number(date.slice(0, 4)) < 1901) return textCell(hand.format.date(date), hand)
  // of the months only the first two are written with their zero; English names are asked for by their language
  const vietnamese = value.getUTCMonth() < 2 ? 'dd\\/mm\\/yyyy' : 'dd\\/m\\/yyyy'
  const format = hand.locale === 'vi' ? vietnamese : '[$-409]d mmmm yyyy'
  return { value, type: Date, format }
}

function numberFormat({ number, decimals, unit, signed: sign }: Extract<Cell, { number: number }>): string {
  if (decimals === undefined && !unit && !sign && Number.isInteger(number)) return '#,##0'
  const fraction = String(Math.abs(number)).split('.')[1] ?? ''
  const places = decimals ?? Math.min(fraction.length, 6)
  const format = signed(places ? `#,##0.${'0'.repeat(places)}` : '#,##0', sign)
  return unit ? format.replace(/(?=;|$)/g, `" ${unit.replaceAll('"', '')}"`) : format
}

const signed = (format: string, sign: boolean | undefined): string =>
  sign ? `+${format};-${format};${format}` : format

/** The colour behind a state. */
export function fillOf(cell: Cell | undefined): { readonly backgroundColor?: string } {
  const fill = cell && 'state' in cell && cell.tone ? fills[cell.tone] : null
  return fill ? { backgroundColor: fill } : {}
}
