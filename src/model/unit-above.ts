import { identify } from './identity.ts'
import type { Listed } from './path.ts'
import { existsOn, findUnits, nearestUnits } from './registry.ts'
import type { Unit } from './unit.ts'
import { unitsNamed } from './unit-names.ts'
import type { IsoDate } from './words.ts'
import type { PlanFacts, Workspace } from './workspace.ts'

/** What stands in the place of the code of the unit above, where it is none that the registry has. */
export interface WrongAbove {
  /** What may be meant, perhaps nothing. */
  readonly near: readonly Unit[]
  /** The one unit that is near is meant for certain: it is named, or its code has spaces around it. */
  readonly certain: boolean
}

/** How codes of units look: one word. */
const codeForm = /^[\p{L}\d.&_-]+$/u

/** How codes of provinces look (Decision 19/2025/QĐ-TTg). */
const provinceForm = /^\d{2}$/

const nobody: WrongAbove = { near: [], certain: false }

/** So many different texts are looked up; more have one cause. */
const most = 100

const memory = new WeakMap<Workspace, Map<string, WrongAbove>>()

/**
 * What is wrong with the code of the unit above; `null` where nothing is, or it can't be told: no registry needs to list what
 * is above a hospital or an enterprise.
 */
export function wrongAbove(plan: PlanFacts, workspace: Workspace, today: IsoDate): WrongAbove | null {
  const { units, unitsByCode, blind } = workspace
  const written = plan.unit.parent
  if (written === undefined || blind.units || unitsByCode.has(written)) return null
  const day = plan.issued ?? today
  const above = listedAbove(plan, workspace, today)
  const isCode = codeForm.test(written)
  // two figures name nobody
  const meant = provinceForm.test(written) ? nobody : meantBy(written, workspace, day)
  // where it names another unit than the one that the registry has above, either may be wrong
  const near = [...new Map([...(above ? [above] : []), ...meant.near].map((it) => [it.code, it])).values()]
  if (near.length || !isCode) return { near, certain: meant.certain && near.length === 1 }
  const own = ownAbove(units)
  return provinceForm.test(written) && own && !own.has(written) ? { near, certain: false } : null
}

/** The unit above as the registry has it, where the plan's own unit is certain. */
function listedAbove(plan: PlanFacts, workspace: Workspace, today: IsoDate): Unit | undefined {
  const identity = identify(plan, workspace, today)
  const listed = identity.is === 'otherParent' ? workspace.unitsByCode.get(identity.unit.parent ?? '') : undefined
  return listed?.find((it) => existsOn(it, plan.issued ?? today)) ?? listed?.[0]
}

/** Units that a text may mean that is no code; looked up once for all plans. */
function meantBy(written: string, workspace: Workspace, day: IsoDate): WrongAbove {
  const known = memory.get(workspace) ?? new Map<string, WrongAbove>()
  memory.set(workspace, known)
  const key = `${day} ${written}`
  const found = known.get(written) ?? known.get(key) ?? (known.size < most ? lookedUp(written, workspace, day) : nobody)
  // what no unit was ever called means nobody on any day
  known.set(found === never ? written : key, found)
  return found
}

const never: WrongAbove = { near: [], certain: false }

function lookedUp(written: string, { units, unitsByCode }: Workspace, day: IsoDate): WrongAbove {
  const found = findUnits(written.trim(), units, day)
  const named = found.filter((it) => !it.ended).map((it) => it.unit)
  // what ended is above nothing any more, but where it went is
  const after = found.filter((it) => it.ended).flatMap((it) => it.unit.successors ?? [])
  const heirs = after.flatMap((code) => unitsByCode.get(code)?.find((it) => existsOn(it, day)) ?? [])
  // a commune may bear the name of a province, and hardly anything lies below it
  const above = named.filter((it) => it.kind !== 'commune')
  const meant = new Map([...(above.length ? above : [...heirs, ...named])].map((it) => [it.code, it]))
  if (meant.size) {
    // typed without its marks, or as the name of a commune or of what has ended, it is rather asked about than corrected
    const exact = units.some((it) => it.code === written.trim()) || unitsNamed(written, units).length > 0
    return { near: [...meant.values()].slice(0, 3), certain: exact && above.length > 0 && meant.size === 1 }
  }
  if (codeForm.test(written)) return found.length ? nobody : never
  return { near: nearestUnits(written, units, day), certain: false }
}

const registries = new WeakMap<readonly Unit[], ReadonlySet<string> | null>()

/** Codes that the repository's own registry gives as units above, listed or not; `null` where it has no registry. */
function ownAbove(units: readonly (Unit & Partial<Listed>)[]): ReadonlySet<string> | null {
  const known = registries.get(units)
  if (known !== undefined) return known
  const own = units.filter((it) => it.place !== undefined)
  const found = own.length ? new Set(own.flatMap((it) => it.parent ?? [])) : null
  registries.set(units, found)
  return found
}
