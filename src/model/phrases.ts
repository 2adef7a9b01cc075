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

/** Phrases by their first word, longest first, each as its words; plain JSON, because the catalogue carries it. */
export type Phrases = Readonly<Record<string, readonly (readonly string[])[]>>

/** A list of phrases, cut into folded words once and for all. */
export function phrasesOf(list: readonly string[]): Phrases {
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
  return Object.fromEntries(phrases)
}

/** The word lists that are read as phrases; the catalogue carries them cut into words. */
export const phraseLists = [
  'unit_words',
  'unit_words_not',
  'unit_names_with_and',
  'vague_leads',
  'group_leads',
  'lead_tails',
  'lead_marks',
  'coordinating_marks',
  'activity_words',
] as const

/** A word list of the catalogue, cut into words. */
export const phraseList = (catalogue: Catalogue, name: (typeof phraseLists)[number]): Phrases =>
  catalogue.phrases[name] ?? {}

/** How many words the longest phrase takes that begins at a word of a text; 0 when none does. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: Phrases): number {
  const first = tokens[at]?.folded
  if (first === undefined || !Object.hasOwn(phrases, first)) return 0
  const found = phrases[first]?.find((words) => words.every((it, i) => tokens[at + i]?.folded === it))
  return found?.length ?? 0
}
