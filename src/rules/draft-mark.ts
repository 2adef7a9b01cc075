import type { Catalogue } from '../model/catalogue.ts'
import { fileRule } from '../model/finding.ts'
import { anyOf, literal } from '../model/first-look.ts'
import { foldName } from '../model/names.ts'
import { eachText, textsOf } from '../model/texts.ts'
import { wordList } from '../model/word-list.ts'

/** "(sửa)", "[xem lại]": an aside of a few words. */
const aside = /[([]([^()[\]]{2,30})[)\]]/y

/** Marks of drafting do not stand in a plan that is said to be issued. */
export default fileRule({
  id: 'draft-mark',
  severity: 'warning',
  about: 'file',
  family: 'unit',
  words: () => ({
    title: { vi: 'Không còn dấu vết bản dự thảo', en: 'No marks of a draft' },
    help: {
      title: {
        vi: 'Nếu kế hoạch chưa ban hành, ghi `status: draft`; nếu đã ban hành, ghi tên như trong văn bản đã ký.',
        en: 'If the plan is not issued yet, write `status: draft`; if it is, write its title as it was signed.',
      },
      note: {
        vi: 'Bỏ ghi chú này và đối chiếu câu với văn bản đã ký; nếu kế hoạch chưa ban hành, ghi `status: draft`.',
        en: 'Take the note out and compare the sentence with the signed text; if the plan is not issued yet, write `status: draft`.',
      },
    },
    messages: {
      title: {
        vi: 'Kế hoạch được ghi là đã ban hành nhưng tên còn chữ “{mark}”.',
        en: 'The plan is said to be issued, but its title still says "{mark}".',
      },
      note: {
        vi: 'Kế hoạch được ghi là đã ban hành nhưng còn ghi chú khi soạn thảo: “{mark}”.',
        en: 'The plan is said to be issued, but a note of drafting is left: "{mark}".',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    if (plan.draft) return
    const { title } = plan.file.document
    const mark = title && inTitle(title.normalize('NFC'), catalogue)
    if (mark) say({ at: ['document', 'title'], message: 'title', data: { mark: mark.trim() } })
    const marks = wordList(catalogue, 'editing_marks')
    if (!noteIn(textsOf(plan.file).joined, marks)) return
    eachText(plan.file, (text, path) => {
      const note = noteIn(text, marks)
      if (note) say({ at: [...path], message: 'note', data: { mark: note } })
    })
  },
})

interface Titles {
  readonly letters: ReadonlySet<string>
  readonly head: RegExp
  readonly aside: RegExp
}

const titles = new WeakMap<Catalogue, Titles>()

/** The words for a draft at the head of a title, or in brackets. */
function inTitle(title: string, catalogue: Catalogue): string | undefined {
  let patterns = titles.get(catalogue)
  if (!patterns) {
    const words = (catalogue.words.draft_words ?? []).map(literal)
    patterns = {
      letters: new Set(catalogue.words.draft_words?.map((it) => it.charAt(0).toLowerCase())),
      head: anyOf(words, (any) => String.raw`^\s*[(\[]?${any}(?!\p{L})`, 'iu'),
      aside: anyOf(words, (any) => String.raw`[(\[]${any}[^)\]]*[)\]]`, 'iu'),
    }
    titles.set(catalogue, patterns)
  }
  const { letters, head, aside: within } = patterns
  const first = /[^\s([]/.exec(title)?.[0] ?? ''
  const opening = letters.has(first.toLowerCase()) ? head.exec(title) : null
  return (opening ?? (/[([]/.test(title) ? within.exec(title) : null))?.[0]
}

const initials = new WeakMap<ReadonlySet<string>, ReadonlySet<number>>()

/** The first aside that is one of the marks; most are passed by on their first letter. */
function noteIn(text: string, marks: ReadonlySet<string>): string | undefined {
  let letters = initials.get(marks)
  if (!letters) {
    const heads = [' ', ...[...marks].flatMap((it) => [it.charAt(0), it.charAt(0).toUpperCase()])]
    letters = new Set(heads.map((it) => it.charCodeAt(0)))
    initials.set(marks, letters)
  }
  for (const bracket of ['(', '[']) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      if (!letters.has(text.charCodeAt(at + 1))) continue
      aside.lastIndex = at
      const [whole, it = ''] = aside.exec(text) ?? []
      if (whole !== undefined && marks.has(foldName(it.replace(/[\s.!?:;]+$/, '')))) return whole
    }
  }
  return undefined
}
