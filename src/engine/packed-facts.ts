import type { Period } from '../model/period.ts'
import { taskPath } from '../model/task-path.ts'
import type { IsoDate, Open } from '../model/words.ts'
import type { PlanFacts, TaskFacts } from '../model/workspace.ts'
import { keep, leadsKept, periodKept } from './keep.ts'

/** What only some tasks say. */
type More = Pick<TaskFacts, 'recurrence' | 'start' | 'implements' | 'addressed'>

/**
 * Tasks side by side, field by field: what many of them share stands once and is named by its number, what few of them have
 * stands beside the number of the task. Plain JSON, much shorter than the tasks themselves.
 */
interface PackedTasks {
  readonly ids: readonly string[]
  /** In their paths: keys of contents, numbers of own ones; each with the content's key or id. */
  readonly contents: readonly (readonly [place: string | number, content: string])[]
  readonly content: readonly number[]
  /** Which task of its content. */
  readonly index: readonly number[]
  readonly periods: readonly (readonly [from: IsoDate, to: IsoDate])[]
  /** -1: none. */
  readonly due: readonly number[]
  /** Last days that are not those of the due dates. */
  readonly dueNow: readonly (readonly [task: number, day: IsoDate | null])[]
  readonly leadLists: readonly TaskFacts['leads'][]
  readonly leads: readonly number[]
  readonly texts: readonly (number | null)[]
  readonly more: readonly (readonly [task: number, more: More])[]
}

/** Facts of a plan as a cache keeps them. */
export interface PackedFacts extends Omit<PlanFacts, 'tasks'> {
  readonly tasks: PackedTasks
}

/** Gives equal values one number; the values stand in the order of their numbers. */
function numbering<T>() {
  const known = new Map<string, number>()
  const values: T[] = []
  const numberOf = (value: T): number => {
    const key = JSON.stringify(value)
    const same = known.get(key)
    if (same !== undefined) return same
    known.set(key, values.length)
    return values.push(value) - 1
  }
  return { values, numberOf }
}

export function packFacts({ tasks, ...others }: PlanFacts): PackedFacts {
  const contents = numbering<readonly [string | number, string]>()
  const periods = numbering<readonly [IsoDate, IsoDate]>()
  const leadLists = numbering<TaskFacts['leads']>()
  const dueNow: [number, IsoDate | null][] = []
  const more: [number, More][] = []
  const numbered = tasks.map((task, i) => {
    const { at, content, due, leads } = task
    const [, place = '', , index = 0] = at
    if (task.dueNow !== (due?.to ?? null)) dueNow.push([i, task.dueNow])
    const seldom = moreOf(task)
    if (Object.keys(seldom).length) more.push([i, seldom])
    return {
      content: contents.numberOf([place, content]),
      index: Number(index),
      due: due ? periods.numberOf([due.from, due.to]) : -1,
      leads: leadLists.numberOf(leads),
    }
  })
  const packed: PackedTasks = {
    ids: tasks.map((it) => it.id),
    contents: contents.values,
    content: numbered.map((it) => it.content),
    index: numbered.map((it) => it.index),
    periods: periods.values,
    due: numbered.map((it) => it.due),
    dueNow,
    leadLists: leadLists.values,
    leads: numbered.map((it) => it.leads),
    texts: tasks.map((it) => it.text),
    more,
  }
  return { ...others, tasks: packed }
}

function moreOf({ recurrence, start, implements: superior, addressed }: TaskFacts): More {
  return {
    ...(recurrence && { recurrence }),
    ...(start && { start }),
    ...(superior && { implements: superior }),
    ...(addressed && { addressed }),
  }
}

/** The same facts again, kept: what plans have in common stands in memory once. */
export function unpackFacts({ tasks: packed, ...others }: PackedFacts): PlanFacts {
  const periods: readonly Period[] = packed.periods.map(([from, to]) => periodKept({ from, to }))
  const leadLists = packed.leadLists.map(leadsKept)
  const tasks = packed.ids.map((id, i): Open<TaskFacts> => {
    const [place = '', content = ''] = packed.contents[packed.content[i] ?? -1] ?? []
    const at = taskPath(place, packed.index[i] ?? 0)
    const due = periods[packed.due[i] ?? -1] ?? null
    const leads = leadLists[packed.leads[i] ?? -1] ?? []
    return { id, at, content, due, dueNow: due?.to ?? null, leads, text: packed.texts[i] ?? null }
  })
  for (const [i, day] of packed.dueNow) Object.assign(tasks[i] ?? {}, { dueNow: day })
  for (const [i, more] of packed.more) Object.assign(tasks[i] ?? {}, keep(more))
  return { ...keep(others), tasks }
}
