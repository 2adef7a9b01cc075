import type { Period } from './period.ts'
import type { IsoDate } from './words.ts'

/** How a state is to be seen; never the only sign of it. */
export type Tone = 'good' | 'warning' | 'bad' | 'missing' | 'neutral'

/**
 * One value. Machines get it raw (report-cell.ts: `rawOf`), people in their locale's form (`shownOf`). A value that is not
 * there is `null`: "-" for people.
 *
 * - `text`: may have line breaks; control and bidi characters are taken out when it is shown.
 * - `number`: grouped by thousands; `decimals` fixes their count; `signed` writes the plus of an increase.
 * - `percent`: 87.5 means 87,5%; always one decimal.
 * - `year`: a number that is never grouped: 2027.
 * - `date`: `yyyy-mm-dd`. `period`: both days belong to it; machines get `2026-10-01/2026-12-31`.
 * - `state`: an English id for machines, a label for people; `findings`: fingerprints of those that say so. `mark`: "x" where it is so, nothing where not.
 * - `place`: a file relative to the workspace, with `/`; a line and a column from 1.
 * - `list`: texts; machines get them apart.
 */
export type Cell =
  | null
  | { readonly text: string }
  | { readonly number: number; readonly unit?: string; readonly decimals?: number; readonly signed?: boolean }
  | { readonly percent: number; readonly signed?: boolean }
  | { readonly year: number }
  | { readonly date: IsoDate }
  | { readonly period: Period }
  | { readonly state: string; readonly label: string; readonly tone?: Tone; readonly findings?: readonly string[] }
  | { readonly mark: boolean }
  | { readonly place: { readonly file: string; readonly line?: number; readonly column?: number } }
  | { readonly list: readonly string[] }
