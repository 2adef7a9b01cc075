import type { Catalogue } from './catalogue.ts'
import { deadlineFor } from './deadline.ts'
import type { Path } from './path.ts'
import { contains, type Period, readPeriod } from './period.ts'
import type { Plan } from './plan.ts'

/** The reviews that a movement asks for by a date; yearly and thematic ones are a unit's own affair. */
const asked = [
  { kind: 'preliminary', what: 'preliminary_review' },
  { kind: 'final', what: 'final_review' },
] as const

/** A review that a plan owes, and how it stands there: in its time, without a date, once but at another time, or not at all. */
export interface OwedReview {
  readonly kind: (typeof asked)[number]['kind']
  readonly window: Period
  readonly state: 'set' | 'undated' | 'misplaced' | 'missing'
  /** The review that is undated or misplaced. */
  readonly at?: Path
  readonly due?: Period
}

/** The reviews that a plan owes within its own period. */
export function owedReviews(plan: Plan, catalogue: Catalogue): readonly OwedReview[] {
  return asked.flatMap(({ kind, what }) => {
    const window = deadlineFor(catalogue, plan.file.unit, what)
    return window && owes(plan.period, window) ? [standing(plan, kind, window)] : []
  })
}

/** A plan that only begins in the time of a review and goes on past it builds on that review and does not owe it. */
const owes = (period: Period, window: Period) =>
  contains(period, window.to) && (period.from < window.from || period.to <= window.to)

function standing(plan: Plan, kind: OwedReview['kind'], window: Period): OwedReview {
  const found = (plan.file.reviews ?? []).flatMap((it, i) => {
    if (it?.kind !== kind) return []
    const reading = it.due === undefined ? null : readPeriod(it.due)
    const due = reading && 'period' in reading ? reading.period : null
    return [{ at: ['reviews', i], due, unread: reading !== null && due === null }]
  })
  if (found.some(({ due, unread }) => unread || (due && contains(window, due.to))))
    return { kind, window, state: 'set' }
  const [only, second] = found
  if (!only || second) return { kind, window, state: 'missing' }
  return only.due
    ? { kind, window, state: 'misplaced', at: only.at, due: only.due }
    : { kind, window, state: 'undated', at: only.at }
}

/** A month in the middle of a period, as a plan writes it: an example to follow. */
export function monthInside({ from, to }: Period): string {
  const middle = Math.floor((Number(from.slice(5, 7)) + Number(to.slice(5, 7))) / 2)
  return `${to.slice(0, 4)}-${String(middle).padStart(2, '0')}`
}
