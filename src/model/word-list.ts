import type { Catalogue } from './catalogue.ts'
import { fold, hasPhrase } from './names.ts'

const lists = new WeakMap<Catalogue, Map<string, ReadonlySet<string>>>()

/** A word list of the catalogue, folded once; empty where the catalogue has no such list. */
export function wordList(catalogue: Catalogue, name: string): ReadonlySet<string> {
  const known = lists.get(catalogue)?.get(name)
  if (known) return known
  const folded = new Set(catalogue.words[name]?.map(fold))
  const all = lists.get(catalogue) ?? new Map<string, ReadonlySet<string>>()
  lists.set(catalogue, all.set(name, folded))
  return folded
}

/** Whether a text holds one of the phrases as whole words; both folded. */
export function holdsAny(text: string, phrases: Iterable<string>): boolean {
  for (const phrase of phrases) if (hasPhrase(text, phrase)) return true
  return false
}
