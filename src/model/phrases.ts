import type { Catalogue } from './catalogue.ts'
import { fold } from './names.ts'

/** A word of a text, or a comma, semicolon, colon, bracket or line break that stands between words. */
export interface Token {
  readonly folded: string
  readonly start: number
  readonly end: number
}

const token = /[,;:()&\n]|[^\s,;:()&]+/g

/** A text in words. Folding keeps their number, so that a folded word leads back to the text as written. */
export function tokensOf(text: string): readonly Token[] {
  const folded = text.split('\n').map(fold).join('\n').match(token) ?? []
  const tokens: Token[] = []
  let i = 0
  for (const { 0: it, index } of text.matchAll(token)) {
    const bare = it.length > 1 ? it.replace(/\.+$/, '') : it
    tokens.push({
      folded: (folded[i++] ?? '').slice(0, bare === it ? undefined : bare.length - it.length),
      start: index,
      end: index + bare.length,
    })
  }
  return tokens
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
