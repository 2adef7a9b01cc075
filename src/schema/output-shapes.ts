import type { JsonSchema } from './build.ts'

/** What a field of the tool's own documents is, in both languages, and its shape. */
export const field = (vi: string, en: string, shape: JsonSchema): JsonSchema => ({
  description: `${vi}\n\n${en}`,
  ...shape,
})

/** A record with these keys and no others; `optional` ones may be left out. */
export const closed = (
  properties: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema => ({
  type: 'object',
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
  additionalProperties: false,
})

/** A list of one shape. */
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
/** The same, or nothing. */
export const orNull = ({ type, enum: values, ...rest }: JsonSchema): JsonSchema =>
  values ? { ...rest, enum: [...(values as readonly unknown[]), null] } : { ...rest, type: [type, 'null'] }

export const text: JsonSchema = { type: 'string' }
export const texts: JsonSchema = listOf(text)
export const key: JsonSchema = { type: 'string', minLength: 1 }
export const count: JsonSchema = { type: 'integer', minimum: 0 }
export const number: JsonSchema = { type: 'number' }
export const flag: JsonSchema = { type: 'boolean' }
export const day: JsonSchema = { type: 'string', format: 'date' }
export const hash: JsonSchema = { type: 'string', pattern: '^[0-9a-f]{64}$' }
/** Both days belong to it. */
export const period: JsonSchema = closed({ from: day, to: day })
