import { fold } from './names.ts'

/** The syllables of a text, folded, in their order. */
export const syllables = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)

/** How much two texts share, order apart: 0 nothing, 1 all their syllables. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [new Set(one), new Set(other)]
  const shared = [...a].filter((it) => b.has(it)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

/** How many syllables of one text stand in the other in the same order: the longest common subsequence. */
export function inOrder(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const syllable of one) {
    const next = [0]
    other.forEach((it, i) => {
      next.push(it === syllable ? (row[i] ?? 0) + 1 : Math.max(next[i] ?? 0, row[i + 1] ?? 0))
    })
    row = next
  }
  return row.at(-1) ?? 0
}
