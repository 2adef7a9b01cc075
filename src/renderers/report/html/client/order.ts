import { type PageData, type PageTable, textOf } from '../data.ts'
import type { Sorting } from './asked.ts'

/** Lines in the order of a column, group by group, so that headings and sums keep their place; what has no value comes last. */
export function ordered(
  { things, locale }: PageData,
  { lines: all }: PageTable,
  lines: readonly number[],
  { column, falling }: Sorting,
): readonly number[] {
  const collator = new Intl.Collator(locale, { numeric: true })
  const way = falling ? -1 : 1
  const thingAt = (line: number) => all[line]?.[2 + column] ?? 0
  const compare = (a: number, b: number) => {
    const [x, y] = [thingAt(a), thingAt(b)]
    if (x === y) return a - b
    if (x === 0 || y === 0) return x === 0 ? 1 : -1
    const [one, other] = [things[x], things[y]]
    const [m, n] = [Array.isArray(one) ? one[1] : null, Array.isArray(other) ? other[1] : null]
    const by = m !== null && n !== null ? m - n : collator.compare(textOf(one), textOf(other))
    return way * by || a - b
  }
  const sorted: number[] = []
  let rows: number[] = []
  const close = () => {
    for (const it of rows.sort(compare)) sorted.push(it)
    rows = []
  }
  for (const line of lines) {
    if (all[line]?.[0] === 0) {
      rows.push(line)
      continue
    }
    close()
    sorted.push(line)
  }
  close()
  return sorted
}
