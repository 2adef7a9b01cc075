import type { Catalogue } from './catalogue.ts'
import { groupedBy } from './grouped.ts'
import { lazily } from './lazily.ts'
import { piecesOf } from './lead-text.ts'
import { fold } from './names.ts'
import { dayAfter } from './period.ts'
import { type Phrases, phraseAt, phrasesOf, type Token, tokensOf, wordsOf } from './phrases.ts'
import { successorsOf } from './registry.ts'
import { levelOf, typeNames, type Unit } from './unit.ts'
import type { Bilingual, IsoDate } from './words.ts'

/** A body that a lead or coordinating text names and that is no more. */
export interface EndedActor {
  readonly sort: 'body' | 'province' | 'commune' | 'other'
  /** As the text names it; `name`: what has ended. */
  readonly actor: string
  readonly name: string | Bilingual
  readonly from: IsoDate
  readonly now: readonly string[]
}

/** Somebody who bears a name for a time. */
interface Bearer {
  readonly name: string | Bilingual
  readonly from: IsoDate
  readonly to: IsoDate
  /** Code of the province in which a commune or a department goes by this name; others have their like. */
  readonly within?: string | null | undefined
  now(day: IsoDate): readonly string[]
}

/** Names, each with all who bore or bear it; only those that somebody who ended has borne. */
interface Index {
  readonly phrases: Phrases
  readonly bearers: ReadonlyMap<string, readonly Bearer[]>
}

const last = '9999-12-31'
const keyOf = (tokens: readonly Token[]) => tokens.map((it) => it.folded).join(' ')

/** By their names, folded, all who bore or bear them; only names that somebody who ended has borne. */
function bearersOf(all: readonly (readonly [string, Bearer])[]): ReadonlyMap<string, readonly Bearer[]> {
  const named = all.map(([name, bearer]) => ({ key: wordsOf(name).join(' '), bearer }))
  const bearers = [...groupedBy(named, (it) => it.key)].map(
    ([key, list]) => [key, list.map((it) => it.bearer)] as const,
  )
  return new Map(bearers.filter(([, list]) => list.some((it) => it.to !== last)))
}

function indexOf(all: readonly (readonly [string, Bearer])[]): Index {
  const bearers = bearersOf(all)
  return { phrases: phrasesOf([...bearers.keys()]), bearers }
}

const provinceWords = lazily(() => phrasesOf([typeNames.province.vi, typeNames.city.vi]))
const communeTypes = ['commune', 'ward', 'special_zone'] as const
const communeWords = lazily(() => phrasesOf(communeTypes.map((it) => typeNames[it].vi)))

/** Communes that ended, and those that bear the name of one: none in most registries. */
function communesLike(units: readonly Unit[]): readonly Unit[] {
  const communes = units.filter((it) => it.kind === 'commune')
  const ended = new Set(communes.filter((it) => it.valid?.to).map((it) => fold(it.name)))
  return ended.size ? communes.filter((it) => ended.has(fold(it.name))) : []
}

const namesOf = (unit: Unit) => [unit.name, ...(unit.aliases ?? [])]
/** "Sở Du lịch tỉnh Sông Lam" is "Sở Du lịch" in the plans of that province. */
function shortNames({ name, parent }: Unit): readonly string[] {
  const short = name.normalize('NFC').replace(/\s+(?:tỉnh|thành phố|TP\.?)\s.*$/u, '')
  return parent && short !== name.normalize('NFC') ? [short] : []
}

const isLocal = (unit: Unit) => unit.kind === 'commune' || levelOf(unit) === 'commune'

/**
 * Finds bodies that have ended, of the registry and of the catalogue's own list. The name of a province counts only after
 * its type and in the name of one of its bodies: "Sở Nội vụ tỉnh Hải Dương"; never "Phường Hải Dương", nor a hospital's. A
 * commune is meant by its name within its province.
 */
export function endedActors(units: readonly Unit[], catalogue: Catalogue) {
  const office = /^UBND /
  const bearer = (unit: Unit, name: string): Bearer => ({
    name,
    from: unit.valid?.from ?? '',
    to: unit.valid?.to ?? last,
    now: (day) => successorsOf(unit, units, day).map((it) => it.replace(office, '')),
  })
  const listed = (match: 'opening' | 'phrase') =>
    catalogue.ended
      .filter((it) => it.match === match)
      .flatMap(({ names, name, to, now }) => {
        const ended = { name: name ?? names[0] ?? '', from: '', to, now: () => (now ? [now] : []) }
        return names.map((it) => [it, ended] as const)
      })
  const provinces = lazily(() =>
    indexOf(
      units
        .filter((it) => it.kind === 'province')
        .flatMap((unit) =>
          (unit.types ?? []).flatMap(({ value }) => namesOf(unit).map((it) => [unit, value, it] as const)),
        )
        .map(([unit, type, it]) => [`${typeNames[type].vi} ${it}`, bearer(unit, `${typeNames[type].vi} ${unit.name}`)]),
    ),
  )
  const communes = bearersOf(
    communesLike(units).flatMap((unit) => {
      const [type = 'commune'] = unit.types?.map((it) => it.value).reverse() ?? []
      const it = { ...bearer(unit, `${typeNames[type].vi} ${unit.name}`), within: unit.parent }
      return communeTypes.map((written) => [`${typeNames[written].vi} ${unit.name}`, it] as const)
    }),
  )
  const bodies = indexOf([
    ...units
      .filter((it) => it.kind !== 'province' && !isLocal(it))
      .flatMap((unit) => [
        ...namesOf(unit).map((it) => [it, bearer(unit, unit.name)] as const),
        ...shortNames(unit).map((it) => [it, { ...bearer(unit, unit.name), within: unit.parent }] as const),
      ]),
    ...listed('opening'),
  ])
  const others = indexOf(listed('phrase'))
  const words = (name: string) => lazily(() => phrasesOf(catalogue.words[name] ?? []))
  const [former, places] = [words('former_words'), words('place_words')]
  const [ofProvince, ofCommune] = [words('province_bodies'), words('commune_bodies')]

  const isProvince = (tokens: readonly Token[], i: number) =>
    phraseAt(tokens, i, provinceWords()) > 0 && phraseAt(tokens, i, provinces().phrases) > 0
  // of communes there may be ten thousand: their names are looked up whole, to the end of a body's name
  const isCommune = (tokens: readonly Token[], i: number) =>
    communes.size > 0 && i + 1 < tokens.length && phraseAt(tokens, i, communeWords()) > 0
  const isSuspect = (tokens: readonly Token[]) =>
    tokens.some(
      (_, i) =>
        phraseAt(tokens, i, bodies.phrases) ||
        phraseAt(tokens, i, others.phrases) ||
        isCommune(tokens, i) ||
        isProvince(tokens, i),
    ) && !tokens.some((_, i) => phraseAt(tokens, i, former()))

  const seen = new Map<string, readonly (readonly [EndedActor['sort'], string, readonly Bearer[]])[]>()
  const read = (text: string) => {
    const known = seen.get(text)
    if (known) return known
    const pieces = isSuspect(tokensOf(text)) ? piecesOf(text, catalogue) : []
    const fresh = pieces.flatMap(({ name }) => {
      const found = named(tokensOf(name))
      return found ? [[found[0], name, found[1]] as const] : []
    })
    seen.set(text, fresh)
    return fresh
  }

  function named(tokens: readonly Token[]): readonly [EndedActor['sort'], readonly Bearer[]] | null {
    const at = (i: number, index: Index) => {
      const length = phraseAt(tokens, i, index.phrases)
      return { end: i + length, bearers: length ? index.bearers.get(keyOf(tokens.slice(i, i + length))) : undefined }
    }
    const body = at(0, bodies)
    if (body.bearers && body.end === tokens.length) return ['body', body.bearers]
    // "Sở … tỉnh Trường Khê" is not that which goes by the same short name at home
    const anywhere = phraseAt(tokens, body.end, places()) ? body.bearers?.filter((it) => it.within === undefined) : []
    if (anywhere?.length) return ['body', anywhere]
    for (let i = 0; i < tokens.length; i++) {
      const province = isProvince(tokens, i) ? at(i, provinces()) : null
      if (province?.bearers && province.end === tokens.length && (i === 0 || phraseAt(tokens, 0, ofProvince())))
        return ['province', province.bearers]
      const commune = isCommune(tokens, i) ? communes.get(keyOf(tokens.slice(i))) : undefined
      if (commune && (i === 0 || phraseAt(tokens, 0, ofCommune()))) return ['commune', commune]
      const other = at(i, others)
      if (other.bearers) return ['other', other.bearers]
    }
    return null
  }

  /** Those of a text that did not exist on a day; `provinceOf`: code of the one whose communes are meant. */
  return (text: string, day: IsoDate, provinceOf: () => string | null): readonly EndedActor[] =>
    read(text).flatMap(([sort, actor, all]) => {
      const province = provinceOf()
      const bearers = all.filter((it) => it.within === undefined || (province !== null && it.within === province))
      if (bearers.some((it) => it.from <= day && day <= it.to)) return []
      const [ended] = bearers.filter((it) => it.to < day).sort((a, b) => (a.to < b.to ? 1 : -1))
      return ended ? [{ sort, actor, name: ended.name, from: dayAfter(ended.to), now: ended.now(day) }] : []
    })
}
