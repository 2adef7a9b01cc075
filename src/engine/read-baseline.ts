import { type Baseline, baselineKind, type KnownFindings, writtenBaseline } from '../model/baseline.ts'
import type { Path } from '../model/path.ts'
import { isMap, type Json } from '../model/words.ts'
import { linesOf, rangeOf, spanOf } from '../source/locate.ts'
import { type Library, parse } from '../source/parse.ts'

/** Why a file is no baseline, and the line to look at. */
export interface BaselineFault {
  readonly fault: 'baselineWrong' | 'baselineVersion'
  readonly data: { readonly line: number; readonly found?: string; readonly known?: string }
}

/** The text of a baseline → what it knows. What people changed in it is read with care: a merge may have left a key twice. */
export function readBaseline(text: string, library: Library): Baseline | BaselineFault {
  const own = readOwn(text)
  if (own) return own
  const parsed = parse(text, library)
  const lines = linesOf(text)
  if ('faults' in parsed) {
    const [{ start } = { start: 0 }] = parsed.faults
    return { fault: 'baselineWrong', data: { line: rangeOf(lines, { start, end: start }).start.line } }
  }
  const { value, tree } = parsed.document
  const lineOf = (at: Path) => rangeOf(lines, spanOf(tree(), at, true, lines)).start.line
  const { schema } = isMap(value) ? value : {}
  if (typeof schema === 'string' && schema !== baselineKind && schema.startsWith('baseline/')) {
    return { fault: 'baselineVersion', data: { line: lineOf(['schema']), found: schema, known: baselineKind } }
  }
  const wrong = wrongPlace(value)
  return wrong ? { fault: 'baselineWrong', data: { line: lineOf(wrong) } } : baselineIn(value)
}

/** A text that is just as this tool writes it. */
function readOwn(text: string): Baseline | null {
  try {
    const value = JSON.parse(text) as Json
    const baseline = wrongPlace(value) ? null : baselineIn(value)
    return baseline && writtenBaseline(baseline) === text ? baseline : null
  } catch {
    return null
  }
}

/** The first place that is not as schemas/baseline.v1 has it. */
function wrongPlace(value: Json): Path | null {
  if (!isMap(value) || value.schema !== baselineKind) return ['schema']
  const strange = Object.keys(value).find((it) => it !== 'schema' && it !== 'files')
  if (strange !== undefined) return [strange]
  if (!isMap(value.files)) return ['files']
  for (const [file, rules] of Object.entries(value.files)) {
    if (!isMap(rules)) return ['files', file]
    for (const [rule, it] of Object.entries(rules)) if (!isKnown(it)) return ['files', file, rule]
  }
  return null
}

const fingerprint = /^[\da-f]{64}$/

function isKnown(value: Json | undefined): boolean {
  if (!isMap(value) || Object.keys(value).length !== 2) return false
  const { count, fingerprints } = value
  if (!Array.isArray(fingerprints) || count !== fingerprints.length || count === 0) return false
  return fingerprints.every((it) => typeof it === 'string' && fingerprint.test(it))
}

/** @param value has the shape */
function baselineIn(value: Json): Baseline {
  const { files } = value as unknown as { files: Record<string, Record<string, KnownFindings>> }
  return new Map(Object.entries(files).map(([file, rules]) => [file.normalize('NFC'), new Map(Object.entries(rules))]))
}
