import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import type { ProgressWords } from '../../../text/reports/progress-vi.ts'
import type { Asked } from '../maker.ts'
import type { Scope } from '../scope.ts'
import type { Tallies } from './tally.ts'

/** What the tables of this report are made of. */
export interface ProgressGiven {
  readonly scope: Scope
  readonly asked: Asked
  readonly words: ProgressWords
  /** Units with a plan in force. */
  readonly units: readonly CompiledUnit[]
  readonly now: Tallies
  readonly before: Tallies | null
}

/** Whether a unit has reported by the date; `uncertain`: something came that could not be read. */
export const reportingOf = ({ progress: { reported, uncertain } }: CompiledUnit) =>
  reported ? 'reported' : uncertain ? 'uncertain' : 'not_reported'
