import type { Cell } from '../../model/cell.ts'
import type { Column } from '../../model/table.ts'
import { number } from './cells.ts'
import { frameWords } from './frame-words.ts'
import type { Asked } from './maker.ts'

type Key = 'previous' | 'change'

/** How the two columns look; `formula`: how the change is computed, `title`: of the earlier figure where it has one of its own. */
interface Look extends Pick<Column, 'under' | 'width' | 'formula'> {
  readonly kind?: 'number' | 'percent'
  readonly title?: string
}

/** The figure of the earlier date, and by how much it has changed; none where nothing is compared. */
export function comparedColumns(
  { locale, previous }: Pick<Asked, 'locale' | 'previous'>,
  { title, formula, kind = 'number', ...look }: Look = {},
): readonly Column<Key>[] {
  if (!previous) return []
  const frame = frameWords(locale)
  return [
    { key: 'previous', title: title ?? frame.previous, kind, ...look },
    { key: 'change', title: frame.change, kind, ...look, ...(formula !== undefined && { formula }) },
  ]
}

/** Their cells: no change without a figure on either side. */
export const comparedCells = (now: number | null, then: number | null): Readonly<Record<Key, Cell>> => ({
  previous: number(then),
  change: now === null || then === null ? null : { number: now - then, signed: true },
})

/** The same of rates. */
export const comparedRates = (now: number | null, then: number | null): Readonly<Record<Key, Cell>> => ({
  previous: then === null ? null : { percent: then },
  change: now === null || then === null ? null : { percent: now - then, signed: true },
})
