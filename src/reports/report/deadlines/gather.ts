import type { CompiledTask } from '../../../model/compiled-task.ts'
import { daysBetween } from '../../../model/period.ts'
import type { TaskState } from '../../../model/task-state.ts'
import type { IsoDate } from '../../../model/words.ts'
import type { Scope } from '../scope.ts'

/** How far ahead is looked, in days: each step but the first begins on the day after the one before. */
export const steps = [30, 60, 90] as const

/** The last day that is looked at, in days. */
export const furthest = steps[steps.length - 1] ?? 0

/** A task with its last day, and the days to it; negative: days past it. */
export interface DueTask {
  readonly task: CompiledTask
  readonly due: IsoDate
  readonly days: number
}

/** Tasks that are overdue or soon due, each list by due date, then in the order of units. */
export interface Due {
  readonly overdue: readonly DueTask[]
  /** One list a step. */
  readonly soon: readonly (readonly DueTask[])[]
  /** Past their due date or soon due, of units that have not reported: nobody knows how they stand. */
  readonly silent: readonly DueTask[]
  /** How each task that was looked at stands, by its id. */
  readonly states: ReadonlyMap<string, TaskState>
}

/** Walks the tasks of a scope once. */
export function gather(scope: Scope): Due {
  const { add, due } = gathering(scope)
  for (const task of scope.compilation.tasks) if (scope.has(task)) add(task)
  return due()
}

/** The same of tasks that are added one by one, for who walks them for more than this. */
export function gathering(scope: Scope): { readonly add: (task: CompiledTask) => void; readonly due: () => Due } {
  const { asOf } = scope.compilation.meta
  const overdue: DueTask[] = []
  const soon = steps.map((): DueTask[] => [])
  const silent: DueTask[] = []
  const states = new Map<string, TaskState>()
  const order = new Map(scope.units.map((it, i) => [it.id, i]))
  const place = (it: DueTask) => order.get(it.task.unit) ?? 0
  const sorted = (list: readonly DueTask[]) =>
    list.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : place(a) - place(b)))
  return {
    add(task) {
      const { state, due, daysLeft } = task.state
      states.set(task.id, state)
      if (state === 'not_reported') {
        const last = task.recurrence === 'once' ? (task.dueNow?.to ?? null) : null
        const days = last === null ? furthest + 1 : daysBetween(asOf, last)
        if (last !== null && days <= furthest) silent.push({ task, due: last, days })
      } else if (due !== null && daysLeft !== null) {
        const step = steps.findIndex((it) => daysLeft <= it)
        if (daysLeft < 0) overdue.push({ task, due, days: daysLeft })
        else soon[step]?.push({ task, due, days: daysLeft })
      }
    },
    due: () => ({ overdue: sorted(overdue), soon: soon.map(sorted), silent: sorted(silent), states }),
  }
}
