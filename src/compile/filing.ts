import { groupOf } from '../model/bound.ts'
import type { Catalogue, Deadline } from '../model/catalogue.ts'
import type { Filing, FilingState, PlanDeadline } from '../model/compiled-unit.ts'
import { deadlineFor, ownDeadline, planDue } from '../model/deadline.ts'
import { firstIssuedInChain, registered } from '../model/in-force.ts'
import { daysBetween, yearOf } from '../model/period.ts'
import type { Unit } from '../model/unit.ts'
import type { IsoDate } from '../model/words.ts'
import type { PlanFacts, RegisterEntry } from '../model/workspace.ts'
import type { AsOf, StandingPlan } from './given.ts'

/** Who a unit is, as far as deadlines and obligations ask. */
export type Filer = Pick<Unit, 'code' | 'kind' | 'level' | 'parent'>

/**
 * A unit's plan as a paper.
 * @param named the code by which the register names it
 * @param filer `null`: nobody knows what kind of unit it is
 * @param plans all of the unit, the one that speaks for it first
 */
export function filingOf(
  named: string | null,
  filer: Filer | null,
  plans: readonly StandingPlan[],
  unreadable: readonly string[],
  given: AsOf,
): Filing {
  const { workspace, asOf } = given
  const entries = named === null ? [] : registered(workspace, named)
  const paper = entries.find((it) => it.state === 'filed_on_paper' && !((it.issued ?? '') > asOf))
  const encoded = plans.find((it) => it.standing === 'in_force') ?? plans.find((it) => it.standing === 'excerpt')
  const issued = encoded?.facts.issued ?? paper?.issued ?? null
  const firstIssued = encoded ? firstIssuedInChain(encoded.facts, workspace) : issued
  const deadline = filer && deadlineOf(filer, given)
  // a number below 0 is a fault of the register, and counts nothing
  const reminders = entries.flatMap((it) => it.reminders ?? []).filter((it) => it >= 0)
  return {
    state: stateOf({ encoded: encoded !== undefined, unreadable: unreadable.length > 0, paper, entries, plans, asOf }),
    number: encoded?.facts.number ?? paper?.number ?? null,
    issued,
    firstIssued,
    deadline,
    daysLate: deadline && firstIssued ? daysLate(deadline.due, firstIssued, encoded?.facts) : null,
    received:
      entries
        .flatMap((it) => it.received ?? [])
        .filter((it) => it <= asOf)
        .sort()
        .at(-1) ?? null,
    reminders: reminders.length ? Math.max(...reminders) : null,
    unreadable,
  }
}

interface Known {
  readonly encoded: boolean
  readonly unreadable: boolean
  readonly paper: RegisterEntry | undefined
  readonly entries: readonly RegisterEntry[]
  readonly plans: readonly StandingPlan[]
  readonly asOf: IsoDate
}

function stateOf({ encoded, unreadable, paper, entries, plans, asOf }: Known): FilingState {
  const says = (state: RegisterEntry['state']) => entries.filter((it) => it.state === state)
  if (encoded) return 'encoded'
  if (unreadable) return 'unreadable'
  if (paper) return 'on_paper'
  if (says('exempt').length) return 'exempt'
  if (says('drafting').length || plans.length) return 'drafting'
  return says('extension').some((it) => !it.until || it.until >= asOf) ? 'extension' : 'no_information'
}

/** 0 in time; `null` for a plan of a later year, which is not the one that was due. */
function daysLate(due: IsoDate, issued: IsoDate, plan: PlanFacts | undefined): number | null {
  if (plan && yearOf(plan.period.from) > yearOf(due)) return null
  return issued > due ? daysBetween(due, issued) : 0
}

function deadlineOf(filer: Filer, { workspace, catalogue }: AsOf): PlanDeadline | null {
  const asked = planDue(workspace, catalogue, filer)
  if (!asked) return null
  const own = ownDeadline(workspace, filer, 'plan_issued')
  const id = own?.id ?? deadlineIn(catalogue, filer, 'plan_issued')?.id ?? ''
  const given = registered(workspace, filer.code).find((it) => it.state === 'extension' && it.until === asked.due)
  const extension = given ? { until: asked.due, document: given.document ?? null } : null
  return { due: asked.due, from: own ? 'repository' : 'catalogue', id, extension }
}

const deadlineIn = (catalogue: Catalogue, unit: Filer, what: Deadline['what']) =>
  catalogue.deadlines.find((it) => it.what === what && it.groups.includes(groupOf(catalogue, unit) ?? ''))

/** The last day for what an obligation has a deadline for; `own`: the repository itself asks for it. */
export function dueFor(
  filer: Filer,
  what: Deadline['what'],
  { workspace, catalogue }: AsOf,
): { readonly due: IsoDate | null; readonly own: boolean } {
  const own = ownDeadline(workspace, filer, what)
  const due = what === 'plan_issued' ? planDue(workspace, catalogue, filer)?.due : own?.period.to
  return { due: due ?? deadlineFor(catalogue, filer, what)?.to ?? null, own: own !== null }
}
