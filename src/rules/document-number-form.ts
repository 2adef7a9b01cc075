import type { Words } from '../model/catalogue.ts'
import type { Citing } from '../model/citing.ts'
import { numbersOf } from '../model/citing.ts'
import { type NumberFault, readDocumentNumber } from '../model/document-number.ts'
import { numbersInText } from '../model/document-number-in-text.ts'
import { fileRule } from '../model/finding.ts'

/** Numbers of documents are written as signed, so that people and other files find the document by them. */
export default fileRule({
  id: 'document-number-form',
  severity: 'warning',
  about: 'file',
  family: 'unit',
  yieldsTo: ['placeholder-left'],
  words: () => ({
    title: { vi: 'Thể thức số, ký hiệu văn bản', en: 'Form of document numbers' },
    help: {
      words: { vi: 'Ghi `{right}`.', en: 'Write `{right}`.' },
      party_form: {
        vi: 'Ghi `{right}`. Văn bản của cơ quan nhà nước ghi số, dấu “/”, loại văn bản, dấu “-”, cơ quan ban hành; văn bản của Đảng ghi theo thể thức riêng, ví dụ `57-NQ/TW`.',
        en: 'Write `{right}`. A State document has its number, “/”, type, “-”, issuer; Party documents have their own form, e.g. `57-NQ/TW`.',
      },
      state_form: {
        vi: 'Ghi `{right}`. Văn bản của Đảng ghi số, dấu “-”, loại văn bản, dấu “/”, cơ quan ban hành; văn bản của cơ quan nhà nước ghi theo thể thức khác, ví dụ `130/KH-UBND`.',
        en: 'Write `{right}`. A Party document has its number, “-”, type, “/”, issuer; State documents have another form, e.g. `130/KH-UBND`.',
      },
      doubled: { vi: 'Ghi `{right}`.', en: 'Write `{right}`.' },
      separators: {
        vi: 'Ghi `{right}`. Văn bản của cơ quan nhà nước: `130/KH-UBND`; văn bản của Đảng: `57-NQ/TW`.',
        en: 'Write `{right}`. State documents: `130/KH-UBND`; Party documents: `57-NQ/TW`.',
      },
      marks: { vi: 'Ghi `{right}`.', en: 'Write `{right}`.' },
      letter_case: { vi: 'Ghi `{right}`.', en: 'Write `{right}`.' },
      signs: {
        vi: 'Ghi `{right}`, dùng chữ số, dấu gạch nối “-” và dấu gạch chéo “/” thông thường trên bàn phím.',
        en: 'Write `{right}` with plain digits, hyphen and slash.',
      },
      spaces: {
        vi: 'Ghi `{right}`. Văn bản của Đảng ghi theo thể thức riêng, ví dụ `57-NQ/TW`.',
        en: 'Write `{right}`. Party documents have their own form, e.g. `57-NQ/TW`.',
      },
      unnumbered: {
        vi: 'Ghi số theo bản đã ký, ví dụ `number: 130/KH-UBND`. Nếu kế hoạch chưa ban hành, ghi `status: draft`; dự thảo chưa cần số.',
        en: 'Write the number as signed, e.g. `number: 130/KH-UBND`. If the plan is not issued yet, write `status: draft`; a draft needs no number.',
      },
    },
    messages: {
      words: {
        vi: 'Trường này chỉ ghi số, ký hiệu văn bản nhưng có thêm chữ hoặc dấu khác: “{found}”.',
        en: 'A field for a document number holds more than the number: “{found}”.',
      },
      party_form: {
        vi: 'Số, ký hiệu “{found}” của cơ quan nhà nước ghi theo thể thức văn bản của Đảng.',
        en: 'The number “{found}” of a State body is in the form of Party documents.',
      },
      state_form: {
        vi: 'Số, ký hiệu “{found}” của cơ quan Đảng ghi theo thể thức văn bản của cơ quan nhà nước.',
        en: 'The number “{found}” of a Party body is in the form of State documents.',
      },
      doubled: {
        vi: 'Số, ký hiệu “{found}” lặp lại loại văn bản.',
        en: 'The number “{found}” repeats the type of document.',
      },
      separators: {
        vi: 'Số, ký hiệu “{found}” thiếu hoặc nhầm dấu “/”, “-” giữa các phần.',
        en: 'The number “{found}” lacks a slash or hyphen between its parts, or has them mixed up.',
      },
      marks: {
        vi: 'Số, ký hiệu “{found}” viết thiếu dấu tiếng Việt.',
        en: 'The number “{found}” lacks Vietnamese marks.',
      },
      letter_case: {
        vi: 'Số, ký hiệu “{found}” viết chưa đúng chữ hoa, chữ thường.',
        en: 'The number “{found}” has the wrong upper or lower case.',
      },
      signs: {
        vi: 'Số, ký hiệu “{found}” dùng dấu gạch hoặc chữ số không thông thường.',
        en: 'The number “{found}” has unusual dashes, slashes or digits.',
      },
      spaces: {
        vi: 'Số, ký hiệu “{found}” có dấu cách thừa.',
        en: 'The number “{found}” contains spaces.',
      },
      unnumbered: {
        vi: 'Kế hoạch đã ban hành nhưng chưa ghi số: “{found}”.',
        en: 'The plan is issued but has no number yet: “{found}”.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    for (const citing of numbersOf(plan)) {
      const { at, text, alone } = citing
      if (alone && !/\p{Nd}/u.test(text)) {
        const own = at.join('.') === 'document.number'
        if (own && !plan.draft && /[/-]/.test(text)) say({ at, message: 'unnumbered', data: { found: text } })
        continue
      }
      for (const { found, right, fault, whole } of broken(citing, catalogue.words)) {
        const fix = whole !== null && ([{ op: 'set', path: at, value: whole }] as const)
        say({ at, message: fault, data: { found, right }, ...(fix && { fix }) })
      }
    }
  },
})

/** Letters and digits that only look right are said by text-hidden-character, for the whole file. */
type Worded = Exclude<NumberFault, 'look_alikes'>
const worded = (faults: readonly NumberFault[]) => faults.filter((it) => it !== 'look_alikes')

/** Slips of typing. Where parts are lacking, doubled or exchanged, only the signed paper tells which number it is. */
const slips: ReadonlySet<NumberFault> = new Set(['look_alikes', 'marks', 'letter_case', 'signs', 'spaces'])
const isSlip = (faults: readonly NumberFault[]) => faults.every((it) => slips.has(it))

interface Broken {
  readonly found: string
  readonly right: string
  readonly fault: Worded
  /** The whole text with the number put right, where it can only be this one. */
  readonly whole: string | null
}

function* broken({ text, alone }: Citing, words: Words): Iterable<Broken> {
  const { form, canonical: right, faults } = readDocumentNumber(text, words)
  if (form) {
    const fault = worded(faults).find((it) => alone || it !== 'words')
    // around a number that could be read there is only punctuation
    if (fault) yield { found: text, right, fault, whole: isSlip(faults.filter((it) => it !== 'words')) ? right : null }
    return
  }
  const inside = numbersInText(text, words)
  const only = inside.length === 1 ? inside[0] : undefined
  if (alone) {
    if (only) yield { found: text, right: only.reading.canonical, fault: 'words', whole: null }
    return
  }
  for (const { text: found, reading } of inside) {
    const [fault] = worded(reading.faults)
    const right = reading.canonical
    const whole = isSlip(reading.faults) ? text.normalize('NFC').replace(found, () => right) : null
    if (fault) yield { found, right, fault, whole }
  }
}
