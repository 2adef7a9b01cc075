import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { generate } from '../src/schema/generate.ts'
import { catalogue } from './support/catalogue.ts'

type Schema = { readonly [keyword: string]: unknown }

const schemas = Object.entries(generate(catalogue)) as [string, Schema][]

/** Keywords that draft-07 has too, so that every editor understands them. */
const known = new Set(
  `$schema $id $defs $ref title description examples type properties required additionalProperties items enum const
  pattern maxLength maxItems minimum maximum if then else anyOf`.split(/\s+/),
)

/** All schemas inside a schema, each with where it stands. */
function* inside(schema: Schema, at = ''): Generator<readonly [string, Schema]> {
  yield [at, schema]
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'properties' || keyword === '$defs') {
      for (const [key, it] of Object.entries(value as Record<string, Schema>)) yield* inside(it, `${at}.${key}`)
    } else if (Array.isArray(value)) {
      for (const it of value) if (keyword === 'anyOf') yield* inside(it as Schema, at)
    } else if (typeof value === 'object' && value !== null && keyword !== 'examples') {
      yield* inside(value as Schema, keyword === 'items' ? `${at}[]` : at)
    }
  }
}

describe.each(schemas)('%s', (kind, schema) => {
  const ajv = new Ajv.default({ strict: false })

  test('is committed as it is generated (npm run generate)', () => {
    const file = `schemas/${kind.replace('/', '.')}.schema.json`
    expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(schema, null, 2)}\n`)
  })

  test('is a valid schema of 2020-12, in keywords that draft-07 has too', () => {
    expect(ajv.validateSchema(schema)).toBe(true)
    for (const [at, it] of inside(schema)) {
      expect(
        Object.keys(it).filter((keyword) => !known.has(keyword)),
        at,
      ).toEqual([])
    }
  })

  test('says of every field in both languages what to write, with examples that fit', () => {
    for (const [at, it] of inside(schema)) {
      const properties = (it.properties ?? {}) as Record<string, Schema>
      for (const [key, field] of Object.entries(properties)) {
        // a condition repeats fields without their words
        if (it.required !== undefined && it.type === undefined) continue
        if (it.type === undefined && field.title === undefined) continue
        expect(field.title, `${at}.${key}`).toBeTruthy()
        expect(String(field.description).split('\n\n'), `${at}.${key}`).toHaveLength(2)
        for (const example of (field.examples ?? []) as unknown[]) {
          const fits = ajv.validate({ ...field, $defs: schema.$defs }, example)
          expect(fits, `${at}.${key}: ${JSON.stringify(example)}`).toBe(true)
        }
      }
    }
  })
})
