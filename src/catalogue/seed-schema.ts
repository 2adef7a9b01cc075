import { unitKinds, unitLevels, unitTypes } from '../model/unit.ts'
import type { JsonSchema } from '../schema/build.ts'

/** The schema of the seeds themselves: what `model/catalogue.ts` says in types, for files that people write. */

const text: JsonSchema = { type: 'string', minLength: 1 }
const texts: JsonSchema = { type: 'array', items: text }
const integer: JsonSchema = { type: 'integer' }
const flag: JsonSchema = { type: 'boolean' }
const day: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' }
const oneOf = (...values: readonly string[]): JsonSchema => ({ enum: values })
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

function record(required: Record<string, JsonSchema>, optional: Record<string, JsonSchema> = {}): JsonSchema {
  const properties = { ...required, ...optional }
  return { type: 'object', additionalProperties: false, required: Object.keys(required), properties }
}

const bilingual = record({ vi: text, en: text })
const provenance = { source: texts, passage: bilingual, read: texts }
const sourced = (required: Record<string, JsonSchema>, optional: Record<string, JsonSchema> = {}) =>
  record(required, { ...optional, ...provenance })

const kind = oneOf(...unitKinds)
const level = oneOf(...unitLevels)
const point = sourced({ key: text, number: integer, name: bilingual }, { what: bilingual })
const points = listOf(point)

const sourceDocument = record(
  { id: text, title: bilingual, citation: bilingual, seen: oneOf('whole', 'part', 'reported') },
  { number: text, issued: day, issuer: bilingual, seed: text },
)

const content = sourced({
  key: { type: 'string', pattern: '^[a-z][a-z0-9_]*$' },
  number: integer,
  name: bilingual,
  short: bilingual,
  scope: listOf(bilingual),
  resolution_groups: listOf(integer),
  universal: flag,
})

const group = record({ id: text, name: bilingual, members: listOf(record({ kind }, { level })) })

const movement = sourced({
  id: text,
  version: text,
  name: bilingual,
  time_zone: text,
  launched: day,
  from: day,
  to: day,
  legal_basis: record({ decision: text }, { resolution: text }),
  groups: listOf(group),
  contents: { ...listOf(content), minItems: 1 },
  phases: { ...listOf(sourced({ number: integer, name: bilingual, from: day, to: day })), minItems: 1 },
})

const act = oneOf('plan_issued', 'criteria_issued', 'preliminary_review', 'final_review', 'launch')

const deadline = sourced({ id: text, name: bilingual, what: act, groups: texts }, { due: text, every: oneOf('year') })

const obligation = sourced(
  {
    id: text,
    name: bilingual,
    what: bilingual,
    binds: listOf(record({ group: text, force: oneOf('must', 'should') }, { kinds: listOf(kind) })),
    rules: texts,
    covers: texts,
  },
  { short: bilingual, complete: bilingual, unchecked: bilingual, deadline: act },
)

const target = sourced(
  { id: text, name: bilingual, comparable: flag },
  {
    operator: oneOf('>', '>=', '=', '<=', '<'),
    value: { type: 'number' },
    unit_of_measure: text,
    year: integer,
    direction: oneOf('up', 'down'),
    note: bilingual,
  },
)

const citation = sourced(
  { number: text, title: bilingual, certain: flag },
  { issued: day, in_force: day, replaced: record({ by: text, from: day }) },
)

const dated = { from: day, to: day }
const unit = record(
  { code: text, name: text, kind },
  {
    level,
    types: listOf(record({ value: oneOf(...unitTypes) }, dated)),
    symbol: text,
    aliases: texts,
    parent: { type: ['string', 'null'] },
    cluster: text,
    group: text,
    order: { type: 'number' },
    valid: record({}, dated),
    successors: texts,
  },
)

const ended = sourced(
  { id: text, match: oneOf('opening', 'phrase'), names: texts, to: day },
  { name: bilingual, now: text },
)

const wordLists: JsonSchema = { type: 'object', additionalProperties: texts }
const aliases: JsonSchema = { type: 'object', additionalProperties: { ...texts, type: ['string', 'array'] } }
const term = record({ key: text, vi: text, en: text }, { note: bilingual })
const count = sourced({ key: text, value: { type: 'number' }, name: bilingual })

/** Seed file → its schema. `units/` stands for every file of that folder. */
export const seedSchemas: Readonly<Record<string, JsonSchema>> = {
  'sources.yaml': record({ sources: listOf(sourceDocument) }),
  'movement.yaml': movement,
  'deadlines.yaml': record({ deadlines: listOf(deadline) }),
  'obligations.yaml': record({ obligations: listOf(obligation) }),
  'targets.yaml': record({ targets: listOf(target) }),
  'clears.yaml': record({ clears: points }),
  'missions.yaml': record({ missions: points }),
  'determinations.yaml': record({ determinations: points }, { breakthroughs: points, dual_goal: points }),
  'programme.yaml': sourced({ groups: points, counts: listOf(count) }),
  'citations.yaml': record({ citations: listOf(citation) }),
  'words.yaml': sourced(
    { words: wordLists },
    { key_aliases: aliases, value_aliases: wordLists, loose_keys: texts, loose_values: texts },
  ),
  'ended.yaml': sourced({ ended: listOf(ended) }),
  'terms.yaml': sourced({ terms: listOf(term) }),
  'units/': sourced({ units: listOf(unit) }),
}
