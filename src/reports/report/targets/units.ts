import type { Cell } from '../../../model/cell.ts'
import type { CompiledTarget } from '../../../model/compiled-target.ts'
import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import { fold } from '../../../model/names.ts'
import { yearOf } from '../../../model/period.ts'
import { type Row, type RowGroup, type Table, table } from '../../../model/table.ts'
import { sayText } from '../../../text/say.ts'
import { date, number, text } from '../cells.ts'
import { frameWords } from '../frame-words.ts'
import { nationalValue } from '../national-value.ts'
import { fewNames } from '../unit-list.ts'
import { goalKey, goalYears, type Key, targetColumns } from './columns.ts'
import { difference, plannedIn, plannedYears, rateIn, standingIn } from './figures.ts'
import type { TargetsGiven } from './given.ts'

/** The targets of each unit: what was, what is to be reached by when, and what was reported. */
export function unitTable(given: TargetsGiven): Table {
  const { asked, words, units, without, now } = given
  const row = rowMaker(given)
  const rowsOf = (unit: CompiledUnit) => (now.byUnit.get(unit.id) ?? []).map((it) => row(it, unit))
  const isGrouped = asked.groupBy !== 'none'
  const groups = isGrouped
    ? units.map((it): RowGroup<Key> => ({ key: it.id, title: it.name, rows: rowsOf(it) }))
    : units.length
      ? [{ key: 'all', title: null, rows: units.flatMap(rowsOf) }]
      : []
  const say = (it: string, data: Parameters<typeof sayText>[1]) => sayText(it, data, asked.locale)
  const names = fewNames(
    without.map((it) => it.name),
    asked,
  )
  return table<Key>({
    key: 'targets',
    name: words.name,
    title: null,
    columns: targetColumns(given),
    ordinal: frameWords(asked.locale).ordinal,
    numerals: 'roman',
    groups,
    totals: [],
    totalsAt: asked.totalsAt,
    numbered: true,
    notes: [
      say(words.notes.rate, { year: String(now.year) }),
      words.notes.source,
      ...(names.length ? [say(words.notes.without, { units: names })] : []),
    ],
    whenEmpty: words.whenEmpty,
  })
}

function rowMaker(given: TargetsGiven): (it: CompiledTarget, unit: CompiledUnit) => Row<Key> {
  const { asked, words, now, before } = given
  const { year } = now
  const then = new Map(before?.all.map((it) => [it.id, it]))
  const goals = goalYears(given)
  const figure = (it: number | null | undefined): Cell => number(it ?? null)
  const yearCell = (it: number | null | undefined): Cell => (it === null || it === undefined ? null : { year: it })
  return (target, unit) => {
    const { baseline, assigned, newest, national, direction, measure } = target
    const rate = rateIn(target, year)
    const standing = standingIn(target, year)
    const goal = national?.comparable ? asked.catalogue.targets.find((it) => it.id === national.id) : undefined
    const previous = comparable(target, then.get(target.id))
    return {
      indicator: text(target.indicator ?? target.target),
      target: text(target.target),
      unit: text(unit.name),
      code: text(unit.code),
      unit_of_measure: text(target.unitOfMeasure),
      measure: { state: measure, label: words.measures[measure] },
      direction: { state: direction, label: words.directions[direction] },
      baseline: figure(baseline?.value),
      baseline_year: yearCell(baseline?.year),
      assigned: figure(assigned?.value),
      assigned_by: text(assigned?.by),
      plan: number(plannedIn(target, year)),
      result: figure(newest?.value),
      result_as_of: date(newest?.asOf ?? null),
      rate: rate === null ? null : { percent: rate },
      standing: { state: standing, label: words.standings[standing] },
      previous: number(previous),
      change: previous === null || !newest ? null : { number: difference(previous, newest.value), signed: true },
      ...Object.fromEntries(goals.map((it) => [goalKey(it), number(plannedIn(target, it))])),
      value: number(target.value),
      value_year: yearCell(target.year),
      national: text(goal && `${nationalValue(goal, asked.locale)}${goal.year ? ` (${goal.year})` : ''}`),
      national_id: text(national?.id),
      note: text(remarksOf(target, given).join('; ')),
      place: { place: { file: target.source.file } },
    }
  }
}

/** The value reported before, of a target that is measured as it was then. */
function comparable(target: CompiledTarget, then: CompiledTarget | undefined): number | null {
  if (!then?.newest) return null
  return fold(then.unitOfMeasure ?? '') === fold(target.unitOfMeasure ?? '') ? then.newest.value : null
}

/** What no column has room for: goals of other years, why there is no baseline, a result of an earlier year. */
function remarksOf(target: CompiledTarget, given: TargetsGiven): readonly string[] {
  const { asked, words, now } = given
  const say = (it: string, data: Parameters<typeof sayText>[1]) => sayText(it, data, asked.locale)
  const { remarks } = words
  const shown = new Set([now.year, ...goalYears(given)])
  const { newest, baseline, value, year, note } = target
  const others = plannedYears(target).filter((it) => it.year > now.year || it.year === year)
  return [
    ...others
      .filter((it) => !shown.has(it.year))
      .map((it) => say(remarks.other, { year: String(it.year), value: it.value })),
    ...(value !== null && year === null ? [say(remarks.yearless, { value })] : []),
    ...(newest && yearOf(newest.asOf) !== now.year ? [say(remarks.older, { date: newest.asOf })] : []),
    ...(baseline?.none ? [say(remarks.baseline, { reason: baseline.none })] : []),
    ...(note ? [note] : []),
  ]
}
