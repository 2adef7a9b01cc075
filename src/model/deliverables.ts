import type { Catalogue } from './catalogue.ts'
import { fold } from './names.ts'
import { phraseAt, phraseList, tokensOf } from './phrases.ts'
import { holdsAny, wordList } from './word-list.ts'

interface Openings {
  /** First words, each with the letters, with their marks and without, that the next word begins with. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
  /** The first letters of first words, large and small, with their marks and without. */
  readonly letters: ReadonlySet<string>
}

/** In the place of a letter: a phrase of one word, and any other may follow. */
const any = 'any'

/** The first letter of a word, with its marks and without. */
const initials = (word: string) => [word, word.normalize('NFD')].map((it) => it.charAt(0))

const openings = new WeakMap<Catalogue, Openings>()

/** How the activity list begins: most deliverables do not begin so, and nothing more of them is looked at. */
function openingsOf(catalogue: Catalogue): Openings {
  let known = openings.get(catalogue)
  if (!known) {
    const words = new Map<string, Set<string>>()
    const letters = new Set<string>()
    for (const [first = '', next = ''] of catalogue.words.activity_words?.map((it) => it.split(' ')) ?? []) {
      for (const it of [first, first.toUpperCase()].flatMap(initials)) letters.add(it)
      // a second blank, or nothing at all, is looked at closely
      words.set(first, new Set([...(words.get(first) ?? ['', ' ']), ...(next ? initials(next) : [any])]))
    }
    known = { words, letters }
    openings.set(catalogue, known)
  }
  return known
}

/** Whether a deliverable begins with a verb of doing ("Tổ chức …", "Tăng cường …") instead of a thing. */
export function opensAsActivity(deliverable: string, catalogue: Catalogue): boolean {
  const { words, letters } = openingsOf(catalogue)
  if (!letters.has(deliverable.charAt(0))) return false
  const space = deliverable.indexOf(' ')
  const first = space < 0 ? deliverable : deliverable.slice(0, space)
  const next = words.get(first.normalize('NFC').toLowerCase())
  if (!next || !(next.has(deliverable.charAt(first.length + 1).toLowerCase()) || next.has(any))) return false
  return phraseAt(tokensOf(deliverable.slice(0, 32)), 0, phraseList(catalogue, 'activity_words')) > 0
}

/** Whether a deliverable can be counted or shown: it holds a number, a document or thing, or a result that has come about. */
export function canBeShown(deliverable: string, catalogue: Catalogue): boolean {
  if (/\d/.test(deliverable)) return true
  let folded = fold(deliverable)
  // "theo quy định", "kỷ luật": words for documents that name none
  for (const it of wordList(catalogue, 'product_words_not')) folded = folded.replaceAll(it, ' ')
  return holdsAny(folded, wordList(catalogue, 'product_words')) || holdsAny(folded, wordList(catalogue, 'result_words'))
}

/** Whether a deliverable says that something comes each period ("Giao ban hằng tháng"), and not merely that something is done then. */
export const comesEachPeriod = (deliverable: string, catalogue: Catalogue): boolean =>
  holdsAny(fold(deliverable), wordList(catalogue, 'each_period_words')) && !opensAsActivity(deliverable, catalogue)
