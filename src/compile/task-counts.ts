import type { TaskPart } from './task-part.ts'

/** How many tasks a content has, and how many of them are worked on in each phase, by its number. */
export interface ContentCount {
  readonly tasks: number
  readonly byPhase: Readonly<Record<string, number>>
}

/** What is counted in the tasks of a plan. */
export interface TaskCounts {
  /** All of them, and those with all six clears; cancelled ones too. */
  readonly tasks: number
  readonly clear: number
  /** Of the unit's own contents, cancelled ones apart. */
  readonly local: number
  /** By content of the movement, cancelled ones apart. */
  readonly contents: Readonly<Record<string, ContentCount>>
}

/**
 * @param contents of the same tasks, by place
 * @param cancelled places in the list
 */
export function countTasks(
  tasks: readonly TaskPart[],
  contents: readonly string[],
  cancelled: ReadonlySet<number> = new Set(),
): TaskCounts {
  const counted: Record<string, { tasks: number; byPhase: Record<string, number> }> = {}
  let local = 0
  for (const [i, task] of tasks.entries()) {
    if (cancelled.has(i)) continue
    if (task.local) {
      local++
      continue
    }
    const content = contents[i] ?? ''
    const own = counted[content] ?? { tasks: 0, byPhase: {} }
    counted[content] = own
    own.tasks++
    for (const phase of task.phases ?? []) own.byPhase[phase] = (own.byPhase[phase] ?? 0) + 1
  }
  const clear = tasks.filter((it) => !it.lacking).length
  return { tasks: tasks.length, clear, local, contents: counted }
}
