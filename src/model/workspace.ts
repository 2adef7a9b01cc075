import type { ActorFacts } from './actors.ts'
import type { OwnDeadline, Selector, Waiver } from './config-file.ts'
import type { Contradictions } from './contradictions.ts'
import type { Whereabouts } from './evidence.ts'
import type { Listed, Path } from './path.ts'
import type { Period } from './period.ts'
import type { ProgressFacts } from './progress.ts'
import type { Frequency, Recurrence } from './recurrence.ts'
import type { Unit, UnitKind, UnitLevel } from './unit.ts'
import type { IsoDate } from './words.ts'

/** What the rest of the tool remembers of a plan after its file was checked: a few KB, plain JSON, true for ever. */
export interface PlanFacts {
  readonly file: string
  readonly unit: {
    readonly code: string
    readonly name: string
    readonly kind: UnitKind
    readonly level?: UnitLevel
    readonly parent?: string
  }
  readonly group: string | null
  readonly draft: boolean
  readonly excerpt: boolean
  readonly number: string | null
  readonly issued: IsoDate | null
  readonly firstIssued: IsoDate | null
  readonly replaces: string | null
  readonly replacesIssued: IsoDate | null
  readonly signer: string | null
  readonly period: Period
  readonly title: string | null
  /** Years of launches, `null` where none is told; `every`: one each year. */
  readonly launches: 'every' | readonly (number | null)[]
  /** Days of launches, as far as they can be read. */
  readonly launchDays: readonly { readonly at: Path; readonly day: IsoDate }[]
  /** It has criteria of its own, not those of the unit above. */
  readonly criteria: boolean
  /** Preliminary and final reviews. */
  readonly reviews: readonly ReviewFacts[]
  /** Keys of contents that it excuses, or handles in another paper. */
  readonly excused: readonly string[]
  /** National targets that it sets itself or contributes to, each once. */
  readonly national: readonly string[]
  readonly tasks: readonly TaskFacts[]
  /** Ids of its targets. */
  readonly targets: readonly string[]
  /** How often the plan promises a report, and by which day of the month. */
  readonly reports: { readonly frequency: Frequency | null; readonly day: number | null }
  /** Who leads or coordinates, each text once as it is written, with all its places. */
  readonly actors: readonly ActorFacts[]
}

/** What the workspace keeps of a task. */
export interface TaskFacts {
  readonly id: string
  readonly at: Path
  readonly content: string
  readonly due: Period | null
  /** The last day for it after granted extensions; `null` where there is none that can be read. */
  readonly dueNow: IsoDate | null
  /** Left out: once. */
  readonly recurrence?: Recurrence
  /** Where a recurring task says from which day on. */
  readonly start?: IsoDate
  readonly leads: readonly string[]
  /** Left out where a task says nothing of it. */
  readonly implements?: readonly (string | null)[]
  readonly addressed?: Addressees
  /** The key of its work (`textKey`). */
  readonly text: number | null
}

/** Whom a task addresses: kinds of unit below, or units by their codes. */
export interface Addressees {
  readonly kinds?: readonly (UnitKind | null)[]
  readonly units?: readonly (string | null)[]
}

/** What it keeps of a review. */
export interface ReviewFacts {
  readonly kind: 'preliminary' | 'final'
  readonly at: Path
  readonly due: Period
}

/** What the register says of a unit. */
export interface RegisterEntry {
  readonly unit: string
  readonly state: 'filed_on_paper' | 'extension' | 'exempt' | 'drafting'
  readonly number?: string
  readonly issued?: IsoDate
  readonly received?: IsoDate
  readonly until?: IsoDate
  readonly document?: string
  readonly reminders?: number
}

/** The immutable index that workspace rules see, complete before the first of them runs. */
export interface Workspace {
  readonly plans: readonly PlanFacts[]
  readonly progress: readonly ProgressFacts[]
  /**
   * Codes of units that have filed something which can't be assessed: a plan, a report on progress, or one of the two.
   * `null`: of such a file it can't be told whose it is.
   */
  readonly attempted: Readonly<Record<'plans' | 'progress', ReadonlySet<string | null>>>
  /** Where the files are that are named as evidence, by their path relative to the workspace; `null`: it can't be told. */
  readonly evidence: ReadonlyMap<string, Whereabouts | null>
  /** All known units, the national registry first. */
  readonly units: readonly Unit[]
  readonly unitsByCode: ReadonlyMap<string, readonly Unit[]>
  readonly register: readonly (RegisterEntry & Listed)[]
  /** `null`: no plan is ever reported missing. */
  readonly mustFile: Selector | 'bound' | null
  readonly deadlines: readonly (OwnDeadline & Listed)[]
  readonly contradictions: Contradictions
  readonly waivers: readonly (Waiver & Listed)[]
  /** Ids of all rules there are. */
  readonly ruleIds: readonly string[]
  /** The registry or register of the repository has faults or contradicts itself: rules that need it are silent. */
  readonly blind: { readonly units: boolean; readonly register: boolean }
  /** The file that says who must file, for findings that stand nowhere else. */
  readonly configFile: string | null
}
