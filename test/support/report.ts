import type { Compilation } from '../../src/model/compilation.ts'
import { factsOf, type Report, tablesOf } from '../../src/model/report.ts'
import { rawOf } from '../../src/model/report-cell.ts'
import { type Row, rowsOf, type Table } from '../../src/model/table.ts'
import type { Json } from '../../src/model/words.ts'
import { reports } from '../../src/reports/report/index.ts'
import type { Asked } from '../../src/reports/report/maker.ts'
import { kindOf } from '../../src/rules/index.ts'
import { catalogue } from './catalogue.ts'

/** What a report is asked for where nothing is said. */
const plain: Asked = {
  catalogue,
  locale: 'vi',
  version: '0.0.0',
  filters: {},
  groupBy: 'heading',
  totalsAt: 'last',
  manners: [],
  signed: true,
  previous: null,
  letter: {},
  kindOf,
}

/** A report of a compilation. */
export async function reportOn(name: string, compilation: Compilation, asked: Partial<Asked> = {}): Promise<Report> {
  const maker = await reports[name]?.()
  if (!maker) throw new Error(`no report ${name}`)
  return maker.make(compilation, { ...plain, ...asked })
}

/** A table by its key. */
export function tableIn(report: Report, key: string): Table {
  const found = tablesOf(report).find((it) => it.key === key)
  if (!found) throw new Error(`${report.name} has no table ${key}`)
  return found
}

const raw = (cells: Partial<Row>, keys: readonly string[]): readonly Json[] => keys.map((it) => rawOf(cells[it]))

/** The rows of a table as machines get them: of each the values of some columns. */
export const rowsIn = (table: Table, ...keys: readonly string[]): readonly (readonly Json[])[] =>
  rowsOf(table).map((it) => raw(it, keys))

/** One row: the first that begins with a value. */
export function rowIn(table: Table, is: string, ...keys: readonly string[]): readonly Json[] {
  const row = rowsOf(table).find((it) => Object.values(it).some((cell) => rawOf(cell) === is))
  if (!row) throw new Error(`${table.key} has no row ${is}`)
  return raw(row, keys)
}

/** The line of a total. */
export function totalIn(table: Table, key: string, ...keys: readonly string[]): readonly Json[] {
  const total = table.totals.find((it) => it.key === key)
  if (!total) throw new Error(`${table.key} has no total ${key}`)
  return raw(total.cells as Partial<Row>, keys)
}

/** The figures of a report by their keys. */
export const figures = (report: Report): Readonly<Record<string, Json>> =>
  Object.fromEntries(factsOf(report).map((it) => [it.key, rawOf(it.value)]))
