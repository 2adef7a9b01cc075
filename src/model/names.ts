import { remembered } from './remembered.ts'

/** Đ has look-alikes that fonts draw the same: Eth and African D. */
const dLike = /[ÐƉĐðɖ]/g

/** A tone, and what follows it in its syllable: letters, and the marks that make ă â ê ô ơ ư. */
const toneInside = /([\u0300\u0301\u0303\u0309\u0323])((?:[a-zđ]|\u0302|\u0306|\u031b)+)/g

/**
 * A text folded for comparing only: NFC, lower case, one Đ, one tone placing (hoà = hòa), plain spaces and hyphens.
 * Two writings of a name that a Vietnamese reader takes for the same fold alike.
 */
export function fold(text: string): string {
  let folded = text.normalize('NFD').toLowerCase()
  if (/[ðɖ\u2010-\u2015&]/.test(folded)) {
    folded = folded
      .replace(/[ðɖ]/g, 'đ')
      .replace(/[\u2010-\u2015]/g, '-')
      .replace(/&/g, ' va\u0300 ')
  }
  if (/\s\s|[^\S ]|^\s|\s$/.test(folded)) folded = folded.replace(/\s+/g, ' ').trim()
  // the tone moves to the end of its syllable, so that its place in it does not matter
  return folded.replace(toneInside, '$2$1')
}

/** Folds names that recur: of units, of posts. */
export const foldName: (name: string) => string = remembered(fold)

/** A text without any marks, for keys and ids typed by hand: `cơ quan chủ trì` → `co_quan_chu_tri`. */
export function plainKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(dLike, 'd')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, '_')
}

/** Whether a word or phrase stands in a text as whole words; both folded alike. */
export function hasPhrase(text: string, phrase: string): boolean {
  let at = text.indexOf(phrase)
  while (at >= 0) {
    if (!isLetterAt(text, at - 1) && !isLetterAt(text, at + phrase.length)) return true
    at = text.indexOf(phrase, at + 1)
  }
  return false
}

/** Nearly all that stands beside a word is a space or a comma. */
function isLetterAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  const code = text.charCodeAt(at)
  if (code < 0x30) return false
  if (code < 0x80) return (code | 0x20) >= 0x61 ? (code | 0x20) <= 0x7a : code <= 0x39
  // the letters of Vietnamese, and the marks that stand apart
  if ((code >= 0x1ea0 && code <= 0x1eff) || (code >= 0x300 && code < 0x370)) return true
  return /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at))
}

/** The beginning of a long text, cut between words: enough to know it by. */
export function shorten(text: string, most = 80): string {
  if (text.length <= most) return text
  const space = text.lastIndexOf(' ', most - 1)
  return `${text.slice(0, space > 0 ? space : most - 1)}…`
}
