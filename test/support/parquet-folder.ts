import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll } from 'vitest'
import type { Compilation } from '../../src/model/compilation.ts'
import { parquet } from '../../src/renderers/compilation/parquet.ts'

/** The tables of a compilation as files, by their names. */
export function parquetFiles(compilation: Compilation): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>()
  parquet.render(compilation, (file, bytes) => {
    // what is handed over may be written upon at once
    const own = parts.get(file) ?? []
    own.push(Uint8Array.from(bytes))
    parts.set(file, own)
  })
  return new Map([...parts].map(([file, own]) => [file, Buffer.concat(own)]))
}

let database: DuckDBConnection | null = null
const folders: string[] = []
afterAll(() => {
  for (const it of folders) rmSync(it, { recursive: true })
})

/** A compilation as a folder of tables that DuckDB can read; it is gone after the tests of a file. */
export function parquetFolder(compilation: Compilation): string {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-parquet-'))
  folders.push(folder)
  for (const [file, bytes] of parquetFiles(compilation)) writeFileSync(join(folder, file), bytes)
  return folder
}

/** What DuckDB answers. */
export async function askDuckDb(sql: string): Promise<readonly Record<string, unknown>[]> {
  database ??= await (await DuckDBInstance.create(':memory:')).connect()
  return (await database.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[]
}

/** What DuckDB answers; `units.parquet` in a query is the file of this name in the folder. */
export const askParquet = (folder: string, query: string) =>
  askDuckDb(query.replace(/\b(\w+)\.parquet\b/g, (file) => `'${join(folder, file).replaceAll("'", "''")}'`))
