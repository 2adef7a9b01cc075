import { dayAfter, type Period } from './period.ts'
import { type Frequency, newestEnded, periodBefore, periodOfDay } from './recurrence.ts'
import type { IsoDate } from './words.ts'
import type { PlanFacts } from './workspace.ts'

/**
 * The last day for the report on a period: the plan's day of the month in the month that follows (the last of a shorter
 * month), else the whole of that month. Plans do not say in which month; this is the later reading.
 */
function reportDue(period: Period, day: number | null): IsoDate {
  const { from, to } = periodOfDay('monthly', dayAfter(period.to))
  const due = `${from.slice(0, 8)}${String(day ?? 31).padStart(2, '0')}`
  return due < to ? due : to
}

/**
 * The newest period on which a plan should have been reported by a day: whole after its issue, inside its own period, and
 * the last day for the report has passed. `null` where there is none, or the plan does not say how often it is reported on.
 */
export function reportedPeriod(plan: PlanFacts, today: IsoDate): Period | null {
  const { frequency, day } = plan.reports
  if (frequency === null || plan.issued === null) return null
  const period = newestReportable(frequency, day, today)
  const isOwn = period && period.from >= plan.issued && period.from >= plan.period.from && period.to <= plan.period.to
  return isOwn ? period : null
}

function newestReportable(frequency: Frequency, day: number | null, today: IsoDate): Period | null {
  let period = newestEnded(frequency, today)
  while (period && reportDue(period, day) >= today) period = periodBefore(frequency, period)
  return period
}
