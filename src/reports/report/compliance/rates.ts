import type { Force } from '../../../model/catalogue.ts'
import type { CompiledUnit, ObligationState } from '../../../model/compiled-unit.ts'

/** How many obligations of one force, or how many units, stand how. */
export type Standings = Readonly<Record<ObligationState, number>>

/** What units owe with a force, by its state. */
export function standingsOf(units: readonly CompiledUnit[], force: Force): Standings {
  const counted = nothing()
  for (const unit of units) for (const it of unit.obligations) if (it.force === force) counted[it.state]++
  return counted
}

/** How units stand to one obligation. */
export function standingsTo(obligation: string, units: readonly CompiledUnit[]): Standings {
  const counted = nothing()
  for (const unit of units) for (const it of unit.obligations) if (it.obligation === obligation) counted[it.state]++
  return counted
}

const nothing = (): Record<ObligationState, number> => ({
  not_applicable: 0,
  not_assessable: 0,
  not_checked: 0,
  waived: 0,
  not_met: 0,
  met: 0,
})

/** Those that a rate counts: met or not; nothing else is one or the other. */
export const countedOf = ({ met, not_met: notMet }: Standings): number => met + notMet

/** The rate of requirements met, in percent; `null` where there is none to count. */
export function rateOf(standings: Standings): number | null {
  const counted = countedOf(standings)
  return counted ? (standings.met * 100) / counted : null
}
