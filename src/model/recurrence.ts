import { type Period, periodOf, yearOf } from './period.ts'
import type { IsoDate } from './words.ts'

/** How often something recurs by the calendar: the reports of a unit, or a task. */
export const frequencies = ['monthly', 'quarterly', 'half_yearly', 'yearly'] as const
export type Frequency = (typeof frequencies)[number]

/** How often a task is to be done: once, by the calendar, all the time, or whenever it is asked for. */
export const recurrences = ['once', ...frequencies, 'continuous', 'on_demand'] as const
export type Recurrence = (typeof recurrences)[number]

/** Whether a task recurs by the calendar, so that it has periods. */
export const isFrequency = (recurrence: string): recurrence is Frequency =>
  (frequencies as readonly string[]).includes(recurrence)

/** How many months a period has, and how it is written after its year; `n` counts from 1. */
const kinds: Readonly<Record<Frequency, { readonly months: number; readonly suffix: (n: number) => string }>> = {
  monthly: { months: 1, suffix: (n) => `-${String(n).padStart(2, '0')}` },
  quarterly: { months: 3, suffix: (n) => `-Q${n}` },
  half_yearly: { months: 6, suffix: (n) => `-H${n}` },
  yearly: { months: 12, suffix: () => '' },
}

/** Periods of a frequency counted from year 0. */
const indexOf = (frequency: Frequency, day: IsoDate) =>
  Math.floor((yearOf(day) * 12 + Number(day.slice(5, 7)) - 1) / kinds[frequency].months)

function written(frequency: Frequency, index: number): string {
  const { months, suffix } = kinds[frequency]
  const inYear = 12 / months
  return `${String(Math.floor(index / inYear)).padStart(4, '0')}${suffix((index % inYear) + 1)}`
}

const periodAt = (frequency: Frequency, index: number): Period => periodOf(written(frequency, index))

/** The calendar month, quarter, half-year or year in which a day lies. */
export const periodOfDay = (frequency: Frequency, day: IsoDate): Period => periodAt(frequency, indexOf(frequency, day))

/** The calendar period of a day as it is written: `2026-Q2`. */
export const writtenPeriod = (frequency: Frequency, day: IsoDate): string => written(frequency, indexOf(frequency, day))

/** The newest calendar period that had ended by a day, its last day included; `null` before the first one of the calendar. */
export function newestEnded(frequency: Frequency, day: IsoDate): Period | null {
  const current = periodOfDay(frequency, day)
  return current.to === day ? current : periodBefore(frequency, current)
}

/** The period before one; `null` before the first of the calendar. */
export function periodBefore(frequency: Frequency, { from }: Period): Period | null {
  const index = indexOf(frequency, from) - 1
  return index >= 12 / kinds[frequency].months ? periodAt(frequency, index) : null
}

/** The time in which a task recurs. */
export interface Recurring {
  readonly frequency: Frequency
  /** The day from which it is done; `null` where the task names none: then from the first period that begins after `issued`. */
  readonly start: IsoDate | null
  /** The day from which the plan counts. */
  readonly issued: IsoDate
  /** The last day on which it may be done. */
  readonly end: IsoDate
}

/** One period of a recurring task, and the last day for it: the task's own end where that comes first. */
export interface Occurrence {
  readonly period: Period
  readonly due: IsoDate
}

/**
 * The period of a recurring task that counts on a day: the newest that had ended by then, else (`ended: false`) the first
 * one, which is still to end. The period in which a task is said to start counts, however little of it is left; the one in
 * which a plan happens to be issued does not.
 */
export function occurrenceOn(task: Recurring, day: IsoDate): Occurrence & { readonly ended: boolean } {
  const first = firstPeriod(task)
  const last = periodOfDay(task.frequency, task.end)
  const until = (period: Period) => (period.to < task.end ? period.to : task.end)
  const newest = day >= task.end ? last : newestEnded(task.frequency, day)
  if (newest && newest.from >= first.from) return { period: newest, due: until(newest), ended: true }
  // a task shorter than its own period has that one
  if (first.from > last.from) return { period: last, due: task.end, ended: day >= task.end }
  return { period: first, due: until(first), ended: false }
}

function firstPeriod({ frequency, start, issued }: Recurring): Period {
  const index = indexOf(frequency, start ?? issued)
  const period = periodAt(frequency, index)
  return start !== null || period.from === issued ? period : periodAt(frequency, index + 1)
}
