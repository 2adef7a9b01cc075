import type { Catalogue } from './catalogue.ts'
import { fold } from './names.ts'
import { phraseAt, phraseList, tokensOf } from './phrases.ts'
import { holdsAny, wordList } from './word-list.ts'

interface Openings {
  readonly words: ReadonlySet<string>
  /** Their first letters, large and small, with their marks and without. */
  readonly letters: ReadonlySet<string>
}

const openings = new WeakMap<Catalogue, Openings>()

/** How the activity list begins: most deliverables do not begin so, and nothing more of them is looked at. */
function openingsOf(catalogue: Catalogue): Openings {
  let known = openings.get(catalogue)
  if (!known) {
    const words = new Set(catalogue.words.activity_words?.map((it) => it.split(' ')[0] ?? ''))
    const letters = [...words].flatMap((it) => [it, it.toUpperCase()]).flatMap((it) => [it, it.normalize('NFD')])
    known = { words, letters: new Set(letters.map((it) => it.charAt(0))) }
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
  if (!words.has(first.normalize('NFC').toLowerCase())) return false
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
