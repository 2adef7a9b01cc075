import type { Tone } from '../../../model/cell.ts'
import type { Choice, PageWords } from '../../../model/page-words.ts'
import type { Align } from '../../../model/report.ts'
import type { Role } from '../../../model/table.ts'
import type { Locale } from '../../../model/words.ts'

/**
 * A value as it is shown, kept once for all cells that show it: its text; then what it is sorted by where that is not its
 * text, and its tone. The first of all is the one that is not there.
 */
export type Thing = string | readonly [text: string, order: number | null, tone?: Tone]

export interface PageColumn {
  readonly title: string
  readonly align: Align
  /** A name, which needs more room than its share of a wide table. */
  readonly name?: true
  /** Of no use to the eye: it is filtered by. */
  readonly hidden?: true
  /** Its values are separated by `; `. */
  readonly many?: true
  /** It tells a state. */
  readonly state?: true
  readonly role?: Role
  readonly content?: string
}

/** `[0, ordinal, ...cells]` is a row; `[1, ordinal, title, span, ...cells]` a group, 2 a total. All but kind and span are things. */
export type PageLine = readonly number[]

export interface PageTable {
  readonly key: string
  readonly name: string
  readonly ordinal: boolean
  readonly columns: readonly PageColumn[]
  readonly lines: readonly PageLine[]
  /** By line and column: the lines of the table of findings that say so. */
  readonly links: Readonly<Record<string, readonly number[]>>
}

/** What the script of a page is given: everything that its tables show, in words. */
export interface PageData {
  readonly locale: Locale
  readonly words: PageWords
  readonly things: readonly Thing[]
  readonly tables: readonly PageTable[]
  /** Code, name, kind, how many findings there are. */
  readonly units: readonly (readonly [string, string, string, number])[]
  readonly contents: readonly (readonly [string, string])[]
}

/** Rows that a table shows at first, and each time more are asked for. */
export const windowSize = 200

/** All choices, in the order of their controls. */
export const choices: readonly Choice[] = ['unit', 'kind', 'content', 'state', 'severity', 'rule', 'file']

/** Where the cells of a line begin. */
export const cellsAt = (line: PageLine): number => (line[0] === 0 ? 2 : 4)

export const textOf = (it: Thing | undefined): string =>
  it === undefined || typeof it === 'string' ? (it ?? '') : it[0]
export const toneOf = (it: Thing | undefined): Tone | undefined => (Array.isArray(it) ? it[2] : undefined)
