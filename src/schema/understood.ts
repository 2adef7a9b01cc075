import type { Json } from '../model/words.ts'
import { type Shape, type ShapeFinding, validateShape } from './validate.ts'

type Aliases = Parameters<typeof validateShape>[2]

/**
 * A value with its unknown keys read as the keys that are meant, and what its schema says then: the misnamed key is one
 * finding, and not a second one for what seems to be missing.
 */
export function validateAsUnderstood(
  value: Json,
  shape: Shape,
  aliases: Aliases,
): { readonly value: Json; readonly findings: readonly ShapeFinding[] } {
  const findings = validateShape(value, shape, aliases)
  const misnamed = findings.filter((it) => it.rule === 'shape-unknown-key' && it.message === 'meant')
  if (!misnamed.length) return { value, findings }
  const understood = misnamed.reduce((it, { at, data }) => renamed(it, at, String(data?.meant)), value)
  const rest = validateShape(understood, shape, aliases)
  const said = new Set(rest.map((it) => `${it.rule} ${it.at.join('/')}`))
  const own = misnamed.filter((it) => !said.has(`${it.rule} ${it.at.join('/')}`))
  return { value: understood, findings: [...own, ...rest] }
}

/** A copy with one key renamed, unless the map has that key already; nothing else is copied deeper than the way there. */
function renamed(value: Json, [step, ...rest]: readonly (string | number)[], name: string): Json {
  if (typeof value !== 'object' || value === null || step === undefined) return value
  if (Array.isArray(value)) return value.map((it, i) => (i === step ? renamed(it as Json, rest, name) : it))
  const record = value as { readonly [key: string]: Json }
  if (rest.length) return { ...record, [step]: renamed(record[step] ?? null, rest, name) }
  if (record[name] !== undefined) return value
  return Object.fromEntries(Object.entries(record).map(([key, it]) => [key === step ? name : key, it]))
}
