import type { Catalogue } from '../model/catalogue.ts'
import { fieldAt } from '../model/field.ts'
import { fileRule } from '../model/finding.ts'
import { eachText, textsOf } from '../model/texts.ts'

/** A value that is no value: text of the form, dots to be filled in, a ditto mark, an error of a spreadsheet. */
export default fileRule({
  id: 'placeholder-left',
  severity: 'error',
  about: 'file',
  family: 'contents',
  words: () => ({
    title: { vi: 'Không còn nội dung mẫu chưa điền', en: 'No template text left' },
    help: {
      template: {
        vi: 'Ghi nội dung thật. Nếu chưa có, bỏ dòng này; phần còn thiếu được nhắc riêng.',
        en: 'Write what belongs there. If it is not known yet, leave the line out; what is missing then is said elsewhere.',
      },
      ditto: {
        vi: 'Ghi lại đầy đủ: khi trích từng nhiệm vụ hoặc sắp xếp lại, “như trên” không còn nghĩa.',
        en: 'Write it out: once tasks are extracted or sorted, "as above" means nothing.',
      },
      formula: {
        vi: 'Mở bảng tính gốc, sửa công thức, rồi ghi giá trị đúng vào đây.',
        en: 'Open the spreadsheet, mend the formula and write the right value here.',
      },
    },
    messages: {
      template: {
        vi: 'Trường `{key}` ({key:field}) còn nội dung mẫu, chưa điền: “{written}”.',
        en: 'The field `{key}` ({key:field}) still holds template text: "{written}".',
      },
      ditto: {
        vi: 'Trường `{key}` ({key:field}) ghi “{written}” thay cho nội dung.',
        en: 'The field `{key}` ({key:field}) holds the ditto mark "{written}".',
      },
      formula: {
        vi: 'Trường `{key}` ({key:field}) chứa lỗi của bảng tính: “{written}”.',
        en: 'The field `{key}` ({key:field}) holds a spreadsheet error: "{written}".',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const marks = marksOf(catalogue)
    const { each, joined } = textsOf(plan.file)
    if (
      !toFillAtSight.some((it) => joined.includes(it)) &&
      !each.some((it) => mayBeLeft(it, marks) && wholeLeft(it.trim(), marks))
    )
      return
    eachText(plan.file, (text, path) => {
      const message = leftIn(text.trim(), marks)
      if (!message) return
      const key = path.at(-1)
      // a draft leaves the place of its number open; a target without a baseline may say just that, and so may a reason
      if ((key === 'number' && plan.draft) || key === 'none' || (key === 'reason' && isAnswer(text, catalogue))) return
      const written = text.trim().slice(0, 80)
      say({ at: [...path], message, data: { ...fieldAt(path), written } })
    })
  },
})

/** "Chưa có": the reason why a content has no task, however short. */
const isAnswer = (text: string, { words }: Catalogue) =>
  words.answers?.includes(text.trim().replace(/[.;]$/, '').normalize('NFC').toLowerCase()) ?? false

type Left = 'template' | 'ditto' | 'formula'

interface Marks {
  readonly sorts: ReadonlyMap<string, Left>
  /** By a letter: the lengths of marks that have it as their first, as their second, a bit each; and whether it is an opening. */
  readonly firsts: Uint32Array
  readonly seconds: Uint32Array
  readonly longest: number
}

const known = new WeakMap<Catalogue, Marks>()
/** Letters share places with others far from them: this is a sieve. */
const place = (code: number) => code & 0x7ff
const lengthBit = (length: number) => 1 << Math.min(length, 30)
const openingBit = 1 << 31

function marksOf(catalogue: Catalogue): Marks {
  let marks = known.get(catalogue)
  if (!marks) {
    const { placeholders = [], ditto_marks = [], spreadsheet_errors = [] } = catalogue.words
    const sorts = new Map<string, Left>([
      ...placeholders.map((it): [string, Left] => [it, 'template']),
      ...ditto_marks.map((it): [string, Left] => [it, 'ditto']),
      ...spreadsheet_errors.map((it): [string, Left] => [it, 'formula']),
    ])
    const longest = Math.max(0, ...[...sorts.keys()].map((it) => it.length + 1))
    // behind a mark of one letter may stand a stop
    const [firsts, seconds] = [new Uint32Array(0x800), new Uint32Array(0x800).fill(lengthBit(2))]
    const add = (to: Uint32Array, code: number, bits: number) => {
      to[place(code)] = (to[place(code)] ?? 0) | bits
    }
    for (let it = 0; it <= space; it++) add(firsts, it, openingBit)
    for (const it of openings) add(firsts, it, openingBit)
    for (const it of sorts.keys()) {
      for (const form of [it, it.toUpperCase()]) {
        const bits = lengthBit(it.length) | lengthBit(it.length + 1)
        add(firsts, form.charCodeAt(0), bits)
        add(seconds, form.charCodeAt(1), bits)
      }
    }
    marks = { sorts, firsts, seconds, longest }
    known.set(catalogue, marks)
  }
  return marks
}

/** Dots or strokes to write upon: nobody's punctuation. */
const toFill = /\.{5}|…{3}|…… ?[^\s.,;:)…]|_{5}|\. \. \. \./
/** For a first look. */
const toFillAtSight = ['.....', '……', '_____', '. . . .']
/** Nothing but dots, or a whole value in brackets: `[tên đơn vị]`, `<…>`, `{{tên}}`. */
const nothing = /^(?:[.…_\s]+|\[[^[\]]*\]|<[^<>]*>|\{\{.*\}\})$/
const space = 32
/** What such values begin with. */
const openings = new Set(Array.from('.…_[<{', (it) => it.charCodeAt(0)))

/** Whether a text begins like something to fill in, or is as short as a mark and begins like one. */
function mayBeLeft(text: string, marks: Marks): boolean {
  const first = marks.firsts[place(text.charCodeAt(0))] ?? 0
  return first !== 0 && ((first & openingBit) !== 0 || mayBeMark(text, marks))
}

function mayBeMark(text: string, { firsts, seconds, longest }: Marks): boolean {
  if (text.length > longest) return false
  const both = (firsts[place(text.charCodeAt(0))] ?? 0) & (seconds[place(text.charCodeAt(1))] ?? 0)
  return (both & lengthBit(text.trimEnd().length)) !== 0
}

/** What of a form is left in a text. */
const leftIn = (text: string, marks: Marks): Left | null =>
  wholeLeft(text, marks) ?? (toFill.test(text) ? 'template' : null)

/** What of a form a text is as a whole; most texts were passed by on their first letter and their length. */
function wholeLeft(text: string, marks: Marks): Left | null {
  if (mayBeMark(text, marks)) {
    const plain = text.toLowerCase()
    const mark = marks.sorts.get(plain) ?? marks.sorts.get(plain.replace(/[\s.:;]$/, ''))
    if (mark) return mark
  }
  return openings.has(text.charCodeAt(0)) && nothing.test(text) ? 'template' : null
}
