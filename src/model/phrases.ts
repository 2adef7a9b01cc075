import type { Catalogue } from './catalogue.ts'
import { fold } from './names.ts'

/** A word of a text, or a comma, semicolon, colon, bracket or line break that stands between words. */
export interface Token {
  readonly folded: string
  readonly start: number
  readonly end: number
}

const token = /[,;:()\n]|[^\s,;:()]+/g

/** A text in words, each folded alone, so that places in the folded text lead back to the text as written. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(token), ({ 0: it, index }) => {
    const bare = it.length > 1 ? it.replace(/\.+$/, '') : it
    return { folded: it === '\n' ? it : fold(bare), start: index, end: index + bare.length }
  })
}

/** Phrases by their first word, longest first, each as its words. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

function phrasesOf(list: readonly string[]): Phrases {
  const phrases = new Map<string, string[][]>()
  for (const phrase of list) {
    const words = tokensOf(phrase).map((it) => it.folded)
    const first = words[0]
    if (first === undefined) continue
    const same = phrases.get(first)
    if (same) same.push(words)
    else phrases.set(first, [words])
  }
  for (const same of phrases.values()) same.sort((a, b) => b.length - a.length)
  return phrases
}

const lists = new WeakMap<Catalogue, Map<string, Phrases>>()

/** A list of the catalogue, cut into words once. `more` are phrases that the catalogue holds elsewhere. */
export function phraseList(catalogue: Catalogue, name: string, more: () => readonly string[] = () => []): Phrases {
  let cut = lists.get(catalogue)
  if (!cut) {
    cut = new Map()
    lists.set(catalogue, cut)
  }
  let list = cut.get(name)
  if (!list) {
    list = phrasesOf([...(catalogue.words[name] ?? []), ...more()])
    cut.set(name, list)
  }
  return list
}

/** How many words the longest phrase takes that begins at a word of a text; 0 when none does. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: Phrases): number {
  const first = tokens[at]
  const found =
    first && phrases.get(first.folded)?.find((words) => words.every((it, i) => tokens[at + i]?.folded === it))
  return found?.length ?? 0
}
