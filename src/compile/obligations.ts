import { forceOf } from '../model/bound.ts'
import type { Obligation } from '../model/catalogue.ts'
import type { ObligationReason, ObligationStanding } from '../model/compiled-unit.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { groupedBy } from '../model/grouped.ts'
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

/** The states of a unit's obligations; those that bind nobody are left out. */
export type ObligationsJudge = (judged: Judged) => readonly ObligationStanding[]

/** Sorts all findings by file once, then judges one unit after the other. */
export function obligationsJudge(given: AsOf): ObligationsJudge {
  const byFile = groupedBy(given.diagnostics, (it) => it.file)
  const obligations = given.catalogue.obligations.filter((it) => it.binds.length > 0)
  const off = new Set(given.rulesOff)
  return (judged) => {
    const found = findingsByRule(judged, byFile)
    return obligations.map((it) => standingOf(it, judged, found, off, given))
  }
}

function standingOf(
  obligation: Obligation,
  judged: Judged,
  found: ReadonlyMap<string, readonly Diagnostic[]>,
  off: ReadonlySet<string>,
  given: AsOf,
): ObligationStanding {
  const { filer } = judged
  const due = filer && obligation.deadline ? dueFor(filer, obligation.deadline, given) : null
  const force = filer && (forceOf(given.catalogue, obligation, filer) ?? (due?.own ? 'must' : null))
  const standing = { obligation: obligation.id, force, findings: none, until: null }
  if (!force) return { ...standing, state: 'not_applicable', why: 'not_bound' }
  if (due?.due && given.asOf <= due.due) return { ...standing, state: 'not_applicable', why: 'not_due' }
  if (judged.exempt && judged.instead) return { ...standing, state: 'not_applicable', why: 'exempt' }
  const why = obstacle(obligation, judged, off, given)
  if (why) return { ...standing, state: 'not_assessable', why }
  if (!obligation.rules.length) return { ...standing, state: 'not_checked', why: null }
  const findings = unique(obligation.rules.flatMap((it) => found.get(it) ?? []))
  if (!findings.length) return { ...standing, state: 'met', why: null }
  const fingerprints = findings.map((it) => it.fingerprint)
  const counting = findings.filter((it) => !it.waived)
  if (counting.length)
    return { ...standing, state: 'not_met', why: null, findings: counting.map((it) => it.fingerprint) }
  const until = findings.flatMap((it) => it.waived?.until ?? []).sort()[0] ?? null
  return { ...standing, state: 'waived', why: null, findings: fingerprints, until }
}

const none: readonly string[] = []
const unique = (findings: readonly Diagnostic[]) => [...new Set(findings)]

/** Why it can't be assessed. An excerpt that was filed is judged by what it says, and by nothing that it lacks. */
function obstacle(
  { rules }: Obligation,
  { instead }: Judged,
  off: ReadonlySet<string>,
  { absenceRules }: AsOf,
): ObligationReason | null {
  const isByWhatIsSaid = rules.length > 0 && !rules.some((it) => absenceRules.has(it))
  if (instead && !(instead === 'excerpt' && isByWhatIsSaid)) return instead
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
