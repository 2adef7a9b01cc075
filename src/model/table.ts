import type { Cell } from './cell.ts'

/** What the cells of a column are: decides alignment, spreadsheet formats and what machines may expect. */
export const columnKinds = [
  'text',
  'number',
  'percent',
  'year',
  'date',
  'period',
  'state',
  'mark',
  'place',
  'list',
] as const
export type ColumnKind = (typeof columnKinds)[number]

/**
 * By what readers choose rows. `unit`: codes, which `Report.units` names; `content`: keys, which `Report.contents` names;
 * `severity`, `rule`, `file`: of a finding; `finding`: its fingerprint.
 */
export type Role = 'unit' | 'content' | 'severity' | 'rule' | 'file' | 'finding'

/** A column of a table: what its cells are and how each sort of reader gets them. */
export interface Column<K extends string = string> {
  /** English, for machines: `done_late`. `group` is taken by the group of a row. */
  readonly key: K
  readonly title: string
  readonly kind: ColumnKind
  /** Headings above it, the outermost first; neighbours under the same heading share it. */
  readonly under?: readonly string[]
  /** How it is computed, by the keys of other columns: `{done}+{open}` is shown as `(3) = (4)+(7)`. */
  readonly formula?: string
  /** Its share of the width, in characters; by its kind where nothing is said. */
  readonly width?: number
  /** Machines get codes and paths that nobody prints; people get signs that no machine needs. */
  readonly only?: 'machines' | 'people'
  /** A format that can filter offers its values; in the others it changes nothing. */
  readonly role?: Role
  /** The key of the content that all its cells speak of. */
  readonly content?: string
}

/** The values of a row by the keys of its columns; a key that no column has is not shown, so that columns can be left out. */
export type Row<K extends string = string> = Readonly<Record<K, Cell>>

/** A line that sums up: a title over the columns without a value, and its figures. */
export interface Total<K extends string = string> {
  readonly key: string
  readonly title: string
  readonly cells: Readonly<Partial<Record<K, Cell>>>
}

/** Rows that belong together. Ordinals begin anew in each. */
export interface RowGroup<K extends string = string> {
  readonly key: string
  /** `null`: no heading, no numeral. */
  readonly title: string | null
  /** Figures in the line of the heading. */
  readonly subtotal?: Readonly<Partial<Record<K, Cell>>>
  readonly rows: readonly Row<K>[]
  /** Lines below its rows. */
  readonly totals?: readonly Total<K>[]
}

/** A table before it has a format. */
export interface Table<K extends string = string> {
  /** English, unique in a report: the name of a CSV file, `--table KEY`. */
  readonly key: string
  /** A few words: the name of a sheet. */
  readonly name: string
  /** Above it; `null` where the section's title says it. */
  readonly title: string | null
  readonly columns: readonly Column<K>[]
  /** The title of the column of ordinals (`TT`); `null` for none. */
  readonly ordinal: string | null
  /** How groups are numbered; `null`: their titles stand alone. */
  readonly numerals: 'roman' | 'letters' | null
  readonly groups: readonly RowGroup<K>[]
  readonly totals: readonly Total<K>[]
  readonly totalsAt: 'first' | 'last'
  /** A row of numbers below the heads: (1), (2), (3) = (4)+(7). */
  readonly numbered: boolean
  readonly notes: readonly string[]
  /** Said where there is no row. */
  readonly whenEmpty: string
}

/** Gives a table the keys of its columns as types: a row that misses one does not compile. */
export const table = <K extends string>(it: Table<K>): Table => it

/** Rows under no heading; no group at all where there is none, so that the table says that it is empty. */
export const oneGroup = <K extends string>(rows: readonly Row<K>[]): readonly RowGroup<K>[] =>
  rows.length ? [{ key: 'all', title: null, rows }] : []

/** Columns for people or for machines. */
export function columnsFor(readers: 'people' | 'machines', columns: readonly Column[]): readonly Column[] {
  return columns.filter((it) => it.only === undefined || it.only === readers)
}

/** The rows of all groups, in their order. */
export const rowsOf = (it: Table): readonly Row[] => it.groups.flatMap((group) => group.rows)
