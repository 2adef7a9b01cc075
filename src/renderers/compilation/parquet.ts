import { ByteWriter, parquetWriteRows } from 'hyparquet-writer'
import type { Compilation } from '../../model/compilation.ts'
import type { FolderForm } from '../../model/compilation-renderer.ts'
import { type ParquetTable, schemaOf } from './parquet-column.ts'
import { parquetTables } from './parquet-tables.ts'

/** Rows that are in memory at a time. */
const rowsAtOnce = 10_000

/** A folder of tables for whoever computes further: one file a table, the same bytes every time. */
export const parquet: FolderForm = {
  form: 'folder',
  files: parquetTables.map(fileOf),
  render(compilation, sink) {
    for (const table of parquetTables) write(table, compilation, (bytes) => sink(fileOf(table), bytes))
  },
}

function fileOf({ name }: Pick<ParquetTable, 'name'>): string {
  return `${name}.parquet`
}

function write(table: ParquetTable, compilation: Compilation, sink: (bytes: Uint8Array) => void): void {
  const { tool, asOf, schemaVersion } = compilation.meta
  const writer = new ByteWriter()
  const flush = () => {
    sink(writer.getBytes())
    writer.index = 0
  }
  parquetWriteRows({
    writer: Object.assign(writer, { flush, finish: flush }),
    rows: table.rows(compilation),
    columns: table.columns.map(({ name }) => ({ name })),
    schema: schemaOf(table),
    rowGroupSize: rowsAtOnce,
    createdBy: `${tool.name} version ${tool.version}`,
    kvMetadata: [
      { key: 'schemaVersion', value: String(schemaVersion) },
      { key: 'asOf', value: asOf },
    ],
  })
}
