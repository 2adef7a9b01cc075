import fc from 'fast-check'
import type { Json } from '../../src/model/words.ts'

type Container = Json[] | { [key: string]: Json }
type Place = readonly [container: Container, step: string, key: string]

/** Every value in a document with the key it stands under; items of a list stand under the key of the list. */
function* placesIn(value: Json, key = ''): Iterable<Place> {
  if (typeof value !== 'object' || value === null) return
  const container = value as Container
  for (const [step, it] of Object.entries(container) as [string, Json][]) {
    const own = Array.isArray(container) ? `${key}[]` : step
    yield [container, step, own]
    yield* placesIn(it, own)
  }
}

/** What stands at the edges of what a schema lets through. */
const edges: Readonly<Record<'day' | 'string' | 'number', readonly Json[]>> = {
  day: ['1/1/0000', '0001-01-01', '9999-12-31', '2026-02-30', '2026', 'quý IV/2026', 46387],
  string: ['', ' ', '99', 'constructor', '__proto__', '{x}', '-'],
  number: [0, -1, 1e300, 2026, 0.1, 99999999999],
}

const edgesFor = (value: Json): readonly Json[] => {
  if (typeof value === 'string') return /^\d{4}-|^\d+\/\d+\/\d{4}$/.test(value) ? edges.day : edges.string
  return typeof value === 'number' ? edges.number : [value]
}

/** One change that mostly keeps a document in its shape, so that it gets past the gates. */
export interface Exchange {
  readonly what: 'same key' | 'edge' | 'nothing' | 'twice' | 'empty'
  readonly key: number
  readonly where: number
  readonly from: number
}

const fraction = fc.noBias(fc.nat(999_999)).map((it) => it / 1_000_000)
export const exchange: fc.Arbitrary<Exchange> = fc.record({
  what: fc.constantFrom('same key', 'same key', 'same key', 'edge', 'edge', 'nothing', 'twice', 'empty'),
  key: fraction,
  where: fraction,
  from: fraction,
})

const one = <T>(list: readonly T[], part: number): T | undefined => list[Math.floor(part * list.length)]

/**
 * Documents in which values have been exchanged for others of the same key, of any document, or for edges. A key that stands
 * in one place is changed as often as one that stands in hundreds.
 */
export function exchanged(documents: readonly Json[], made: readonly Exchange[]): readonly Json[] {
  const copies = structuredClone(documents) as Json[]
  for (const { what, key, where, from } of made) {
    const places = copies.flatMap((it) => [...placesIn(it)])
    const keys = new Set(places.map((it) => it[2]).filter((it) => it !== 'schema'))
    const chosen = one([...keys], key)
    const alike = places.filter((it) => it[2] === chosen)
    const values = alike.map(([container, step]) => (container as { [key: string]: Json })[step] ?? null)
    const [container, step] = one(alike, where) ?? []
    const value = one(values, where) ?? null
    if (!container || step === undefined) continue
    const record = container as { [key: string]: Json }
    if (what === 'same key') record[step] = structuredClone(one(values, from) ?? null)
    else if (what === 'nothing') record[step] = null
    else if (!Array.isArray(value)) record[step] = one(edgesFor(value), from) ?? null
    else if (what !== 'edge') record[step] = what === 'twice' ? [...value, ...structuredClone(value)] : []
  }
  return copies
}
