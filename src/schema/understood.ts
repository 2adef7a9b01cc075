import type { Catalogue } from '../model/catalogue.ts'
import type { Json } from '../model/words.ts'
import type { Aliases } from './meant.ts'
import { gating, type Shape, type ShapeFinding, validateShape } from './validate.ts'

/** The contents of the movement: their keys have their names from the catalogue, and not from the format. */
interface Naming {
  readonly movement?: Pick<Catalogue['movement'], 'contents'>
}

/**
 * A value as the rules are to see it, and what its schema says of it. Unknown keys are read as the keys that are meant, those
 * inside of misnamed ones too: the misnamed key is one finding, and not a second one for what seems to be missing. Of a text
 * past its limit only the beginning is read, so that no rule has to be ready for megabytes.
 */
export function validateAsUnderstood(
  value: Json,
  shape: Shape,
  aliases: Aliases & Naming,
): { readonly value: Json; readonly findings: readonly ShapeFinding[] } {
  let understood = value
  const misnamed = new Map<string, ShapeFinding>()
  for (;;) {
    const findings = validateShape(understood, shape, aliases)
    const more = findings.filter((it) => isMeant(it) && !misnamed.has(keyOf(it)))
    if (!more.length) {
      const last = new Set(findings.map(keyOf))
      const own = [...misnamed].filter(([key]) => !last.has(key)).map(([, it]) => fitting(it, findings))
      const all = [...own, ...findings.map(withoutRename)]
      return { value: withinLimits(understood, findings), findings: all.map((it) => called(it, aliases)) }
    }
    for (const it of more) misnamed.set(keyOf(it), it)
    understood = more.reduce((it, { at, data }) => renamed(it, at, String(data?.meant)), understood)
  }
}

/** A finding about a content's key says what that content is called. */
function called(finding: ShapeFinding, { movement }: Naming): ShapeFinding {
  const { key, in: within } = finding.data ?? {}
  const content = within === 'contents' ? movement?.contents.find((it) => it.key === key) : undefined
  return content ? { ...finding, data: { ...finding.data, called: { ...content.name } } } : finding
}

const isMeant = ({ rule, message }: ShapeFinding) => rule === 'shape-unknown-key' && message === 'meant'
const keyOf = ({ rule, at }: ShapeFinding) => `${rule} ${at.join('/')}`

function withoutRename(finding: ShapeFinding): ShapeFinding {
  if (!isMeant(finding)) return finding
  const { fix: _fix, ...rest } = finding
  return rest
}

/** A key is not to be renamed where another one means the same, nor where what stands there would not fit the other key. */
function fitting(finding: ShapeFinding, others: readonly ShapeFinding[]): ShapeFinding {
  const place = meantPlace(finding)
  const hinders = (it: ShapeFinding) =>
    isMeant(it) ? meantPlace(it) === place : gating.has(it.rule) && spokenOf(it) === place
  return others.some(hinders) ? withoutRename(finding) : finding
}

/** What a fault is a fault of: of a missing key, the map that lacks it. */
const spokenOf = ({ rule, at }: ShapeFinding) => (rule === 'shape-missing' ? at.slice(0, -1) : at).join('/')

const meantPlace = ({ at, data }: ShapeFinding) => [...at.slice(0, -1), String(data?.meant)].join('/')

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
export function changed(
  value: Json,
  [step, ...rest]: readonly (string | number)[],
  change: (found: Json) => Json,
): Json {
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
