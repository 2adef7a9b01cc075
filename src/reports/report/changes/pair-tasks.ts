import { groupedBy } from '../../../model/grouped.ts'
import { fold } from '../../../model/names.ts'
import type { TaskRecord } from './task-record.ts'

/** A task then and now; one of the two is missing where it was added or removed. */
export type Pair = readonly [TaskRecord, TaskRecord] | readonly [TaskRecord, null] | readonly [null, TaskRecord]

/**
 * Finds each task again: under its id with its words; else by its words in its unit, where they stand once on either side
 * (plans are numbered anew when a task is put in); else under its id alone, where that is used once. What is left was
 * removed or added.
 */
export function* pairTasks(then: Iterable<TaskRecord>, now: Iterable<TaskRecord>): Generator<Pair> {
  const waiting = new Map<string, TaskRecord[]>()
  for (const it of then) {
    const own = waiting.get(it.id)
    if (own) own.push(it)
    else waiting.set(it.id, [it])
  }
  const strange: TaskRecord[] = []
  for (const it of now) {
    const own = waiting.get(it.id)
    const isSame = (other: TaskRecord) => other.work === it.work
    const found = own?.find((other) => isSame(other) && other.file === it.file) ?? own?.find(isSame)
    if (!own || !found) {
      strange.push(it)
      continue
    }
    if (own.length === 1) waiting.delete(it.id)
    else own.splice(own.indexOf(found), 1)
    yield [found, it]
  }
  const byWork = yield* pairedBy([...waiting.values()].flat(), strange, ({ unit, work }) =>
    work ? `${unit}\n${fold(work)}` : null,
  )
  const rest = yield* pairedBy(byWork.before, byWork.now, (it) => it.id)
  for (const it of rest.before) yield [it, null]
  for (const it of rest.now) yield [null, it]
}

interface Rest {
  readonly before: readonly TaskRecord[]
  readonly now: readonly TaskRecord[]
}

/** Pairs those whose key stands once on either side; gives back the rest, in its order. */
function* pairedBy(
  then: readonly TaskRecord[],
  now: readonly TaskRecord[],
  key: (it: TaskRecord) => string | null,
): Generator<Pair, Rest> {
  const known = groupedBy(then, (it) => key(it) ?? '')
  const found = new Set<TaskRecord>()
  for (const [name, [it, ...others]] of groupedBy(now, (it) => key(it) ?? '')) {
    const [own, ...more] = known.get(name) ?? []
    if (!name || !it || !own || others.length || more.length) continue
    found.add(it).add(own)
    yield [own, it]
  }
  const left = (list: readonly TaskRecord[]) => list.filter((it) => !found.has(it))
  return { before: left(then), now: left(now) }
}
