import type { CompiledTask } from '../../../model/compiled-task.ts'
import type { Period } from '../../../model/period.ts'
import { referenceTo } from '../../../model/task-references.ts'
import type { TaskState } from '../../../model/task-state.ts'
import type { Scope } from '../scope.ts'

/** What is kept of a task while two compilations are held against each other: there may be hundreds of thousands. */
export interface TaskRecord {
  /** With the id that its unit has now. */
  readonly id: string
  readonly unit: string
  readonly task: string
  readonly work: string
  readonly state: TaskState
  /** Of a recurring task: the period whose state this is. */
  readonly period: Period | null
  readonly due: Period | null
  readonly dueNow: Period | null
  readonly extensions: number
  /** Whether the report speaks of it. */
  readonly inScope: boolean
  /** The file of its plan. */
  readonly file: string
}

/** The tasks of some units, one after the other: one walk. */
export function* taskRecords(
  scope: Scope,
  units: { has(id: string): boolean },
  idNow: (unit: string) => string = (it) => it,
): Generator<TaskRecord> {
  for (const task of scope.compilation.tasks) {
    const unit = idNow(task.unit)
    if (units.has(unit)) yield recordOf(task, unit, scope.has(task))
  }
}

function recordOf(task: CompiledTask, unit: string, inScope: boolean): TaskRecord {
  const { state, period } = task.state
  const { work, due, dueNow, extensions, plan } = task
  const id = referenceTo(unit, task.task)
  return {
    id,
    unit,
    task: task.task,
    work,
    state,
    period,
    due,
    dueNow,
    extensions: extensions.length,
    inScope,
    file: plan,
  }
}
