import type { Catalogue } from './catalogue.ts'
import { fold } from './names.ts'
import { phraseAt, phraseList, tokensOf } from './phrases.ts'
import { holdsAny, wordList } from './word-list.ts'

/** Whether a deliverable begins with a verb of doing ("Tổ chức …", "Tăng cường …") instead of a thing. */
export function opensAsActivity(deliverable: string, catalogue: Catalogue): boolean {
  return phraseAt(tokensOf(deliverable.slice(0, 32)), 0, phraseList(catalogue, 'activity_words')) > 0
}

/** Whether a deliverable can be counted or shown: it holds a number, a document or thing, or a result that has come about. */
export function canBeShown(deliverable: string, catalogue: Catalogue): boolean {
  if (/\d/.test(deliverable)) return true
  const folded = fold(deliverable)
  return holdsAny(folded, wordList(catalogue, 'product_words')) || holdsAny(folded, wordList(catalogue, 'result_words'))
}
