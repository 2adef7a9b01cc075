import type { Diagnostic } from './diagnostic.ts'
import type { Bilingual, IsoDate } from './words.ts'

/** A line as it stands in a file; or where a field would stand that the file does not have. */
export type ExcerptLine = string | { readonly indent: number; readonly lacks: string }

/** The part of a file that an example shows. */
export interface Excerpt {
  readonly file: string
  readonly lines: readonly ExcerptLine[]
}

/** Files with or without a fault, as far as they are shown. */
export interface ExampleSide {
  readonly note: Bilingual | null
  readonly excerpts: readonly Excerpt[]
}

/** A rule at work: files in which it finds something, what it finds, and how they should have been. */
export interface Example {
  /** Name of the unit whose plan it is, where there is but one. */
  readonly unit: string | null
  readonly asOf: IsoDate
  readonly bad: ExampleSide
  readonly good: ExampleSide
  /** What the check of the bad files gave, all of it. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The examples of all rules, and the movement they speak of: another has other contents. */
export interface Examples {
  readonly movement: string
  readonly byRule: { readonly [rule: string]: Example | undefined }
}
