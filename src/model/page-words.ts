import type { Tone } from './cell.ts'
import type { Role } from './table.ts'

/** What readers of a page choose rows by: columns of these roles, what the cells of the others say, the kinds of the units. */
export type Choice = Exclude<Role, 'finding'> | 'kind' | 'state'

/** The words of a page that is searched and filtered, in one language; counts in braces are written by whoever fills them. */
export interface PageWords {
  /** The first link, for who goes by keyboard. */
  readonly skip: string
  readonly contents: string
  readonly tools: string
  readonly search: string
  readonly choices: Readonly<Record<Choice, string>>
  readonly all: string
  readonly clear: string
  readonly scope: string
  readonly theme: string
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>
  readonly print: string
  /** `{n}`, `{total}`, `{shown}`: rows. */
  readonly rows: string
  readonly matching: string
  readonly window: string
  readonly more: string
  readonly none: string
  readonly totals: string
  /** `{choices}`, `{column}`, `{direction}` */
  readonly filtered: string
  readonly sorted: string
  readonly ascending: string
  readonly descending: string
  /** `{column}` */
  readonly sort: string
  /** `{n}`, `{unit}` */
  readonly findingsOf: string
  readonly findingsOfCell: string
  readonly chosen: string
  readonly legend: string
  readonly today: string
  readonly measured: string
  readonly milestone: string
  /** What a sign without a text means, for who cannot see it. */
  readonly tones: Readonly<Record<Tone, string>>
  /** `{tool}`, `{version}`, `{catalogue}`, `{catalogueVersion}` */
  readonly made: string
  /** `{n}` */
  readonly withoutScript: string
}
