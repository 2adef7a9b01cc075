import { dateWords, taskOfDate } from '../model/date-field.ts'
import { dateRule } from '../model/finding.ts'
import { readPeriod, yearOf } from '../model/period.ts'

/** A date that no calendar has; one with the month first gets words of its own. */
export default dateRule({
  id: 'date-unreal',
  severity: 'error',
  about: 'file',
  family: 'shape',
  yieldsTo: ['placeholder-left'],
  words: () => ({
    title: { vi: 'Ngày có trong lịch', en: 'Dates that exist' },
    help: {
      day: {
        vi: 'Kiểm tra lại văn bản. Nếu là ngày cuối tháng, ghi `{key}: {last}`.',
        en: 'Look it up in the document. If the last day of the month is meant, write `{key}: {last}`.',
      },
      monthFirst: {
        vi: 'Mẫu đọc ngày trước, tháng sau. Nếu là ngày {meant:date}, ghi `{key}: {meant}`.',
        en: 'The day is read first, then the month. If {meant:date} is meant, write `{key}: {meant}`.',
      },
      other: {
        vi: 'Tháng từ 01 đến 12, quý từ 1 đến 4, nửa năm 1 hoặc 2; mốc đầu không sau mốc cuối. Ví dụ `{key}: {example}`.',
        en: 'Months are 01 to 12, quarters 1 to 4, half-years 1 or 2, and a first one is not after the last. E.g. `{key}: {example}`.',
      },
    },
    messages: {
      day: {
        vi: '{subject} ghi {key:field} “{written}”, nhưng tháng đó chỉ có {days} ngày.',
        en: '{subject} gives the {key:field} as "{written}", but that month has only {days} days.',
      },
      monthFirst: {
        vi: '{subject} ghi {key:field} “{written}”, có lẽ tháng đứng trước ngày.',
        en: '{subject} gives the {key:field} as "{written}", perhaps with the month before the day.',
      },
      other: {
        vi: '{subject} ghi {key:field} “{written}”, không có trong lịch.',
        en: '{subject} gives the {key:field} as "{written}", which no calendar has.',
      },
    },
  }),
  check({ document, catalogue }, say) {
    for (const field of document.dates) {
      if (field.reading.is !== 'unreal') continue
      const { at } = field
      const words = dateWords(field, taskOfDate(field, document), document)
      const meant = monthFirst(words.written)
      const last = meant === null ? lastOfMonth(words.written) : null
      if (meant !== null) say({ at, message: 'monthFirst', data: { ...words, meant } })
      else if (last !== null) say({ at, message: 'day', data: { ...words, last, days: Number(last.slice(-2)) } })
      else {
        const example = field.day ? catalogue.movement.launched : `${yearOf(document.period.to)}-Q4`
        say({ at, message: 'other', data: { ...words, example } })
      }
    }
  },
})

/** `06/30/2025` as the day it would be with the month first. */
function monthFirst(written: string): string | null {
  const [, month, day, year] = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? []
  const reading = month ? readPeriod(`${day}/${month}/${year}`) : null
  return reading?.is === 'understood' ? reading.iso : null
}

/** The last day of the month of a day past it: `2026-02-30`, `31/11/2026`, `ngày 31 tháng 11 năm 2026`. */
function lastOfMonth(written: string): string | null {
  const [first = '', month = '', last = ''] = written.match(/\d+/g) ?? []
  const day = Number(first.length === 4 ? last : first)
  const reading = readPeriod(`${first.length === 4 ? first : last}-${month.padStart(2, '0')}`)
  return 'period' in reading && day > Number(reading.period.to.slice(-2)) ? reading.period.to : null
}
