import { type Column, type Row, type Table, table } from '../../../model/table.ts'
import { sayText } from '../../../text/say.ts'
import { text } from '../cells.ts'
import { frameWords } from '../frame-words.ts'
import { unitColumns } from '../unit-columns.ts'
import type { ChangesGiven } from './given.ts'
import { type Change, flows, type Ledger, type Sort } from './ledger.ts'

type Key = 'unit' | 'code' | 'id' | 'mark' | 'what' | 'from' | 'to' | 'from_value' | 'to_value' | 'days' | 'place'

/** Sorts whose ids stand in plans; those of contents and requirements are for machines. */
const written: ReadonlySet<Sort> = new Set(
  (['plans', 'tasks', 'dates', 'done', 'overdue', 'extended', 'cancelled', 'targets'] as const).flatMap((stock) => {
    const { gained, lost, altered = [] } = flows[stock]
    return [gained ?? [], lost ?? [], ...altered].flat()
  }),
)

/** The sorts of which there is a change, in the order of the report; the changes of each unit by unit. */
export function sortedChanges(
  { words, units }: ChangesGiven,
  { changes }: Ledger,
): readonly (readonly [Sort, readonly Change[]])[] {
  const place = new Map([...units.keys()].map((it, i) => [it, i]))
  const order = (it: Change) => place.get(it.unit) ?? 0
  return (Object.keys(words.sorts) as Sort[]).flatMap((sort) => {
    const own = changes.get(sort)
    return own ? [[sort, own.toSorted((a, b) => order(a) - order(b))] as const] : []
  })
}

/** Each change: of whom, what, from what to what. */
export function changeTable(given: ChangesGiven, sorted: ReturnType<typeof sortedChanges>): Table {
  const { asked, words, units } = given
  const { list } = words
  const frame = frameWords(asked.locale)
  const row = (it: Change): Row<Key> => ({
    unit: text(units.get(it.unit)?.name),
    code: text(units.get(it.unit)?.code),
    id: text(it.id),
    mark: text(written.has(it.sort) ? it.id : null),
    what: text(it.title),
    from: text(it.from.text),
    to: text(it.to.text),
    from_value: text(it.from.raw),
    to_value: text(it.to.raw),
    days: it.days === null ? null : { number: it.days, signed: true },
    place: it.file === null ? null : { place: { file: it.file } },
  })
  const columns: readonly Column<Key>[] = [
    ...unitColumns(asked.locale, 24),
    { key: 'id', title: list.id, kind: 'text', only: 'machines' },
    { key: 'mark', title: list.id, kind: 'text', width: 12, only: 'people' },
    { key: 'what', title: list.what, kind: 'text', width: 38 },
    { key: 'from', title: list.from, kind: 'text', width: 22, only: 'people' },
    { key: 'to', title: list.to, kind: 'text', width: 22, only: 'people' },
    { key: 'from_value', title: list.fromRaw, kind: 'text', only: 'machines' },
    { key: 'to_value', title: list.toRaw, kind: 'text', only: 'machines' },
    { key: 'days', title: list.days, kind: 'number', width: 12 },
    { key: 'place', title: list.place, kind: 'place', only: 'machines' },
  ]
  return table<Key>({
    key: 'changes',
    name: list.name,
    title: null,
    columns,
    ordinal: frame.ordinal,
    numerals: 'letters',
    groups: sorted.map(([sort, own]) => ({
      key: sort,
      title: sayText(list.group, { what: words.sorts[sort], n: own.length }, asked.locale),
      rows: own.map(row),
    })),
    totals: [],
    totalsAt: asked.totalsAt,
    numbered: false,
    notes: [],
    whenEmpty: list.whenEmpty,
  })
}
