import type { Catalogue } from '../../model/catalogue.ts'
import type { Compilation } from '../../model/compilation.ts'
import type { Kind } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import type { IsoDate, Locale } from '../../model/words.ts'

/** What a report can be narrowed to, by the names of the options. */
export const filterNames = ['unit', 'kind', 'level', 'parent', 'cluster', 'content', 'phase'] as const
export type FilterName = (typeof filterNames)[number]

/** Values of which one must fit; a filter that is not there lets everything pass. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>

/** By what units are grouped: the registry's headings, their emulation clusters, or not at all. */
export const groupings = ['heading', 'cluster', 'none'] as const
export type Grouping = (typeof groupings)[number]

/** What only some reports can do: name persons beside their posts, and order by results what is never printed so. */
export const manners = ['with-names', 'internal'] as const
export type Manner = (typeof manners)[number]

/** What letters say that no file knows, by the names of the options: who sends them, and the last day for an answer. */
export interface LetterDetails {
  readonly sender?: string
  readonly 'reply-by'?: IsoDate
}

/** What a report is asked for. */
export interface Asked {
  readonly catalogue: Catalogue
  readonly locale: Locale
  readonly version: string
  readonly filters: Filters
  readonly groupBy: Grouping
  readonly totalsAt: 'first' | 'last'
  readonly manners: readonly Manner[]
  /** Whether room is left for signatures; not in an annex that is signed with its report. */
  readonly signed: boolean
  /** What the figures are compared with; `null`: nothing. */
  readonly previous: Compilation | null
  /** What is not given stays blank, to be filled in by hand. */
  readonly letter: LetterDetails
  /** A kind by its id, for words of findings; `null` where an artifact names one that this version does not know. */
  kindOf(id: string): Kind | null
}

/** A report by its name: what it can do, and how it is made. */
export interface ReportMaker {
  /** The filters, manners and details that mean something to it. */
  readonly takes: readonly (FilterName | Manner | keyof LetterDetails)[]
  /**
   * Its place in the book of all reports (`summary`), which for the forms is their number; `null`: it stands in none.
   * `compared`: it stands there only where there is something to compare with, and is never made without that.
   */
  readonly book: { readonly place: number; readonly compared?: true } | null
  make(compilation: Compilation, asked: Asked): Report
}

/** Filters that choose units; every report takes them. */
export const unitFilters: readonly FilterName[] = ['unit', 'kind', 'level', 'parent', 'cluster']
