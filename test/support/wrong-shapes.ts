import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import type { Json } from '../../src/model/words.ts'
import { basePlans } from './edits.ts'
import { word } from './yaml-scalars.ts'

export const sound = (file: string) => readFileSync(`examples/sound/${file}`, 'utf8')

const waivers = `schema: waivers/v1
waivers:
  - rule: plan-issued-late
    unit: "99"
    reason: Kế hoạch ban hành sau khi hoàn thành sắp xếp đơn vị hành chính
    granted_by:
      position: Chủ tịch Hội đồng Thi đua - Khen thưởng
      document: 214/TB-HĐTĐKT
    until: 2026-12-31
`

const progress = `schema: progress/v1
unit: "99001"
as_of: 2026-06-30
tasks:
  - task: BS-1.01
    status: done
    completed: 2025-10-28
    evidence:
      - document: 12/BC-UBND
  - task: BS-2.01
    period: 2026-Q2
    status: in_progress
    percent: 60
targets:
  - target: BS-CT1
    value: 72.5
`

/** A sound document of every kind but a plan. */
export const papers = [sound('plan.config.yaml'), sound('units.yaml'), sound('register.yaml'), waivers, progress]
export const documents = [...basePlans, ...basePlans, ...papers].map((it) => parse(it, { schema: 'core' }) as Json)

type Container = Json[] | { [key: string]: Json }

const isContainer = (it: Json | undefined): it is Container => typeof it === 'object' && it !== null

/** Every place in a value that holds something else: the container and the step into it. */
function* placesIn(value: Json): Iterable<readonly [Container, string]> {
  if (!isContainer(value)) return
  for (const step of Object.keys(value)) {
    yield [value, step]
    yield* placesIn((value as { [key: string]: Json })[step] ?? null)
  }
}

const oddValue: fc.Arbitrary<Json> = fc.oneof(
  word,
  fc.constantFrom<Json[]>(null, '', ' ', '-', 0, -1, 2026, 1e300, 46387, true, [], {}, [null], [[]], [''], {
    id: null,
  }),
  fc.constantFrom(
    '{x}',
    'constructor',
    'toString',
    '__proto__',
    'ngày 31/02/2026',
    '2026-13',
    'quý V/2026',
    '85 %',
    'x'.repeat(20000),
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
)

interface Misplaced {
  readonly what: 'replace' | 'remove' | 'move' | 'addKey' | 'addItem'
  readonly where: number
  readonly from: number
  readonly key: string
  readonly value: Json
}

const fraction = fc.noBias(fc.nat(999_999)).map((it) => it / 1_000_000)
const misplaced: fc.Arbitrary<Misplaced> = fc.record({
  what: fc.constantFrom('replace', 'replace', 'remove', 'move', 'addKey', 'addItem'),
  where: fraction,
  from: fraction,
  key: fc.constantFrom(
    'due',
    'tasks',
    'due_date',
    'thời hạn',
    '{x}',
    'constructor',
    'toString',
    'a.b',
    '0',
    'id ',
    'schema',
  ),
  value: oddValue,
})

/** A document with values put where they do not belong. */
function disturbed(document: Json, made: readonly Misplaced[]): Json {
  const copy = structuredClone(document)
  for (const { what, where, from, key, value: odd } of made) {
    const value = structuredClone(odd)
    const places = [...placesIn(copy)]
    const [container, step] = places[Math.floor(where * places.length)] ?? []
    const [other, otherStep] = places[Math.floor(from * places.length)] ?? []
    if (!container || step === undefined || !other || otherStep === undefined) continue
    const record = container as { [key: string]: Json }
    const inside = record[step]
    if (what === 'remove') Array.isArray(container) ? container.splice(Number(step), 1) : delete container[step]
    else if (what === 'move') record[step] = structuredClone((other as { [key: string]: Json })[otherStep] ?? null)
    else if (what === 'addItem' && Array.isArray(inside)) inside.push(value as never)
    else if (what === 'addKey' && isContainer(inside) && !Array.isArray(inside)) inside[key] = value
    else record[step] = value
  }
  return copy
}

const wrong = fc.tuple(fc.constantFrom(...documents), fc.array(misplaced, { minLength: 1, maxLength: 3 }))
/** Texts of sound documents with values put where they do not belong. */
export const wrongShape: fc.Arbitrary<string> = fc.tuple(wrong, fc.boolean()).map(([[document, made], block]) => {
  const value = disturbed(document, made)
  return block ? stringify(value, { lineWidth: 0 }) : JSON.stringify(value, null, 1)
})
