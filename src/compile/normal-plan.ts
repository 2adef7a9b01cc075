import type { Path } from '../model/path.ts'
import type { PlanFile } from '../model/plan-file.ts'
import type { Json } from '../model/words.ts'

/** Texts whose field the format needs: what is left out of one of these would leave a hole. */
const kept: ReadonlySet<string | number | undefined> = new Set([
  'id',
  'code',
  'name',
  'unit',
  'kind',
  'schema',
  'number',
])

/**
 * A plan's value as it is compiled: texts in NFC without blanks at their ends, and without what stands only to be filled in
 * (semantics.md: a placeholder is absent for obligations).
 * @param leftIn where template text stands
 */
export function normalPlan(file: PlanFile, leftIn: readonly Path[]): PlanFile {
  const cleared = leftIn.reduce<Json>((it, at) => without(it, at), file as unknown as Json)
  return tidied(cleared) as unknown as PlanFile
}

function without(value: Json, [step, ...rest]: Path): Json {
  if (step === undefined || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const list = value as readonly Json[]
    return list.map((it, i) => (i !== step ? it : rest.length ? without(it, rest) : null))
  }
  const record = value as { readonly [key: string]: Json }
  if (rest.length) return record[step] === undefined ? value : { ...record, [step]: without(record[step], rest) }
  if (kept.has(step)) return value
  // a task always has its work, however little it says
  if (step === 'work') return { ...record, [step]: '' }
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== step))
}

/** The same value where all its texts are tidy: copies are made only of what changes. */
function tidied(value: Json): Json {
  if (typeof value === 'string') return value.normalize('NFC').trim()
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const list = value as readonly Json[]
    const items = list.map(tidied)
    return items.some((it, i) => it !== list[i]) ? items : list
  }
  const record = value as { readonly [key: string]: Json }
  let copy: Record<string, Json> | null = null
  for (const key in record) {
    const before = record[key] as Json
    const after = tidied(before)
    if (after === before) continue
    copy ??= { ...record }
    copy[key] = after
  }
  return copy ?? record
}
