import { type CheckedFile, counts, type Diagnostic } from './diagnostic.ts'
import { type Family, type Severity, severities } from './finding.ts'
import type { ReportLabels } from './report.ts'
import type { Screen } from './screen.ts'
import type { IsoDate, Locale } from './words.ts'

/** A finding in words, in one language. */
export interface WordedFinding extends Diagnostic {
  readonly text: string
  readonly help: string
  /** The texts that ask for it, as prose cites them. */
  readonly basis: readonly string[]
  readonly label: string
  readonly waivedText: string | null
  /** That the baseline knows it; `null` where it does not. */
  readonly knownText: string | null
  /** What the correction does, in words. */
  readonly fixTitle: string | null
}

/** Counts of a run: files and plans, and findings that count; what is set aside is counted apart. */
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
  readonly baselined: number
}

/** A rule that findings name, in one language. */
export interface RuleInWords {
  readonly id: string
  readonly title: string
  /** Its helps, with blanks where a finding has values. */
  readonly help: readonly string[]
  /** Where more is said of it. */
  readonly more: string
  readonly severity: Severity
  readonly family: Family
  /** What it finds is not to be shown again anywhere. */
  readonly confidential: boolean
  readonly obligations: readonly { readonly id: string; readonly name: string }[]
}

/** What the forges of a repository want to know of a run. */
export interface RunTold {
  readonly exitCode: number
  readonly failOn: Severity
  /** The workspace's folder in its repository, with a slash at the end; nothing where they are the same. */
  readonly folder: string
}

/** The words of findings as a table. */
export interface FoundWords {
  readonly title: string
  /** Of the table, in a few words. */
  readonly name: string
  readonly severity: string
  readonly unit: string
  readonly place: string
  readonly file: string
  readonly message: string
  readonly help: string
  readonly rule: string
  readonly content: string
  readonly finding: string
  readonly whenEmpty: string
}

/** The words that formats need around findings. */
export interface FindingsLabels {
  readonly found: FoundWords
  /** Those that every table of a report has. */
  readonly report: ReportLabels
  readonly heading: string
  line(line: number): string
  /** How many of each severity some findings are, and how many are set aside. */
  tally(findings: readonly Diagnostic[]): string
  /** So many are left out for want of room. */
  more(n: number): string
  /** So many have no annotation, of which a forge shows `most` a level. */
  unannotated(n: number, most: number): string
  /** The summary of a step takes no more. */
  readonly summaryFull: string
  /** Of so many only the heaviest `most` are told, because no more are taken. */
  overfull(n: number, most: number): string
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
  readonly run: RunTold
  /** What became of each file, also of those that nothing is said about. */
  readonly files: readonly CheckedFile[]
  /** Names of units by their codes, as far as a registry has them. */
  unitNames(): ReadonlyMap<string, string>
  /** The rules that findings name, by id; worded when they are asked for. */
  rules(): readonly RuleInWords[]
  readonly labels: FindingsLabels
}

/** The heaviest first, those last that are set aside; else in their order: what stays where there is no room for all. */
export function worstFirst<T extends Diagnostic>(findings: readonly T[]): readonly T[] {
  const weight = (it: T) => (counts(it) ? severities.indexOf(it.severity) : severities.length)
  return findings.toSorted((a, b) => weight(a) - weight(b))
}

/** A form of findings. */
export interface FindingsRenderer {
  /** For machines: no cutting short, English keys. */
  readonly machine: boolean
  /** Nobody reads it but programs: what a limit keeps out of it is said beside it. */
  readonly unread?: true
  render(report: FindingsReport, screen: Screen): string
}
