import type { CompiledTask } from '../../../model/compiled-task.ts'
import { readReference } from '../../../model/task-references.ts'
import type { Scope } from '../scope.ts'

/** A task that is meant for other units, or that they refer to. */
export interface ParentTask {
  readonly task: CompiledTask
  /** Ids of units of the scope with tasks that carry it out, and how many tasks these are. */
  readonly units: ReadonlySet<string>
  readonly tasks: number
}

/** What one walk over all tasks gives. */
export interface Gathered {
  /** By national target: how many tasks of the scope contribute to it, and ids of their units. */
  readonly contributing: ReadonlyMap<string, { tasks: number; readonly units: Set<string> }>
  readonly parents: readonly ParentTask[]
}

/** Walks the tasks once. */
export function gather(scope: Scope): Gathered {
  const ids = new Set(scope.units.map((it) => it.id))
  const ofContents = new Set(scope.contents.map((it) => it.key))
  const contributing = new Map<string, { tasks: number; readonly units: Set<string> }>()
  const parents: ParentTask[] = []
  for (const task of scope.compilation.tasks) {
    if (task.state.state !== 'cancelled' && scope.has(task)) {
      for (const target of task.contributesTo) {
        const own = contributing.get(target) ?? { tasks: 0, units: new Set<string>() }
        contributing.set(target, own)
        own.tasks++
        own.units.add(task.unit)
      }
    }
    if (!task.addressed && !task.implementedBy.length) continue
    if (task.local ? !scope.ownContents : !ofContents.has(task.content)) continue
    const below = task.implementedBy.map((it) => readReference(it)?.unit ?? '').filter((it) => ids.has(it))
    if (task.addressed || below.length) parents.push({ task, units: new Set(below), tasks: below.length })
  }
  return { contributing, parents }
}
