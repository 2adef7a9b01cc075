import type { Cell } from '../../../model/cell.ts'
import { type Column, type Row, type Table, table } from '../../../model/table.ts'
import { sayText } from '../../../text/say.ts'
import { number, text } from '../cells.ts'
import { frameWords } from '../frame-words.ts'
import type { ChangesGiven } from './given.ts'
import { flows, type Ledger, type Sort, type Stock } from './ledger.ts'

type Key = 'what' | 'key' | 'previous' | 'now' | 'change' | 'gained' | 'lost' | 'altered'

/** How many there were and are of each, how many came and went, and how many stayed and are not the same. */
export function summaryTable(given: ChangesGiven, { counts, changes }: Ledger): Table {
  const { asked, words } = given
  const frame = frameWords(asked.locale)
  const told = (sorts: readonly Sort[]): Cell =>
    sorts.length ? { number: sorts.reduce((sum, it) => sum + (changes.get(it)?.length ?? 0), 0) } : null
  const row = (stock: Stock): Row<Key> => {
    const { gained, lost, altered = [] } = flows[stock]
    const count = gained || lost ? (counts.get(stock) ?? { before: 0, now: 0 }) : null
    return {
      what: text(words.stocks[stock]),
      key: text(stock),
      previous: number(count?.before ?? null),
      now: number(count?.now ?? null),
      change: count && { number: count.now - count.before, signed: true },
      gained: told(gained ? [gained] : []),
      lost: told(lost ? [lost] : []),
      altered: told(altered),
    }
  }
  const columns: readonly Column<Key>[] = [
    { key: 'what', title: words.columns.what, kind: 'text', width: 46 },
    { key: 'key', title: words.columns.key, kind: 'text', only: 'machines' },
    { key: 'previous', title: frame.previous, kind: 'number' },
    { key: 'now', title: words.columns.now, kind: 'number' },
    { key: 'change', title: frame.change, kind: 'number', formula: '{gained}-{lost}' },
    { key: 'gained', title: words.columns.gained, kind: 'number' },
    { key: 'lost', title: words.columns.lost, kind: 'number' },
    { key: 'altered', title: words.columns.altered, kind: 'number', width: 11 },
  ]
  return table<Key>({
    key: 'changes_summary',
    name: words.name,
    title: null,
    columns,
    ordinal: frame.ordinal,
    numerals: null,
    groups: [{ key: 'all', title: null, rows: stocksOf(given).map(row) }],
    totals: [],
    totalsAt: asked.totalsAt,
    numbered: true,
    notes: notesOf(given),
    whenEmpty: words.list.whenEmpty,
  })
}

const ofContents: ReadonlySet<Stock> = new Set([
  'contents',
  'tasks',
  'dates',
  'done',
  'overdue',
  'extended',
  'cancelled',
])

/** A content narrows tasks; what a unit has issued or fulfils belongs to none. */
function stocksOf({ asked }: ChangesGiven): readonly Stock[] {
  const all = Object.keys(flows) as Stock[]
  return asked.filters.content ? all.filter((it) => ofContents.has(it)) : all
}

/** How to read the figures; and what besides the plans may have changed them. */
function notesOf({ asked, words, now, before, idNow }: ChangesGiven): readonly string[] {
  const { notes } = words
  const [meta, then] = [now.compilation.meta, before.compilation.meta]
  const off = [meta.rulesOff, then.rulesOff]
  const rules = off.flat().filter((it) => !off.every((list) => list.includes(it)))
  const ids = new Set(now.units.map((it) => it.id))
  const isApart = now.units.length > 0 && before.units.length > 0 && !before.units.some((it) => ids.has(idNow(it.id)))
  return [
    ...(isApart ? [notes.apart] : []),
    ...(meta.mustFile === then.mustFile ? [] : [notes.mustFile]),
    ...(rules.length ? [sayText(notes.rulesOff, { rules: rules.sort() }, asked.locale)] : []),
    ...(then.blind.units || then.blind.register ? [notes.blind] : []),
    ...(asked.filters.content ? [notes.onlyContent] : []),
    notes.balance,
    notes.dates,
    notes.renumbered,
    notes.recurring,
  ]
}
