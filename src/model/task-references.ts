import { plansOf } from './replacements.ts'
import type { PlanFacts, TaskFacts, Workspace } from './workspace.ts'

/** A task of a unit, as `implements` names it: `BNV#BNV-3.02`. */
export interface TaskReference {
  readonly unit: string
  readonly task: string
}

/** A task of the repository and the plan it stands in. */
export interface FoundTask {
  readonly plan: PlanFacts
  readonly task: TaskFacts
}

/** Reads a reference; `null` where it is not of that form. */
export function readReference(written: string): TaskReference | null {
  const [, unit, task] = /^([^#]*[^#\s])\s*#\s*(\S.*)$/.exec(written.trim()) ?? []
  return unit && task ? { unit, task } : null
}

/** How a task is referred to. */
export const referenceTo = (unit: string, task: string): string => `${unit}#${task}`

const indexes = new WeakMap<readonly PlanFacts[], Map<string, ReadonlyMap<string, readonly FoundTask[]>>>()

/** The tasks of all plans of a unit by their ids; read once for each unit that is referred to. */
export function tasksOf(unit: string, { plans }: Pick<Workspace, 'plans'>): ReadonlyMap<string, readonly FoundTask[]> {
  const index = indexes.get(plans) ?? new Map<string, ReadonlyMap<string, readonly FoundTask[]>>()
  indexes.set(plans, index)
  let tasks = index.get(unit)
  if (!tasks) {
    const byId = new Map<string, FoundTask[]>()
    for (const plan of plansOf(unit, plans)) {
      for (const task of plan.tasks) {
        const same = byId.get(task.id)
        if (same) same.push({ plan, task })
        else byId.set(task.id, [{ plan, task }])
      }
    }
    tasks = byId
    index.set(unit, tasks)
  }
  return tasks
}

/** Tasks that are tied to those of other units: few in most repositories. */
export interface TiedTasks {
  /** They say that they carry out others. */
  readonly implementing: readonly FoundTask[]
  /** They are given to units below. */
  readonly addressed: readonly FoundTask[]
}

const ties = new WeakMap<readonly PlanFacts[], TiedTasks>()

/** The tied tasks of all plans, in the order of the plans; looked for once for all who ask. */
export function tiedTasks({ plans }: Pick<Workspace, 'plans'>): TiedTasks {
  let tied = ties.get(plans)
  if (!tied) {
    const implementing: FoundTask[] = []
    const addressed: FoundTask[] = []
    for (const plan of plans) {
      const { tasks } = plan
      for (let i = 0; i < tasks.length; i++) {
        const task = tasks[i] as TaskFacts
        if (task.implements) implementing.push({ plan, task })
        if (task.addressed) addressed.push({ plan, task })
      }
    }
    tied = { implementing, addressed }
    ties.set(plans, tied)
  }
  return tied
}
