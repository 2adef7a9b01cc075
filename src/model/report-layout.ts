import type { Cell } from './cell.ts'
import { printable } from './printable.ts'
import { type Column, columnsFor, type RowGroup, type Table, type Total } from './table.ts'

/** A head over `span` columns and down through `depth` rows. */
export interface HeadCell {
  readonly title: string
  /** Its first column, from 0. */
  readonly column: number
  readonly span: number
  readonly depth: number
}

/**
 * A printed line. A group or a total has a title that reaches over its first `span` columns (the ordinal not counted);
 * their cells stay empty.
 */
export type Line =
  | { readonly kind: 'row'; readonly ordinal: string; readonly cells: readonly Cell[] }
  | {
      readonly kind: 'group' | 'total'
      readonly ordinal: string
      readonly title: string
      readonly span: number
      readonly cells: readonly Cell[]
    }

/** A table as it is printed: everything in its place, the column of ordinals apart. */
export interface Layout {
  readonly columns: readonly Column[]
  readonly ordinal: string | null
  /** Rows of heads from the top. */
  readonly head: readonly (readonly HeadCell[])[]
  /** The row of numbers below the heads, the ordinal's first where there is one. */
  readonly numbers: readonly string[] | null
  readonly lines: readonly Line[]
  readonly empty: boolean
}

/** Table → its printed form for people. */
export function layoutOf(table: Table): Layout {
  const columns = columnsFor('people', table.columns)
  const totals = table.totals.map((it) => totalLine(it, columns))
  const body = table.groups.flatMap((group, i) => groupLines(group, i, table, columns))
  return {
    columns,
    ordinal: table.ordinal,
    head: headOf(columns),
    numbers: table.numbered ? numbersOf(table, columns) : null,
    lines: table.totalsAt === 'first' ? [...totals, ...body] : [...body, ...totals],
    empty: table.groups.every((group) => !group.rows.length),
  }
}

function groupLines(group: RowGroup, index: number, table: Table, columns: readonly Column[]): readonly Line[] {
  const rows = group.rows.map(
    (row, i): Line => ({ kind: 'row', ordinal: String(i + 1), cells: columns.map((it) => row[it.key] ?? null) }),
  )
  const totals = (group.totals ?? []).map((it) => totalLine(it, columns))
  if (group.title === null) return [...rows, ...totals]
  const heading: Line = {
    ...totalLine({ key: group.key, title: group.title, cells: group.subtotal ?? {} }, columns),
    kind: 'group',
    ordinal: numeralOf(table.numerals, index),
  }
  return [heading, ...rows, ...totals]
}

function totalLine(total: Total, columns: readonly Column[]): Extract<Line, { title: string }> {
  const cells = columns.map(
    ({ key, kind }) => total.cells[key] ?? (kind === 'percent' && key in total.cells ? ofNothing : null),
  )
  const first = cells.findIndex((it) => it !== null)
  // the first column belongs to the title, whatever is said of it
  const span = Math.max(1, first < 0 ? columns.length : first)
  return { kind: 'total', ordinal: '', title: total.title, span, cells }
}

/** A rate of nothing, told from a column that is not summed up. */
const ofNothing: Cell = { text: '-' }

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** I, II, III … or A, B, C … of a place counted from 0. */
function numeralOf(kind: Table['numerals'], index: number): string {
  if (kind === null) return ''
  if (kind === 'letters') return letters(index)
  let left = index + 1
  let numeral = ''
  for (const [value, sign] of romans) {
    for (; left >= value; left -= value) numeral += sign
  }
  return numeral
}

const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))

/** The heads: what stands under a shared heading goes below it, the others reach down to the body. */
function headOf(columns: readonly Column[]): readonly (readonly HeadCell[])[] {
  const depth = Math.max(0, ...columns.map((it) => it.under?.length ?? 0)) + 1
  return Array.from({ length: depth }, (_, level) => {
    const cells: HeadCell[] = []
    for (const [i, column] of columns.entries()) {
      const under = column.under ?? []
      const before = columns[i - 1]
      if (level > under.length) continue
      if (level === under.length) cells.push({ title: column.title, column: i, span: 1, depth: depth - level })
      else if (before && sharesHead(before, column, level)) widen(cells)
      else cells.push({ title: under[level] ?? '', column: i, span: 1, depth: 1 })
    }
    return cells
  })
}

function sharesHead(a: Column, b: Column, level: number): boolean {
  const [one, other] = [a.under ?? [], b.under ?? []]
  return one.length > level && Array.from({ length: level + 1 }, (_, i) => one[i] === other[i]).every(Boolean)
}

function widen(cells: HeadCell[]): void {
  const last = cells.pop()
  if (last) cells.push({ ...last, span: last.span + 1 })
}

/** (1), (2), (3) = (4)+(7): formulas name columns by key, so that a column may come or go. */
function numbersOf(table: Table, columns: readonly Column[]): readonly string[] {
  const first = table.ordinal === null ? 1 : 2
  const numbers = new Map(columns.map((it, i) => [it.key, `(${i + first})`]))
  const labels = columns.map((it) => {
    const number = numbers.get(it.key) ?? ''
    const formula = it.formula?.replace(/\{([\w-]+)\}/g, (_, key: string) => numbers.get(key) ?? '')
    // one that names a column which is left out says nothing to a reader
    const whole = it.formula?.match(/\{[\w-]+\}/g)?.every((key) => numbers.has(key.slice(1, -1)))
    return formula && whole ? `${number} = ${formula}` : number
  })
  return table.ordinal === null ? labels : ['(1)', ...labels]
}

/** A head in one line, for formats with one row of them: `Đã hoàn thành: đúng hạn`. */
export const headLine = ({ under = [], title }: Column): string => printable([...under, title].join(': '))
