import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import MarkdownIt from 'markdown-it'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { onlyTable, type ReportScreen, tablesOf } from '../../src/model/report.ts'
import { layoutOf } from '../../src/model/report-layout.ts'
import { type Column, columnsFor, type Table } from '../../src/model/table.ts'
import { reportRenderers } from '../../src/renderers/report/index.ts'
import { formatOf } from '../../src/text/locale-format.ts'
import { countryAsOf } from '../support/country.ts'
import { askParquet } from '../support/parquet-folder.ts'
import { reportOn } from '../support/report.ts'

// Cuốn tổng hợp của một nước nhỏ, đọc lại từ từng dạng: số trong mỗi bảng phải là số của dạng json.
const [compilation, previous] = countryAsOf('2026-11-22', '2026-09-30')
if (!compilation || !previous) throw new Error('no country')
const book = await reportOn('summary', compilation, { previous, signed: false })
/** Tables that have rows; the others are only said to be empty. */
const tables = tablesOf(book).filter((it) => layoutOf(it).lines.length)

async function render(format: string, report = book, screen: Partial<ReportScreen> = {}): Promise<string | Uint8Array> {
  const renderer = await reportRenderers[format]?.()
  if (!renderer) throw new Error(`no format ${format}`)
  return renderer.render(report, { color: false, width: null, format: formatOf('vi'), ...screen })
}

interface JsonTable {
  readonly key: string
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}
const json = new Map(
  (JSON.parse(String(await render('json'))) as { tables: readonly JsonTable[] }).tables.map((it) => [it.key, it.rows]),
)

type Grid = readonly (readonly unknown[])[]

/** What a reader of Vietnamese reads: 1.234,5, 62,5%, +3; `null` for a dash or nothing. */
function numberIn(text: unknown): number | null {
  if (typeof text === 'number') return text
  const shown = String(text ?? '').trim()
  if (shown === '' || shown === '-') return null
  const plain = shown.replace(/%$/, '').replaceAll('.', '').replace(',', '.')
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}

const isFigure = ({ kind }: Column) => kind === 'number' || kind === 'percent'

/** Lines of the body as they were read: those that are rows. */
function rowsAmong(table: Table, lines: Grid): Grid {
  const layout = layoutOf(table)
  expect([table.key, lines.length]).toEqual([table.key, layout.lines.length])
  return lines.filter((_, i) => layout.lines[i]?.kind === 'row')
}

/** The figures of the rows that were read are those of json. `percent`: what 1% is written as. */
function sameFigures(table: Table, rows: Grid, { percent = 1, places = 0.0501 } = {}): void {
  const offset = table.ordinal === null ? 0 : 1
  const own = json.get(table.key) ?? []
  expect([table.key, rows.length]).toEqual([table.key, own.length])
  for (const [i, column] of columnsFor('people', table.columns).entries()) {
    if (!isFigure(column) || column.only) continue
    for (const [at, row] of rows.entries()) {
      const wanted = own[at]?.[column.key] ?? null
      const read = numberIn(row[i + offset])
      const scaled = read !== null && column.kind === 'percent' ? read / percent : read
      const where = `${table.key}, row ${at + 1}, ${column.key}: ${row[i + offset]} for ${wanted}`
      if (wanted === null) expect(scaled, where).toBe(null)
      // a sign in the place of a figure: why there is none
      else if (typeof wanted === 'string') expect(scaled === null || Number.isNaN(scaled), where).toBe(true)
      else expect(Math.abs(Number(scaled) - Number(wanted)), where).toBeLessThan(places)
    }
  }
}

test('there are tables of every report, with rows', () => {
  for (const key of ['briefing', 'units', 'coverage', 'progress', 'deadlines', 'compliance', 'targets']) {
    expect(tables.map((it) => it.key)).toContain(key)
  }
})

describe('the same numbers as in json stand in', () => {
  test('markdown', async () => {
    const tokens = new MarkdownIt().parse(String(await render('markdown')), {})
    const grids: string[][][] = []
    for (const it of tokens) {
      if (it.type === 'table_open') grids.push([])
      if (it.type === 'tr_open') grids.at(-1)?.push([])
      const row = grids.at(-1)?.at(-1)
      if (it.type === 'inline' && it.level >= 3 && row)
        row.push((it.children ?? []).map((part) => part.content).join(''))
    }
    expect(grids.length).toBe(tables.length)
    for (const [i, table] of tables.entries())
      sameFigures(table, rowsAmong(table, grids[i]?.slice(table.numbered ? 2 : 1) ?? []))
  })

  test('docx', async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(await render('docx')) })
    const parts = (text: string, tag: string) =>
      [...text.matchAll(new RegExp(`<(?:${tag})(?: [^>]*)?>(.*?)</(?:${tag})>`, 'gs'))].map((it) => it[1] ?? '')
    const grids = parts(html, 'table').map((it) =>
      parts(it, 'tr').map((row) => parts(row, 'td|th').map((cell) => cell.replace(/<[^>]*>/g, ''))),
    )
    expect(grids.length).toBe(tables.length)
    for (const [i, table] of tables.entries()) {
      const heads = layoutOf(table).head.length + (table.numbered ? 1 : 0)
      sameFigures(table, rowsAmong(table, grids[i]?.slice(heads) ?? []))
    }
  })

  test('xlsx', async () => {
    const sheets = await readXlsxFile(Buffer.from(await render('xlsx')))
    const all = tablesOf(book)
    expect(sheets.length).toBe(all.length + 1)
    for (const table of tables) {
      const { lines, columns, ordinal } = layoutOf(table)
      const data: Grid = sheets[all.indexOf(table)]?.data ?? []
      const [first] = columns
      const last = (test: (row: readonly unknown[]) => boolean) => data.findIndex(test)
      const heads = table.numbered
        ? last((row) => row[0] === '(1)')
        : last((row) => row[ordinal === null ? 0 : 1] === first?.title)
      sameFigures(table, rowsAmong(table, data.slice(heads + 1, heads + 1 + lines.length)), {
        percent: 0.01,
        places: 1e-6,
      })
    }
  })

  test('table', async () => {
    const text = String(await render('table', book, { width: 6000 }))
    const blocks = text.split('\n\n').flatMap((block) => {
      const lines = block.split('\n')
      const rule = lines.findIndex((it) => /^─[─ ]*$/.test(it))
      if (rule < 0) return []
      const columns = [...(lines[rule] ?? '').matchAll(/─+/g)].map((it) => [it.index, it.index + it[0].length] as const)
      return [lines.slice(rule + 1).map((line) => columns.map(([from, to]) => line.slice(from, to)))]
    })
    expect(blocks.length).toBe(tables.length)
    for (const [i, table] of tables.entries()) {
      const columns = columnsFor('people', table.columns)
      const figure = columns.findIndex(isFigure)
      // a text may take several lines; an ordinal or a figure stands in the first of them
      const isRow = (line: readonly string[]) =>
        table.ordinal === null ? line[figure]?.trim() : /^ *\d+ *$/.test(line[0] ?? '')
      const rows = (blocks[i] ?? []).filter(isRow)
      sameFigures(table, rows.slice(0, json.get(table.key)?.length))
    }
  })

  test('csv', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'thidua-csv-'))
    for (const { key } of tables) {
      const only = onlyTable(book, key)
      const own = json.get(key) ?? []
      if (!only || !own.length) continue
      const file = join(folder, `${key}.csv`)
      writeFileSync(file, await render('csv', only))
      const rows = await askParquet(folder, `select * from read_csv('${file}', all_varchar = true, header = true)`)
      expect([key, rows.length]).toEqual([key, own.length])
      for (const [i, row] of own.entries()) {
        for (const [name, value] of Object.entries(row)) {
          if (typeof value === 'number') expect([key, i, name, Number(rows[i]?.[name])]).toEqual([key, i, name, value])
        }
      }
    }
    rmSync(folder, { recursive: true })
  })
})
