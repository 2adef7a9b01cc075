import { groupOf } from './bound.ts'
import type { Catalogue } from './catalogue.ts'
import type { Selector } from './config-file.ts'
import { groupedBy } from './grouped.ts'
import { existsOn } from './registry.ts'
import { isReplaced, replacedPlans } from './replacements.ts'
import { levelOf, type Unit } from './unit.ts'
import type { IsoDate } from './words.ts'
import type { PlanFacts, RegisterEntry, Workspace } from './workspace.ts'

/** In force: issued, whole, and not named by another plan of the same unit as the one it replaces. */
export const isInForce = (plan: PlanFacts, { plans }: Workspace): boolean =>
  !plan.draft && !plan.excerpt && !isReplaced(plan, plans)

const known = new WeakMap<readonly PlanFacts[], readonly PlanFacts[]>()

/** All plans in force, in the order of their files. */
export function inForce(workspace: Workspace): readonly PlanFacts[] {
  let plans = known.get(workspace.plans)
  if (!plans) {
    plans = workspace.plans.filter((it) => isInForce(it, workspace)).sort((a, b) => (a.file < b.file ? -1 : 1))
    known.set(workspace.plans, plans)
  }
  return plans
}

/** The earliest day of issue in a plan's chain of replacements, as far as it is known; a circle ends where it began. */
export function firstIssuedInChain(plan: PlanFacts, { plans }: Workspace): IsoDate | null {
  if (plan.replaces === null) return plan.firstIssued
  const seen = new Set([plan])
  let first = plan.firstIssued
  for (const it of seen) {
    if (it.firstIssued && (!first || it.firstIssued < first)) first = it.firstIssued
    for (const before of replacedPlans(it, plans)) seen.add(before)
  }
  return first
}

/** Whether a unit is meant: it fits kinds, levels and parents, or it is named; exceptions apart. */
export function isSelected(selector: Selector, unit: Pick<Unit, 'code' | 'kind' | 'level' | 'parent'>): boolean {
  const { kinds, levels, parents, units, except } = selector
  if (except?.includes(unit.code)) return false
  if (units?.includes(unit.code)) return true
  if (!kinds && !levels && !parents) return !units
  const level = levelOf(unit)
  if (kinds && !kinds.includes(unit.kind)) return false
  if (levels && !(level && levels.includes(level))) return false
  return !parents || (typeof unit.parent === 'string' && parents.includes(unit.parent))
}

/** The units that are to file a plan, existing on the day; in the order of the registry. */
export function mustFile(workspace: Workspace, catalogue: Catalogue, day: IsoDate): readonly Unit[] {
  const { mustFile: selector } = workspace
  if (selector === null) return []
  const bound = catalogue.deadlines.filter((it) => it.what === 'plan_issued').flatMap((it) => it.groups)
  return workspace.units.filter((unit) => {
    if (!existsOn(unit, day)) return false
    return selector === 'bound' ? bound.includes(groupOf(catalogue, unit) ?? '') : isSelected(selector, unit)
  })
}

const registers = new WeakMap<readonly RegisterEntry[], ReadonlyMap<string, readonly RegisterEntry[]>>()

/** What the secretariat's register says of a unit; grouped once, since every unit is asked about. */
export function registered({ register }: Workspace, code: string): readonly RegisterEntry[] {
  let index = registers.get(register)
  if (!index) {
    index = groupedBy(register, (it) => it.unit)
    registers.set(register, index)
  }
  return index.get(code) ?? []
}
