import { mustFile } from '../model/in-force.ts'
import type { AsOf, StandingPlan } from './given.ts'
import { type Holder, holderOfCode } from './unit-ids.ts'

/** A unit and everything in the repository that is its own. */
export interface KnownUnit {
  readonly holder: Holder
  readonly mustFile: boolean
  readonly plans: readonly StandingPlan[]
  /** Files that should be its plan and can't be read as one. */
  readonly unreadable: readonly string[]
}

/** Units that must file, or of which something is known: a plan, an entry of the register, a report; by their ids. */
export function knownUnits(given: AsOf): readonly KnownUnit[] {
  const { workspace, catalogue, asOf, plans, documents } = given
  const known = new Map<string, { holder: Holder; mustFile: boolean; plans: StandingPlan[]; unreadable: string[] }>()
  const at = (holder: Holder) => {
    const own = known.get(holder.id) ?? { holder, mustFile: false, plans: [], unreadable: [] }
    known.set(holder.id, own)
    return own
  }
  const ofCode = (code: string) => at(holderOfCode(code, workspace, asOf))
  if (!workspace.blind.units) {
    for (const unit of mustFile(workspace, catalogue, asOf)) ofCode(unit.code).mustFile = true
  }
  for (const plan of plans) at(plan.holder).plans.push(plan)
  for (const { unit } of workspace.register) ofCode(unit)
  for (const { unit } of workspace.progress) ofCode(unit)
  for (const { file, kind, state, unit } of documents) {
    const isPlan = kind === 'plan/v1' || kind === null
    if (state === 'unassessable' && isPlan && unit !== null) ofCode(unit).unreadable.push(file)
  }
  return [...known.values()].sort((a, b) => (a.holder.id < b.holder.id ? -1 : 1))
}
