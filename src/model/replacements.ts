import { circlesIn } from './circles.ts'
import { groupedBy } from './grouped.ts'
import { fold } from './names.ts'
import type { PlanFacts } from './workspace.ts'

/** The plans of one unit, and what they say of replacing each other. */
interface OwnPlans {
  readonly plans: readonly PlanFacts[]
  readonly byNumber: ReadonlyMap<string, readonly PlanFacts[]>
  readonly replaced: readonly PlanFacts[]
  readonly circles: readonly (readonly PlanFacts[])[]
}

/** The plans of all units, by their codes, and which of them were replaced. */
interface AllPlans {
  readonly units: ReadonlyMap<string, OwnPlans>
  readonly replaced: ReadonlySet<PlanFacts>
}

/** A document number for comparing: spaces, case and look-alike letters apart. */
const keyOf = (number: string) => fold(number).replace(/\s/g, '')

const indexes = new WeakMap<readonly PlanFacts[], AllPlans>()

function indexOf(plans: readonly PlanFacts[]): AllPlans {
  let index = indexes.get(plans)
  if (!index) {
    const grouped = groupedBy(plans, (it) => it.unit.code)
    const units = new Map([...grouped].map(([code, own]) => [code, ownPlans(own)]))
    index = { units, replaced: new Set([...units.values()].flatMap((it) => it.replaced)) }
    indexes.set(plans, index)
  }
  return index
}

const noNumbers: OwnPlans['byNumber'] = new Map()

function ownPlans(plans: readonly PlanFacts[]): OwnPlans {
  if (plans.every((it) => it.replaces === null)) return { plans, byNumber: noNumbers, replaced: [], circles: [] }
  const numbered = plans.filter((it) => it.number !== null)
  const byNumber = groupedBy(numbered, (it) => keyOf(it.number ?? ''))
  const next = new Map(plans.map((it) => [it, meantBy(it, byNumber)]))
  const circles = circlesIn(plans, (it) => next.get(it) ?? [])
  // of plans that replace each other the newest is in force: it is the only one that can have replaced the others
  const kept = new Map(circles.flatMap((circle) => circle.map((it) => [it, circle.reduce(newer)])))
  const replaced = plans.flatMap((it) => (it.draft ? [] : (next.get(it) ?? []).filter((to) => kept.get(it) !== to)))
  return { plans, byNumber, replaced, circles }
}

const isNewer = (a: PlanFacts, b: PlanFacts) => (a.issued ?? '') > (b.issued ?? '')
const newer = (a: PlanFacts, b: PlanFacts) => (isNewer(b, a) ? b : a)

/** More plans of one unit with one number are copies of each other: rule plan-twice says so. */
const mostCopies = 50

/**
 * The plans that one says it replaces. Numbers begin anew each year: of two papers with one number that is meant which
 * was issued on the day told, and itself only where nothing tells it from another.
 */
function meantBy(plan: PlanFacts, byNumber: OwnPlans['byNumber']): readonly PlanFacts[] {
  const { replaces, replacesIssued, issued } = plan
  const borne = replaces === null ? [] : (byNumber.get(keyOf(replaces)) ?? [])
  if (borne.length > mostCopies) return []
  const dated = borne.filter((it) => replacesIssued !== null && it.issued === replacesIssued)
  if (dated.length) return dated
  const others = borne.filter((it) => it !== plan)
  return others.length || (replacesIssued !== null && issued !== null) ? others : borne
}

/** All plans of a unit, those that were replaced too. */
export function plansOf(code: string, plans: readonly PlanFacts[]): readonly PlanFacts[] {
  return indexOf(plans).units.get(code)?.plans ?? []
}

/** Another plan of the same unit, issued itself, says that it replaces this one. */
export function isReplaced(plan: PlanFacts, plans: readonly PlanFacts[]): boolean {
  return indexOf(plans).replaced.has(plan)
}

/** The plans of its unit that a plan says it replaces; a circle leads back to where it began. */
export function replacedPlans(plan: PlanFacts, plans: readonly PlanFacts[]): readonly PlanFacts[] {
  return plan.replaces === null ? [] : meantBy(plan, indexOf(plans).units.get(plan.unit.code)?.byNumber ?? noNumbers)
}

/** Plans that say they replace each other, or themselves; each circle begins with the one issued first. */
export function replacementCircles(plans: readonly PlanFacts[]): readonly (readonly PlanFacts[])[] {
  return [...indexOf(plans).units.values()].flatMap(({ circles }) =>
    circles.map((circle) => {
      const start = circle.reduce((first, it, i) => (isNewer(circle[first] ?? it, it) ? i : first), 0)
      return [...circle.slice(start), ...circle.slice(0, start)]
    }),
  )
}
