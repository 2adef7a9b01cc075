import type { Compilation } from '../../../model/compilation.ts'
import type { CompiledUnit, FilingState } from '../../../model/compiled-unit.ts'
import type { Scope } from '../scope.ts'
import type { Completions, ToComplete } from '../to-complete.ts'

/** What is there instead of a plan in force, where the unit can do something about it. */
const insteadStates = ['encoded', 'unreadable', 'on_paper', 'drafting', 'no_information'] as const
type Instead = (typeof insteadStates)[number]

/** A letter before it has words: to whom, and what it asks for. */
export interface Addressed {
  readonly unit: CompiledUnit
  /** `null`: it has a plan in force. */
  readonly instead: Instead | null
  readonly completing: readonly ToComplete[]
}

/** The units of a scope that have something to complete, in the order of tables. */
export function addressedIn({ units, compilation }: Scope, toComplete: Completions): readonly Addressed[] {
  return units.flatMap((unit): readonly Addressed[] => {
    const instead = unit.plans.length ? null : insteadOf(unit, compilation)
    const completing = toComplete(unit)
    return instead || completing.length ? [{ unit, instead, completing }] : []
  })
}

/**
 * A unit that need not file owes nothing; nor does one whose time is not up, or of which nothing is known because the
 * registry or the register has faults of its own.
 */
function insteadOf({ filing, mustFile }: CompiledUnit, { meta }: Compilation): Instead | null {
  const state = askable(filing.state)
  if (state === 'encoded' || state === 'unreadable') return state
  const isDue = filing.deadline === null || meta.asOf > filing.deadline.due
  const isBlind = meta.blind.units || meta.blind.register
  if (!mustFile || isBlind || (state !== 'on_paper' && !isDue)) return null
  return state
}

const askable = (state: FilingState): Instead | null => insteadStates.find((it) => it === state) ?? null
