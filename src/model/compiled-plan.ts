import type { Period } from './period.ts'
import type { Frequency } from './recurrence.ts'
import type { IsoDate } from './words.ts'

/** Whether a plan counts, and if not, why; `issued_later`: after the as-of date. */
export const planStandings = ['in_force', 'replaced', 'draft', 'excerpt', 'issued_later'] as const
export type PlanStanding = (typeof planStandings)[number]

/** A post, and apart from it the person where a plan names one: reports leave `person` out unless they are asked for it. */
export interface NamedPost {
  readonly position: string | null
  readonly person: string | null
}

/** One year's launch of the movement; both `null`: the plan tells neither. */
export interface CompiledLaunch {
  readonly year: number | null
  readonly date: IsoDate | null
  readonly theme: string | null
}

/** A review that a plan announces; `due` is `null` where it gives no date. */
export interface CompiledReview {
  readonly kind: 'yearly' | 'preliminary' | 'final' | 'thematic'
  readonly due: Period | null
}

/** A key project of a plan, with the tasks that carry it out. */
export interface KeyProject {
  readonly id: string
  readonly name: string | null
  readonly year: number | null
  /** Ids of its tasks (`unit#task`), those that the plan defines. */
  readonly tasks: readonly string[]
}

/** A plan as a whole; its tasks and targets stand for themselves. Blank and template text is absent. */
export interface CompiledPlan {
  /** Its id: relative to the workspace, with `/`. */
  readonly file: string
  /** Id of the unit. */
  readonly unit: string
  readonly standing: PlanStanding
  readonly number: string | null
  readonly issued: IsoDate | null
  readonly firstIssued: IsoDate | null
  readonly title: string | null
  readonly period: Period
  readonly replaces: string | null
  /** Number of the plan of the unit above that it carries out. */
  readonly under: string | null
  readonly head: NamedPost | null
  readonly standingAgency: string | null
  /** `every_year`: the plan provides for one each year, and names none. */
  readonly launches: 'every_year' | readonly CompiledLaunch[]
  readonly reviews: readonly CompiledReview[]
  readonly monitoring: {
    readonly frequency: Frequency | null
    readonly reportDay: number | null
    readonly reportsTo: string | null
  }
  readonly keyProjects: readonly KeyProject[]
  /** How many tasks and targets stand in it. */
  readonly tasks: number
  readonly targets: number
}
