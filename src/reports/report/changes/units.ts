import type { CompiledUnit, Filing } from '../../../model/compiled-unit.ts'
import { coverageEn } from '../../../text/reports/coverage-en.ts'
import { coverageVi } from '../../../text/reports/coverage-vi.ts'
import { unitsEn } from '../../../text/reports/units-en.ts'
import { unitsVi } from '../../../text/reports/units-vi.ts'
import { sayText } from '../../../text/say.ts'
import { hasTasks } from '../coverage/given.ts'
import { isIssued } from '../units/tally.ts'
import { absence, type ChangesGiven } from './given.ts'
import type { Ledger, Told } from './ledger.ts'

/** A unit then and now, as far as the scopes have it. */
interface UnitPair {
  readonly id: string
  readonly was: CompiledUnit | undefined
  readonly is: CompiledUnit | undefined
}

/** Units that came and went; who has issued a plan; contents that have tasks; requirements that are met. */
export function enterUnits(given: ChangesGiven, ledger: Ledger): void {
  const { now, before, units, idNow, asked } = given
  const known = {
    now: new Map(now.compilation.units.map((it) => [it.id, it])),
    before: new Map(before.compilation.units.map((it) => [idNow(it.id), it])),
  }
  const current = new Map(now.units.map((it) => [it.id, it]))
  const earlier = new Map(before.units.map((it) => [idNow(it.id), it]))
  const whole = asked.filters.content === undefined
  for (const id of units.keys()) {
    const pair = { id, was: earlier.get(id), is: current.get(id) }
    if (whole) enterUnit(pair, known, given, ledger)
    enterContents(pair, given, ledger)
    if (whole) enterRequirements(pair, given, ledger)
  }
}

/** All units of either compilation, those outside the scopes too. */
type Known = Readonly<Record<'now' | 'before', ReadonlyMap<string, CompiledUnit>>>

function enterUnit({ id, was, is }: UnitPair, known: Known, given: ChangesGiven, ledger: Ledger): void {
  const { words, asked } = given
  const unit = is ?? was
  const { states } = asked.locale === 'vi' ? unitsVi : unitsEn
  const change = { unit: id, id: unit?.code ?? null, title: '', days: null, file: null }
  const present: Told = { text: words.present, raw: 'present' }
  const absent = absence(given)
  const gone = (it: CompiledUnit | undefined, otherwise: Told): Told => {
    if (it?.ended) return { text: sayText(words.ended, { date: it.ended }, asked.locale), raw: 'ended' }
    return it ? { text: words.outside, raw: 'outside' } : otherwise
  }
  ledger.enter('units', was !== undefined, is !== undefined, () => ({
    ...change,
    from: was ? present : gone(known.before.get(id), absent.before),
    to: is ? present : gone(known.now.get(id), absent.now),
  }))
  const told = (it: CompiledUnit | undefined, otherwise: Told): Told =>
    it ? { text: { ...states, ...words.filed }[it.filing.state], raw: it.filing.state } : otherwise
  ledger.enter('plans', was !== undefined && isIssued(was), is !== undefined && isIssued(is), () => {
    const filing = is && isIssued(is) ? is.filing : was?.filing
    return {
      ...change,
      id: filing?.number ?? null,
      title: planTitle(filing, given),
      from: told(was, absent.before),
      to: told(is, absent.now),
    }
  })
}

function planTitle(filing: Filing | undefined, { words, asked }: ChangesGiven): string {
  const { number = null, issued = null } = filing ?? {}
  if (number === null) return words.planUnnumbered
  return issued === null
    ? sayText(words.plan, { number }, asked.locale)
    : sayText(words.planDated, { number, date: issued }, asked.locale)
}

function enterContents({ id, was, is }: UnitPair, given: ChangesGiven, ledger: Ledger): void {
  const { now, asked } = given
  const absent = absence(given)
  const { states } = asked.locale === 'vi' ? coverageVi : coverageEn
  for (const content of now.contents) {
    const cellOf = (unit: CompiledUnit | undefined) => unit?.coverage.find((it) => it.content === content.key)
    const [then, current] = [cellOf(was), cellOf(is)]
    const told = (cell: ReturnType<typeof cellOf>, otherwise: Told): Told =>
      cell ? { text: states[cell.state], raw: cell.state } : otherwise
    ledger.enter('contents', hasTasks(then), hasTasks(current), () => ({
      unit: id,
      id: content.key,
      title: `${content.number}. ${content.short[asked.locale]}`,
      from: told(then, absent.before),
      to: told(current, absent.now),
      days: null,
      file: null,
    }))
  }
}

function enterRequirements({ id, was, is }: UnitPair, given: ChangesGiven, ledger: Ledger): void {
  const { asked, words } = given
  const absent = absence(given)
  const standingsOf = (unit: CompiledUnit | undefined) =>
    new Map(unit?.obligations.map((it) => [it.obligation, it]) ?? [])
  const [then, now] = [standingsOf(was), standingsOf(is)]
  const names = new Map(asked.catalogue.obligations.map((it) => [it.id, it.name[asked.locale]]))
  for (const obligation of new Set([...now.keys(), ...then.keys()])) {
    const [before, current] = [then.get(obligation), now.get(obligation)]
    const told = (it: typeof before, otherwise: Told): Told =>
      it ? { text: words.states[it.state], raw: it.state } : otherwise
    for (const force of ['must', 'should'] as const) {
      const isMet = (it: typeof before) => it?.state === 'met' && it.force === force
      ledger.enter(force, isMet(before), isMet(current), () => ({
        unit: id,
        id: obligation,
        title: names.get(obligation) ?? obligation,
        from: told(before, absent.before),
        to: told(current, absent.now),
        days: null,
        file: null,
      }))
    }
  }
}
