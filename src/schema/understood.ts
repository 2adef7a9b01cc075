import type { Json } from '../model/words.ts'
import { type Shape, type ShapeFinding, validateShape } from './validate.ts'

type Aliases = Parameters<typeof validateShape>[2]

/**
 * A value as the rules are to see it, and what its schema says of it. Unknown keys are read as the keys that are meant: the
 * misnamed key is one finding, and not a second one for what seems to be missing. Of a text past its limit only the
 * beginning is read, so that no rule has to be ready for megabytes.
 */
export function validateAsUnderstood(
  value: Json,
  shape: Shape,
  aliases: Aliases,
): { readonly value: Json; readonly findings: readonly ShapeFinding[] } {
  const findings = validateShape(value, shape, aliases)
  const misnamed = findings.filter((it) => it.rule === 'shape-unknown-key' && it.message === 'meant')
  if (!misnamed.length) return { value: withinLimits(value, findings), findings }
  const understood = misnamed.reduce((it, { at, data }) => renamed(it, at, String(data?.meant)), value)
  const rest = validateShape(understood, shape, aliases)
  const said = new Set(rest.map((it) => `${it.rule} ${it.at.join('/')}`))
  const own = misnamed.filter((it) => !said.has(`${it.rule} ${it.at.join('/')}`))
  return { value: withinLimits(understood, rest), findings: [...own, ...rest] }
}

/** Texts that are too long, cut to what is allowed. */
function withinLimits(value: Json, findings: readonly ShapeFinding[]): Json {
  const long = findings.filter((it) => it.rule === 'shape-size' && it.message === 'long')
  return long.reduce<Json>(
    (it, { at, data }) =>
      changed(it, at, (found) => (typeof found === 'string' ? found.slice(0, Number(data?.limit)) : found)),
    value,
  )
}

/** A copy with one part changed; nothing is copied deeper than the way there. */
function changed(value: Json, [step, ...rest]: readonly (string | number)[], change: (found: Json) => Json): Json {
  if (step === undefined) return change(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((it, i) => (i === step ? changed(it as Json, rest, change) : it))
  const record = value as { readonly [key: string]: Json }
  return { ...record, [step]: changed(record[step] ?? null, rest, change) }
}

/** A copy with one key renamed, unless its map has the other key already. */
function renamed(value: Json, at: readonly (string | number)[], name: string): Json {
  const key = at.at(-1)
  return changed(value, at.slice(0, -1), (found) => {
    const record = found as { readonly [key: string]: Json }
    if (record[name] !== undefined) return record
    return Object.fromEntries(Object.entries(record).map(([it, part]) => [it === key ? name : it, part]))
  })
}
