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
 * Who need not file owes no plan; nor does a unit whose time is not up, or of which nothing is known because the registry or
 * the register has faults of its own. A file that a unit sent and nobody can read it is asked for in any case.
 */
function insteadOf({ filing, mustFile }: CompiledUnit, { meta }: Compilation): Instead | null {
  const state = askable(filing.state)
  if (state === 'unreadable') return state
  const isDue = filing.deadline === null || meta.asOf > filing.deadline.due
  const isWaiting = (state === 'drafting' || state === 'no_information') && !isDue
  const isBlind = meta.blind.units || meta.blind.register
  return mustFile && !isWaiting && !isBlind ? state : null
}

const askable = (state: FilingState): Instead | null => insteadStates.find((it) => it === state) ?? null
