import { isInForce } from './in-force.ts'
import { existsOn } from './registry.ts'
import { plansOf } from './replacements.ts'
import type { Unit } from './unit.ts'
import type { IsoDate } from './words.ts'
import type { PlanFacts, Workspace } from './workspace.ts'

/** Code of the unit above: as the plan says, else as the registry does for the day. */
export function superiorOf({ unit }: PlanFacts, workspace: Workspace, day: IsoDate): string | undefined {
  if (unit.parent !== undefined || workspace.blind.units) return unit.parent
  const listed = workspace.unitsByCode.get(unit.code)?.find((it) => it.kind === unit.kind && existsOn(it, day))
  return listed?.parent ?? undefined
}

/** The plans in force of the unit above; none while one of its files can't be read, which may replace them. */
export function superiorPlans(plan: PlanFacts, workspace: Workspace, day: IsoDate): readonly PlanFacts[] {
  const code = superiorOf(plan, workspace, day)
  if (code === undefined || code === plan.unit.code || workspace.attempted.plans.has(code)) return []
  return plansOf(code, workspace.plans).filter((it) => isInForce(it, workspace))
}

/** Code of the province that a unit is or lies in, going up as far as the registry knows; units of the centre lie in none. */
export function provinceOf(plan: PlanFacts, workspace: Workspace, day: IsoDate): string | null {
  if (plan.unit.kind === 'province') return plan.unit.code
  const seen = new Set<string>()
  for (let code = superiorOf(plan, workspace, day); code !== undefined && !seen.has(code); ) {
    seen.add(code)
    const above: Unit | undefined = workspace.unitsByCode.get(code)?.find((it) => existsOn(it, day))
    if (!above || above.kind === 'province') return code
    code = above.parent ?? undefined
  }
  return null
}
