import type { Catalogue } from '../model/catalogue.ts'
import { dateToWrite, dateWords, saysTheSame, taskOfDate } from '../model/date-field.ts'
import { dateRule } from '../model/finding.ts'
import { fold } from '../model/names.ts'
import { isSingleDay, periodOf, readPeriod, yearOf } from '../model/period.ts'
import { holdsAny, wordList } from '../model/word-list.ts'

/** A date that is not in a canonical form: what it was understood as and what to write, or why no calendar knows it. */
export default dateRule({
  id: 'date-form',
  severity: 'error',
  about: 'file',
  family: 'shape',
  yieldsTo: ['placeholder-left'],
  words: () => {
    const exact = {
      vi: 'Ghi `{key}: {iso}` (được hiểu là {period:period}).',
      en: 'Write `{key}: {iso}` (meaning {period:period}).',
    }
    const unclear = {
      vi: '{subject} ghi {key:field} “{written}”, chưa xác định được mốc theo dõi.',
      en: '{subject} gives the {key:field} as "{written}", which is no date to follow up.',
    }
    return {
      title: { vi: 'Ngày tháng ghi theo mẫu', en: 'Dates in the required form' },
      help: {
        understood: exact,
        serial: exact,
        needsDay: {
          vi: 'Ghi đủ ngày, theo thứ tự năm-tháng-ngày, đúng như văn bản; ví dụ `{key}: {example}`.',
          en: 'Write the full date as in the document: year, month, day; e.g. `{key}: {example}`.',
        },
        recurring: {
          vi: 'Bỏ `{key}`, ghi `recurrence: {recurrence}`; nêu sản phẩm của mỗi kỳ, ví dụ “Báo cáo hằng quý”.',
          en: 'Remove `{key}` and write `recurrence: {recurrence}`; name the product of each period, e.g. "quarterly report".',
        },
        noDate: {
          vi: 'Ghi mốc bằng năm, nửa năm, quý, tháng hoặc ngày, ví dụ `{key}: {example}`. Câu chữ của văn bản đã ký chuyển sang `due_note`.',
          en: 'Write a year, half-year, quarter, month or day, e.g. `{key}: {example}`. The signed wording goes to `due_note`.',
        },
        range: {
          vi: 'Ghi `start: {from}` và `due: {to}`. Câu chữ của văn bản đã ký, nếu cần giữ, ghi ở `due_note`.',
          en: 'Write `start: {from}` and `due: {to}`. The signed wording, if it is to be kept, goes to `due_note`.',
        },
        remark: {
          vi: 'Ghi `{key}: {iso}`; câu chữ của văn bản đã ký ghi ở `due_note: {written}`.',
          en: 'Write `{key}: {iso}`; the signed wording goes to `due_note: {written}`.',
        },
        unknown: {
          vi: 'Ghi theo một trong các dạng: ngày `{year}-12-31`, tháng `{year}-12`, quý `{year}-Q4`, nửa năm `{year}-H2` hoặc năm `{year}`.',
          en: 'Write it in one of these forms: day `{year}-12-31`, month `{year}-12`, quarter `{year}-Q4`, half-year `{year}-H2` or year `{year}`.',
        },
      },
      messages: {
        understood: {
          vi: '{subject} ghi {key:field} “{written}”, chưa theo mẫu.',
          en: '{subject} gives the {key:field} as "{written}", which is not the required form.',
        },
        serial: {
          vi: '{subject} ghi {key:field} “{written}”, là số mà bảng tính (Excel) dùng để lưu ngày.',
          en: '{subject} gives the {key:field} as "{written}", the number in which a spreadsheet (Excel) stores a date.',
        },
        needsDay: {
          vi: '{subject} ghi {key:field} “{written}”, chưa phải một ngày cụ thể.',
          en: '{subject} gives the {key:field} as "{written}", which is not one day.',
        },
        range: {
          vi: '{subject} ghi {key:field} “{written}”, là khoảng thời gian từ lúc bắt đầu đến lúc hoàn thành.',
          en: '{subject} gives the {key:field} as "{written}", which is a time from a beginning to an end.',
        },
        remark: {
          vi: '{subject} ghi {key:field} “{written}”, gồm cả lời ghi chú nên chưa theo mẫu.',
          en: '{subject} gives the {key:field} as "{written}", with a remark that makes it no date.',
        },
        recurring: unclear,
        noDate: unclear,
        unknown: unclear,
      },
    }
  },
  check({ document, catalogue }, say) {
    for (const field of document.dates) {
      const { at, reading, day } = field
      const dated = 'period' in reading ? reading : null
      const fits = dated && (!day || isSingleDay(dated.period))
      if (reading.is === 'unreal' || (reading.is === 'canonical' && fits)) continue
      const task = taskOfDate(field, document)
      const words = dateWords(field, task, document)
      if (day && !fits) {
        say({
          at,
          message: 'needsDay',
          data: { ...words, example: dated?.period.from ?? catalogue.movement.launched },
        })
      } else if (dated) {
        const iso = dateToWrite(words.key, dated.iso, dated.period, periodOf(dated.iso))
        const message = /^\d{5}$/.test(words.written) ? 'serial' : 'understood'
        const value = /^[1-9]\d{3}$/.test(iso) ? Number(iso) : iso
        const data = { ...words, iso, period: { ...dated.period } }
        const fix = saysTheSame(words, dated.period, periodOf(iso)) && ([{ op: 'set', path: at, value }] as const)
        say({ at, message, data, ...(fix && { fix }) })
      } else {
        const year = Number(/\b20\d\d\b/.exec(words.written)?.[0] ?? yearOf(document.period.to))
        const text = fold(words.written)
        const meant = task && words.in === 'tasks' ? recurrenceOf(text, catalogue) : undefined
        const recurrence = meant && task?.recurring ? task.file.recurrence : meant
        const ofTask = task && words.in === 'tasks' && words.key === 'due'
        const range = ofTask ? rangeIn(words.written) : null
        const remarked = ofTask ? isoOf(words.written.replace(/\s*\([^()]*\)$/, '')) : null
        if (range && !task?.file.start) say({ at, message: 'range', data: { ...words, ...range } })
        else if (remarked) say({ at, message: 'remark', data: { ...words, iso: remarked } })
        else if (recurrence) say({ at, message: 'recurring', data: { ...words, recurrence } })
        else if (task && holdsAny(text, wordList(catalogue, 'words_no_date'))) {
          say({ at, message: 'noDate', data: { ...words, example: `${year}-Q4` } })
        } else say({ at, message: 'unknown', data: { ...words, year } })
      }
    }
  },
})

/** The canonical form of a date as it is understood. */
function isoOf(written: string): string | null {
  const reading = readPeriod(written)
  return 'period' in reading ? reading.iso : null
}

/** Two whole dates, from one to the other: "Quý IV/2026 - Quý I/2027". */
function rangeIn(written: string): { readonly from: string; readonly to: string } | null {
  const [first = '', second = '', ...more] = written.replace(/^từ\s+/i, '').split(/\s+(?:-|–|—|đến|tới|đến hết)\s+/i)
  const from = more.length ? null : isoOf(first)
  const to = isoOf(second)
  return from && to && periodOf(from).from <= periodOf(to).from ? { from, to } : null
}

/** Recurrences of the format, the most specific first: "6 tháng, hằng năm" is half-yearly. */
const recurrences = ['half_yearly', 'quarterly', 'monthly', 'yearly', 'on_demand', 'continuous'] as const

const recurrenceOf = (text: string, catalogue: Catalogue) =>
  recurrences.find((it) => holdsAny(text, wordList(catalogue, `words_${it}`)))
