import { fold, plainKey } from './names.ts'
import { nearest } from './nearest.ts'
import { dayAfter } from './period.ts'
import { typeNames, type Unit, type UnitKind, type UnitLevel, type UnitType } from './unit.ts'
import type { IsoDate } from './words.ts'

/** A unit as a plan names it. */
export interface UnitAsked {
  readonly code: string
  readonly name: string
  readonly kind: UnitKind
  readonly level?: UnitLevel | undefined
  readonly parent?: string | undefined
}

/** What people write before the bare name of a unit. */
const prefixes = /^(?:(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+)?(?:(?:tỉnh|thành phố|tp\.?|xã|phường|đặc khu)\s+)?/

/** A name without UBND, tỉnh, thành phố, xã and the like, folded. */
export const bareName = (name: string): string => {
  const folded = fold(name)
  const rest = folded.replace(foldedPrefixes, '')
  return rest || folded
}

const foldedPrefixes = new RegExp(prefixes.source.replace(/[\p{L}]+/gu, (word) => fold(word)))

/** Whether a unit exists on a day. */
export const existsOn = (unit: Unit, day: IsoDate): boolean =>
  (unit.valid?.from ?? '') <= day && day <= (unit.valid?.to ?? '9999-12-31')

/** Whether a text is one of a unit's names, in any usual writing. */
export function isNamed(unit: Unit, name: string): boolean {
  const asked = [fold(name), bareName(name)]
  return [unit.name, ...(unit.aliases ?? [])].some((it) => asked.includes(fold(it)) || asked.includes(bareName(it)))
}

/** Units of a code or a name; those that exist on the day first. `ended`: the day from which a unit is no more. */
export function findUnits(
  asked: string,
  units: readonly Unit[],
  day: IsoDate,
): readonly { readonly unit: Unit; readonly ended: IsoDate | null }[] {
  const exact = units.filter((it) => it.code === asked || isNamed(it, asked))
  const found = exact.length ? exact : withoutMarks(asked, units)
  return found
    .map((unit) => ({ unit, ended: existsOn(unit, day) || !unit.valid?.to ? null : dayAfter(unit.valid.to) }))
    .sort((a, b) => Number(a.ended !== null) - Number(b.ended !== null))
}

/** Units whose name is meant where it was typed without its marks: "Thanh Hoa". */
function withoutMarks(asked: string, units: readonly Unit[]): readonly Unit[] {
  const plain = plainKey(bareName(asked))
  return units.filter((it) => plainKey(bareName(it.name)) === plain)
}

/** Units that a wrong code or name may have meant, existing on the day. */
export function nearestUnits(asked: string, units: readonly Unit[], day: IsoDate): readonly Unit[] {
  const current = units.filter((it) => existsOn(it, day))
  const same = current.filter((it) => isNamed(it, asked))
  if (same.length) return same.slice(0, 3)
  const byName = nearest(
    bareName(asked),
    current.map((it) => bareName(it.name)),
    3,
  )
  // two digits are like any other two digits: only longer codes say something
  const byCode = /^[\w-]{3,8}$/.test(asked)
    ? nearest(
        asked,
        current.map((it) => it.code),
        3,
      )
    : []
  const named = byName.flatMap((name) => current.filter((it) => bareName(it.name) === name))
  const coded = byCode.flatMap((code) => current.filter((it) => it.code === code))
  return [...new Set([...named, ...coded])].slice(0, 3)
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
