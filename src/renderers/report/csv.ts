import { stringify } from 'csv-stringify/sync'
import { commandless, printableLines } from '../../model/printable.ts'
import { type ReportRenderer, tablesOf } from '../../model/report.ts'
import { rawOf } from '../../model/report-cell.ts'
import { columnsFor } from '../../model/table.ts'
import type { Json } from '../../model/words.ts'
import { isFormula } from './formula.ts'

/**
 * One table for programs and spreadsheets: UTF-8 with a byte-order mark, CRLF, English keys as heads, raw values (plain
 * numbers, ISO dates, ids of states; a list with `; `). Groups become a first column `group`; sums and notes stay out:
 * whoever reads it sums himself. A file holds one table, since tables below each other are none to a program: a
 * report of several is written as a folder of `KEY.csv`, or one of them is chosen with `--table KEY`.
 */
export const csv: ReportRenderer = {
  extension: 'csv',
  binary: false,
  oneTable: true,
  async render(report) {
    const [table, ...more] = tablesOf(report)
    if (!table || more.length) throw new RangeError(`a CSV file holds one table, not ${more.length + (table ? 1 : 0)}`)
    const columns = columnsFor('machines', table.columns)
    const grouped = table.groups.some((it) => it.title !== null)
    const rows = table.groups.flatMap(({ key, rows }) =>
      rows.map((row) => [...(grouped ? [key] : []), ...columns.map((it) => field(rawOf(row[it.key])))]),
    )
    const heads = [...(grouped ? ['group'] : []), ...columns.map((it) => it.key)]
    // the library by itself quotes only the breaks that end its own lines
    return stringify([heads, ...rows], { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ })
  },
}

/** Texts are guarded by an apostrophe; numbers need none and stay numbers. */
function field(value: Json): string {
  if (value === null) return ''
  if (typeof value !== 'string') return Array.isArray(value) ? field(value.join('; ')) : String(value)
  const text = commandless(printableLines(value))
  return isFormula(text) ? `'${text}` : text
}
