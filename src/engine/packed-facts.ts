import type { ActorFacts } from '../model/actors.ts'
import { taskPath } from '../model/task-path.ts'
import type { PlanFacts, TaskFacts } from '../model/workspace.ts'
import { keep } from './keep.ts'
import type { KeptShared, More, SharedNumbers } from './shared-facts.ts'

/**
 * Facts of a plan as a cache keeps them: tasks and actors as whole numbers of 32 bits, which stand for values that plans share
 * (`SharedFacts`), the rest as it is. A fifth of the length, and read in a third of the time.
 *
 * How many tasks, how many actors; of each task: id, place, index, content, due date, last day, leads, the rest, the text's
 * key; of each actor: the name, how many places, the places. What may be absent: 0, or the number and 1; keys and places
 * have two halves.
 */
export interface PackedFacts {
  readonly numbers: readonly number[]
  readonly others: OtherFacts
}

/** What a plan's facts say besides its tasks and actors. */
export type OtherFacts = Omit<PlanFacts, 'tasks' | 'actors'>

const half = 0x100000000
const upper = (large: number) => Math.floor(large / half)
const lower = (large: number) => large % half
/** In the place of the upper half: the text has no key. */
const noText = 0xffffffff
/** The last day: that of the due date; none; from here on the number of a text. */
const asDue = 0
const noDay = 1
const ofText = 2

export function packFacts({ tasks, actors, ...others }: PlanFacts, shared: SharedNumbers): PackedFacts {
  const numbers = [tasks.length, actors.length]
  for (const it of tasks) pushTask(it, numbers, shared)
  for (const { name, at } of actors) {
    numbers.push(shared.text(name), at.length)
    for (const it of at) numbers.push(upper(it), lower(it))
  }
  return { numbers, others }
}

function pushTask(task: TaskFacts, numbers: number[], shared: SharedNumbers): void {
  const { id, at, content, due, dueNow, leads, text } = task
  const [, place = '', , index = 0] = at
  const more = moreOf(task)
  numbers.push(
    shared.text(id),
    shared.place(place),
    Number(index),
    shared.text(content),
    due ? shared.period(due) + 1 : 0,
    dueNow === (due?.to ?? null) ? asDue : dueNow === null ? noDay : shared.text(dueNow) + ofText,
    shared.leads(leads),
    more ? shared.more(more) + 1 : 0,
    text === null ? noText : upper(text),
    text === null ? 0 : lower(text),
  )
}

function moreOf({ recurrence, start, implements: superior, addressed }: TaskFacts): More | null {
  if (!recurrence && !start && !superior && !addressed) return null
  return {
    ...(recurrence && { recurrence }),
    ...(start && { start }),
    ...(superior && { implements: superior }),
    ...(addressed && { addressed }),
  }
}

/** How many numbers tell of a task. */
const width = 10

/**
 * The same facts again, kept: what plans have in common stands in memory once. Thousands of plans pass here before the engine
 * has compiled it, so it reads plainly.
 */
export function unpackFacts(numbers: Uint32Array, others: OtherFacts, shared: KeptShared): PlanFacts {
  const end = 2 + (numbers[0] as number) * width
  const tasks: TaskFacts[] = []
  for (let row = 2; row < end; row += width) tasks.push(taskAt(row, numbers, shared))
  const actors: ActorFacts[] = []
  for (let next = end; actors.length < (numbers[1] as number); ) {
    const name = shared.texts[numbers[next++] as number] as string
    const at = new Array<number>(numbers[next++] as number)
    for (let i = 0; i < at.length; i++) at[i] = (numbers[next++] as number) * half + (numbers[next++] as number)
    actors.push({ name, at })
  }
  return { ...keep(others), tasks, actors }
}

function taskAt(row: number, numbers: Uint32Array, { texts, places, periods, leads, more }: KeptShared): TaskFacts {
  const due = periods[(numbers[row + 4] as number) - 1] ?? null
  const last = numbers[row + 5] as number
  const seldom = numbers[row + 7] as number
  const key = numbers[row + 8] as number
  const task: TaskFacts = {
    id: texts[numbers[row] as number] as string,
    at: taskPath(places[numbers[row + 1] as number] as string | number, numbers[row + 2] as number),
    content: texts[numbers[row + 3] as number] as string,
    due,
    dueNow: last >= ofText ? (texts[last - ofText] as string) : last === asDue && due ? due.to : null,
    leads: leads[numbers[row + 6] as number] as readonly string[],
    text: key === noText ? null : key * half + (numbers[row + 9] as number),
  }
  return seldom ? Object.assign(task, more[seldom - 1]) : task
}
