import type { Catalogue } from './catalogue.ts'
import { fold, hasPhrase } from './names.ts'

const lists = new WeakMap<Catalogue, Map<string, ReadonlySet<string>>>()

/** A word list of the catalogue, folded once; empty where the catalogue has no such list. */
export function wordList(catalogue: Catalogue, name: string): ReadonlySet<string> {
  let folded = lists.get(catalogue)
  if (!folded) lists.set(catalogue, (folded = new Map()))
  let list = folded.get(name)
  if (!list) folded.set(name, (list = new Set(catalogue.words[name]?.map(fold))))
  return list
}

/** Whether a text holds one of the phrases as whole words; both folded. */
export function holdsAny(text: string, phrases: Iterable<string>): boolean {
  for (const phrase of phrases) if (hasPhrase(text, phrase)) return true
  return false
}
