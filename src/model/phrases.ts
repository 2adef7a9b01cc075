import { fold, foldName } from './names.ts'

/** A word of a text, or a comma, semicolon, colon, bracket or line break that stands between words. */
export interface Token {
  readonly folded: string
  readonly start: number
  readonly end: number
}

const token = /[,;:()&\n]|[^\s,;:()&]+/g

/** A text in words, each folded by itself. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  token.lastIndex = 0
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const { 0: it, index } = found
    const bare = it.length > 1 && it.endsWith('.') ? it.replace(/\.+$/, '') : it
    tokens.push({ folded: it === '\n' ? it : foldName(bare), start: index, end: index + bare.length })
  }
  return tokens
}

/** What makes more of a text than words between spaces. */
const joints = /[,;:()&.\n]/

/** The words of a name, folded: those of `tokensOf`, in less time where nothing but spaces stands between them. */
export const wordsOf = (name: string): readonly string[] =>
  joints.test(name) ? tokensOf(name).map((it) => it.folded) : fold(name).split(' ').filter(Boolean)

/** Phrases by their first word, longest first, each as its words; plain JSON, because the catalogue carries it. */
export type Phrases = Readonly<Record<string, readonly (readonly string[])[]>>

/** A list of phrases, cut into folded words once and for all. */
export function phrasesOf(list: readonly string[]): Phrases {
  const phrases = new Map<string, (readonly string[])[]>()
  for (const phrase of list) {
    const words = wordsOf(phrase)
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
  'unit_words_alone',
  'unit_names_with_and',
  'vague_leads',
  'group_leads',
  'lead_tails',
  'lead_marks',
  'coordinating_marks',
  'activity_words',
] as const

/** A word list of the catalogue, cut into words. */
export const phraseList = (
  catalogue: { readonly phrases: Readonly<Record<string, Phrases>> },
  name: (typeof phraseLists)[number],
): Phrases => catalogue.phrases[name] ?? {}

/** How many words the longest phrase takes that begins at a word of a text; 0 when none does. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: Phrases): number {
  const first = tokens[at]?.folded
  if (first === undefined || !Object.hasOwn(phrases, first)) return 0
  const found = phrases[first]?.find((words) => words.every((it, i) => tokens[at + i]?.folded === it))
  return found?.length ?? 0
}
