import type { Catalogue } from './catalogue.ts'
import { byCode } from './contradictions.ts'
import { anyOf, capitals, literal } from './first-look.ts'
import { groupedBy } from './grouped.ts'
import { lazily } from './lazily.ts'
import { readLead } from './leads.ts'
import { fold, hasPhrase } from './names.ts'
import { type Phrases, phraseAt, phrasesOf, type Token, tokensOf } from './phrases.ts'
import { existsOn } from './registry.ts'
import { remembered } from './remembered.ts'
import { provinceOf } from './superior.ts'
import type { Unit } from './unit.ts'
import { bareName, sortWritten, unitsNamed } from './unit-names.ts'
import type { IsoDate } from './words.ts'
import type { PlanFacts, Workspace } from './workspace.ts'

/** A unit of the same level that a text names, in whose place a plan should name its own. */
export interface ForeignUnit {
  readonly unit: Unit
  /** As the text names it. */
  readonly actor: string
}

/** Names of units are that many words long at most. */
const longest = 8

/** Finds units that are foreign to a plan: of its own kind, not itself, nor what it came from or goes to. */
export function foreignUnits(workspace: Workspace, catalogue: Catalogue) {
  const units = workspace.blind.units ? catalogue.units : workspace.units
  const words = (name: string) => lazily(() => phrasesOf(catalogue.words[name] ?? []))
  const [ofProvince, ofCommune] = [words('province_bodies'), words('commune_bodies')]
  const [citing, issuers, partners] = [words('citing_words'), words('issuer_words'), words('partner_words')]
  const { suspect, begins } = looksOf(catalogue)
  const coded = lazily(() => byCode(units))
  const before = lazily(() => cameFrom(units))
  const any = (tokens: readonly Token[], list: Phrases) => tokens.some((_, i) => phraseAt(tokens, i, list))

  /** Beyond these no lead is looked at; plans name the same few over and over. */
  const isSuspect = remembered((text) => suspect.test(text.normalize('NFC')))

  return { inTitle, inLead }

  /** In the title of a plan that does not name its own unit; no paper that it cites, no partner. */
  function inTitle(plan: PlanFacts, day: IsoDate): ForeignUnit | null {
    const title = (plan.title ?? '').normalize('NFC').replace(/[“"][^”"]*[”"]/gu, ', ')
    const own = suspect.test(title) ? ownOf(plan, day) : null
    if (!own) return null
    const folded = fold(title)
    if (own.isNamedIn(folded)) return null
    const tokens = tokensOf(title)
    for (const [i, end] of namedAt(tokens, title)) {
      const actor = title.slice(tokens[i]?.start, tokens[end - 1]?.end)
      const unit = own.foreign(actor)
      if (unit && !own.isNamedIn(folded, unit) && !isCited(tokens.slice(0, i))) return { unit, actor }
    }
    return null
  }

  /** Whether the words before a name say that a paper of it is cited, or that it takes part. */
  function isCited(before: readonly Token[]): boolean {
    for (let i = before.length - 1; i >= Math.max(0, before.length - longest); i--) {
      if (before[i]?.folded === ',') return false
      if (phraseAt(before, i, partners())) return true
      if (phraseAt(before, i, issuers())) return any(before.slice(0, i), citing())
    }
    return false
  }

  /** Who is to lead a task, as far as it is a foreign unit or one of its bodies. */
  function inLead(text: string, plan: PlanFacts, day: IsoDate): ForeignUnit | null {
    const own = isSuspect(text) ? ownOf(plan, day) : null
    const lead = own && readLead([text.normalize('NFC')], catalogue)
    if (!lead || lead.nobody) return null
    for (const actor of lead.leads) {
      const tokens = tokensOf(actor)
      const at = [...namedAt(tokens, actor)].find(([, end]) => end === tokens.length)
      if (!at) continue
      const name = actor.slice(tokens[at[0]]?.start)
      const bodies = sortWritten(name) === 'commune' ? ofCommune : ofProvince
      const unit = at[0] === 0 || phraseAt(tokens, 0, bodies()) ? own.foreign(name) : null
      if (unit) return { unit, actor }
    }
    return null
  }

  /** Where names of units begin and end in a text: those that the registry has, with their types; the longest at each place. */
  function* namedAt(tokens: readonly Token[], text: string): Iterable<readonly [number, number]> {
    for (let i = 0; i < tokens.length; i++) {
      if (!begins.test(tokens[i]?.folded ?? '')) continue
      const breaks = tokens.findIndex((it, at) => at > i && /^[,;:()\n]$/.test(it.folded))
      const last = Math.min(breaks < 0 ? tokens.length : breaks, i + longest)
      for (let end = last; end > i; end--) {
        const name = text.slice(tokens[i]?.start, tokens[end - 1]?.end)
        if (!unitsNamed(name, units).some((it) => it.kind === 'ministry' || sortWritten(name) === it.kind)) continue
        yield [i, end]
        i = end - 1
        break
      }
    }
  }

  /** A plan's own unit, and which of those that bear a name is foreign to it; `null` where it can't be told. */
  function ownOf(plan: PlanFacts, day: IsoDate) {
    const { kind, code, name } = plan.unit
    const province = kind === 'ministry' ? null : provinceOf(plan, workspace, day)
    if (kind !== 'ministry' && !coded().has(province ?? '')) return null
    const kin = new Set([code, province ?? code].flatMap(kinOf))
    const bare = fold(name)
    const namesOf = (it: string) => (coded().get(it) ?? []).map((unit) => bareName(unit.name))
    const [ofUnit, ofAbove] = [[bareName(name.replace(/\(.*/s, '')), ...namesOf(code)], namesOf(province ?? code)]
    const isLike = (it: Unit) =>
      kind === 'ministry'
        ? it.kind === 'ministry'
        : it.kind === 'province' || (kind === 'commune' && it.kind === 'commune' && it.parent === province)
    return {
      /** Whether a text names it as well: its province, where the other is one. */
      isNamedIn: (folded: string, other?: Unit) =>
        (other?.kind === 'province' ? [...ofUnit, ...ofAbove] : ofUnit).some((it) => it && hasPhrase(folded, it)),
      foreign: (text: string): Unit | null => {
        const bearers = unitsNamed(text, units)
        if (bearers.some((it) => kin.has(it.code)) || hasPhrase(bare, bareName(text))) return null
        return bearers.find((it) => isLike(it) && existsOn(it, day)) ?? null
      },
    }
  }

  /** Codes of a unit, of those that went into it, of those it went into, and of what else went there. */
  function kinOf(code: string): readonly string[] {
    const after = new Set([code])
    for (const it of after)
      for (const to of (coded().get(it) ?? []).flatMap((unit) => unit.successors ?? [])) after.add(to)
    return [...after, ...[...after].flatMap((it) => before().get(it) ?? [])]
  }
}

interface Looks {
  /** Beyond these no text is looked at: a type with a name after it, or a ministry. */
  readonly suspect: RegExp
  /** The first word of a unit's name, folded. */
  readonly begins: RegExp
}

const looks = new WeakMap<Catalogue, Looks>()

/** The words that units of the same level are named with, as patterns. */
function looksOf(catalogue: Catalogue): Looks {
  const known = looks.get(catalogue)
  if (known) return known
  const { unit_type_words: types = [], ministry_words: ministries = [] } = catalogue.words
  const capital = (it: string) => it.charAt(0).toUpperCase() + it.slice(1)
  const named = types.flatMap((it) => [it, capital(it), it.toUpperCase()].map(literal))
  const before = [
    ...(named.length ? [String.raw`(?:${named.join('|')})\s*[${capitals}]`] : []),
    ...ministries.map((it) => String.raw`(?:^|\s)${literal(capital(it))}\s`),
  ]
  const first = [...types, ...ministries].map((it) => fold(it.split(' ')[0] ?? ''))
  // a name may cling to an abbreviation: "TP.Hải Phòng"
  const begin = first.map((it) => (it.endsWith('.') ? `${literal(it.slice(0, -1))}(?:\\..*)?` : literal(it)))
  const made = { suspect: anyOf(before, (any) => any, ''), begins: anyOf(begin, (any) => `^${any}$`, 'u') }
  looks.set(catalogue, made)
  return made
}

/** By the code of a unit those of the units that went into it. */
function cameFrom(units: readonly Unit[]): ReadonlyMap<string, readonly string[]> {
  const came = units.flatMap((it) => (it.successors ?? []).map((to) => ({ to, from: it.code })))
  return new Map([...groupedBy(came, (it) => it.to)].map(([to, list]) => [to, list.map((it) => it.from)]))
}
