import { fold, hasPhrase } from './names.ts'
import { dayAfter } from './period.ts'
import { existsOn, nearestUnits, typeOn } from './registry.ts'
import { levelOf, type Unit, type UnitType } from './unit.ts'
import { bareName, isNamed, typeWritten, unitsNamed } from './unit-names.ts'
import type { IsoDate } from './words.ts'
import type { PlanFacts, Workspace } from './workspace.ts'

/** What a plan's unit is, held against the registry; the first thing that does not fit, never two. */
export type Identity =
  | { readonly is: 'known'; readonly unit: Unit }
  /** No registry lists units of this kind, or it can't be read. */
  | { readonly is: 'unlisted' }
  | { readonly is: 'malformed'; readonly example: string }
  | { readonly is: 'unknown'; readonly near: readonly Unit[] }
  /** It ended before the plan was issued (`since: false`), or after (`since: true`); not if its code and name live on. */
  | { readonly is: 'ended'; readonly unit: Unit; readonly from: IsoDate; readonly since: boolean }
  | { readonly is: 'misnamed'; readonly unit: Unit; readonly meant: Unit | null }
  | { readonly is: 'otherKind'; readonly unit: Unit }
  | { readonly is: 'otherType'; readonly unit: Unit; readonly type: UnitType; readonly from: IsoDate | null }
  | { readonly is: 'otherParent'; readonly unit: Unit }

/** How codes of administrative units are written (Decision 19/2025/QĐ-TTg): two digits, five digits. */
const codeForms: Readonly<Record<string, { readonly form: RegExp; readonly example: string }>> = {
  province: { form: /^\d{2}$/, example: '08' },
  commune: { form: /^\d{5}$/, example: '00004' },
}

/** So many unknown units get a suggestion; more have one cause, and looking each up takes long. */
const suggestions = 100

/** What was worked out for a workspace, and how many suggestions were looked up. */
interface Known {
  readonly identities: Map<PlanFacts, Identity>
  looked: number
}

const memory = new WeakMap<Workspace, Known>()

/** Who a plan's unit is; worked out once for all rules that ask. */
export function identify(plan: PlanFacts, workspace: Workspace, today: IsoDate): Identity {
  const known = memory.get(workspace) ?? { identities: new Map<PlanFacts, Identity>(), looked: 0 }
  memory.set(workspace, known)
  const identity = known.identities.get(plan) ?? identityOf(plan, workspace, today, known)
  known.identities.set(plan, identity)
  return identity
}

function identityOf(plan: PlanFacts, workspace: Workspace, today: IsoDate, known: Known): Identity {
  const { unit } = plan
  const form = codeForms[unit.kind]
  if (form && !form.form.test(unit.code)) {
    const named = workspace.blind.units ? null : meantBy(plan, workspace, plan.issued ?? today)
    return { is: 'malformed', example: named?.code ?? form.example }
  }
  if (workspace.blind.units) return { is: 'unlisted' }
  if (!plan.issued && !plan.draft) return undated(plan, workspace, today)
  const day = plan.issued ?? today
  const coded = workspace.unitsByCode.get(unit.code) ?? []
  if (!coded.length) {
    const isLike = (it: Unit) => isListedLike(it, unit)
    if (!listsLike(workspace.units, unit)) return { is: 'unlisted' }
    if (known.looked++ >= suggestions) return { is: 'unknown', near: [] }
    const byName = nearestUnits(unit.name, workspace.units, day, isLike, unit.parent)
    return { is: 'unknown', near: byName.length ? byName : nearestUnits(unit.code, workspace.units, day, isLike) }
  }
  const named = coded.filter((it) => bearsName(it, unit.name))
  const current = named.find((it) => existsOn(it, day))
  if (current) return fits(current, plan, day, today, workspace)
  const [ended] = named
  if (ended?.valid?.to && ended.valid.to < day)
    return { is: 'ended', unit: ended, from: dayAfter(ended.valid.to), since: false }
  const holder = coded.find((it) => existsOn(it, day)) ?? coded[0]
  if (!holder || named.length) return { is: 'unlisted' }
  return { is: 'misnamed', unit: holder, meant: meantBy(plan, workspace, day) }
}

/** The one unit of its kind that bears the plan's name in its province; names of communes recur in others. */
function meantBy({ unit }: PlanFacts, { units }: Workspace, day: IsoDate): Unit | null {
  const named = unitsNamed(unit.name, units, unit.parent).filter((it) => it.kind === unit.kind && existsOn(it, day))
  return named.length === 1 ? (named[0] ?? null) : null
}

/** An issued paper whose day is not known: only that its unit has ended since can be said of it. */
function undated({ unit }: PlanFacts, { unitsByCode }: Workspace, today: IsoDate): Identity {
  const named = (unitsByCode.get(unit.code) ?? []).filter((it) => bearsName(it, unit.name))
  const [ended] = named
  const present = named.some((it) => existsOn(it, today))
  if (present || !ended?.valid?.to) return { is: 'unlisted' }
  return { is: 'ended', unit: ended, from: dayAfter(ended.valid.to), since: true }
}

function fits(unit: Unit, plan: PlanFacts, day: IsoDate, today: IsoDate, workspace: Workspace): Identity {
  if (unit.kind !== plan.unit.kind) return { is: 'otherKind', unit }
  const type = typeOn(unit, day)
  const written = typeWritten(plan.unit.name)
  if (type && written && written !== type && ['province', 'commune'].includes(unit.kind)) {
    return { is: 'otherType', unit, type, from: unit.types?.find((it) => it.value === type)?.from ?? null }
  }
  if (unit.parent && plan.unit.parent && unit.parent !== plan.unit.parent) return { is: 'otherParent', unit }
  const { to } = unit.valid ?? {}
  const goesOn = workspace.unitsByCode
    .get(unit.code)
    ?.some((it) => it !== unit && existsOn(it, today) && isNamed(it, unit.name))
  if (to && to < today && !goesOn) return { is: 'ended', unit, from: dayAfter(to), since: true }
  return { is: 'known', unit }
}

/** The name as a registry has it, or with more around it: "Ủy ban nhân dân tỉnh Thanh Hóa (Sở Nội vụ tham mưu)". */
function bearsName(unit: Unit, written: string): boolean {
  if (isNamed(unit, written)) return true
  const text = fold(written)
  return [unit.name, ...(unit.aliases ?? [])].some((it) => hasPhrase(text, fold(it)) || hasPhrase(text, bareName(it)))
}

const sorts = new WeakMap<readonly Unit[], Map<string, boolean>>()

/** Whether a registry lists units of this sort at all; asked once for each sort. */
function listsLike(units: readonly Unit[], unit: PlanFacts['unit']): boolean {
  const known = sorts.get(units) ?? new Map<string, boolean>()
  sorts.set(units, known)
  const sort = JSON.stringify([unit.kind, levelOf(unit), unit.parent])
  const found = known.get(sort) ?? units.some((it) => isListedLike(it, unit))
  known.set(sort, found)
  return found
}

/** A registry lists units of this sort: the same kind, level and, where units have one, parent. */
function isListedLike(listed: Unit, unit: PlanFacts['unit']): boolean {
  if (listed.kind !== unit.kind) return false
  // a provincial trade union is none of the central bodies that a registry lists, even where it names no level
  if (levelOf(listed) !== levelOf(unit)) return false
  return (listed.parent ?? null) === null || listed.parent === unit.parent
}
