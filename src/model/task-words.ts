import type { Catalogue } from './catalogue.ts'
import { fold, hasPhrase } from './names.ts'
import type { Task } from './plan.ts'
import { holdsAny, wordList } from './word-list.ts'

/** Of each list the phrase that was found last: plans of like units use the same. */
const foundLast = new Map<string, string>()

/**
 * Whether the work or the deliverable of some task holds a phrase of a word list of the catalogue.
 * Looks for the phrases as they are listed first: texts are put into lower case, and folded, only where that finds none.
 */
export function someTaskSays(tasks: readonly Task[], catalogue: Catalogue, list: string): boolean {
  const plain = catalogue.words[list] ?? []
  // one after the other: no phrase goes over the end of a line
  const text = tasks.map(({ work, file: { deliverable } }) => `${work}\n${deliverable ?? ''}`).join('\n')
  const before = foundLast.get(list)
  if (before !== undefined && plain.includes(before) && hasPhrase(text, before)) return true
  const found = plain.find((it) => hasPhrase(text, it))
  if (found !== undefined) foundLast.set(list, found)
  if (found !== undefined || holdsAny(text.toLowerCase(), plain)) return true
  return text.split('\n').some((it) => holdsAny(fold(it), wordList(catalogue, list)))
}
