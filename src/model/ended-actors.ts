import type { Catalogue } from './catalogue.ts'
import { piecesOf } from './lead-text.ts'
import { dayAfter } from './period.ts'
import { type Phrases, phraseAt, phrasesOf, type Token, tokensOf } from './phrases.ts'
import { successorsOf } from './registry.ts'
import { levelOf, typeNames, type Unit } from './unit.ts'
import type { Bilingual, IsoDate } from './words.ts'

/** A body that a lead or coordinating text names and that is no more. */
export interface EndedActor {
  readonly sort: 'body' | 'province' | 'other'
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
  now(day: IsoDate): readonly string[]
}

/** Names, each with all who bore or bear it; only those that somebody who ended has borne. */
interface Index {
  readonly phrases: Phrases
  readonly bearers: ReadonlyMap<string, readonly Bearer[]>
}

const last = '9999-12-31'
const keyOf = (tokens: readonly Token[]) => tokens.map((it) => it.folded).join(' ')

function indexOf(all: Iterable<readonly [string, Bearer]>): Index {
  const bearers = new Map<string, Bearer[]>()
  const names = new Map<string, string>()
  for (const [name, bearer] of all) {
    const key = keyOf(tokensOf(name))
    names.set(key, name)
    bearers.set(key, [...(bearers.get(key) ?? []), bearer])
  }
  for (const [key, list] of bearers) if (list.every((it) => it.to === last)) bearers.delete(key)
  return { phrases: phrasesOf([...bearers.keys()].map((it) => names.get(it) ?? '')), bearers }
}

const namesOf = (unit: Unit) => [unit.name, ...(unit.aliases ?? [])]
const isLocal = (unit: Unit) => unit.kind === 'commune' || levelOf(unit) === 'commune'

/**
 * Finds bodies that have ended, of the registry and of the catalogue's own list. The name of a province counts only after
 * its type and in the name of one of its bodies: "Sở Nội vụ tỉnh Hải Dương"; never "Phường Hải Dương", nor a hospital's.
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
  const provinces = indexOf(
    units
      .filter((it) => it.kind === 'province')
      .flatMap((unit) =>
        (unit.types ?? []).flatMap(({ value }) => namesOf(unit).map((it) => [unit, value, it] as const)),
      )
      .map(([unit, type, it]) => [`${typeNames[type].vi} ${it}`, bearer(unit, `${typeNames[type].vi} ${unit.name}`)]),
  )
  const bodies = indexOf([
    ...units
      .filter((it) => it.kind !== 'province' && !isLocal(it))
      .flatMap((unit) => namesOf(unit).map((it) => [it, bearer(unit, unit.name)] as const)),
    ...listed('opening'),
  ])
  const others = indexOf(listed('phrase'))
  const words = (name: string) => phrasesOf(catalogue.words[name] ?? [])
  const [former, places, ofProvince] = [words('former_words'), words('place_words'), words('province_bodies')]

  const isSuspect = (tokens: readonly Token[]) =>
    tokens.some((_, i) => [bodies, provinces, others].some((it) => phraseAt(tokens, i, it.phrases))) &&
    !tokens.some((_, i) => phraseAt(tokens, i, former))

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
    if (body.bearers && (body.end === tokens.length || phraseAt(tokens, body.end, places)))
      return ['body', body.bearers]
    for (let i = 0; i < tokens.length; i++) {
      const province = at(i, provinces)
      if (province.bearers && province.end === tokens.length && (i === 0 || phraseAt(tokens, 0, ofProvince)))
        return ['province', province.bearers]
      const other = at(i, others)
      if (other.bearers) return ['other', other.bearers]
    }
    return null
  }

  /** Those of a text that did not exist on a day. */
  return (text: string, day: IsoDate): readonly EndedActor[] =>
    read(text).flatMap(([sort, actor, bearers]) => {
      if (bearers.some((it) => it.from <= day && day <= it.to)) return []
      const [ended] = bearers.filter((it) => it.to < day).sort((a, b) => (a.to < b.to ? 1 : -1))
      return ended ? [{ sort, actor, name: ended.name, from: dayAfter(ended.to), now: ended.now(day) }] : []
    })
}
