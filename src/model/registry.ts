import { plainKey } from './names.ts'
import { type Candidate, isSlip, nearestOf } from './nearest.ts'
import { dayAfter } from './period.ts'
import { typeNames, type Unit, type UnitKind, type UnitLevel, type UnitType } from './unit.ts'
import { plainName, unitsNamed, unitsTyped } from './unit-names.ts'
import type { IsoDate } from './words.ts'

/** A unit as a plan names it. */
export interface UnitAsked {
  readonly code: string
  readonly name: string
  readonly kind: UnitKind
  readonly level?: UnitLevel | undefined
  readonly parent?: string | undefined
}

/** Whether a unit exists on a day. */
export const existsOn = (unit: Unit, day: IsoDate): boolean =>
  (unit.valid?.from ?? '') <= day && day <= (unit.valid?.to ?? '9999-12-31')

/** Units of a code or a name; those that exist on the day first. `ended`: the day from which a unit is no more. */
export function findUnits(
  asked: string,
  units: readonly Unit[],
  day: IsoDate,
  within?: string,
): readonly { readonly unit: Unit; readonly ended: IsoDate | null }[] {
  const coded = units.filter((it) => it.code === asked)
  const exact = coded.length ? coded : unitsNamed(asked, units, within)
  const found = exact.length ? exact : unitsTyped(asked, units, within)
  return found
    .map((unit) => ({ unit, ended: existsOn(unit, day) || !unit.valid?.to ? null : dayAfter(unit.valid.to) }))
    .sort((a, b) => Number(a.ended !== null) - Number(b.ended !== null))
}

/**
 * Units that a wrong code or name may have meant, existing on the day; of all, or of those that are like it.
 * @param within code of the unit above
 */
export function nearestUnits(
  asked: string,
  units: readonly Unit[],
  day: IsoDate,
  isLike: (unit: Unit) => boolean = () => true,
  within?: string,
): readonly Unit[] {
  const fits = (it: Unit) => existsOn(it, day) && isLike(it)
  const same = unitsNamed(asked, units, within).filter(fits)
  if (same.length) return same.slice(0, 3)
  const known = plainOf(units)
  const plain = plainName(asked)
  const byName = nearestOf(plain, known.names, (it) => isSlip(plain, plainName(it.name)) && fits(it))
  // two digits are like any other two digits: only longer codes say something
  const byCode = /^[\w-]{3,8}$/.test(asked) ? nearestOf(plainKey(asked), known.codes, fits) : []
  return [...new Set([...byName, ...byCode])].slice(0, 3)
}

interface Plain {
  readonly names: readonly Candidate<Unit>[]
  readonly codes: readonly Candidate<Unit>[]
}

const plains = new WeakMap<readonly Unit[], Plain>()

/** Names and codes without marks; made once, since each plan of a wrong registry asks. */
function plainOf(units: readonly Unit[]): Plain {
  const known = plains.get(units) ?? {
    names: units.map((it) => ({ plain: plainName(it.name), is: it })),
    codes: units.map((it) => ({ plain: plainKey(it.code), is: it })),
  }
  plains.set(units, known)
  return known
}

/** The type a unit bears on a day. */
export function typeOn(unit: Unit, day: IsoDate): UnitType | undefined {
  return unit.types?.find((it) => (it.from ?? '') <= day && day <= (it.to ?? '9999-12-31'))?.value
}

/** The name under which a unit issues its plan: "UBND tỉnh Thanh Hóa", "Bộ Nội vụ". */
export function fullNameOf(unit: Unit, day: IsoDate): string {
  const type = typeOn(unit, day)
  return type && (unit.kind === 'province' || unit.kind === 'commune')
    ? `UBND ${typeNames[type].vi} ${unit.name}`
    : unit.name
}

/** A unit's name in the words in which it was written, with the marks that these words have; `null` for other words. */
export function nameWithMarks(unit: Unit, written: string, day: IsoDate): string | null {
  const full = fullNameOf(unit, day)
  const names = [full, full.replace(/^UBND(?= )/, 'Ủy ban nhân dân'), full.replace(/^UBND /, ''), unit.name]
  return [...names, ...(unit.aliases ?? [])].find((it) => plainKey(it) === plainKey(written)) ?? null
}

/** Where a unit went when it ended, as texts name it: `UBND thành phố Hải Phòng ("31")`. */
export function successorsOf(unit: Unit, units: readonly Unit[], day: IsoDate): readonly string[] {
  return (unit.successors ?? []).flatMap((code) => {
    const found = units.find((it) => it.code === code && existsOn(it, day)) ?? units.find((it) => it.code === code)
    return found ? [`${fullNameOf(found, day)} ("${code}")`] : []
  })
}
