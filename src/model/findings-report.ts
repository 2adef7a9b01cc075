import type { Diagnostic } from './diagnostic.ts'
import type { IsoDate, Locale } from './words.ts'

/** A finding in words, in one language. */
export interface WordedFinding extends Diagnostic {
  readonly text: string
  readonly help: string
  /** The texts that ask for it, as prose cites them. */
  readonly basis: readonly string[]
  readonly label: string
  readonly waivedText: string | null
  /** What the correction does, in words. */
  readonly fixTitle: string | null
}

export interface FindingsSummary {
  readonly files: number
  readonly plans: number
  readonly sound: number
  readonly skipped: number
  readonly unassessable: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly waived: number
}

/** All that a renderer of findings needs, in one language and free of any format. */
export interface FindingsReport {
  readonly tool: { readonly name: string; readonly version: string }
  readonly catalogue: { readonly id: string; readonly version: string; readonly sha256: string }
  readonly asOf: IsoDate
  readonly locale: Locale
  readonly summary: FindingsSummary
  readonly findings: readonly WordedFinding[]
  /** By file: what is said once after its findings. */
  readonly notes: ReadonlyMap<string, string>
  /** How many findings are not shown, in words; never left out. */
  readonly cut: string | null
  /** What is said at the end: the summary line, that all is well. */
  readonly closing: readonly string[]
  readonly basisLabel: (basis: string) => string
}

/** What a renderer is told of where its text goes. */
export interface Screen {
  readonly color: boolean
  /** Columns, where it is a terminal. */
  readonly width: number | null
}

export interface FindingsRenderer {
  /** For machines: no cutting short, English keys. */
  readonly machine: boolean
  render(report: FindingsReport, screen: Screen): string
}
