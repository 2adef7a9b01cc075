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
  const holds = (text: string | undefined) => text !== undefined && holdsAny(text, plain)
  if (tasks.some(({ work, file: { deliverable } }) => holds(work) || holds(deliverable))) return true
  const texts = tasks.flatMap(({ work, file: { deliverable } }) => (deliverable ? [work, deliverable] : [work]))
  if (texts.some((text) => holdsAny(text.toLowerCase(), plain))) return true
  return texts.some((text) => holdsAny(fold(text), wordList(catalogue, list)))
}
