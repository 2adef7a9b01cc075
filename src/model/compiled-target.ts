import type { NationalTarget } from './catalogue.ts'
import type { Provenance } from './compiled-task.ts'
import type { IsoDate } from './words.ts'

/** A value and the year it is for. */
export interface YearValue {
  readonly year: number | null
  readonly value: number | null
}

/** The national target that a target names. */
export interface NationalJoin {
  readonly id: string
  readonly operator: NationalTarget['operator'] | null
  readonly value: number | null
  readonly unitOfMeasure: string | null
  readonly year: number | null
  /** The catalogue lets a unit's figure be compared with it, and both measure the same in the same direction. */
  readonly comparable: boolean
}

/** A target of a plan in force. Blank and template text is absent. */
export interface CompiledTarget {
  /** `unit#target`. */
  readonly id: string
  readonly unit: string
  /** The file of the plan. */
  readonly plan: string
  readonly target: string
  readonly indicator: string | null
  readonly unitOfMeasure: string | null
  /** What the unit of measure is: of ranks and of `down` no percentage is worked out. */
  readonly measure: 'percent' | 'rank' | 'other'
  readonly direction: 'up' | 'down'
  /** `none`: why there is none, in the author's words. */
  readonly baseline: (YearValue & { readonly none: string | null }) | null
  readonly value: number | null
  readonly year: number | null
  /** It says what is measured, the value and the unit of measure. */
  readonly measurable: boolean
  /** By their years. */
  readonly milestones: readonly YearValue[]
  /** What the unit above assigned. `id`: the target of its plan, where that is in the repository. */
  readonly assigned: {
    readonly by: string | null
    readonly target: string | null
    readonly value: number | null
    readonly id: string | null
  } | null
  readonly national: NationalJoin | null
  /** The newest value reported by the as-of date. */
  readonly newest: { readonly value: number; readonly asOf: IsoDate; readonly file: string } | null
  /** Ids of tasks that serve it. */
  readonly servedBy: readonly string[]
  readonly note: string | null
  readonly source: Provenance
}
