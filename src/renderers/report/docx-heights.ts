import type { HeadCell, Layout } from '../../model/report-layout.ts'
import { linesIn } from './docx-breadth.ts'
import { type Fit, sideOf } from './docx-widths.ts'

/**
 * The least heights of the rows of heads, in twentieths of a point. Some programs give a head over several rows its room
 * on the first page only, and cut it off where the heads are repeated.
 */
export function headHeights({ head, ordinal }: Layout, { widths, size }: Fit): readonly number[] {
  const offset = ordinal === null ? 0 : 1
  const linesOf = ({ title, column, span }: HeadCell): number => {
    const width = widths.slice(column + offset, column + offset + span).reduce((sum, it) => sum + it, 0)
    return linesIn(title, (width - 2 * sideOf(size)) / (size * 10))
  }
  const lines = head.map((cells) => Math.max(1, ...cells.flatMap((it) => (it.depth === 1 ? [linesOf(it)] : []))))
  for (const [level, cells] of head.entries()) {
    for (const it of cells) {
      const last = level + it.depth - 1
      const above = lines.slice(level, last).reduce((sum, n) => sum + n, 0)
      lines[last] = Math.max(lines[last] ?? 1, linesOf(it) - above)
    }
  }
  return lines.map((it) => Math.ceil(it * size * lineHeight) + aboveAndBelow)
}

/** Of a letter's size in half points, with what stands between two lines of Times New Roman. */
const lineHeight = 11.5
const aboveAndBelow = 40
