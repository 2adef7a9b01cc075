import type { Force } from './catalogue.ts'
import type { UnitKind, UnitLevel } from './unit.ts'
import type { IsoDate } from './words.ts'

/**
 * What is known of a unit's plan (format.md, section 5), the first that fits:
 * `encoded`: issued, and its file is in the repository, an excerpt too; `unreadable`: there is a file that can't be read as
 * a plan; `on_paper`: the register says that it was issued; `exempt`: it need not file; `drafting`: the register says so, or
 * a draft is in the repository; `extension`: it was given more time; `no_information`.
 */
export const filingStates = [
  'encoded',
  'unreadable',
  'on_paper',
  'exempt',
  'drafting',
  'extension',
  'no_information',
] as const
export type FilingState = (typeof filingStates)[number]

/** The last day for a unit's plan and who set it. */
export interface PlanDeadline {
  readonly due: IsoDate
  /** The repository's own deadline, or the catalogue's. */
  readonly from: 'repository' | 'catalogue'
  /** Id of that deadline. */
  readonly id: string
  /** More time by the register: it is in `due` already. */
  readonly extension: { readonly until: IsoDate; readonly document: string | null } | null
}

/** A unit's plan as a paper: from its file, else from the register. */
export interface Filing {
  readonly state: FilingState
  readonly number: string | null
  readonly issued: IsoDate | null
  /** The earliest day in the chain of plans that replace each other. */
  readonly firstIssued: IsoDate | null
  /** `null`: nothing binds it, or it can't be known. */
  readonly deadline: PlanDeadline | null
  /** Days from the deadline to the first issue; 0: in time; `null`: there is no deadline, or no issue. */
  readonly daysLate: number | null
  /** Of the register. */
  readonly received: IsoDate | null
  readonly reminders: number | null
  /** Files of its own that could not be read as a plan. */
  readonly unreadable: readonly string[]
}

/** What a unit reported on its tasks, up to the as-of date. */
export interface Reporting {
  /** Whether it sent any report at all; else all its tasks are `not_reported`. */
  readonly reported: boolean
  /** The day up to which its newest report speaks. */
  readonly newest: IsoDate | null
  /** Files, the newest first. */
  readonly files: readonly string[]
  /** A report of the unit could not be read, or does not say as of when it speaks: what is newest can't be told. */
  readonly uncertain: boolean
}

/**
 * How a unit's plans treat a content, the first that fits (semantics.md, "Coverage cell"):
 * `no_plan`: none issued is in the repository; `not_assessable`: only an excerpt, or a file that can't be read;
 * `withheld`: in a separate paper; `not_applicable`: with a reason; `missing`; `one_task`; `covered`.
 */
export const coverageStates = [
  'no_plan',
  'not_assessable',
  'withheld',
  'not_applicable',
  'missing',
  'one_task',
  'covered',
] as const
export type CoverageState = (typeof coverageStates)[number]

/** How the plans of a unit treat one content. */
export interface CoverageCell {
  /** Key of the content. */
  readonly content: string
  readonly state: CoverageState
  /** Tasks over all plans in force; cancelled ones do not cover. */
  readonly tasks: number
  /** By the number of the phase; a task of both counts in both, so they need not add up. */
  readonly byPhase: Readonly<Record<string, number>>
  /** Why it is withheld or not applicable, in the author's words. */
  readonly reason: string | null
}

/** The states of an obligation, the first that fits (semantics.md). */
export const obligationStates = ['not_applicable', 'not_assessable', 'not_checked', 'waived', 'not_met', 'met'] as const
export type ObligationState = (typeof obligationStates)[number]

/**
 * Why an obligation is not applicable or not assessable: `not_bound`: it does not bind such a unit; `not_due`: its time
 * lies after the as-of date; `exempt`: the register exempts the unit; `no_plan`, `draft`, `excerpt`, `unreadable`: what
 * there is instead of a plan in force; `rule_off`: the configuration switches one of its rules off.
 */
export const obligationReasons = [
  'not_bound',
  'not_due',
  'exempt',
  'no_plan',
  'draft',
  'excerpt',
  'unreadable',
  'rule_off',
] as const
export type ObligationReason = (typeof obligationReasons)[number]

/** How a unit stands to one obligation, and what shows it. */
export interface ObligationStanding {
  /** Id in the catalogue. */
  readonly obligation: string
  /** `null`: it does not bind. */
  readonly force: Force | null
  readonly state: ObligationState
  readonly why: ObligationReason | null
  /** Fingerprints of the findings that say so: of a waived or unmet obligation. */
  readonly findings: readonly string[]
  /** The last day of the waiver that ends first. */
  readonly until: IsoDate | null
}

/** A unit that must file, or of which something is known. */
export interface CompiledUnit {
  readonly id: string
  readonly code: string
  /** As it signs its plans: "UBND tỉnh Thanh Hóa"; of the registry, else as its plan has it, else the code. */
  readonly name: string
  /** `null`: no registry has it, and no plan says what it is. */
  readonly kind: UnitKind | null
  readonly level: UnitLevel | null
  /** Code of the unit above. */
  readonly parent: string | null
  /** Group of the catalogue: A, B, C. */
  readonly group: string | null
  readonly cluster: string | null
  /** Its heading in tables, by the registry's `group`; `order` is its place below it. */
  readonly heading: string | null
  readonly order: number | null
  /** Whether a registry has it. */
  readonly registered: boolean
  /** Its last day, where it has ended by the as-of date. */
  readonly ended: IsoDate | null
  /** Codes of the units it went to. */
  readonly successors: readonly string[]
  /** Whether totals count it; a unit that has ended counts for nobody. */
  readonly counts: boolean
  readonly mustFile: boolean
  readonly filing: Filing
  /** Files of its plans in force; the one that `filing` speaks of first. */
  readonly plans: readonly string[]
  readonly progress: Reporting
  /** In the order of the catalogue. */
  readonly coverage: readonly CoverageCell[]
  /** Tasks of contents of its own, beyond those of the movement. */
  readonly localTasks: number
  /** Tasks of its plans in force, and how many of them have all six clears. */
  readonly tasks: number
  readonly clearTasks: number
  /** Targets of its plans in force, and how many of them can be measured: a value and a unit of measure. */
  readonly targets: number
  readonly measurableTargets: number
  /** In the order of the catalogue; obligations that bind nobody are left out. */
  readonly obligations: readonly ObligationStanding[]
}
