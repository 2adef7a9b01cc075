import type { Period } from '../model/period.ts'
import type { IsoDate } from '../model/words.ts'
import type { TaskFacts } from '../model/workspace.ts'
import { keep, leadsKept, periodKept } from './keep.ts'

/** What only some tasks say. */
export type More = Pick<TaskFacts, 'recurrence' | 'start' | 'implements' | 'addressed'>
type Leads = TaskFacts['leads']

/** What facts of plans have in common, each once; they name it by its number. Plain JSON. */
export interface SharedFacts {
  readonly texts: readonly string[]
  /** Contents in the paths of tasks: their keys, or the numbers of own ones. */
  readonly places: readonly (string | number)[]
  readonly periods: readonly (readonly [from: IsoDate, to: IsoDate])[]
  readonly leads: readonly Leads[]
  readonly more: readonly More[]
}

/** The number of a value, the same for all that have the same key. */
function numbering<T>(keyOf: (value: T) => unknown) {
  const known = new Map<unknown, number>()
  const values: T[] = []
  const numberOf = (value: T): number => {
    const key = keyOf(value)
    const same = known.get(key)
    if (same !== undefined) return same
    known.set(key, values.length)
    return values.push(value) - 1
  }
  return { values, numberOf }
}

/** Numbers for what facts share, given as they come. */
export function numberShared() {
  const texts = numbering<string>((it) => it)
  const places = numbering<string | number>((it) => it)
  const periods = numbering<readonly [IsoDate, IsoDate]>((it) => it.join(' '))
  const leads = numbering<Leads>((it) => JSON.stringify(it))
  const more = numbering<More>((it) => JSON.stringify(it))
  return {
    text: texts.numberOf,
    place: places.numberOf,
    period: ({ from, to }: Period) => periods.numberOf([from, to]),
    leads: leads.numberOf,
    more: more.numberOf,
    shared: (): SharedFacts => ({
      texts: texts.values,
      places: places.values,
      periods: periods.values,
      leads: leads.values,
      more: more.values,
    }),
  }
}

export type SharedNumbers = ReturnType<typeof numberShared>

/** The same values again, by their numbers, kept: they stand in memory once, whatever pack they come from. */
export function keepShared({ texts, places, periods, leads, more }: SharedFacts) {
  return {
    texts: texts.map(keep),
    places,
    periods: periods.map(([from, to]) => periodKept({ from, to })),
    leads: leads.map(leadsKept),
    more: more.map(keep),
  }
}

export type KeptShared = ReturnType<typeof keepShared>
