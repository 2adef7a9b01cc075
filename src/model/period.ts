import { addDays, differenceInCalendarDays, formatISO, lastDayOfMonth, parseISO } from 'date-fns'
import { remembered } from './remembered.ts'
import type { IsoDate } from './words.ts'

/** Both days belong to it. */
export interface Period {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** How a written date was read. `iso` is the canonical text to write instead of an understood one. */
export type Reading =
  | { readonly is: 'canonical' | 'understood'; readonly iso: string; readonly period: Period }
  | { readonly is: 'unreal' | 'unknown' }

/** A date object as its calendar date. */
const dayOf = (date: Date): IsoDate => formatISO(date, { representation: 'date' })

const two = (n: number) => String(n).padStart(2, '0')
const four = (n: number) => String(n).padStart(4, '0')

/** The last day of a month, 1-12. */
function lastDay(year: number, month: number): number {
  return lastDayOfMonth(new Date(year, month - 1, 1)).getDate()
}

function months(iso: string, year: number, first: number, last: number): Extract<Reading, { iso: string }> {
  const to = `${four(year)}-${two(last)}-${two(lastDay(year, last))}`
  return { is: 'canonical', iso, period: { from: `${four(year)}-${two(first)}-01`, to } }
}

function day(year: number, month: number, date: number): Reading {
  const iso = `${four(year)}-${two(month)}-${two(date)}`
  if (month < 1 || month > 12 || date < 1 || date > lastDay(year, month)) return { is: 'unreal' }
  return { is: 'canonical', iso, period: { from: iso, to: iso } }
}

function month(year: number, number: number): Reading {
  return number >= 1 && number <= 12 ? months(`${four(year)}-${two(number)}`, year, number, number) : { is: 'unreal' }
}

function quarter(year: number, number: number): Reading {
  return number >= 1 && number <= 4
    ? months(`${four(year)}-Q${number}`, year, number * 3 - 2, number * 3)
    : { is: 'unreal' }
}

function half(year: number, number: number): Reading {
  return number === 1 || number === 2
    ? months(`${four(year)}-H${number}`, year, number * 6 - 5, number * 6)
    : { is: 'unreal' }
}

const year = (number: number) => months(four(number), number, 1, 12)

/** Only the five canonical forms (format.md, section 1). */
function canonical(text: string): Reading | undefined {
  const match = /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|Q([1-4])|H([12])))?$/.exec(text)
  if (!match) return undefined
  const [, y = 0, m, d, q, h] = match.map(Number)
  if (d !== undefined && !Number.isNaN(d)) return day(y, m ?? 0, d)
  if (m) return month(y, m)
  if (match[2]) return { is: 'unreal' }
  if (q) return quarter(y, q)
  return h ? half(y, h) : year(y)
}

const roman: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 }
const numeral = (text: string) => roman[text] ?? Number(text)
const fullYear = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text))

/** Lead-ins that authors put before a date and that do not change which day is meant. */
const leadIn =
  /^(?:(?:giai đoạn|hoàn thành|xong|thực hiện|chậm nhất|muộn nhất|trước|đến|tới|hết|là|vào|trong|từ|ngày)\s+)+/

const of = '\\s*(?:/|-|\\.|,|năm|\\s)\\s*(?:năm\\s*)?'
const forms: readonly [RegExp, (match: RegExpExecArray) => Reading][] = [
  [
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d\d)$/,
    (m) => day(fullYear(m[3] ?? ''), Number(m[2]), Number(m[1])),
  ],
  [/^(\d{1,2})\s*tháng\s*(\d{1,2})\s*(?:năm)?\s*(\d{4})$/, (m) => day(Number(m[3]), Number(m[2]), Number(m[1]))],
  [
    /^(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:t.*|\s+\d\d?:\d\d.*)?$/,
    (m) => day(Number(m[1]), Number(m[2]), Number(m[3])),
  ],
  [/^(\d{4})\s*[/-]\s*(\d{1,2})$/, (m) => month(Number(m[1]), Number(m[2]))],
  [new RegExp(`^(?:tháng|thg\\.?|t\\.?)\\s*(\\d{1,2})${of}(\\d{4})$`), (m) => month(Number(m[2]), Number(m[1]))],
  [/^(\d{1,2})\s*[/-]\s*(\d{4})$/, (m) => month(Number(m[2]), Number(m[1]))],
  [
    new RegExp(`^(?:quý|quí|q)\\s*\\.?\\s*(iv|iii|ii|i|\\d)${of}(\\d{4})$`),
    (m) => quarter(Number(m[2]), numeral(m[1] ?? '')),
  ],
  [/^(\d{4})\s*[-/]?\s*q\s*(\d)$/, (m) => quarter(Number(m[1]), Number(m[2]))],
  [/^(\d{4})\s*[-/]?\s*h\s*(\d)$/, (m) => half(Number(m[1]), Number(m[2]))],
  [
    new RegExp(
      `^(?:quý|quí|q)\\s*(iv|iii|ii|i|\\d)\\s*(?:-|–|—|và|,|đến)\\s*(?:quý\\s*|quí\\s*|q)?(iv|iii|ii|i|\\d)${of}(\\d{4})$`,
    ),
    (m) => quarters(Number(m[3]), numeral(m[1] ?? ''), numeral(m[2] ?? '')),
  ],
  [/^(?:0?6|sáu) tháng đầu(?: năm)?\s*(\d{4})$/, (m) => half(Number(m[1]), 1)],
  [/^(?:0?6|sáu) tháng cuối(?: năm)?\s*(\d{4})$/, (m) => half(Number(m[1]), 2)],
  [/^năm\s*(\d{4})$/, (m) => year(Number(m[1]))],
  [/^(?:năm\s*)?(\d{4})\s*(?:-|–|—|đến)\s*(?:năm\s*)?(\d{4})$/, (m) => years(Number(m[1]), Number(m[2]))],
  [/^(4[3-7]\d{3}|48000)$/, (m) => serial(Number(m[1]))],
]

/** Two quarters: a half-year where they are one, else the later of them; the interval keeps both. */
function quarters(y: number, first: number, last: number): Reading {
  const a = quarter(y, first)
  const b = quarter(y, last)
  if (!('period' in a) || !('period' in b) || first > last) return { is: 'unreal' }
  const iso = first === 1 && last === 2 ? `${four(y)}-H1` : first === 3 && last === 4 ? `${four(y)}-H2` : b.iso
  return { is: 'canonical', iso, period: { from: a.period.from, to: b.period.to } }
}

/** Several years: the last of them is what a due date means; the interval keeps all. */
function years(first: number, last: number): Reading {
  if (first > last) return { is: 'unreal' }
  const { iso, period } = year(last)
  return { is: 'canonical', iso, period: { from: `${four(first)}-01-01`, to: period.to } }
}

/** A day number of a spreadsheet: 1 is 1 January 1900 by its own calendar. */
function serial(number: number): Reading {
  const iso = dayOf(addDays(new Date(1899, 11, 30), number))
  return { is: 'canonical', iso, period: { from: iso, to: iso } }
}

const readText = remembered((text: string): Reading => real(readWritten(text.trim())))

/** No calendar has a year 0. */
const real = (reading: Reading): Reading =>
  'period' in reading && reading.period.from.startsWith('0000') ? { is: 'unreal' } : reading

/**
 * Reads a written date or period: canonical, or as authors type it (day first, always).
 * Never guesses: what no form fits is `unknown`, what no calendar has is `unreal`.
 */
export const readPeriod = (written: string | number): Reading => readText(String(written))

function readWritten(text: string): Reading {
  const exact = canonical(text)
  if (exact) return exact
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.,;]$/, '')
    .replace(leadIn, '')
  for (const [form, read] of forms) {
    const match = form.exec(folded)
    if (!match) continue
    const reading = read(match)
    return 'period' in reading ? { ...reading, is: 'understood' } : reading
  }
  const again = canonical(folded.toUpperCase())
  return again && 'period' in again ? { ...again, is: 'understood' } : (again ?? { is: 'unknown' })
}

/** The period of a canonical text; for the catalogue's own dates, which its schema has checked. */
export function periodOf(text: string | number): Period {
  const reading = readPeriod(text)
  if (!('period' in reading)) throw new RangeError(`no period: ${text}`)
  return reading.period
}

/** The period of a date as far as it can be read. */
export function periodWritten(written: string | number | null | undefined): Period | null {
  const reading = written === undefined || written === null ? null : readPeriod(written)
  return reading && 'period' in reading ? reading.period : null
}

export const contains = (period: Period, date: IsoDate): boolean => period.from <= date && date <= period.to
export const overlaps = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to
export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))
export const isSingleDay = (period: Period): boolean => period.from === period.to

/** Calendar days from `earlier` to `later`; negative when it is the other way round. */
export const daysBetween = (earlier: IsoDate, later: IsoDate): number => dayNumber(later) - dayNumber(earlier)

/** Days since 1 January 1970: hundreds of thousands of tasks are due on some thousand days. */
const dayNumber = remembered((date) => differenceInCalendarDays(parseISO(date), new Date(1970, 0, 1)))

/** The day that follows, or the one that many days on. */
export const dayAfter = (date: IsoDate, days = 1): IsoDate => dayOf(addDays(parseISO(date), days))

/** Whether a text is a real day in the form `yyyy-mm-dd`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && readPeriod(text).is === 'canonical'
}
