import type { Catalogue } from './catalogue.ts'
import { fold } from './names.ts'
import { wordList } from './word-list.ts'

/** A little longer than the longest phrase of the list; longer work is never folded. */
const longest = 45

/** Whether a task's work names nothing to do: "Triển khai thực hiện", and no more. */
export function isEmptyWork(work: string, catalogue: Catalogue): boolean {
  if (work.length > longest) return false
  return work === '' || wordList(catalogue, 'empty_work').has(fold(work.replace(/[\s.…;:]+$/, '')))
}
