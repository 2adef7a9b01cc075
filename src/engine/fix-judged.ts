import type { Correction, Diagnostic, Located } from '../model/diagnostic.ts'
import type { Json } from '../model/words.ts'
import { textRules } from '../rules/index.ts'
import { gating } from '../schema/validate.ts'
import { parse } from '../source/parse.ts'
import { type Checker, checkFile } from './check-file.ts'
import { alike, expectedValue } from './expected.ts'
import type { FileResult } from './file-result.ts'

/** A text, what was found in it, and what it is as a document: nothing where it can't be read as one. */
export interface Checked {
  readonly text: string
  readonly result: FileResult
  readonly value: Json | undefined
}

/** Checks a text as it would be checked in its file, to hold a correction against it. */
export function checked(file: string, text: string, checker: Checker): Checked {
  const parsed = parse(text, checker.library)
  const value = 'document' in parsed ? parsed.document.value : undefined
  return { text, value, result: checkFile({ file, text }, true, checker) }
}

/** A correction that was made, or a part of one. */
export interface Made {
  readonly finding: Diagnostic
  readonly changes: Correction['changes']
}

/**
 * Whether a text is better with corrections than without: it is read as far as before, nothing that stops the check has come up,
 * what was to be corrected is, and all the rest says what it said. (Read further, it may show what could not be seen before.)
 */
export function isBetter(before: Checked, after: Checked, made: readonly Made[]): boolean {
  if (after.text === before.text) return false
  const [earlier, later] = [reach(before), reach(after)]
  if (later.stage < earlier.stage || (later.stage === earlier.stage && later.line < earlier.line)) return false
  if (later.stage === earlier.stage && [...gating].some((rule) => count(after, rule) > count(before, rule)))
    return false
  // of characters a part may be put right and the rest not
  if (made.some(({ finding: it }) => !ofCharacters.has(it.rule) && remains(it, before, after))) return false
  if (before.value === undefined || after.value === undefined) return true
  const expected = expectedValue(
    before.value,
    made.flatMap((it) => it.changes),
  )
  return alike(expected, after.value) && filesNamed(before.value).join() === filesNamed(after.value).join()
}

const stopping: ReadonlySet<string> = new Set([...gating, 'document-kind', 'document-movement'])
const ofCharacters: ReadonlySet<string> = new Set(textRules.filter((it) => !it.whenBroken).map((it) => it.id))

/** How far a text could be read: to the line at which it breaks, as a document, as one of the right shape. */
function reach({ value, result }: Checked): { readonly stage: number; readonly line: number } {
  if (value !== undefined) return { stage: result.findings.some((it) => stopping.has(it.rule)) ? 1 : 2, line: 0 }
  const lines = result.findings.filter((it) => !ofCharacters.has(it.rule)).map((it) => it.range.start.line)
  return { stage: 0, line: Math.min(...lines) }
}

const count = ({ result }: Checked, rule: string) => result.findings.filter((it) => it.rule === rule).length

/** Found as often as before in its place; what only the whole workspace shows can't be told here. */
function remains({ rule, path, range }: Diagnostic, before: Checked, after: Checked): boolean {
  const isThere = (it: Located) =>
    it.rule === rule && it.range.start.line === range.start.line && it.path.join('\n') === path.join('\n')
  const times = before.result.findings.filter(isThere).length
  return times > 0 && after.result.findings.filter(isThere).length >= times
}

/** Names of files that a document gives: on the disk they are what they are, whatever they look like. */
function filesNamed(value: Json): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, it]) =>
    key === 'file' && typeof it === 'string' ? [it.normalize('NFC')] : filesNamed((it ?? null) as Json),
  )
}
