import { widthOf } from '../../model/report-cell.ts'
import type { Layout } from '../../model/report-layout.ts'
import { broadestWord } from './docx-breadth.ts'
import { type CellSize, cellSizes, smallest } from './docx-text.ts'

/** Widths of the columns in twentieths of a point, the ordinals first, and the size of letters in half points. */
export interface Fit {
  readonly widths: readonly number[]
  readonly size: CellSize
}

/** The largest letters with which no word, number or date has to be broken; where none are small enough, the smallest. */
export function fitColumns(layout: Layout, texts: readonly (readonly string[])[], width: number): Fit {
  const { columns, ordinal } = layout
  const words = [
    ...(ordinal === null ? [] : [ordinalWord(layout)]),
    ...columns.map((_, i) => longestWord(layout, texts, i)),
  ]
  // ordinals ask for no more than they need
  const shares = [...(ordinal === null ? [] : [0]), ...columns.map(widthOf)]
  const leastAt = (size: CellSize) => words.map((it) => leastFor(it, size))
  const size = cellSizes.find((it) => sum(leastAt(it)) <= width * comfort(it)) ?? smallest
  return { size, widths: spread(leastAt(size), shares, width) }
}

/** The room at each side of a text, in twentieths of a point: less where letters are small. */
export const sideOf = (size: CellSize): number => (size > 16 ? 60 : 30)

/** A word, what programs round, and the room at its sides. */
const leastFor = (breadth: number, size: CellSize): number => (breadth + 0.15) * size * 10 + 2 * sideOf(size) + 20

/** The part of the width that unbreakable words may take, the rest is for texts: more before letters get too small to read. */
const comfort = (size: CellSize): number => (size > 16 ? 0.85 : 0.93)

/** A word of a text that is broader may be broken: an address, a symbol of many letters. */
const breakable = 6

function longestWord({ columns, numbers, ordinal }: Layout, texts: readonly (readonly string[])[], i: number): number {
  const column = columns[i]
  if (!column) return 0
  const whole = ['number', 'percent', 'year', 'date'].includes(column.kind)
  // thousands of cells say the same
  const cells = Array.from(new Set(texts.map((it) => it[i] ?? '')), (text) => {
    const word = broadestWord(text)
    return whole ? word : Math.min(word, breakable)
  })
  const heads = [broadestWord(column.title), broadestWord(numbers?.[i + (ordinal === null ? 0 : 1)] ?? '')]
  return [...heads, ...cells].reduce((most, it) => Math.max(most, it), 0.5)
}

const ordinalWord = ({ ordinal, lines }: Layout): number =>
  lines.reduce((most, it) => Math.max(most, broadestWord(it.ordinal)), broadestWord(ordinal ?? ''))

/** To each column its share of the width, but no less than its least; less than that only where all together are too wide. */
function spread(least: readonly number[], shares: readonly number[], width: number): readonly number[] {
  const scale = width / sum(least)
  if (scale <= 1) return least.map((it) => Math.floor(it * scale))
  const narrow = new Set<number>()
  for (;;) {
    const room = width - sum(least.filter((_, i) => narrow.has(i)))
    const open = sum(shares.filter((_, i) => !narrow.has(i)))
    const widths = least.map((it, i) => (narrow.has(i) ? it : ((shares[i] ?? 0) / open) * room))
    const short = widths.findIndex((it, i) => it < (least[i] ?? 0))
    if (short < 0) return widths.map(Math.floor)
    narrow.add(short)
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, it) => total + it, 0)
