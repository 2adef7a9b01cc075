import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileFolder } from '../support/compile-folder.ts'
import { askDuckDb } from '../support/parquet-folder.ts'
import { readText, runPlan } from '../support/scenario.ts'

/** The queries that the READMEs show, asked of tables that the program wrote. */
const asOf = '2026-11-22'
const repositories = ['examples/sound', 'examples/faulty'] as const
const overdue = (names: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const name of names) {
    for (const { unit, state } of compileFolder(name, asOf).tasks) {
      if (state.state === 'open_overdue') counts.set(unit, (counts.get(unit) ?? 0) + 1)
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}

const folder = mkdtempSync(join(tmpdir(), 'thidua-queries-'))
beforeAll(() => {
  const write = (repository: string, place: string) => {
    const home = join(folder, place)
    mkdirSync(home, { recursive: true })
    const args = ['compile', resolve(repository), '--as-of', asOf, '--format', 'parquet=figures/', '--quiet']
    expect(runPlan(args, home)).toEqual({ stdout: '', stderr: '', code: 0 })
  }
  write(repositories[0], 'one')
  for (const it of repositories) {
    const args = ['compile', resolve(it), '--as-of', asOf, '--format', `parquet=figures/${it.slice(-5)}`, '--quiet']
    mkdirSync(join(folder, 'many'), { recursive: true })
    expect(runPlan(args, join(folder, 'many'))).toEqual({ stdout: '', stderr: '', code: 0 })
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(['README.md', 'README.vi.md'])('the queries of %s', (file) => {
  const queries = [...readText(file).matchAll(/^duckdb -c "([^"]+)"$/gm)].map((it) => it[1] ?? '')
  const [one = '', many = ''] = queries
  const asked = async (query: string, place: string) => {
    const rows = await askDuckDb(query.replace("'figures/", `'${join(folder, place)}/figures/`))
    return rows.map((it) => Object.values(it).map(String)).sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  }
  const expected = (names: readonly string[]) => overdue(names).map(([unit, n]) => [unit, String(n)])

  test('are two: of one repository and of several', () => {
    expect(queries.map((it) => it.includes('figures/*/'))).toEqual([false, true])
  })

  test('count what is overdue in a repository', async () => {
    expect(expected(repositories.slice(0, 1)).length).toBeGreaterThan(0)
    expect(await asked(one, 'one')).toEqual(expected(repositories.slice(0, 1)))
  })

  test('count what is overdue in several at once', async () => {
    expect(expected(repositories).length).toBeGreaterThan(expected(repositories.slice(0, 1)).length)
    expect(await asked(many, 'many')).toEqual(expected(repositories))
  })
})

/** What Spark (since 3.3) and Trino take, by their readers: a new writer that packs otherwise must not go unnoticed. */
test('the tables are packed in ways that all readers know', async () => {
  const tables = `'${join(folder, 'one', 'figures', '*.parquet')}'`
  const [packed] = await askDuckDb(
    `select list_sort(list(distinct compression)) as compressions,
       list_sort(list_distinct(flatten(list(string_split(encodings, ', '))))) as encodings from parquet_metadata(${tables})`,
  )
  expect(packed).toEqual({
    compressions: expect.arrayContaining(['SNAPPY']),
    encodings: ['PLAIN', 'RLE', 'RLE_DICTIONARY'],
  })
  const booleans = await askDuckDb(
    `select distinct type from parquet_metadata(${tables}) where list_contains(string_split(encodings, ', '), 'RLE')`,
  )
  expect(booleans).toEqual([{ type: 'BOOLEAN' }])
  const types = await askDuckDb(
    `select distinct concat_ws(' ', type, converted_type) as type from parquet_schema(${tables}) where type is not null order by 1`,
  )
  expect(types.map((it) => it.type)).toEqual([
    'BOOLEAN',
    'BYTE_ARRAY JSON',
    'BYTE_ARRAY UTF8',
    'DOUBLE',
    'INT32',
    'INT32 DATE',
  ])
})
