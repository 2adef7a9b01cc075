import { isInForce } from '../model/in-force.ts'
import { readReference, referenceTo, tasksOf, tiedTasks } from '../model/task-references.ts'
import type { PlanFacts, TaskFacts } from '../model/workspace.ts'
import type { AsOf } from './given.ts'

/** The ids of tasks, and who carries out whom, both ways. */
export interface References {
  /** `unit#task`. */
  idOf(plan: PlanFacts, task: string): string
  /** The tasks in force that a reference means; more than one where a unit uses an id twice. */
  meantBy(written: string): readonly string[]
  /** Ids of the tasks in force that carry out the one of this id. */
  implementedBy(id: string): readonly string[]
}

/** Reads all references between plans in force once. */
export function referencesIn({ plans, workspace }: AsOf): References {
  const holders = new Map(plans.map((it) => [it.facts, it.holder.id]))
  const idOf = (plan: PlanFacts, task: string) => referenceTo(holders.get(plan) ?? plan.unit.code, tidyId(task))
  const known = new Map<string, readonly string[]>()
  const meantBy = (written: string) => {
    let meant = known.get(written)
    if (!meant) {
      const reference = readReference(written)
      const found = reference ? (tasksOf(reference.unit, workspace).get(reference.task) ?? []) : []
      meant = unique(found.filter((it) => isInForce(it.plan, workspace)).map((it) => idOf(it.plan, it.task.id)))
      known.set(written, meant)
    }
    return meant
  }
  const implementers = new Map<string, string[]>()
  const inForce = new Set(plans.filter((it) => it.standing === 'in_force').map((it) => it.facts))
  for (const { plan, task } of tiedTasks(workspace).implementing) {
    if (!inForce.has(plan)) continue
    for (const above of superiorsOf(task).flatMap(meantBy)) {
      const own = implementers.get(above) ?? []
      own.push(idOf(plan, task.id))
      implementers.set(above, own)
    }
  }
  return { idOf, meantBy, implementedBy: (id) => unique(implementers.get(id) ?? none) }
}

const none: readonly string[] = []
const unique = (ids: readonly string[]): readonly string[] => (ids.length > 1 ? [...new Set(ids)].sort() : ids)

/** An id as it is compiled: ids that look alike are one. */
export const tidyId = (id: string): string => id.normalize('NFC').trim()

/** The tasks that a task says it carries out, each once, as they are written. */
export const superiorsOf = (task: TaskFacts): readonly string[] =>
  task.implements ? unique(task.implements.filter((it) => it !== null).map(tidyId)) : none
