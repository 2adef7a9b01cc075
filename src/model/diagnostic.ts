import { type Fix, type Kind, type OwnBasis, type Severity, severities } from './finding.ts'
import type { Path } from './path.ts'
import type { IsoDate, Json } from './words.ts'

/** Line and column from 1; columns in UTF-16 units. The end is not included. */
export interface Range {
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
}

/** One line of a frame, cut where it is very long: `from` characters of it are left out before `text`. */
export interface FrameLine {
  readonly line: number
  readonly from: number
  readonly text: string
}

/** A range of the file and the text to put there. */
export interface Edit {
  readonly range: Range
  readonly text: string
}

/** A safe correction of a text. */
export interface Correction {
  /** The first line that changes, as it would read; cut where it is long. */
  readonly line: string
  readonly edits: readonly Edit[]
  /** What becomes of the document's value; nothing where characters alone change, and it says the same. */
  readonly changes: readonly Exclude<Fix, { readonly op: 'text' | 'quote' }>[]
}

/** A finding in its place: plain JSON, no words yet. */
export interface Located {
  readonly rule: string
  readonly severity: Severity
  readonly about: Kind['about']
  readonly file: string
  readonly path: Path
  /** The path with ids instead of list indexes, as waivers write it: `contents.security.tasks[TH-6.01].due`. */
  readonly place: string
  readonly range: Range
  readonly frame: readonly FrameLine[]
  readonly message: string
  readonly data: { readonly [name: string]: Json | undefined }
  readonly related: readonly { readonly file: string; readonly path: Path; readonly range: Range | null }[]
  readonly fix: Correction | null
  /** The document it rests on, where that is no text of the catalogue; left out where the obligations say it. */
  readonly restsOn?: OwnBasis | null
  /** Code of the unit whose document it is; `null` where that is not known. */
  readonly unit: string | null
}

/** Why a finding does not count: granted by whom, until when. */
export interface Waived {
  readonly reason: string
  readonly until: IsoDate
  readonly by: string
}

/** A finding after the configuration and the waivers have spoken. */
export interface Diagnostic extends Located {
  readonly fingerprint: string
  readonly waived: Waived | null
  readonly baselined: boolean
  readonly obligations: readonly string[]
}

/** What became of one file. */
export interface CheckedFile {
  readonly file: string
  /** The value of `schema:`, when it is one we know. */
  readonly kind: string | null
  /** `plan`: it has a Plan; `unassessable`: it should be one but has none; `skipped`: not ours. */
  readonly state: 'plan' | 'document' | 'unassessable' | 'skipped'
  readonly status: 'issued' | 'draft' | null
}

/** Everything a run found out. */
export interface Outcome {
  readonly asOf: IsoDate
  readonly files: readonly CheckedFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Whether a finding counts: a waiver or the baseline may set it aside. */
export const counts = (it: Pick<Diagnostic, 'waived' | 'baselined'>): boolean => !it.waived && !it.baselined

/** Whether a finding that counts is at or above a level: `--fail-on`. */
export function weighsEnough(
  { diagnostics }: { readonly diagnostics: readonly Pick<Diagnostic, 'severity' | 'waived' | 'baselined'>[] },
  failOn: Severity,
): boolean {
  const limit = severities.indexOf(failOn)
  return diagnostics.some((it) => counts(it) && severities.indexOf(it.severity) <= limit)
}
