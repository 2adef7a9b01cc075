import { circlesIn } from './circles.ts'
import { groupedBy } from './grouped.ts'
import type { Listed } from './path.ts'
import { dayAfter } from './period.ts'
import { existsOn } from './registry.ts'
import type { Unit } from './unit.ts'
import { isNamed } from './unit-names.ts'

/** A unit of the repository's own registry. */
export type OwnUnit = Unit & Listed

/** Where the repository's registry contradicts itself, or the national one. */
export interface Contradictions {
  /** Two units with one code at the same time; `other` may be of the national registry. */
  readonly duplicates: readonly { readonly unit: OwnUnit; readonly other: Unit & Partial<Listed> }[]
  /** Units each of which is below the next, or went on in the next, and the last in the first. */
  readonly circles: readonly { readonly by: 'parent' | 'successors'; readonly units: readonly OwnUnit[] }[]
}

const last = '9999-12-31'

/** Whether there is a day on which both exist. */
const overlap = (a: Unit, b: Unit) =>
  (a.valid?.from ?? '') <= (b.valid?.to ?? last) && (b.valid?.from ?? '') <= (a.valid?.to ?? last)

const isOwn = (unit: Unit & Partial<Listed>): unit is OwnUnit => unit.place !== undefined

/** An entry of the repository may say more of a unit of the national registry: the same code, the same name. */
const isMoreOf = (own: Unit, national: Unit) => overlap(own, national) && isNamed(national, own.name)

/** Units by their codes; a code may have been given again. */
export const byCode = <T extends Unit>(units: readonly T[]): ReadonlyMap<string, readonly T[]> =>
  groupedBy(units, (it) => it.code)

/** The national registry and the repository's as one; what both have is said once, the repository's words first. */
export function joinRegistries(
  national: readonly Unit[],
  own: readonly OwnUnit[],
): readonly (Unit & Partial<Listed>)[] {
  if (!own.length) return national
  const more = byCode(own)
  const said = new Set<OwnUnit>()
  const joined = national.map((unit) => {
    const found = more.get(unit.code)?.find((it) => isMoreOf(it, unit))
    if (!found) return unit
    said.add(found)
    return { ...unit, ...found, ...(unit.valid && { valid: unit.valid }) }
  })
  return [...joined, ...own.filter((it) => !said.has(it))]
}

/** What is wrong in the repository's registry, each in the order in which it stands there. */
export function contradictionsIn(national: readonly Unit[], own: readonly OwnUnit[]): Contradictions {
  if (!own.length) return { duplicates: [], circles: [] }
  const nationalByCode = byCode(national)
  const duplicates = [...byCode(own).values()].flatMap((same) =>
    same.flatMap((unit, i) => {
      const earlier = same.slice(0, i).find((it) => overlap(it, unit))
      const listed = (nationalByCode.get(unit.code) ?? []).filter((it) => overlap(it, unit))
      const other = earlier ?? (listed.some((it) => isMoreOf(unit, it)) ? undefined : listed[0])
      return other ? [{ unit, other }] : []
    }),
  )
  const units = joinRegistries(national, own)
  // what a code that stands for two leads to is not told before it stands for one
  const doubled = new Set(duplicates.map((it) => it.unit.code))
  const all = byCode(units.filter((it) => !doubled.has(it.code)))
  const above = (unit: Unit) =>
    (typeof unit.parent === 'string' ? (all.get(unit.parent) ?? []) : []).filter((it) => overlap(it, unit))
  const after = (unit: Unit) =>
    (unit.successors ?? []).flatMap((code) => {
      const bearers = all.get(code) ?? []
      const { to } = unit.valid ?? {}
      const then = to === undefined ? [] : bearers.filter((it) => existsOn(it, dayAfter(to)))
      return then.length ? then : bearers
    })
  const circles = (by: 'parent' | 'successors', next: (unit: Unit) => readonly Unit[]) =>
    circlesIn(units.filter(isOwn), (it) => next(it).filter(isOwn)).map((it) => ({ by, units: it }))
  return { duplicates, circles: [...circles('parent', above), ...circles('successors', after)] }
}
