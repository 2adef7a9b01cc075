import type { Period } from './period.ts'
import type { ProgressEntry, UnitProgress } from './progress.ts'
import { isFrequency, occurrenceOn } from './recurrence.ts'
import type { IsoDate } from './words.ts'
import type { PlanFacts, TaskFacts } from './workspace.ts'

/** The four states that are counted against each other and make up the percentages. */
export const countedStates = ['done_on_time', 'done_late', 'open_within_term', 'open_overdue'] as const

/** States outside the four, each counted by itself. */
export const uncountedStates = ['cancelled', 'no_deadline', 'continuous', 'on_demand', 'not_reported'] as const

/**
 * How a task stands on a day:
 * `done_on_time`, `done_late`: it is done, by its due date or after it; `open_within_term`, `open_overdue`: it is not
 * recorded as done, and its due date has not passed, or has;
 * `cancelled`: it is no longer to be done; `no_deadline`: nobody can tell when it is due; `continuous`, `on_demand`: it
 * never ends, or is done when it is asked for; `not_reported`: its unit has not reported on any task.
 */
export type TaskState = (typeof countedStates)[number] | (typeof uncountedStates)[number]

/** A task's state, and what it rests on. */
export interface TaskStanding {
  readonly state: TaskState
  /** The last day for it, extensions counted; of a recurring task, for the period below. `null` outside the four states. */
  readonly due: IsoDate | null
  /** Of a recurring task: the period whose state this is. */
  readonly period: Period | null
  /** The entry that speaks for it; `null`: none does, so nothing has begun. */
  readonly entry: ProgressEntry | null
}

type Dates = Pick<TaskFacts, 'id' | 'recurrence' | 'start' | 'dueNow'>

/**
 * The state of a task as of a day: the end of the day counts, what was reported as of a later day is not looked at
 * (semantics.md, "Task states as of a date").
 *
 * The newest entry of the task speaks, of a recurring task that of the period: an entry of exactly this period, else one
 * that overlaps it, or that names no period and lies in it by its day. A unit that has sent no progress at all by the day
 * gives `not_reported`, whatever the task; a cancelled task stays cancelled until a newer entry says otherwise; a task
 * that is done without a day counts as done on the day as of which its file speaks. A task is overdue from the day after
 * its due date. A recurring task has the state of its newest period that ended by the day, else of its first one.
 *
 * @param task a task of the plan, as the facts have it; two tasks of a unit's plans with one id can't be told apart here
 * @param plan its plan, for what a recurring task does not say of itself
 * @param progress what the unit reported, `undefined` or `null` if nothing (`progressByUnit`)
 */
export function taskStanding(
  task: Dates,
  plan: Pick<PlanFacts, 'issued' | 'period'>,
  progress: UnitProgress | null | undefined,
  day: IsoDate,
): TaskStanding {
  const outside = (state: TaskState, entry: ProgressEntry | null = null) => ({ state, due: null, period: null, entry })
  const first = progress?.dates.at(-1)
  if (!progress || first === undefined || first > day) return outside('not_reported')
  const all = progress.tasks.get(task.id) ?? []
  const entries = all.length && (all[0]?.asOf ?? '') > day ? all.filter((it) => it.asOf <= day) : all
  const [newest = null] = entries
  const { recurrence = 'once', dueNow } = task
  if (!isFrequency(recurrence)) {
    if (newest?.status === 'cancelled') return outside('cancelled', newest)
    if (recurrence !== 'once') return outside(recurrence, newest)
    if (dueNow === null) return outside('no_deadline', newest)
    return { state: stateOf(newest, dueNow, day), due: dueNow, period: null, entry: newest }
  }

  const { issued, period: covered } = plan
  const end = dueNow ?? covered.to
  const { period, due } = occurrenceOn(
    { frequency: recurrence, start: task.start ?? null, issued: issued ?? covered.from, end },
    day,
  )
  const entry = speakingFor(period, entries)
  if (entry?.status === 'cancelled') return outside('cancelled', entry)
  if (newest?.status === 'cancelled' && newest.asOf > (entry?.asOf ?? '')) return outside('cancelled', newest)
  return { state: stateOf(entry, due, day), due, period, entry }
}

function stateOf(entry: ProgressEntry | null, due: IsoDate, day: IsoDate): TaskState {
  if (entry?.status === 'done') return (entry.completed ?? entry.asOf) <= due ? 'done_on_time' : 'done_late'
  return day > due ? 'open_overdue' : 'open_within_term'
}

/** The newest entry for a period. */
function speakingFor(period: Period, entries: readonly ProgressEntry[]): ProgressEntry | null {
  const exact = entries.find((it) => it.period?.from === period.from && it.period.to === period.to)
  return exact ?? entries.find((it) => touches(it, period)) ?? null
}

function touches({ period, completed, asOf }: ProgressEntry, asked: Period): boolean {
  const { from, to } = period ?? { from: completed ?? asOf, to: completed ?? asOf }
  return from <= asked.to && asked.from <= to
}
