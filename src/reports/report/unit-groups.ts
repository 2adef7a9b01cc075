import type { Catalogue } from '../../model/catalogue.ts'
import type { Compilation } from '../../model/compilation.ts'
import type { CompiledUnit } from '../../model/compiled-unit.ts'
import { groupedBy } from '../../model/grouped.ts'
import { existsOn, fullNameOf } from '../../model/registry.ts'
import type { UnitKind } from '../../model/unit.ts'
import type { IsoDate } from '../../model/words.ts'
import { frameVi } from '../../text/reports/frame-vi.ts'
import { sayText } from '../../text/say.ts'
import { frameWords } from './frame-words.ts'
import type { Asked } from './maker.ts'

/** Units under one heading, in their order. */
export interface UnitGroup {
  readonly key: string
  /** `null`: they are not grouped. */
  readonly title: string | null
  readonly units: readonly CompiledUnit[]
}

type Heading = keyof ReturnType<typeof frameWords>['headings']

/** The headings in the order of tables. */
const order: readonly Heading[] = [
  'ministries',
  'central_organisations',
  'provinces',
  'party_bodies',
  'departments',
  'provincial_organisations',
  'armed_forces',
  'communes',
  'commune_organisations',
  'enterprises',
  'unknown',
]

const byKind: Readonly<Record<UnitKind, Heading>> = {
  ministry: 'ministries',
  central_agency: 'ministries',
  party_body: 'party_bodies',
  mass_organisation: 'provincial_organisations',
  province: 'provinces',
  department: 'departments',
  commune: 'communes',
  public_service_unit: 'enterprises',
  armed_force: 'armed_forces',
  enterprise: 'enterprises',
  organisation: 'enterprises',
}

function headingOf({ kind, level }: CompiledUnit): Heading {
  if (kind === null) return 'unknown'
  if (kind === 'mass_organisation' && level === 'central') return 'central_organisations'
  if (kind === 'mass_organisation' && (level === 'commune' || level === 'grassroots')) return 'commune_organisations'
  return byKind[kind]
}

const usual: ReadonlyMap<string, Heading> = new Map(order.map((it) => [frameVi.headings[it], it]))
const isUsual = (key: string): key is Heading => Object.hasOwn(frameVi.headings, key)

/** The registry's heading, else the usual one; where the registry writes a usual heading, the two are one. */
const keyOf = (unit: CompiledUnit): string =>
  unit.heading === null ? headingOf(unit) : (usual.get(unit.heading) ?? unit.heading)

/**
 * Units of a scope under headings: those of the registry, else those of secretariats, in their official order; a heading
 * whose units lie below several units above stands once for each of these. Rows begin anew below each.
 */
export function unitGroups(
  units: readonly CompiledUnit[],
  { compilation }: { readonly compilation: Compilation },
  asked: Asked,
): readonly UnitGroup[] {
  if (!units.length) return []
  const below = headings(units, compilation.units, compilation.meta.asOf, asked)
  if (asked.groupBy === 'heading') return below
  // a place in the registry is one below a heading: without headings these go on giving the order
  const inOrder = below.flatMap((it) => it.units)
  return asked.groupBy === 'cluster' ? clusters(inOrder, asked) : [{ key: 'all', title: null, units: inOrder }]
}

function clusters(units: readonly CompiledUnit[], asked: Asked): readonly UnitGroup[] {
  const names = new Intl.Collator('vi', { numeric: true })
  const named = [
    ...groupedBy(
      units.filter((it) => it.cluster !== null),
      (it) => it.cluster ?? '',
    ),
  ]
    .sort(([a], [b]) => names.compare(a, b))
    .map(([cluster, own]) => ({ key: cluster, title: cluster, units: own }))
  const rest = units.filter((it) => it.cluster === null)
  const without = { key: 'without_cluster', title: frameWords(asked.locale).withoutCluster, units: rest }
  return rest.length ? [...named, without] : named
}

function headings(
  units: readonly CompiledUnit[],
  all: readonly CompiledUnit[],
  asOf: IsoDate,
  { catalogue, locale }: Asked,
): readonly UnitGroup[] {
  const words = frameWords(locale)
  const names = new Intl.Collator('vi', { numeric: true })
  const above = aboveOf(all, catalogue, asOf)
  const groups = [...groupedBy(units, keyOf)].flatMap(([key, own]) => {
    const title = isUsual(key) ? words.headings[key] : key
    const rank = Math.min(...own.map((it) => order.indexOf(headingOf(it))))
    const parents = groupedBy(own, (it) => it.parent ?? '')
    if (parents.size < 2 || [...parents.keys()].filter(Boolean).length < 2) {
      return [{ key, title, rank, place: Number.POSITIVE_INFINITY, units: own }]
    }
    return [...parents].map(([parent, below]) => {
      const { name, place } = above(parent)
      const told = parent ? sayText(words.of, { heading: title, parent: name }, locale) : title
      return { key: parent ? `${key}@${parent}` : key, title: told, rank, place, units: below }
    })
  })
  return groups
    .sort((a, b) => a.rank - b.rank || (a.place === b.place ? 0 : a.place - b.place) || names.compare(a.title, b.title))
    .map(({ key, title, units: own }) => ({ key, title, units: own }))
}

/** The name of a unit above, by its code. */
export function nameAbove({ units, meta }: Compilation, catalogue: Catalogue): (code: string) => string {
  const above = aboveOf(units, catalogue, meta.asOf)
  return (code) => above(code).name
}

/** A unit above by its code: its name, and its own place in tables. */
function aboveOf(all: readonly CompiledUnit[], { units }: Catalogue, asOf: IsoDate) {
  const compiled = new Map(all.filter((it) => it.counts).map((it) => [it.code, it]))
  const listed = groupedBy(units, (it) => it.code)
  return (code: string): { readonly name: string; readonly place: number } => {
    const own = compiled.get(code)
    if (own) return { name: own.name, place: own.order ?? Number.POSITIVE_INFINITY }
    const known = listed.get(code)?.find((it) => existsOn(it, asOf))
    return { name: known ? fullNameOf(known, asOf) : code, place: known?.order ?? Number.POSITIVE_INFINITY }
  }
}
