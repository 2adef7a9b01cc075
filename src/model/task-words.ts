import type { Catalogue } from './catalogue.ts'
import { fold } from './names.ts'
import type { Task } from './plan.ts'
import { holdsAny, wordList } from './word-list.ts'

/**
 * Whether the work or the deliverable of some task holds a phrase of a word list of the catalogue.
 * Looks for the phrases as they are listed first: texts are put into lower case, and folded, only where that finds none.
 */
export function someTaskSays(tasks: readonly Task[], catalogue: Catalogue, list: string): boolean {
  const plain = catalogue.words[list] ?? []
  // one after the other: no phrase goes over the end of a line
  const text = tasks.map(({ work, file: { deliverable } }) => `${work}\n${deliverable ?? ''}`).join('\n')
  if (holdsAny(text, plain) || holdsAny(text.toLowerCase(), plain)) return true
  return text.split('\n').some((it) => holdsAny(fold(it), wordList(catalogue, list)))
}
