import { distance } from 'fastest-levenshtein'
import { plainKey } from './names.ts'

/**
 * The candidates most like a word, best first, marks and case apart; none that is not like it at all.
 * At most a third of the letters may differ, and at least one may.
 */
export function nearest(word: string, candidates: Iterable<string>, most = 1): readonly string[] {
  const plain = plainKey(word)
  if (!plain) return []
  const limit = Math.max(1, Math.round(plain.length / 3))
  const found: { candidate: string; far: number }[] = []
  for (const candidate of candidates) {
    const other = plainKey(candidate)
    if (Math.abs(other.length - plain.length) > limit) continue
    const far = distance(plain, other)
    if (far <= limit) found.push({ candidate, far })
  }
  found.sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
  return found.slice(0, most).map((it) => it.candidate)
}
