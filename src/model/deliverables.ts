import type { Catalogue } from './catalogue.ts'
import { fold } from './names.ts'
import { phraseAt, phraseList, tokensOf } from './phrases.ts'
import { holdsAny, wordList } from './word-list.ts'

const firstWords = new WeakMap<Catalogue, ReadonlySet<string>>()

/** The first words of the activity list: most deliverables begin with none of them, and nothing more is looked at. */
function firstWordsOf(catalogue: Catalogue): ReadonlySet<string> {
  let words = firstWords.get(catalogue)
  if (!words) {
    words = new Set(catalogue.words.activity_words?.map((it) => it.split(' ')[0] ?? ''))
    firstWords.set(catalogue, words)
  }
  return words
}

const isDigit = (code: number) => code >= 48 && code <= 57

/** Whether a deliverable begins with a verb of doing ("Tổ chức …", "Tăng cường …") instead of a thing. */
export function opensAsActivity(deliverable: string, catalogue: Catalogue): boolean {
  if (isDigit(deliverable.charCodeAt(0))) return false
  const space = deliverable.indexOf(' ')
  const first = space < 0 ? deliverable : deliverable.slice(0, space)
  if (!firstWordsOf(catalogue).has(first.normalize('NFC').toLowerCase())) return false
  return phraseAt(tokensOf(deliverable.slice(0, 32)), 0, phraseList(catalogue, 'activity_words')) > 0
}

/** Whether a deliverable can be counted or shown: it holds a number, a document or thing, or a result that has come about. */
export function canBeShown(deliverable: string, catalogue: Catalogue): boolean {
  if (/\d/.test(deliverable)) return true
  const folded = fold(deliverable)
  return holdsAny(folded, wordList(catalogue, 'product_words')) || holdsAny(folded, wordList(catalogue, 'result_words'))
}
