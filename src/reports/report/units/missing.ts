import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import { daysBetween } from '../../../model/period.ts'
import { type Column, type Row, type Table, table } from '../../../model/table.ts'
import { date, number, text } from '../cells.ts'
import { frameWords } from '../frame-words.ts'
import { unitGroups } from '../unit-groups.ts'
import type { UnitsGiven } from './given.ts'

type Key = 'unit' | 'code' | 'due' | 'days_past' | 'reminders' | 'previous'

/** The units of whose plan nothing is known, for the letter that reminds them. */
export function missingTable({ scope, asked, words, must, earlier }: UnitsGiven): Table {
  const { missing, columns: titles, states } = words
  const frame = frameWords(asked.locale)
  const { asOf } = scope.compilation.meta
  const row = ({ id, name, code, filing }: CompiledUnit): Row<Key> => {
    const due = filing.deadline?.due ?? null
    const before = earlier?.get(id)?.filing.state
    return {
      unit: text(name),
      code: text(code),
      due: date(due),
      days_past: number(due !== null && asOf > due ? daysBetween(due, asOf) : null),
      reminders: number(filing.reminders),
      previous: before ? { state: before, label: states[before] } : null,
    }
  }
  const without = must.filter((it) => it.filing.state === 'no_information')
  const columns: readonly Column<Key>[] = [
    { key: 'unit', title: frame.unit, kind: 'text', width: 50 },
    { key: 'code', title: frame.code, kind: 'text', width: 12, role: 'unit' },
    { key: 'due', title: titles.due, kind: 'date' },
    { key: 'days_past', title: missing.past, kind: 'number' },
    { key: 'reminders', title: titles.reminders, kind: 'number' },
    ...(earlier ? ([{ key: 'previous', title: frame.previous, kind: 'state' }] as const) : []),
  ]
  return table<Key>({
    key: 'units_without_information',
    name: missing.name,
    title: null,
    columns,
    ordinal: frame.ordinal,
    numerals: 'roman',
    groups: unitGroups(without, scope, asked).map(({ key, title, units }) => ({ key, title, rows: units.map(row) })),
    totals: [],
    totalsAt: asked.totalsAt,
    numbered: false,
    notes: without.length ? [missing.note] : [],
    whenEmpty: missing.whenEmpty,
  })
}
