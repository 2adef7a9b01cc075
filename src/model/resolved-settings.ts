import type { Deadline } from './catalogue.ts'
import type { RuleSetting, Selector } from './config-file.ts'
import type { Severity } from './finding.ts'
import type { Period } from './period.ts'
import type { IsoDate, Locale } from './words.ts'

/** Where a setting comes from; `by` is the option or the variable that says it. */
export type Origin =
  | { readonly from: 'flag' | 'environment'; readonly by: string }
  | { readonly from: 'config'; readonly file: string; readonly line: number }
  | { readonly from: 'catalogue' | 'default' }

/** What holds for a repository, and who says so. */
export interface Setting<T> {
  readonly value: T
  readonly origin: Origin
  /** How many files, entries or units it comes to; `null` where nothing is counted, or it can't be known. */
  readonly count: number | null
}

/** A deadline, of the repository's own or of the catalogue. */
export interface ResolvedDeadline {
  readonly id: string
  readonly what: Deadline['what']
  /** `null`: each year. */
  readonly due: Period | null
  /** Whom it concerns: units of the repository's choice, or groups of the catalogue by their ids. */
  readonly concerns: { readonly units: Selector } | { readonly groups: readonly string[] }
  /** Number of the document that sets it, as far as the configuration says; ids of sources of the catalogue. */
  readonly source: readonly string[]
}

/** Everything that decides how a repository is checked, with defaults and options worked in. */
export interface ResolvedSettings {
  /** The folder, links followed. */
  readonly workspace: string
  readonly config_file: Setting<string | null>
  readonly catalogue: Setting<string>
  readonly language: Setting<Locale>
  readonly as_of: Setting<IsoDate>
  readonly fail_on: Setting<Severity>
  /** `null`: every YAML file; the count is that of all files looked at. */
  readonly include: Setting<readonly string[] | null>
  readonly exclude: Setting<readonly string[]>
  /** Files that say what walks leave out; the count is that of what they leave out. */
  readonly planignore: Setting<readonly string[]>
  readonly units: Setting<readonly string[]>
  readonly register: Setting<readonly string[]>
  readonly waivers: Setting<readonly string[]>
  /** `null`: nobody is asked for a plan. */
  readonly must_file: Setting<Selector | 'bound' | null>
  readonly deadlines: readonly Setting<ResolvedDeadline>[]
  readonly rules: readonly Setting<{ readonly id: string; readonly level: RuleSetting }>[]
}
