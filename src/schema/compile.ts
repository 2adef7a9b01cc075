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

/** A schema without what validation here has no use for. */
export function forValidation(schema: JsonSchema): JsonSchema {
  const strip = (it: unknown, isMap: boolean): unknown => {
    if (Array.isArray(it)) return it.map((item) => strip(item, false))
    if (typeof it !== 'object' || it === null) return it
    return Object.fromEntries(
      Object.entries(it)
        .filter(([key]) => isMap || !forEditors.has(key))
        .map(([key, value]) => [key, strip(value, !isMap && (key === 'properties' || key === '$defs'))]),
    )
  }
  return shared(strip(schema, false) as JsonSchema)
}

/**
 * A schema with its repeated parts under `$defs`: the same text field stands in it a hundred times, and each would
 * become code of its own, to be compiled at every start.
 */
function shared(schema: JsonSchema): JsonSchema {
  const counts = new Map<string, number>()
  const count = (it: unknown): void => {
    if (typeof it !== 'object' || it === null) return
    const key = JSON.stringify(it)
    counts.set(key, (counts.get(key) ?? 0) + 1)
    Object.values(it).forEach(count)
  }
  count(schema)
  const names = new Map<string, string>()
  const $defs: Record<string, unknown> = {}
  const share = (it: unknown, isSchema: boolean): unknown => {
    if (typeof it !== 'object' || it === null) return it
    if (Array.isArray(it)) return it.map((item) => share(item, true))
    const key = JSON.stringify(it)
    const parts = Object.fromEntries(
      Object.entries(it).map(([name, part]) => [name, share(part, isSchema ? isSubschema(name) : true)]),
    )
    if (!isSchema || (counts.get(key) ?? 0) < 3 || !('type' in it)) return parts
    const name = names.get(key) ?? `s${names.size}`
    names.set(key, name)
    $defs[name] = parts
    return { $ref: `#/$defs/${name}` }
  }
  const root = share(schema, true) as { readonly $defs?: object }
  return { ...root, $defs: { ...root.$defs, ...$defs } }
}

/** Whether what stands under a keyword is a schema, and not a map of schemas by name. */
const isSubschema = (keyword: string) => keyword !== 'properties' && keyword !== '$defs'

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
  return standaloneCode.default(ajv, refs)
}
