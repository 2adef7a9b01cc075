import type { Finding } from '../model/finding.ts'
import { nearest } from '../model/nearest.ts'
import type { Json } from '../model/words.ts'
import type { JsonSchema } from './build.ts'
import { homeOf, keysAt } from './homes.ts'
import { type Aliases, meantKey, meantValue } from './meant.ts'
import { plainText, typeFault } from './type-fault.ts'

/** One error as Ajv reports it; only what is used here. */
export interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly params: { readonly [name: string]: unknown }
}

/** A compiled schema: a value → its errors, all of them. */
export type Check = (value: unknown) => readonly SchemaError[]

/** A kind of document: how it is checked, and the schema again for what its keys and values could have been. */
export interface Shape {
  readonly check: Check
  readonly schema: JsonSchema
}

/** A fault of shape, before any rule has seen the document. */
export interface ShapeFinding extends Finding {
  readonly rule: 'shape-missing' | 'shape-unknown-key' | 'shape-type' | 'shape-value' | 'shape-size'
}

/** Faults after which a value is no document of its kind (semantics.md, gates). */
export const gating: ReadonlySet<string> = new Set(['shape-missing', 'shape-type', 'shape-value'])

/** Past this many unknown keys in one map they are one fault, not many. */
const manyKeys = 10

/** Value → what its schema says against it, in our own kinds. `aliases` are names of keys as authors write them. */
export function validateShape(value: Json, shape: Shape, aliases: Aliases): readonly ShapeFinding[] {
  const errors = shape.check(value)
  if (!errors.length) return []
  const unknownIn = new Map<string, number>()
  const findings: ShapeFinding[] = []
  for (const error of errors) {
    const { at, found } = resolve(value, error.instancePath)
    // a blank item of a list is absent
    if (found === null && typeof at.at(-1) === 'number') continue
    if (error.keyword === 'additionalProperties') {
      const count = (unknownIn.get(error.instancePath) ?? 0) + 1
      unknownIn.set(error.instancePath, count)
      if (count > manyKeys) continue
    }
    const finding = translate(error, at, found, shape, aliases)
    if (finding) findings.push(finding)
  }
  return unknownIn.size ? gatherUnknown(findings, unknownIn) : findings
}

/** Very many unknown keys of one map become one finding that counts them. */
function gatherUnknown(
  findings: readonly ShapeFinding[],
  counts: ReadonlyMap<string, number>,
): readonly ShapeFinding[] {
  const crowded = new Map([...counts].filter(([, count]) => count > manyKeys))
  if (!crowded.size) return findings
  const pointer = (it: ShapeFinding) =>
    it.at
      .slice(0, -1)
      .map((step) => `/${step}`)
      .join('')
  const said = new Set<string>()
  return findings.flatMap((it) => {
    const count = it.rule === 'shape-unknown-key' ? crowded.get(pointer(it)) : undefined
    if (count === undefined) return [it]
    if (said.has(pointer(it))) return []
    said.add(pointer(it))
    const { fix: _fix, ...rest } = it
    return [{ ...rest, message: 'many', data: { ...it.data, count } }]
  })
}

/** What a document is called as a container of fields: `config` for config/v1. */
const topOf = ({ $id }: JsonSchema): string => /:(\w+)\//.exec(String($id))?.[1] ?? ''

function translate(
  error: SchemaError,
  at: Finding['at'],
  found: Json,
  shape: Shape,
  aliases: Aliases,
): ShapeFinding | null {
  const { params } = error
  const top = topOf(shape.schema)
  const [key = '', above = top] = at.filter((it) => typeof it === 'string').reverse()
  const within = key ? above : ''
  switch (error.keyword) {
    case 'required':
      return {
        rule: 'shape-missing',
        // the key may stand there without a value; a place that is not there is shown as the one it is missing from
        at: [...at, String(params.missingProperty)],
        onKey: true,
        message: 'missing',
        data: { key: String(params.missingProperty), in: key || top },
      }
    case 'additionalProperties': {
      const unknown = String(params.additionalProperty)
      const known = keysAt(shape.schema, at)
      const meant = meantKey(unknown, known, aliases)
      const path = [...at, unknown]
      const data = { key: unknown.trim() ? unknown : '""', in: key || top, known, ...(meant && { meant: meant.name }) }
      const fix = meant?.certain && ([{ op: 'rename', path, key: meant.name }] as const)
      const home = meant ? null : homeOf(shape.schema, at, unknown)
      if (home) {
        const misplaced = { key: unknown, in: home, known }
        return { rule: 'shape-unknown-key', at: path, onKey: true, message: 'misplaced', data: misplaced }
      }
      const message = meant ? 'meant' : 'unknown'
      return { rule: 'shape-unknown-key', at: path, onKey: true, message, data, ...(fix && { fix }) }
    }
    case 'type':
      return {
        rule: 'shape-type',
        at,
        quote: true,
        ...typeFault(at, { key, in: within }, found, [params.type].flat().map(String)),
      }
    case 'enum': {
      const allowed = (params.allowedValues as Json[]).map(String)
      const meant = meantValue(plainText(found), allowed, aliases)
      const near = meant ? [meant.name] : typeof found === 'string' ? nearest(found, allowed, 3) : []
      const data = { key, in: within, found: plainText(found), near, allowed }
      const value = (params.allowedValues as (string | number)[]).find((it) => String(it) === meant?.name)
      const fix = meant?.certain && value !== undefined && ([{ op: 'set', path: at, value }] as const)
      return { rule: 'shape-value', at, message: near.length ? 'near' : 'other', data, ...(fix && { fix }) }
    }
    case 'const':
      return {
        rule: 'shape-value',
        at,
        message: 'only',
        data: { key, in: within, found: plainText(found), allowed: [params.allowedValue as Json] },
      }
    case 'maxLength':
      return {
        rule: 'shape-size',
        at,
        message: 'long',
        data: { key, in: within, limit: Number(params.limit), length: String(found).length },
      }
    case 'maxItems':
      return {
        rule: 'shape-size',
        at,
        message: 'many',
        data: { key, in: within, limit: Number(params.limit), length: (found as Json[]).length },
      }
    case 'minimum':
    case 'maximum':
      return {
        rule: 'shape-size',
        at,
        message: error.keyword,
        data: { key, in: within, limit: Number(params.limit), found },
      }
    default:
      return null
  }
}

/** The place an error speaks of: digits are list indexes only where there is a list. */
function resolve(value: Json, pointer: string): { at: (string | number)[]; found: Json } {
  let found: Json = value
  const at: (string | number)[] = []
  for (const part of pointer.split('/').slice(1)) {
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~')
    at.push(Array.isArray(found) ? Number(step) : step)
    found = ((found as Record<string, Json>)[step] ?? null) as Json
  }
  return { at, found }
}
