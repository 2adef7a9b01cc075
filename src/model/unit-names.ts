import { fold, plainKey } from './names.ts'
import { typeNames, type Unit, type UnitType, unitTypes } from './unit.ts'

/** What people write before the bare name of a unit; abbreviations may cling to it: "TP.Hải Phòng", "P.Cầu Dừa". */
const office = '(?:(?:ubnd|ủy ban nhân dân)\\s+)'
const types = '(?:(?:tỉnh|thành phố|tp|xã|phường|đặc khu)\\s+|(?:tp|x|p)\\.\\s*)'
const folded = (pattern: string) => pattern.replace(/\p{L}{2,}/gu, (word) => fold(word))

const foldedOffice = new RegExp(`^${folded(office)}`)
const foldedPrefixes = new RegExp(`^${folded(office)}?${folded(types)}?`)
const plainPrefixes = /^(?:(?:ubnd|uy_ban_nhan_dan)_)?(?:(?:tinh|thanh_pho|tp|xa|phuong|dac_khu)_|(?:tp|x|p)\._*)?/
const plainCommune = /^(?:(?:ubnd|uy_ban_nhan_dan)_)?(?:(?:xa|phuong|dac_khu)_|[xp]\.)/

/** A name without UBND, tỉnh, thành phố, xã and the like, folded. */
export const bareName = (name: string): string => bareOf(fold(name))

const bareOf = (folded: string): string => folded.replace(foldedPrefixes, '') || folded

/** The same without any marks, for names typed without them: "Thanh Hoa". */
export function plainName(name: string): string {
  const text = plainKey(name)
  return text.replace(plainPrefixes, '') || text
}

/** What a name may begin with: the types, and their abbreviations. */
const beginnings: readonly (readonly [RegExp, UnitType])[] = [
  ...unitTypes.map((type) => [new RegExp(`^${fold(typeNames[type].vi)} `), type] as const),
  [/^tp(?:\.| )/, 'city'],
  [/^p\./, 'ward'],
  [/^x\./, 'commune'],
]

/** The type that a name begins with, after UBND. */
export const typeWritten = (name: string): UnitType | null => typeIn(fold(name))

function typeIn(folded: string): UnitType | null {
  const rest = folded.replace(foldedOffice, '')
  return beginnings.find(([begin]) => begin.test(rest))?.[1] ?? null
}

/** What sort of administrative unit the type in a name tells, so that "phường Hải Dương" is no province. */
export const sortWritten = (name: string): 'province' | 'commune' | null => sortIn(fold(name))

function sortIn(folded: string): 'province' | 'commune' | null {
  const type = typeIn(folded)
  if (type === null) return null
  return type === 'province' || type === 'city' ? 'province' : 'commune'
}

const namesOf = (unit: Unit) => [unit.name, ...(unit.aliases ?? [])]

/** Whether a text is one of a unit's names, in any usual writing. */
export function isNamed(unit: Unit, name: string): boolean {
  const folded = fold(name)
  const asked = [folded, bareOf(folded)]
  return namesOf(unit).some((it) => asked.includes(fold(it)) || asked.includes(bareName(it)))
}

const indexes = new WeakMap<readonly Unit[], ReadonlyMap<string, readonly Unit[]>>()

/** The units by their names, folded, whole and bare: a registry may hold ten thousand. */
function indexOf(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  let index = indexes.get(units)
  if (!index) {
    const byName = new Map<string, Unit[]>()
    for (const unit of units) {
      for (const key of new Set(namesOf(unit).flatMap((it) => [fold(it), bareName(it)]))) {
        const same = byName.get(key)
        if (same) same.push(unit)
        else byName.set(key, [unit])
      }
    }
    index = byName
    indexes.set(units, index)
  }
  return index
}

/** `UBND xã Bến Sậy, tỉnh Sông Lam`: the province that a name adds, where a comma, a dash or a bracket begins it. */
const withProvince = /^(.*\S)\s*(?:,|\(|\s[-\u2013]\s)\s*([^,(]+?)\s*\)?$/u

/**
 * Units that a name may mean: of the sort that its type tells, and of the province that it adds or, where it adds none, of
 * the one asked for; names of communes recur in other provinces.
 * @param within code of the unit above
 */
export function unitsNamed(name: string, units: readonly Unit[], within?: string): readonly Unit[] {
  const found = borne(name, units)
  if (found.length) return within === undefined ? found : found.filter((it) => !it.parent || it.parent === within)
  const [, own = '', place = ''] = withProvince.exec(name.normalize('NFC')) ?? []
  const provinces = place ? borne(place, units).filter((it) => it.kind === 'province') : []
  return borne(own, units).filter((it) => provinces.some((above) => it.parent === above.code))
}

function borne(name: string, units: readonly Unit[]): readonly Unit[] {
  const index = indexOf(units)
  const folded = fold(name)
  const found = new Set([...(index.get(folded) ?? []), ...(index.get(bareOf(folded)) ?? [])])
  if (!found.size) return []
  const sort = sortIn(folded)
  return [...found].filter((it) => sort === null || it.kind === sort || !isAdministrative(it))
}

/** Units whose name was typed without its marks: "Thanh Hoa", "phuong Hai Duong". */
export function unitsTyped(name: string, units: readonly Unit[], within?: string): readonly Unit[] {
  const plain = plainKey(name)
  if (
    plain !==
    name
      .toLowerCase()
      .trim()
      .replace(/[\s-]+/g, '_')
  )
    return []
  const [bare, isCommune] = [plainName(name), plainCommune.test(plain)]
  return units.filter(
    (it) =>
      plainName(it.name) === bare &&
      (within === undefined || !it.parent || it.parent === within) &&
      !(isCommune && it.kind === 'province'),
  )
}

const isAdministrative = ({ kind }: Unit) => kind === 'province' || kind === 'commune'
