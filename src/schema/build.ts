import type { FieldWords } from '../model/field.ts'
import { fields } from '../model/fields/index.ts'
import { datePattern, dayPattern } from './date-patterns.ts'

/** A JSON Schema as plain data (2020-12; only keywords that draft-07 has too, so that every editor understands it). */
export type JsonSchema = { readonly [keyword: string]: unknown }

/** Longest texts, by what they are; past them a finding says so (shape-size). */
const lengths = { id: 60, name: 300, text: 2000, prose: 10000 } as const

const worded = ({ name, what, examples }: FieldWords): JsonSchema => ({
  title: `${name.vi} (${name.en})`,
  description: `${what.vi}\n\n${what.en}`,
  ...(examples && { examples }),
})

/** The words of a field by its id, `<container>.<key>`. */
export function words(id: string): JsonSchema {
  const found = fields[id]
  if (!found) throw new Error(`no words for the field ${id}`)
  return worded(found)
}

type Part = (id: string) => JsonSchema

export const text =
  (size: keyof typeof lengths = 'text'): Part =>
  (id) => ({ type: 'string', maxLength: lengths[size], ...words(id) })

/** A unit code: always text, because numbers lose their leading zero. */
export const code: Part = (id) => ({ type: 'string', maxLength: lengths.id, ...words(id) })

/** A loose form: whether a day is real, and which form an author meant, is for rules to explain. */
export const date: Part = (id) => ({
  type: ['string', 'integer'],
  pattern: datePattern,
  ...words(id),
})

export const day: Part = (id) => ({ type: ['string', 'integer'], pattern: dayPattern, ...words(id) })

export const oneOf =
  (values: readonly (string | number)[]): Part =>
  (id) => ({ enum: values, ...words(id) })

export const integer =
  (minimum: number, maximum: number): Part =>
  (id) => ({ type: 'integer', minimum, maximum, ...words(id) })

export const number: Part = (id) => ({ type: 'number', ...words(id) })
export const flag: Part = (id) => ({ type: 'boolean', ...words(id) })

export const listOf =
  (items: JsonSchema, most = 500): Part =>
  (id) => ({ type: 'array', maxItems: most, items, ...words(id) })

export const texts: Part = listOf({ type: 'string', maxLength: lengths.name })

/** One text, or several in a list. */
export const textOrTexts: Part = (id) => ({
  type: ['string', 'array'],
  maxLength: lengths.text,
  maxItems: 100,
  items: { type: 'string', maxLength: lengths.name },
  ...words(id),
})

/** A map of known keys; `name` is the container in the fields' ids. Unknown keys are refused. */
export function record(name: string, parts: Record<string, Part>, required: readonly string[] = []): JsonSchema {
  const properties = Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, part(`${name}.${key}`)]))
  return { type: 'object', additionalProperties: false, ...(required.length && { required }), properties }
}

/** A map as a field of its own. */
export const of =
  (schema: JsonSchema): Part =>
  (id) => ({ ...schema, ...words(id) })

/** A whole document. */
export function documentSchema(kind: string, schema: JsonSchema): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:thidua:${kind}`,
    ...words(`documents.${kind}`),
    ...schema,
  }
}

/** The `schema:` key: says what a file is. */
export const schemaKey =
  (kind: string): Part =>
  (id) => ({ const: kind, ...words(id) })

export const citedParts = { number: text('name'), issued: day, issuer: text('name') }

/** A document that is cited. */
export const cited = (name: string): JsonSchema => record(name, citedParts)
