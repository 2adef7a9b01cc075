import { commentsOf } from './comment.ts'
import { legacyIn } from './legacy.ts'

/** What a character is that nobody meant to type. */
export type HiddenSort = 'softHyphen' | 'zeroWidth' | 'direction' | 'control' | 'space' | 'digit' | 'cyrillic' | 'eth'

/** One such character, with all its places in a text and what should stand there. */
export interface HiddenCharacter {
  readonly sort: HiddenSort
  readonly char: string
  readonly replacement: string
  readonly places: readonly number[]
  /** The word it first stands in. */
  readonly word: string
}

/** Every character that is looked at more closely. */
export const hiddenSuspects =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u00d0\u00f0\u0189\u0256\u0400-\u04ff\u061c\u2000-\u200f\u2028-\u202f\u2060-\u2069\u3000\ufeff\uff10-\uff19]/

const suspects = new RegExp(hiddenSuspects, 'g')
const sorts: readonly (readonly [HiddenSort, RegExp])[] = [
  ['softHyphen', /\u00ad/],
  ['zeroWidth', /[\u200b-\u200d\u2060-\u2065\ufeff]/],
  ['direction', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/],
  ['space', /[\u00a0\u2000-\u200a\u202f\u3000]/],
  ['digit', /[\uff10-\uff19]/],
  ['cyrillic', /[\u0400-\u04ff]/],
  ['eth', /[\u00d0\u00f0\u0189\u0256]/],
]

const twins: ReadonlyMap<string, string> = new Map(
  Array.from('АаВСсЕеНІіЈјКМОоРрЅѕТХхУу', (char, i): [string, string] => [char, 'AaBCcEeHIiJjKMOoPpSsTXxYy'[i] ?? '']),
)

/** Characters that look like nothing, or like others, in their order; those of comments, of foreign words and of emoji are left alone. */
export function hiddenIn(text: string): readonly HiddenCharacter[] {
  const found = new Map<string, { sort: HiddenSort; replacement: string; places: number[]; word: string }>()
  const inComment = commentsOf(text)
  for (const { 0: char, index } of text.matchAll(suspects)) {
    const known = found.get(char)
    const sort = known?.sort ?? sorts.find(([, chars]) => chars.test(char))?.[0] ?? 'control'
    const word = wordAt(text, index)
    const replacement = replacementOf(char, sort, word, text, index)
    if (replacement === null || inComment(index)) continue
    if (known) known.places.push(index)
    else found.set(char, { sort, replacement, places: [index], word })
  }
  // where an old character set uses the same codes, text-legacy says so
  const legacy = found.size > 0 && legacyIn(text) !== null
  return [...found].flatMap(([char, it]) => (legacy && char < '\u0100' ? [] : [{ char, ...it }]))
}

/** What should stand in its place; `null` where it is right as it is. */
function replacementOf(char: string, sort: HiddenSort, word: string, text: string, at: number): string | null {
  switch (sort) {
    case 'space':
      return ' '
    case 'digit':
      return /[\u3040-\u9fff]/.test(word) ? null : String(char.charCodeAt(0) - 0xff10)
    case 'eth':
      return /[fjwzæþö]/i.test(word) || word.length < 2 ? null : char === 'Ð' || char === 'Ɖ' ? 'Đ' : 'đ'
    case 'cyrillic':
      return /[A-Za-zĐđ\u00c0-\u024f\u1ea0-\u1ef9]/.test(word) ? (twins.get(char) ?? null) : null
    case 'zeroWidth':
      return char === '\u200d' && /\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3)) ? null : ''
    case 'control':
      return breaks.test(char) ? ' ' : ''
    default:
      return ''
  }
}

/** Line and page breaks of word processors. */
const breaks = /[\u000b\u000c\u2028\u2029]/

function wordAt(text: string, at: number): string {
  const before = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  const after = /^.[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]*/u.exec(text.slice(at, at + 40))?.[0] ?? ''
  return before + after
}

/** Where what should stand there can be put without asking anybody: a control character may have been a dash or a quote. */
export function mendable({ sort, replacement, places }: HiddenCharacter, text: string): readonly number[] {
  if (sort === 'control' && replacement !== ' ') return []
  if (sort === 'digit') return places.filter((it) => !isAllNumber(text, it))
  return replacement === ' ' ? places.filter((it) => !cutsSentence(text, it)) : places
}

/** Whether a plain space there, in a sentence without quotes, would begin a comment or end a key. */
function cutsSentence(text: string, at: number): boolean {
  if (text[at + 1] !== '#' && text[at - 1] !== ':') return false
  const sentence = valueIn(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))
  return !/^["']/.test(sentence) && !/^[\w-]*:?$/.test(sentence)
}

/** Whether with plain digits a text would be read as a number. */
function isAllNumber(text: string, at: number): boolean {
  const newline = text.indexOf('\n', at)
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, newline < 0 ? undefined : newline)
  return /^[-+\d.\uff10-\uff19]+\s*(?:#.*)?$/.test(valueIn(line))
}

/** What stands in a line after its dashes and its key. */
const valueIn = (line: string): string => /^\s*(?:- +)*(?:[\w-]+: +)?(.*)$/.exec(line)?.[1] ?? ''

/** A text as a reader sees it, to compare by: letters and digits for their look-alikes, one blank for several, composed marks. */
export function asSeen(text: string): string {
  const shown = hiddenSuspects.test(text) ? text.replace(suspects, lookOf) : text
  return shown.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function lookOf(char: string): string {
  const sort = sorts.find(([, chars]) => chars.test(char))?.[0] ?? 'control'
  if (sort === 'cyrillic') return twins.get(char) ?? char
  if (sort === 'eth') return char === 'Ð' || char === 'Ɖ' ? 'Đ' : 'đ'
  if (sort === 'digit') return String(char.charCodeAt(0) - 0xff10)
  return sort === 'space' || breaks.test(char) ? ' ' : ''
}

const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u061c\u2000-\u200f\u2028-\u202f\u2060-\u2069\u3000\ufeff]/g

/** A text in which characters that nobody sees stand by their codes: `<U+00A0>`. */
export const visible = (text: string): string => text.replace(unseen, (it) => `<${codeOf(it)}>`)

/** The code of a character as tables of Unicode write it. */
export const codeOf = (char: string): string => `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
