import { readdirSync, readFileSync } from 'node:fs'
import { Ajv as Draft07 } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { documentKinds } from '../src/model/document-kinds.ts'
import type { JsonSchema } from '../src/schema/build.ts'
import { generate } from '../src/schema/generate.ts'
import { outputSchemas } from '../src/schema/report-schema.ts'
import { catalogue } from './support/catalogue.ts'

const schemas = generate(catalogue)
const fileOf = (kind: string) => `${kind.replace('/', '.')}.schema.json`

interface Place {
  readonly pointer: string
  readonly schema: JsonSchema
  /** It is the field of a document, and not a part of how one is described. */
  readonly property: boolean
}

/** Every schema inside a schema. */
function* placesIn(schema: JsonSchema, pointer = '', property = false): Iterable<Place> {
  yield { pointer, schema, property }
  for (const word of ['items', 'additionalProperties', 'if', 'then', 'else']) {
    const inner = schema[word]
    if (typeof inner === 'object' && inner !== null) yield* placesIn(inner as JsonSchema, `${pointer}/${word}`)
  }
  for (const word of ['properties', '$defs']) {
    for (const [key, inner] of Object.entries((schema[word] ?? {}) as Readonly<Record<string, JsonSchema>>)) {
      const own = word === 'properties' && !/\/(?:if|then|else)$/.test(pointer)
      yield* placesIn(inner, `${pointer}/${word}/${key}`, own)
    }
  }
}

test('the folder holds the schema of every kind of document, and of what the tool writes', () => {
  const names = [...documentKinds, ...Object.keys(outputSchemas)]
  expect(readdirSync('schemas').sort()).toEqual(names.map(fileOf).sort())
})

describe.each(Object.entries(outputSchemas))('%s', (kind, schema) => {
  test('is committed as it is written here', () => {
    expect(readFileSync(`schemas/${fileOf(kind)}`, 'utf8'), 'stale; run: npm run generate').toBe(
      `${JSON.stringify(schema, null, 2)}\n`,
    )
  })

  test('is a schema', () => {
    expect(new Ajv2020({ strict: true, strictTypes: false }).validateSchema(schema)).toBe(true)
  })
})

describe.each(documentKinds)('%s', (kind) => {
  const schema = schemas[kind]
  const places = [...placesIn(schema)]

  test('is committed as it is generated', () => {
    expect(readFileSync(`schemas/${fileOf(kind)}`, 'utf8'), 'stale; run: npm run generate').toBe(
      `${JSON.stringify(schema, null, 2)}\n`,
    )
  })

  test('is a schema, with no keyword that the older draft lacks', () => {
    const strict = { strict: true, strictTypes: false, strictRequired: false, allErrors: true } as const
    expect(new Ajv2020(strict).validateSchema(schema)).toBe(true)
    const { $schema, ...rest } = schema
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(() => new Draft07(strict).compile(rest)).not.toThrow()
    // the older draft looks at nothing beside a reference
    for (const it of places) if ('$ref' in it.schema) expect(Object.keys(it.schema)).toEqual(['$ref'])
  })

  test('says of each field what it is, in both languages', () => {
    const fields = places.filter((it) => it.property || it.pointer === '')
    for (const { pointer, schema: it } of fields) {
      const [vietnamese, english, ...more] = String(it.description).split('\n\n')
      expect(it.title, pointer).toMatch(/^\S.* \(\S.*\)$/)
      expect(vietnamese, pointer).toMatch(/[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/)
      expect(english, pointer).toMatch(/\b(?:the|an?|of|or|in|is|for|to|write|only|with|list|and|who)\b/i)
      expect(more, pointer).toEqual([])
    }
  })

  test('gives examples that it allows itself', () => {
    const ajv = new Ajv2020({ strict: false })
    ajv.addSchema(schema, 'whole')
    for (const { pointer, schema: it } of places) {
      for (const example of (it.examples ?? []) as readonly unknown[]) {
        const validate = ajv.compile({ $ref: `whole#${pointer}` })
        expect(validate(example) || validate.errors, `${pointer}: ${JSON.stringify(example)}`).toBe(true)
      }
    }
    expect(places.some((it) => it.schema.examples)).toBe(true)
  })
})
