import { measure } from './wrap.ts'

/** What is written in a column. */
export interface TextColumn {
  readonly heads: readonly string[]
  readonly cells: readonly string[]
}

/** Between two columns. */
export const gap = 2
/** No column asks for more, and no word keeps a column wider than this. */
const widest = 60
const longestWord = 14
/** In how many lines a head may stand, and the longest cell. */
const headLines = 3
const cellLines = 4

/**
 * Widths for columns within `room`, all gaps counted: what each would like, then the widest gives way first, as long as its
 * words and its longest cell bear it. `null` where they don't: the table is then no table at this width.
 */
export function fitted(columns: readonly TextColumn[], room: number): readonly number[] | null {
  const sizes = columns.map(sizeOf)
  const widths = sizes.map((it) => it.like)
  const free = room - gap * (columns.length - 1)
  for (let over = sum(widths) - free; over > 0; over--) {
    const yielding = widths.reduce((found, width, i) => {
      const most = found < 0 ? 0 : (widths[found] ?? 0)
      return width > (sizes[i]?.least ?? 0) && width > most ? i : found
    }, -1)
    if (yielding < 0) return null
    widths[yielding] = (widths[yielding] ?? 0) - 1
  }
  return widths
}

function sizeOf({ heads, cells }: TextColumn): { readonly like: number; readonly least: number } {
  const above = heads.map(measure)
  const below = cells.map(measure)
  const word = [...above, ...below].reduce((most, it) => Math.max(most, it.word), 1)
  const line = below.reduce((most, it) => Math.max(most, it.line), 0)
  const head = Math.max(...above.map((it) => Math.max(it.word, Math.ceil(it.line / headLines))))
  const like = Math.min(widest, Math.max(1, line, head))
  return { like, least: Math.min(like, Math.max(Math.min(word, longestWord), Math.ceil(like / cellLines))) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, it) => total + it, 0)
