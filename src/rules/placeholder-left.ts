import type { Catalogue } from '../model/catalogue.ts'
import { fieldAt } from '../model/field.ts'
import { type Finding, fileRule } from '../model/finding.ts'
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
  *check({ plan, catalogue }) {
    const marks = marksOf(catalogue)
    const { each, joined } = textsOf(plan.file)
    if (
      !toFillAtSight.some((it) => joined.includes(it)) &&
      !each.some((it) => mayBeLeft(it, marks) && leftIn(it.trim(), marks))
    )
      return
    const found: Finding<Left>[] = []
    eachText(plan.file, (text, path) => {
      const message = leftIn(text.trim(), marks)
      if (!message) return
      const key = path.at(-1)
      // a draft leaves the place of its number open; a target without a baseline may say just that, and so may a reason
      if ((key === 'number' && plan.draft) || key === 'none' || (key === 'reason' && isAnswer(text, catalogue))) return
      const written = text.trim().slice(0, 80)
      found.push({ at: [...path], message, data: { ...fieldAt(path), written } })
    })
    yield* found
  },
})

/** "Chưa có": the reason why a content has no task, however short. */
const isAnswer = (text: string, { words }: Catalogue) =>
  words.answers?.includes(text.trim().replace(/[.;]$/, '').normalize('NFC').toLowerCase()) ?? false

type Left = 'template' | 'ditto' | 'formula'

interface Marks {
  readonly sorts: ReadonlyMap<string, Left>
  /** First letters with lengths: texts that could be a mark at all. */
  readonly heads: ReadonlySet<number>
  /** First letters, and what else a value to fill in begins with: most texts are passed by on this. */
  readonly firsts: Uint8Array
  readonly longest: number
}

const known = new WeakMap<Catalogue, Marks>()
const headOf = (first: number, length: number) => first * 100 + length

function marksOf(catalogue: Catalogue): Marks {
  let marks = known.get(catalogue)
  if (!marks) {
    const { placeholders = [], ditto_marks = [], spreadsheet_errors = [] } = catalogue.words
    const sorts = new Map<string, Left>([
      ...placeholders.map((it): [string, Left] => [it, 'template']),
      ...ditto_marks.map((it): [string, Left] => [it, 'ditto']),
      ...spreadsheet_errors.map((it): [string, Left] => [it, 'formula']),
    ])
    const heads = [...sorts.keys()].flatMap((it) =>
      [it, it.toUpperCase()].flatMap((form) => [0, 1].map((stop) => headOf(form.charCodeAt(0), it.length + stop))),
    )
    const longest = Math.max(0, ...[...sorts.keys()].map((it) => it.length + 1))
    const firsts = new Uint8Array(0x10000).fill(1, 0, space + 1)
    for (const it of [...openings, ...heads.map((head) => Math.floor(head / 100))]) firsts[it] = 1
    marks = { sorts, heads: new Set(heads), firsts, longest }
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

/** Whether a text is as short as a mark and begins like one, or like something to fill in. */
function mayBeLeft(text: string, { heads, firsts, longest }: Marks): boolean {
  const first = text.charCodeAt(0)
  if (!firsts[first]) return false
  if (first <= space || openings.has(first)) return true
  return text.length <= longest && heads.has(headOf(first, text.trimEnd().length))
}

/** What of a form is left in a text; most texts were passed by on their first letter and their length. */
function leftIn(text: string, { sorts, heads, longest }: Marks): Left | null {
  const first = text.charCodeAt(0)
  if (text.length <= longest && heads.has(headOf(first, text.length))) {
    const plain = text.toLowerCase()
    const mark = sorts.get(plain) ?? sorts.get(plain.replace(/[\s.:;]$/, ''))
    if (mark) return mark
  }
  return (openings.has(first) && nothing.test(text)) || toFill.test(text) ? 'template' : null
}
