import type { Catalogue } from '../../../model/catalogue.ts'
import type { CompiledPlan } from '../../../model/compiled-plan.ts'
import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import { type Period, periodWritten } from '../../../model/period.ts'
import { dueOf } from '../../../model/plan.ts'
import type { DeadlinesWords } from '../../../text/reports/deadlines-vi.ts'
import type { Scope } from '../scope.ts'

/** What may stand in the calendar. */
export type EventKind = keyof DeadlinesWords['calendar']['events']

/** The levels of the calendar, from below; last the dates of the movement itself. */
export const lanes = ['commune', 'provincial', 'central', 'unknown', 'movement'] as const
export type Lane = (typeof lanes)[number]

/** What happens when, and in which units; nobody's name beside a date of the movement. */
export interface CalendarEvent {
  readonly lane: Lane
  readonly what: EventKind
  /** `null`: every year, or the plan does not say when. */
  readonly period: Period | null
  readonly units: readonly CompiledUnit[]
  /** Ids of sources of the catalogue. */
  readonly source: readonly string[]
}

/**
 * Launches and reviews of all plans in force, units that do the same at the same time together; by level, then by day.
 * @returns `past`: how many are over by the date and left out
 */
export function eventsOf(
  { units, compilation }: Scope,
  catalogue: Catalogue,
): { readonly events: readonly CalendarEvent[]; readonly past: number } {
  const { asOf } = compilation.meta
  const owners = new Map(units.map((it) => [it.id, it]))
  const found = new Map<string, { lane: Lane; what: EventKind; period: Period | null; units: Set<CompiledUnit> }>()
  for (const plan of compilation.plans) {
    const unit = plan.standing === 'in_force' ? owners.get(plan.unit) : undefined
    if (!unit) continue
    const lane = laneOf(unit)
    for (const { what, period } of announced(plan)) {
      const key = [lane, what, period?.from, period?.to].join(' ')
      const own = found.get(key) ?? { lane, what, period, units: new Set() }
      found.set(key, own)
      own.units.add(unit)
    }
  }
  const inOrder = new Map(units.map((it, i) => [it, i]))
  const place = (it: CompiledUnit) => inOrder.get(it) ?? 0
  const own = [...found.values()].map(
    (it): CalendarEvent => ({ ...it, units: [...it.units].sort((a, b) => place(a) - place(b)), source: [] }),
  )
  const isPast = ({ period }: CalendarEvent) => period !== null && period.to < asOf
  const all = [...own, ...milestones(catalogue)]
  return { events: all.filter((it) => !isPast(it)).sort(byTime), past: all.filter(isPast).length }
}

function laneOf({ level }: CompiledUnit): Lane {
  if (level === null) return 'unknown'
  return level === 'grassroots' ? 'commune' : level
}

function announced({ launches, reviews }: CompiledPlan): readonly { what: EventKind; period: Period | null }[] {
  const day = (it: string) => ({ from: it, to: it })
  const starts =
    launches === 'every_year'
      ? [{ what: 'launch_every_year' as const, period: null }]
      : launches.map(({ year, date }) => ({
          what: 'launch' as const,
          period: date !== null ? day(date) : periodWritten(year),
        }))
  return [...starts, ...reviews.map(({ kind, due }) => ({ what: kind, period: due }))]
}

/** What the catalogue asks for by a date. */
const asked = { preliminary_review: 'preliminary', final_review: 'final', launch: 'launch_every_year' } as const

function milestones({ deadlines }: Catalogue): readonly CalendarEvent[] {
  return deadlines.flatMap((it) => {
    const what = it.what in asked ? asked[it.what as keyof typeof asked] : null
    return what ? [{ lane: 'movement' as const, what, period: dueOf(it), units: [], source: it.source }] : []
  })
}

function byTime(a: CalendarEvent, b: CalendarEvent): number {
  const day = (it: CalendarEvent) => `${it.period?.to ?? '~'} ${it.period?.from ?? ''} ${it.what}`
  return lanes.indexOf(a.lane) - lanes.indexOf(b.lane) || (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)
}
