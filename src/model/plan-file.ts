import type { Frequency, Recurrence } from './recurrence.ts'
import type { UnitKind, UnitLevel } from './unit.ts'

/** A date as an author may have written it: text, or a bare year or spreadsheet number. */
export type Written = string | number

/** A post and, where it is named, the person who holds it. */
export interface Post {
  readonly position?: string
  readonly name?: string
}

/** A document as it is referred to: number, day, issuer. */
export interface Cited {
  readonly number?: string
  readonly issued?: Written
  readonly issuer?: string
}

/** A task as it is written. */
export interface TaskFile {
  readonly id: string
  readonly work: string
  readonly lead?: string | readonly (string | null)[]
  readonly position?: string
  readonly coordinating?: string | readonly (string | null)[]
  readonly addressed_to?: { readonly kinds?: readonly UnitKind[]; readonly units?: readonly string[] }
  readonly responsibility?: string
  readonly authority?: string
  readonly start?: Written
  readonly due?: Written
  readonly due_note?: string
  readonly recurrence?: Recurrence
  readonly extended?: readonly { readonly to?: Written; readonly document?: string }[]
  readonly deliverable?: string
  readonly phase?: number | readonly number[]
  readonly targets?: readonly string[]
  readonly contributes_to?: readonly string[]
  readonly implements?: readonly string[]
  readonly missions?: readonly number[]
  readonly funding?: { readonly source?: string; readonly amount?: number }
}

/** One content of a plan as it stands in the file. */
export interface ContentFile {
  readonly tasks?: readonly (TaskFile | null)[]
  readonly not_applicable?: { readonly reason?: string }
  readonly withheld?: { readonly reason?: string }
}

/** A target as it is written. */
export interface TargetFile {
  readonly id: string
  readonly indicator?: string
  readonly unit_of_measure?: string
  readonly direction?: 'up' | 'down'
  readonly baseline?: { readonly year?: number; readonly value?: number; readonly none?: string }
  readonly value?: number
  readonly year?: number
  readonly milestones?: readonly ({ readonly year?: number; readonly value?: number } | null)[]
  readonly national?: string
  readonly assigned?: { readonly by?: string; readonly target?: string; readonly value?: number }
  readonly note?: string
}

/** A review as it is written. */
export interface ReviewFile {
  readonly kind: 'yearly' | 'preliminary' | 'final' | 'thematic'
  readonly due?: Written
}

/** The value of a `plan/v1` document that has passed its schema; blanks count as absent and are gone. */
export interface PlanFile {
  readonly schema: string
  readonly movement?: string
  readonly extent?: 'full' | 'excerpt'
  readonly excerpt_note?: string
  readonly unit: {
    readonly code: string
    readonly name: string
    readonly kind: UnitKind
    readonly level?: UnitLevel
    readonly parent?: string
  }
  readonly document: {
    readonly status?: 'issued' | 'draft'
    readonly number?: string
    readonly issued?: Written
    readonly title?: string
    readonly period?: { readonly from?: Written; readonly to?: Written }
    readonly signer?: Post
    readonly legal_basis?: readonly (string | Cited | null)[]
    readonly under?: Cited
    readonly replaces?: Cited
    readonly amended_by?: readonly (Cited & { readonly what?: string })[]
  }
  readonly purpose?: string
  readonly participants?: readonly string[] | string
  readonly leadership?: {
    readonly head?: Post
    readonly deputy_in_charge?: Post
    readonly standing_agency?: string
    readonly steering_committee?: { readonly decision?: string; readonly established?: Written; readonly chair?: Post }
  }
  readonly assignments?: readonly ({
    readonly unit: string
    readonly position?: string
    readonly responsibility?: string
    readonly authority?: string
  } | null)[]
  readonly contents: { readonly [key: string]: ContentFile | undefined }
  readonly local_contents?: readonly ({
    readonly id: string
    readonly name?: string
    readonly tasks?: readonly (TaskFile | null)[]
  } | null)[]
  readonly targets?: readonly (TargetFile | null)[]
  readonly criteria?: {
    readonly adopted_from?: Cited
    readonly scale?: number
    readonly groups?: readonly ({
      readonly group?: string
      readonly items?: readonly ({
        readonly id?: string
        readonly name?: string
        readonly max_points?: number
        readonly bonus?: boolean
        readonly content?: string
        readonly targets?: readonly string[]
      } | null)[]
    } | null)[]
  }
  readonly launches?:
    | { readonly every_year?: boolean }
    | readonly ({ readonly year?: number; readonly date?: Written; readonly theme?: string } | null)[]
  readonly reviews?: readonly (ReviewFile | null)[]
  readonly monitoring?: {
    readonly frequency?: Frequency
    readonly report_day?: number
    readonly reports_to?: string
    readonly inspection?: string
  }
  readonly evaluation?: { readonly frequency?: string; readonly rule?: string }
  readonly commendation?: {
    readonly forms?: readonly string[]
    readonly beneficiaries?: readonly string[]
    readonly rule?: string
    readonly delay_handling?: string
  }
  readonly communication?: { readonly plan?: string; readonly models?: readonly unknown[] }
  readonly funding?: { readonly sources?: readonly string[]; readonly note?: string }
  readonly key_projects?: readonly ({
    readonly id: string
    readonly name?: string
    readonly year?: number
    readonly tasks?: readonly string[]
  } | null)[]
  readonly linked_movements?: readonly string[]
}

/** A list of the file without its blank items, each with its place in the list. */
export function present<T>(list: readonly (T | null)[] | undefined): readonly (readonly [number, T])[] {
  const found: (readonly [number, T])[] = []
  list?.forEach((it, i) => {
    if (it !== null) found.push([i, it])
  })
  return found
}
