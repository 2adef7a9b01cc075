import type { Path } from '../model/path.ts'
import { readPeriod } from '../model/period.ts'
import type { DateField } from '../model/plan.ts'
import type { Json } from '../model/words.ts'
import type { JsonSchema } from './build.ts'
import { datePattern, dayPattern } from './date-patterns.ts'

/** A document with its dates read. */
export interface DatedValue {
  /**
   * The value with its dates as they are understood: of a field that takes a day, that day (of a longer time the first
   * where it begins something, else the last); of any other, the canonical form. What is no date is absent.
   */
  readonly value: Json
  readonly dates: readonly DateField[]
}

type Properties = Readonly<Record<string, JsonSchema>>

/** Reads the dates of a document that has passed its schema, which says where they stand; a plan reads its own (model/plan). */
export function readDates(value: Json, schema: JsonSchema): DatedValue {
  const dates: DateField[] = []
  const walk = (it: Json, part: JsonSchema, at: Path): Json | undefined => {
    if (it === null) return it
    if (isDate(part)) {
      const field = { at, written: it as string | number, reading: readPeriod(it as string), day: isDay(part) }
      dates.push(field)
      return understood(field)
    }
    if (typeof it !== 'object' || !holdsDates(part)) return it
    if (Array.isArray(it)) return it.map((item, i) => walk(item as Json, part.items as JsonSchema, [...at, i]) ?? null)
    const read = Object.entries(it).flatMap(([key, item]): [string, Json][] => {
      const found = (part.properties as Properties)[key]
      const kept = found ? walk(item as Json, found, [...at, key]) : (item as Json)
      return kept === undefined ? [] : [[key, kept]]
    })
    return Object.fromEntries(read)
  }
  return { value: walk(value, schema, []) ?? null, dates }
}

const isDay = ({ pattern }: JsonSchema) => pattern === dayPattern
const isDate = (schema: JsonSchema) => isDay(schema) || schema.pattern === datePattern

const known = new WeakMap<JsonSchema, boolean>()

/** Whether there are dates anywhere in what a schema describes; the rest of a document is not walked through. */
function holdsDates(schema: JsonSchema): boolean {
  let holds = known.get(schema)
  if (holds === undefined) {
    const parts = [...Object.values((schema.properties ?? {}) as Properties), schema.items as JsonSchema | undefined]
    holds = isDate(schema) || parts.some((it) => it !== undefined && holdsDates(it))
    known.set(schema, holds)
  }
  return holds
}

/** Where something begins the first day of a period counts, anywhere else the last. */
const beginnings: ReadonlySet<string | number | undefined> = new Set(['from', 'start'])

function understood({ at, reading, day }: DateField): Json | undefined {
  if (!('period' in reading)) return undefined
  if (!day) return reading.iso
  return beginnings.has(at.at(-1)) ? reading.period.from : reading.period.to
}
