import Ajv, { type Options } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import type { JsonSchema } from './build.ts'
import type { Check } from './validate.ts'

const options: Options = {
  allErrors: true,
  strict: false,
  unicodeRegExp: false,
  messages: false,
  inlineRefs: false,
  validateSchema: false,
}

/** For editors only: their words, and the loose patterns of what rules explain better. */
const forEditors = new Set(['title', 'description', 'examples', 'pattern', '$schema'])

/** A schema without what validation here has no use for, or without all but the patterns by which dates are found. */
export function forValidation(schema: JsonSchema, keepPatterns = false): JsonSchema {
  const strip = (it: unknown, isMap: boolean): unknown => {
    if (Array.isArray(it)) return it.map((item) => strip(item, false))
    if (typeof it !== 'object' || it === null) return it
    return Object.fromEntries(
      Object.entries(it)
        .filter(([key]) => isMap || !forEditors.has(key) || (keepPatterns && key === 'pattern'))
        .map(([key, value]) => [key, strip(value, !isMap && (key === 'properties' || key === '$defs'))]),
    )
  }
  return strip(schema, false) as JsonSchema
}

/** Compiles at run time: for seeds, and for a catalogue that was not built in. */
export function compileCheck(schema: JsonSchema): Check {
  const validate = new Ajv.default(options).compile(forValidation(schema))
  return (value) => (validate(value) ? [] : (validate.errors ?? []))
}

/** Source text of a CommonJS module that exports a validating function for each schema, by its name. */
export function standalone(schemas: Readonly<Record<string, JsonSchema>>): string {
  const ajv = new Ajv.default({ ...options, code: { source: true, lines: false, esm: false } })
  const refs: Record<string, string> = {}
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema(forValidation(schema), name)
    refs[name.replace('/', '_')] = name
  }
  return lengthsFirst(standaloneCode.default(ajv, refs))
}

/** A text with no more UTF-16 units than are allowed has no more characters either: they are counted only where it has. */
const lengthsFirst = (code: string) =>
  code.replace(/\b(func\d+)\((\w+)\) > (\d+)/g, (whole, _count, text, most) => `${text}.length > ${most} && ${whole}`)
