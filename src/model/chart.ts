import type { Tone } from './cell.ts'
import type { Period } from './period.ts'
import type { IsoDate } from './words.ts'

interface Drawn {
  readonly key: string
  readonly title: string
  /** What it shows, for who cannot see it: one or two sentences with the figures that matter. */
  readonly description: string
}

/** Units against contents: a figure and its sign in each field; `null` where there is nothing to say. */
export interface HeatMap extends Drawn {
  readonly kind: 'heat-map'
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly fields: readonly (readonly ({
    readonly value: number
    readonly label: string
    readonly tone?: Tone
  } | null)[])[]
  readonly legend: readonly { readonly label: string; readonly tone: Tone }[]
}

/** One bar a thing, made of one part a series, each at least 0. */
export interface Bars extends Drawn {
  readonly kind: 'bars'
  readonly unit: string
  readonly series: readonly { readonly key: string; readonly label: string; readonly tone: Tone }[]
  /** `values` in the order of the series. */
  readonly bars: readonly { readonly label: string; readonly values: readonly number[] }[]
}

/** Events and periods on one axis of days, in lanes. */
export interface Timeline extends Drawn {
  readonly kind: 'timeline'
  readonly span: Period
  readonly today: IsoDate
  readonly lanes: readonly {
    readonly label: string
    readonly events: readonly { readonly period: Period; readonly label: string; readonly tone?: Tone }[]
  }[]
}

/** A measured figure over the years against what it is to reach. */
export interface TargetChart extends Drawn {
  readonly kind: 'target'
  readonly unit: string
  /** Whether more is better; of a rank or a duration less is. */
  readonly better: 'up' | 'down'
  readonly measured: readonly { readonly year: number; readonly value: number }[]
  readonly milestones: readonly { readonly year: number; readonly value: number; readonly label: string }[]
}

/** What a format that can draw shows beside the tables. */
export type Chart = HeatMap | Bars | Timeline | TargetChart
