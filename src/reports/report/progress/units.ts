import type { Cell } from '../../../model/cell.ts'
import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import { type Column, type Row, type Table, table } from '../../../model/table.ts'
import { byRate } from '../by-rate.ts'
import { date, number } from '../cells.ts'
import { frameWords } from '../frame-words.ts'
import { unitCells, unitColumns } from '../unit-columns.ts'
import { unitGroups } from '../unit-groups.ts'
import { tallyCells, tallyColumns } from './columns.ts'
import { type ProgressGiven, reportingOf } from './given.ts'
import { onTimePercent, sumOf, tallyAt } from './tally.ts'

/** The results of each unit. What a unit that has not reported has done, nobody knows. */
export function unitTable(given: ProgressGiven): Table {
  const { scope, asked, words, units, now, before } = given
  const frame = frameWords(asked.locale)
  const { columns: titles } = words
  const columns: readonly Column[] = [
    ...unitColumns(asked.locale, 30),
    ...tallyColumns(words, asked),
    { key: 'reporting', title: titles.reporting, kind: 'state', width: 12 },
    { key: 'reported_until', title: titles.reported_until, kind: 'date', only: 'machines' },
  ]
  const sum = (own: readonly CompiledUnit[]) =>
    tallyCells(
      sumOf(own.map((it) => tallyAt(now.units, it.id))),
      before && sumOf(own.map((it) => tallyAt(before.units, it.id))),
    )
  const isInternal = asked.manners.includes('internal')
  const rate = (it: CompiledUnit) => onTimePercent(tallyAt(now.units, it.id))
  const groups = unitGroups(units, scope, asked).map(({ key, title, units: own }) => ({
    key,
    title,
    subtotal: sum(own),
    rows: (isInternal ? byRate(own, rate) : own).map((it) => rowOf(it, given)),
  }))
  const silent = units.filter((it) => reportingOf(it) === 'not_reported').length
  return table({
    key: 'progress',
    name: words.name,
    title: null,
    columns,
    ordinal: frame.ordinal,
    numerals: 'roman',
    groups,
    totals: [
      { key: 'total', title: frame.total, cells: tallyCells(now.all, before?.all ?? null) },
      { key: 'units_not_reported', title: words.silent, cells: { reporting: number(silent) } },
    ],
    totalsAt: asked.totalsAt,
    numbered: true,
    notes: [...(isInternal ? [words.internal] : []), words.rates, words.outside, words.recurrent],
    whenEmpty: words.whenEmpty,
  })
}

const counted = [
  'total',
  'done',
  'done_on_time',
  'done_late',
  'open',
  'open_within_term',
  'open_overdue',
  'extended',
  'cancelled',
  'recurring',
  'no_deadline',
] as const

function rowOf(unit: CompiledUnit, { now, before, words }: ProgressGiven): Row {
  const figures = tallyCells(tallyAt(now.units, unit.id), before && tallyAt(before.units, unit.id))
  const { reported, newest } = unit.progress
  const state = reportingOf(unit)
  const unknown: Readonly<Record<string, Cell>> = Object.fromEntries(counted.map((it) => [it, null]))
  return {
    ...unitCells(unit),
    ...figures,
    ...(reported ? {} : unknown),
    reporting: { state, label: words.reporting[state], tone: reported ? 'neutral' : 'missing' },
    reported_until: date(newest),
  }
}
