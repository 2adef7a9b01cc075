import { dayAfter, type Period } from '../model/period.ts'
import type { LocaleFormat, ReportLabels } from '../model/report.ts'
import type { IsoDate, Locale } from '../model/words.ts'
import { en } from './en.ts'
import { sayDate, sayNumber } from './locale.ts'
import { pageEn } from './reports/page-en.ts'
import { pageVi } from './reports/page-vi.ts'
import { say } from './say.ts'
import { vi } from './vi.ts'

/** How tables of a locale write numbers, dates and periods. */
export function formatOf(locale: Locale): LocaleFormat {
  return {
    number: (value, decimals) => sayNumber(value, locale, decimals),
    date: (date) => sayDate(date, locale),
    period: (period) => sayShortPeriod(period, locale),
  }
}

/** The words that formats of a report need. */
export function labelsOf(locale: Locale, asOf: IsoDate): ReportLabels {
  const words = (locale === 'vi' ? vi : en).report
  const page = locale === 'vi' ? pageVi : pageEn
  return { ...words, page, asOf: say({ vi: vi.report.asOf, en: en.report.asOf }, { date: asOf }, locale) }
}

const numerals = ['I', 'II', 'III', 'IV']

/** A period as tables write it: years, a half-year, a quarter or a month by name, anything else by its two ends. */
function sayShortPeriod(period: Period, locale: Locale): string {
  const { from, to } = period
  if (from === to) return sayDate(from, locale)
  return nameOf(period, locale) ?? `${sayDate(from, locale)} - ${sayDate(to, locale)}`
}

/** The name of whole months that have one. */
function nameOf({ from, to }: Period, locale: Locale): string | null {
  if (!from.endsWith('-01') || !dayAfter(to).endsWith('-01')) return null
  const [year = 0, first = 0, , lastYear = 0, last = 0] = [...from.split('-'), ...to.split('-')].map(Number)
  const vietnamese = locale === 'vi'
  if (first === 1 && last === 12) return year === lastYear ? `${year}` : `${year} - ${lastYear}`
  if (year !== lastYear) return null
  // `01/02/2026` gives `tháng 02/2026`, `1 February 2026` gives `February 2026`
  if (first === last) return vietnamese ? `tháng ${sayDate(from, locale).slice(3)}` : sayDate(from, locale).slice(2)
  if (first === 1 && last === 6) return vietnamese ? `6 tháng đầu năm ${year}` : `first half of ${year}`
  if (first === 7 && last === 12) return vietnamese ? `6 tháng cuối năm ${year}` : `second half of ${year}`
  const quarter = last - first === 2 && last % 3 === 0 ? last / 3 : 0
  if (!quarter) return null
  return vietnamese ? `quý ${numerals[quarter - 1]}/${year}` : `Q${quarter} ${year}`
}
