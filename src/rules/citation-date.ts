import type { Catalogue, Citation } from '../model/catalogue.ts'
import { type Citing, citationsOf } from '../model/citing.ts'
import { readDocumentNumber } from '../model/document-number.ts'
import { numbersInText } from '../model/document-number-in-text.ts'
import { fileRule } from '../model/finding.ts'
import { groupedBy } from '../model/grouped.ts'
import { isSingleDay, readPeriod } from '../model/period.ts'
import type { IsoDate } from '../model/words.ts'

/** A text is cited with the day on which it was issued. */
export default fileRule({
  id: 'citation-date',
  severity: 'warning',
  about: 'file',
  family: 'unit',
  words: () => ({
    title: { vi: 'Ngày của văn bản viện dẫn', en: 'Dates of the texts cited' },
    help: {
      other: {
        vi: 'Đối chiếu với văn bản gốc và ghi lại, ví dụ `{example}`. Nếu đúng là viện dẫn một văn bản khác có cùng số thì giữ nguyên.',
        en: 'Compare with the original and correct it, e.g. `{example}`. If another text of the same number is really meant, keep it.',
      },
      split: {
        vi: 'Xóa dấu cách ở giữa ngày, ví dụ `ngày {right}`; lỗi này thường do chép từ bản PDF.',
        en: 'Take out the space inside the date, e.g. `ngày {right}`; it usually comes from copying out of a PDF.',
      },
    },
    messages: {
      other: {
        vi: 'Kế hoạch viện dẫn {number} ngày {found:date}, trong khi văn bản này ban hành ngày {issued:date}.',
        en: 'The plan cites {number} of {found:date}; that text was issued on {issued:date}.',
      },
      split: {
        vi: 'Ngày “{found}” ở phần viện dẫn bị tách bởi dấu cách.',
        en: 'The date "{found}" in a citation is split by a space.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    for (const { at, text, alone, issued } of citationsOf(plan)) {
      const dated = alone ? datedAlone(text, issued, catalogue) : datedIn(text, catalogue)
      for (const { number, day } of dated) {
        const known = misdated(number, day, catalogue)
        if (!known?.issued) continue
        const place = alone ? [...at.slice(0, -1), 'issued'] : at
        const { issued: right } = known
        const example = alone
          ? `issued: ${right}`
          : `${known.number} ngày ${right.split('-').map(Number).reverse().join('/')}`
        say({ at: place, message: 'other', data: { number: known.number, found: day, issued: right, example } })
      }
      const split = alone || !text.includes('ngày') ? null : splitDate(text)
      if (split) say({ at, message: 'split', data: split })
    }
  },
})

interface Dated {
  readonly number: string
  readonly day: IsoDate
}

const dayIn = (written: string | number): IsoDate | null => {
  const reading = readPeriod(written)
  return 'period' in reading && isSingleDay(reading.period) ? reading.period.from : null
}

function datedAlone(text: string, issued: Citing['issued'], { words }: Catalogue): readonly Dated[] {
  const day = issued === undefined ? null : dayIn(issued)
  return day ? [{ number: readDocumentNumber(text, words).canonical, day }] : []
}

/** "ngày 14/5/2025", "ngày 14 tháng 5 năm 2025", "ngày 14-5-2025" directly behind a number. */
const dateBehind = /^[\s,]*ngày\s+(\d{1,2}(?:\s*[/.-]\s*|\s+tháng\s+)\d{1,2}(?:\s*[/.-]\s*|\s+năm\s+)\d{4})(?!\d)/u

function datedIn(written: string, catalogue: Catalogue): readonly Dated[] {
  const text = written.normalize('NFC')
  if (!text.includes('ngày')) return []
  let from = 0
  return numbersInText(text, catalogue.words).flatMap(({ text: number, reading }) => {
    from = text.indexOf(number, from) + number.length
    const date = dateBehind.exec(text.slice(from, from + 60))?.[1]
    const day = date ? dayIn(date) : null
    return day ? [{ number: reading.canonical, day }] : []
  })
}

/**
 * The known text that a number and a day surely mean with a wrong day. Numbers begin anew each year: another text of the
 * number is meant where the year differs, unless day and month are the same. A number that holds its year is one for ever.
 */
function misdated(number: string, day: IsoDate, catalogue: Catalogue): Citation | undefined {
  const { words } = catalogue
  const same = datedTexts(catalogue).get(number) ?? []
  const [known] = same
  if (!known?.issued || same.some((it) => it.issued === day)) return undefined
  const unique = /^\d+\/\d{4}\//.test(number)
  // several steering committees share one symbol
  const shared = /^\d+-/.test(number) && !words.party_issuers?.some((it) => number.endsWith(`/${it}`))
  const sameYear = day.slice(0, 4) === known.issued.slice(0, 4) && !shared
  return unique || sameYear || day.slice(4) === known.issued.slice(4) ? known : undefined
}

const dated = new WeakMap<Catalogue, ReadonlyMap<string, readonly Citation[]>>()

/** The texts whose day is certain, by number. */
function datedTexts(catalogue: Catalogue): ReadonlyMap<string, readonly Citation[]> {
  const certain = (it: Citation) => it.certain && it.issued !== undefined
  const known = dated.get(catalogue) ?? groupedBy(catalogue.citations.filter(certain), (it) => it.number)
  dated.set(catalogue, known)
  return known
}

/** "ngày 1 6/6/2025": a day of two digits that copying has split. */
function splitDate(text: string): { found: string; right: string } | null {
  const [, found = '', tens = '', rest = ''] =
    /ngày\s+(([0-3])\s+(\d\s*\/\s*\d{1,2}\s*\/\s*\d{4}))(?!\d)/u.exec(text) ?? []
  const right = `${tens}${rest.replace(/\s/g, '')}`
  return found && dayIn(right) ? { found, right } : null
}
