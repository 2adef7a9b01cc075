import type { Period } from '../model/period.ts'
import { remembered } from '../model/remembered.ts'
import type { IsoDate, Locale } from '../model/words.ts'

const two = (n: number) => String(n).padStart(2, '0')
const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Tables of thousands of rows have the same few days over and over. */
const inVietnamese = remembered((date) => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return `${two(day)}/${month < 3 ? two(month) : month}/${year}`
})
const inEnglish = remembered((date) => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return `${day} ${english[month - 1]} ${year}`
})

/** A date for people: 30/6/2028, 05/7/2026, 01/02/2026 (Decree 30/2020: days below 10 and months 1, 2 padded); 5 July 2026. */
export function sayDate(date: IsoDate, locale: Locale): string {
  return locale === 'en' ? inEnglish(date) : inVietnamese(date)
}

/** A period by its two ends; a single day as one date. */
export function sayPeriod({ from, to }: Period, locale: Locale): string {
  if (from === to) return sayDate(from, locale)
  const [a, b] = [sayDate(from, locale), sayDate(to, locale)]
  return locale === 'vi' ? `từ ngày ${a} đến ngày ${b}` : `${a} to ${b}`
}

/** A count: 01 to 09 with their zero in Vietnamese official style. */
export function sayCount(count: number, locale: Locale): string {
  return locale === 'vi' && count > 0 && count < 10 ? `0${count}` : sayNumber(count, locale)
}

/**
 * A number for people: 1.234,5 and 1,234.5; as many decimals as it has, or exactly so many.
 * (Done by hand: Intl takes longer to load than a plan to check.)
 */
export function sayNumber(number: number, locale: Locale, decimals?: number): string {
  const size = Math.abs(number)
  if (size < 1000 && decimals === undefined && Number.isInteger(number)) return String(number)
  const digits = decimals === undefined ? String(size) : rounded(size, decimals)
  const [whole = '', fraction] = digits.split('.')
  const [thousands, decimal] = locale === 'vi' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands)
  const sign = number < 0 && Number(digits) ? '-' : ''
  return `${sign}${grouped}${fraction === undefined ? '' : `${decimal}${fraction}`}`
}

/** Half up as people round, also where the binary fraction lies a hair below: 1.005 is 1.01. */
const rounded = (size: number, decimals: number): string =>
  (Math.round(size * (1 + Number.EPSILON) * 10 ** decimals) / 10 ** decimals).toFixed(decimals)
