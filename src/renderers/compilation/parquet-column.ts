import type { SchemaElement } from 'hyparquet-writer'
import type { Compilation } from '../../model/compilation.ts'
import type { IsoDate } from '../../model/words.ts'

/** What a column holds: for each kind the value that a row gives; `json` for what is nested deeper than tables go. */
interface Values {
  readonly text: string
  readonly integer: number
  readonly number: number
  readonly boolean: boolean
  readonly date: IsoDate
  readonly json: unknown
  readonly texts: readonly string[]
  readonly integers: readonly number[]
}
type Kind = keyof Values

/** A column of a table, and where its value is found in a record; it may be missing. */
export interface ParquetColumn<Record> {
  readonly name: string
  readonly kind: Kind
  of(record: Record): unknown
}

/** A table as it is written: its values column by column, for some records at a time. */
export interface ParquetTable {
  readonly name: string
  readonly columns: readonly Pick<ParquetColumn<never>, 'name' | 'kind'>[]
  batches(compilation: Compilation, size: number): Iterable<readonly unknown[][]>
}

/** How columns of a table of such records are made. */
export type ColumnMaker<Record> = {
  readonly [K in Kind]: (name: string, of: (record: Record) => Values[K] | null | undefined) => ParquetColumn<Record>
}

/** A table of records, its columns made by `make`. */
export function parquetTable<Record>(
  name: string,
  records: (compilation: Compilation) => Iterable<Record>,
  make: (column: ColumnMaker<Record>) => readonly ParquetColumn<Record>[],
): ParquetTable {
  const maker = Object.fromEntries(
    [...Object.keys(stored), 'texts', 'integers'].map((kind) => [
      kind,
      (column: string, of: ParquetColumn<Record>['of']) => ({ name: column, kind, of }),
    ]),
  )
  const columns = make(maker as ColumnMaker<Record>)
  return {
    name,
    columns,
    *batches(compilation, size) {
      let batch: unknown[][] = columns.map(() => [])
      let count = 0
      for (const it of records(compilation)) {
        for (const [i, { kind, of }] of columns.entries()) batch[i]?.push(storable(kind, of(it)))
        if (++count % size) continue
        yield batch
        batch = columns.map(() => [])
      }
      if (count % size) yield batch
    },
  }
}

/** What an integer of a column has room for. */
const { min, max } = { min: -(2 ** 31), max: 2 ** 31 - 1 }

/**
 * As Parquet's writer takes it: a calendar date as the first moment of its day in UTC. The year 99999999999 of a faulty plan
 * has no room and is left out; what is wrong with it stands among the findings.
 */
function storable(kind: Kind, value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (kind === 'integer' && !(Number(value) >= min && Number(value) <= max)) return null
  return kind === 'date' ? new Date(`${String(value)}T00:00:00Z`) : value
}

type Stored = Partial<SchemaElement>

/** How Parquet stores a value. */
const stored: Readonly<Record<Exclude<Kind, 'texts' | 'integers'>, Stored>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
}

/** The schema of a table; lists in the form that all readers know. */
export function schemaOf({ columns }: Pick<ParquetTable, 'columns'>): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)]
}

function elementsOf({ name, kind }: Pick<ParquetColumn<never>, 'name' | 'kind'>): readonly SchemaElement[] {
  if (kind !== 'texts' && kind !== 'integers') return [{ name, repetition_type: 'OPTIONAL', ...stored[kind] }]
  return [
    { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...stored[kind === 'texts' ? 'text' : 'integer'] },
  ]
}
