import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import type { UnitsWords } from '../../../text/reports/units-vi.ts'
import type { Asked } from '../maker.ts'
import type { Scope } from '../scope.ts'

/** What the tables of this report are made of. */
export interface UnitsGiven {
  readonly scope: Scope
  readonly asked: Asked
  readonly words: UnitsWords
  /** Units that must issue a plan; all of them where nobody said who must. */
  readonly must: readonly CompiledUnit[]
  /** Units that need not, and have one. */
  readonly others: readonly CompiledUnit[]
  /** The same units at an earlier date, by their ids. */
  readonly earlier: ReadonlyMap<string, CompiledUnit> | null
}
