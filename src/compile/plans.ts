import type { CompiledPlan } from '../model/compiled-plan.ts'
import { firstIssuedInChain } from '../model/in-force.ts'
import { daysBetween, yearOf } from '../model/period.ts'
import type { IsoDate } from '../model/words.ts'
import type { AsOf, StandingPlan } from './given.ts'
import type { PlanPart } from './plan-part.ts'
import type { References } from './references.ts'

/** A plan as a whole. */
export function compilePlan(
  { facts, holder, standing }: StandingPlan,
  { plan, counts, targets }: PlanPart,
  references: References,
  { workspace }: AsOf,
): CompiledPlan {
  const { file, number, issued, title, period, replaces } = facts
  const { keyProjects, ...rest } = plan
  return {
    file,
    unit: holder.id,
    standing,
    number: tidy(number),
    issued,
    firstIssued: firstIssuedInChain(facts, workspace),
    title: tidy(title),
    period,
    replaces: tidy(replaces),
    ...rest,
    keyProjects: keyProjects.map((it) => ({ ...it, tasks: it.tasks.map((id) => references.idOf(facts, id)) })),
    tasks: counts.tasks,
    targets,
  }
}

const tidy = (text: string | null) => text?.normalize('NFC').trim() ?? null

/**
 * The plans of a unit, the one that speaks for it first: those in force before the others, one that was due by the deadline
 * before one of a later year, the wider period before the narrower, the earlier issue before the later.
 */
export function inOrderOfWeight(plans: readonly StandingPlan[], due: IsoDate | null): readonly StandingPlan[] {
  if (plans.length < 2) return plans
  const weight = ({ standing, facts }: StandingPlan) => [
    standing === 'in_force' ? 0 : 1,
    due !== null && yearOf(facts.period.from) > yearOf(due) ? 1 : 0,
    -daysBetween(facts.period.from, facts.period.to),
  ]
  return plans.toSorted((a, b) => {
    const [left, right] = [weight(a), weight(b)]
    const at = left.findIndex((it, i) => it !== right[i])
    if (at >= 0) return (left[at] ?? 0) - (right[at] ?? 0)
    return compare(a.facts.firstIssued ?? '', b.facts.firstIssued ?? '') || compare(a.facts.file, b.facts.file)
  })
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
