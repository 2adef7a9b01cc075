import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import type { BriefingWords } from '../../../text/reports/briefing-vi.ts'
import type { Asked } from '../maker.ts'
import { doneOf, tallyAt } from '../progress/tally.ts'
import type { Figures } from './figures.ts'

/** What the page is made of. */
export interface BriefingGiven {
  readonly asked: Asked
  readonly words: BriefingWords
  readonly now: Figures
  readonly before: Figures | null
}

/** A unit and how many tasks are counted of it. */
export interface Counted {
  readonly unit: CompiledUnit
  readonly n: number
}

/** Units that have done more tasks than before, in the order of tables; those that reported at both dates can be compared. */
export function advancedUnits({ now, before }: BriefingGiven): readonly Counted[] {
  if (!before) return []
  const then = new Map(before.scope.units.map((it) => [it.id, it]))
  return now.scope.units.flatMap((unit) => {
    if (!unit.progress.reported || !then.get(unit.id)?.progress.reported) return []
    const n = doneOf(tallyAt(now.tallies.units, unit.id)) - doneOf(tallyAt(before.tallies.units, unit.id))
    return n > 0 ? [{ unit, n }] : []
  })
}
