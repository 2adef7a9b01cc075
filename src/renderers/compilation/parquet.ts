import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Compilation } from '../../model/compilation.ts'
import type { FolderForm } from '../../model/compilation-renderer.ts'
import { type ParquetTable, schemaOf } from './parquet-column.ts'
import { parquetTables } from './parquet-tables.ts'

/** Rows that are in memory at a time. */
const rowsAtOnce = 5_000

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
  const file = new ParquetWriter({
    writer: Object.assign(writer, { flush, finish: flush }),
    schema: schemaOf(table),
    createdBy: `${tool.name} version ${tool.version}`,
    kvMetadata: [
      { key: 'schemaVersion', value: String(schemaVersion) },
      { key: 'asOf', value: asOf },
    ],
  })
  for (const batch of table.batches(compilation, rowsAtOnce)) {
    const columnData = table.columns.map(({ name }, i) => ({ name, data: batch[i] ?? [] }))
    file.write({ columnData, rowGroupSize: rowsAtOnce })
  }
  file.finish()
}
