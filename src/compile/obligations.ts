import { forceOf } from '../model/bound.ts'
import type { Deadline, Obligation } from '../model/catalogue.ts'
import type { ObligationReason, ObligationStanding, ObligationState } from '../model/compiled-unit.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { groupedBy } from '../model/grouped.ts'
import type { IsoDate } from '../model/words.ts'
import { dueFor, type Filer } from './filing.ts'
import type { AsOf, StandingPlan } from './given.ts'
import type { Absent } from './plan-part.ts'

/** What obligations are judged by: a unit and its plans. */
export interface Judged {
  /** `null`: nobody knows what kind of unit it is, so nothing binds it. */
  readonly filer: Filer | null
  /** The plans that speak for it: those in force, else the excerpts. */
  readonly plans: readonly StandingPlan[]
  /** What there is instead of a plan in force. */
  readonly instead: Extract<ObligationReason, 'no_plan' | 'draft' | 'excerpt' | 'unreadable'> | null
  readonly exempt: boolean
  /** By file: what is missing because template text stands in its place. */
  readonly absent: ReadonlyMap<string, readonly Absent[]>
}

/** The states of a unit's obligations, in the order of the catalogue; those that bind nobody are left out. */
export type ObligationsJudge = (judged: Judged) => readonly ObligationStanding[]

/**
 * Sorts all findings by file once, then judges one unit after the other. Units of one kind of which nothing is found stand alike:
 * one list serves them all.
 */
export function obligationsJudge(given: AsOf): ObligationsJudge {
  const byFile = groupedBy(given.diagnostics, (it) => it.file)
  const obligations = given.catalogue.obligations.filter((it) => it.binds.length > 0)
  const acts = [...new Set(obligations.flatMap((it) => it.deadline ?? []))]
  const off = new Set(given.rulesOff)
  const alike = new Map<string, readonly ObligationStanding[]>()
  return (judged) => {
    const { filer, instead, exempt } = judged
    const times = new Map(acts.map((it) => [it, filer ? timeOf(filer, it, given) : 'none']))
    const found = findingsByRule(judged, byFile)
    const judge = () => obligations.map((it) => standingOf(it, { ...judged, times, found }, off, given))
    if (found.size) return judge()
    const key = [filer?.kind, filer?.level, instead, exempt, ...times.values()].join()
    const same = alike.get(key) ?? judge()
    alike.set(key, same)
    return same
  }
}

/** What a deadline says of a unit: nothing, or the repository's own binds it, and whether its time has come. */
type Time = 'none' | 'own' | 'later' | 'own later'

function timeOf(filer: Filer, what: Deadline['what'], given: AsOf): Time {
  const { due, own } = dueFor(filer, what, given)
  const isLater = due !== null && given.asOf <= due
  if (own) return isLater ? 'own later' : 'own'
  return isLater ? 'later' : 'none'
}

interface Facts extends Judged {
  readonly times: ReadonlyMap<string, Time>
  readonly found: ReadonlyMap<string, readonly Diagnostic[]>
}

function standingOf(obligation: Obligation, facts: Facts, off: ReadonlySet<string>, given: AsOf): ObligationStanding {
  const { filer, times, found, exempt, instead } = facts
  const time = times.get(obligation.deadline ?? '')
  const isOwn = time === 'own' || time === 'own later'
  const force = filer && (forceOf(given.catalogue, obligation, filer) ?? (isOwn ? 'must' : null))
  const standing = (
    state: ObligationState,
    why: ObligationReason | null = null,
    findings: readonly Diagnostic[] = [],
    until: IsoDate | null = null,
  ): ObligationStanding => {
    const fingerprints = findings.map((it) => it.fingerprint)
    return { obligation: obligation.id, force, state, why, findings: fingerprints, until }
  }
  if (!force) return standing('not_applicable', 'not_bound')
  if (time === 'later' || time === 'own later') return standing('not_applicable', 'not_due')
  if (exempt && instead) return standing('not_applicable', 'exempt')
  const why = obstacle(obligation, facts, off, given)
  if (why) return standing('not_assessable', why)
  if (!obligation.rules.length) return standing('not_checked')
  const findings = [...new Set(obligation.rules.flatMap((it) => found.get(it) ?? []))]
  if (!findings.length) return standing('met')
  const counting = findings.filter((it) => !it.waived)
  if (counting.length) return standing('not_met', null, counting)
  return standing('waived', null, findings, findings.flatMap((it) => it.waived?.until ?? []).sort()[0] ?? null)
}

/**
 * Why it can't be assessed. An excerpt that was filed is judged by what it says, and by nothing that it lacks; nobody is in
 * time on a day that is not known.
 */
function obstacle(
  { rules, deadline }: Obligation,
  { instead, plans }: Judged,
  off: ReadonlySet<string>,
  { absenceRules }: AsOf,
): ObligationReason | null {
  const isByWhatIsSaid = rules.length > 0 && !rules.some((it) => absenceRules.has(it))
  if (instead && !(instead === 'excerpt' && isByWhatIsSaid)) return instead
  if (deadline === 'plan_issued' && !plans.some((it) => it.facts.issued)) return instead ?? 'unreadable'
  return rules.some((it) => off.has(it)) ? 'rule_off' : null
}

/** The findings about a unit's plans by the rule that they count for; template text counts for whatever it keeps from being there. */
function findingsByRule(
  { plans, absent }: Judged,
  byFile: ReadonlyMap<string, readonly Diagnostic[]>,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>()
  const add = (rule: string, it: Diagnostic) => {
    const own = found.get(rule)
    if (own) own.push(it)
    else found.set(rule, [it])
  }
  for (const { facts } of plans) {
    const own = (byFile.get(facts.file) ?? []).filter((it) => it.severity !== 'info')
    for (const it of own) if (it.obligations.length) add(it.rule, it)
    for (const { rule, because } of absent.get(facts.file) ?? []) {
      const places = new Set(because.map((it) => it.join('\n')))
      for (const it of own) if (places.has(it.path.join('\n'))) add(rule, it)
    }
  }
  return found
}
