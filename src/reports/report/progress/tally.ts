import type { CompiledTask } from '../../../model/compiled-task.ts'
import { countedStates } from '../../../model/task-state.ts'
import type { Scope } from '../scope.ts'

/** How many tasks stand how. The four states make up the total; the others stand outside it. */
export interface Tally {
  readonly done_on_time: number
  readonly done_late: number
  readonly open_within_term: number
  readonly open_overdue: number
  /** Of the four states: tasks that were given more time. */
  readonly extended: number
  readonly cancelled: number
  readonly no_deadline: number
  /** Continuous, or on demand. */
  readonly recurring: number
  /** Of units that have sent no report at all. */
  readonly not_reported: number
}

const zero: Tally = {
  done_on_time: 0,
  done_late: 0,
  open_within_term: 0,
  open_overdue: 0,
  extended: 0,
  cancelled: 0,
  no_deadline: 0,
  recurring: 0,
  not_reported: 0,
}

/** What one walk over the tasks of a scope gives: by id of the unit, key of the content, number of the phase. */
export interface Tallies {
  readonly all: Tally
  readonly units: ReadonlyMap<string, Tally>
  /** Tasks of units' own contents under `local`. */
  readonly contents: ReadonlyMap<string, Tally>
  /** A task of two phases stands in both; one whose phase nobody knows under `null`. */
  readonly phases: ReadonlyMap<number | null, Tally>
}

const counted: ReadonlySet<string> = new Set(countedStates)

/** Walks the tasks of a scope once. */
export function talliesOf(scope: Scope): Tallies {
  const { add, tallies } = tallying()
  for (const task of scope.compilation.tasks) if (scope.has(task)) add(task)
  return tallies
}

/** Tallies that grow with each task, for who walks the tasks for more than these. */
export function tallying(): { readonly add: (task: CompiledTask) => void; readonly tallies: Tallies } {
  const all = { ...zero }
  const units = new Map<string, Counting>()
  const contents = new Map<string, Counting>()
  const phases = new Map<number | null, Counting>()
  return {
    add(task) {
      const known = task.phases.length ? task.phases : [null]
      const own = [
        all,
        at(units, task.unit),
        at(contents, task.local ? 'local' : task.content),
        ...known.map((it) => at(phases, it)),
      ]
      for (const it of own) count(task, it)
    },
    tallies: { all, units, contents, phases },
  }
}

type Counting = { -readonly [K in keyof Tally]: number }

function at<K>(tallies: Map<K, Counting>, key: K): Counting {
  const own = tallies.get(key) ?? { ...zero }
  tallies.set(key, own)
  return own
}

function count({ state: { state }, extensions }: CompiledTask, to: Counting): void {
  to[state === 'continuous' || state === 'on_demand' ? 'recurring' : state]++
  if (extensions.length && counted.has(state)) to.extended++
}

/** The tally under a key; nothing but zeros where no task is. */
export const tallyAt = <K>(tallies: ReadonlyMap<K, Tally>, key: K): Tally => tallies.get(key) ?? zero

/** The sum of several tallies. */
export function sumOf(tallies: Iterable<Tally>): Tally {
  const sum: Counting = { ...zero }
  for (const it of tallies) for (const key of Object.keys(zero) as (keyof Tally)[]) sum[key] += it[key]
  return sum
}

/** Tasks that are done, in time or late. */
export const doneOf = (it: Tally): number => it.done_on_time + it.done_late
/** Tasks that are open, within their term or past it. */
export const openOf = (it: Tally): number => it.open_within_term + it.open_overdue
/** All tasks that count. */
export const totalOf = (it: Tally): number => doneOf(it) + openOf(it)

/** Of the tasks that were to be done by the date, or are done: those on time, in percent; `null` where there are none. */
export function onTimePercent({ done_on_time: onTime, done_late: late, open_overdue: overdue }: Tally): number | null {
  const due = onTime + late + overdue
  return due ? (onTime * 100) / due : null
}
