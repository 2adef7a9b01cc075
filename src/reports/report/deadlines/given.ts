import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import type { DeadlinesWords } from '../../../text/reports/deadlines-vi.ts'
import type { Asked } from '../maker.ts'
import type { Scope } from '../scope.ts'
import type { Due } from './gather.ts'

/** What the tables of this report are made of. */
export interface DeadlinesGiven {
  readonly scope: Scope
  readonly asked: Asked
  readonly words: DeadlinesWords
  /** By id. */
  readonly units: ReadonlyMap<string, CompiledUnit>
  readonly now: Due
  readonly before: Due | null
}
