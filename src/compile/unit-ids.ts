import { identify } from '../model/identity.ts'
import { existsOn } from '../model/registry.ts'
import type { Unit } from '../model/unit.ts'
import type { IsoDate } from '../model/words.ts'
import type { PlanFacts, Workspace } from '../model/workspace.ts'

/** A unit under the id that a compilation knows it by. */
export interface Holder {
  readonly id: string
  readonly code: string
  /** By which the register and reports name it; `null`: another unit bears the code by now. */
  readonly named: string | null
  /** As a registry has it. */
  readonly unit: Unit | null
  /** Its last day, where it has ended. */
  readonly ended: IsoDate | null
}

/** The unit that bears a code on a day, else the last one that did. Codes are given again: "15" was Yên Bái, and is Lào Cai. */
export function holderOfCode(code: string, { unitsByCode }: Workspace, day: IsoDate): Holder {
  const bearers = unitsByCode.get(code) ?? []
  const current = bearers.find((it) => existsOn(it, day))
  if (current) return { id: code, code, named: code, unit: current, ended: null }
  const past = bearers.filter((it) => (it.valid?.to ?? day) < day)
  const last = past.toSorted((a, b) => ((a.valid?.to ?? '') < (b.valid?.to ?? '') ? 1 : -1))[0]
  return last ? holderOfEnded(last) : { id: code, code, named: code, unit: null, ended: null }
}

function holderOfEnded(unit: Unit): Holder {
  const ended = unit.valid?.to ?? null
  return { id: `${unit.code}@${ended}`, code: unit.code, named: unit.code, unit, ended }
}

/** Whose a plan is: its code's unit, or the one that bore the code before and whose name the plan has. */
export function holderOf(plan: PlanFacts, workspace: Workspace, day: IsoDate): Holder {
  const identity = identify(plan, workspace, day)
  const bearer = holderOfCode(plan.unit.code, workspace, day)
  if (identity.is !== 'ended') return bearer
  const ended = holderOfEnded(identity.unit)
  return bearer.id === ended.id ? ended : { ...ended, named: null }
}
