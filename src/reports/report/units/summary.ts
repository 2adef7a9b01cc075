import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import { type Column, type Row, type Table, table } from '../../../model/table.ts'
import { number, share, text } from '../cells.ts'
import { comparedCells, comparedColumns } from '../compared.ts'
import { frameWords } from '../frame-words.ts'
import { unitGroups } from '../unit-groups.ts'
import type { UnitsGiven } from './given.ts'
import { tallyOf } from './tally.ts'

/** How many units of each group have issued their plan, in time and late. */
export function summaryTable({ scope, asked, words, must, earlier }: UnitsGiven): Table {
  const { summary } = words
  const frame = frameWords(asked.locale)
  const figures = (units: readonly CompiledUnit[], before: readonly CompiledUnit[]) => {
    const it = tallyOf(units)
    const then = tallyOf(before).issued
    return {
      must: number(it.must),
      issued: number(it.issued),
      issued_percent: share(it.issued, it.must),
      on_time: number(it.on_time),
      on_time_percent: share(it.on_time, it.issued),
      late: number(it.late),
      late_percent: share(it.late, it.issued),
      undated: number(it.undated),
      other: number(it.other),
      without_information: number(it.without_information),
      exempt: number(it.exempt),
      ...comparedCells(it.issued, then),
    }
  }
  const of = (units: readonly CompiledUnit[]) =>
    figures(
      units,
      units.flatMap((it) => earlier?.get(it.id) ?? []),
    )
  const rows = unitGroups(must, scope, asked).map(
    ({ title, units }): Row<Key> => ({ group_of_units: text(title ?? frame.total), ...of(units) }),
  )
  const counted = { title: summary.count, kind: 'number' } as const
  const percent = { title: summary.percent, kind: 'percent' } as const
  const columns: readonly Column<Key>[] = [
    { key: 'group_of_units', title: summary.group, kind: 'text', width: 36 },
    {
      key: 'must',
      title: scope.compilation.meta.mustFile ? summary.must : summary.known,
      kind: 'number',
      formula: '{issued}+{other}+{without_information}',
    },
    { key: 'issued', ...counted, under: [summary.issuedUnder], formula: '{on_time}+{late}+{undated}' },
    { key: 'issued_percent', ...percent, under: [summary.issuedUnder], formula: '{issued}/{must}' },
    ...comparedColumns(asked, { under: [summary.issuedUnder], formula: '{issued}-{previous}' }),
    { key: 'on_time', ...counted, under: [summary.onTimeUnder] },
    { key: 'on_time_percent', ...percent, under: [summary.onTimeUnder], formula: '{on_time}/{issued}' },
    { key: 'late', ...counted, under: [summary.lateUnder] },
    { key: 'late_percent', ...percent, under: [summary.lateUnder], formula: '{late}/{issued}' },
    { key: 'undated', title: summary.undatedUnder, kind: 'number', width: 12 },
    { key: 'other', title: summary.other, kind: 'number', width: 12 },
    { key: 'without_information', title: summary.without, kind: 'number' },
    { key: 'exempt', title: summary.exempt, kind: 'number', width: 12 },
  ]
  return table<Key>({
    key: 'units_by_group',
    name: summary.title,
    title: summary.title,
    columns,
    ordinal: frame.ordinal,
    numerals: null,
    groups: asked.groupBy === 'none' ? [] : [{ key: 'all', title: null, rows }],
    totals: [{ key: 'total', title: frame.total, cells: figures(must, [...(earlier?.values() ?? [])]) }],
    totalsAt: asked.totalsAt,
    numbered: true,
    notes: [summary.percents],
    whenEmpty: words.whenEmpty,
  })
}

type Key =
  | 'group_of_units'
  | 'must'
  | 'issued'
  | 'issued_percent'
  | 'on_time'
  | 'on_time_percent'
  | 'late'
  | 'late_percent'
  | 'undated'
  | 'other'
  | 'without_information'
  | 'exempt'
  | 'previous'
  | 'change'
