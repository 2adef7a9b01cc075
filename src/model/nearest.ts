import { distance } from 'fastest-levenshtein'
import { plainKey } from './names.ts'

/** Something that a word may have meant, by its text without marks and case. */
export interface Candidate<T> {
  readonly plain: string
  readonly is: T
}

/**
 * The candidates most like a word, best first, marks and case apart; none that is not like it at all.
 * At most a third of the letters may differ, and at least one may.
 */
export function nearest(word: string, candidates: Iterable<string>, most = 1): readonly string[] {
  const all = Array.from(candidates, (it) => ({ plain: plainKey(it), is: it }))
  return nearestOf(plainKey(word), all, () => true, most)
}

/** The same for many words: the candidates are made plain beforehand, and only those that fit are taken. */
export function nearestOf<T>(
  plain: string,
  candidates: readonly Candidate<T>[],
  fits: (it: T) => boolean,
  most = 3,
): readonly T[] {
  if (!plain) return []
  const limit = Math.max(1, Math.round(plain.length / 3))
  const found: { candidate: Candidate<T>; far: number }[] = []
  for (const candidate of candidates) {
    const other = candidate.plain
    if (Math.abs(other.length - plain.length) > limit) continue
    const far = distance(plain, other)
    if (far <= limit && fits(candidate.is)) found.push({ candidate, far })
  }
  found.sort((a, b) => a.far - b.far || compare(a.candidate.plain, b.candidate.plain))
  return found.slice(0, most).map((it) => it.candidate.is)
}

/**
 * Whether one name may be a slip of the other, both plain: one letter, and one more for each ten. Syllables are short: by a
 * third of the letters Hạc Thành would be Hà Tĩnh.
 */
export const isSlip = (plain: string, other: string): boolean =>
  distance(plain, other) <= 1 + Math.floor(plain.length / 10)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
