import type { UnitKind, UnitLevel } from './unit.ts'
import type { IsoDate, Locale } from './words.ts'

/** What the configuration may say of a rule: how heavy it is here, or nothing at all. */
export const ruleSetting = ['off', 'info', 'warning', 'error'] as const
export type RuleSetting = (typeof ruleSetting)[number]

/** The value of a `config/v1` document that has passed its schema (format.md, section 7). */
export interface ConfigFile {
  readonly language?: Locale
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly units?: readonly string[]
  readonly register?: readonly string[]
  readonly waivers?: readonly string[]
  readonly must_file?: Selector | 'bound'
  readonly deadlines?: readonly OwnDeadline[]
  readonly fail_on?: 'error' | 'warning' | 'info'
  readonly rules?: Readonly<Record<string, RuleSetting>>
}

/** One entry of `waivers/v1`. */
export interface Waiver {
  readonly rule: string
  readonly unit?: string
  readonly at?: string
  readonly reason: string
  readonly granted_by: { readonly position?: string; readonly document?: string }
  /** The last day; absent where what is written can't be read as a date. */
  readonly until?: IsoDate
}

/** A deadline of the repository's own (config/v1). */
export interface OwnDeadline {
  readonly id: string
  readonly what: 'plan_issued' | 'criteria_issued' | 'preliminary_review' | 'final_review' | 'launch'
  readonly applies_to?: Selector
  readonly due: string | number
  readonly source?: { readonly number?: string; readonly issued?: string | number }
}

/** Which units are meant: those that fit kinds, levels and parents (each that is given), and those named; except some. */
export interface Selector {
  readonly kinds?: readonly UnitKind[]
  readonly levels?: readonly UnitLevel[]
  readonly parents?: readonly string[]
  readonly units?: readonly string[]
  readonly except?: readonly string[]
}
