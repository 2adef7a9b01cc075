import type { NationalTarget } from '../../../model/catalogue.ts'
import type { CompiledTarget } from '../../../model/compiled-target.ts'
import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { type Column, oneGroup, type Row, type Table, table } from '../../../model/table.ts'
import { isWorse } from '../../../model/target.ts'
import { number, text } from '../cells.ts'
import { comparedCells, comparedColumns } from '../compared.ts'
import { frameWords } from '../frame-words.ts'
import { nationalValue } from '../national-value.ts'
import { unitCodes, unitListColumns, unitNames } from '../unit-list.ts'
import { plannedIn } from './figures.ts'
import type { Targets, TargetsGiven } from './given.ts'

type Key =
  | 'target'
  | 'key'
  | 'value'
  | 'year'
  | 'planning'
  | 'previous'
  | 'change'
  | 'lowest'
  | 'highest'
  | 'at_least'
  | 'below'
  | 'below_units'
  | 'below_names'
  | 'without_value'
  | 'other_measure'

/** A national target that the figures of units can be held against. */
interface Goal extends NationalTarget {
  readonly value: number
  readonly year: number
}

const isGoal = (it: NationalTarget): it is Goal => it.comparable && it.value !== undefined && it.year !== undefined

/** What units plan for the year of each national target, beside it. */
export function nationalTable(given: TargetsGiven): Table {
  const { asked, words, scope, now, before } = given
  const { byNational } = words
  const frame = frameWords(asked.locale)
  const goals = asked.catalogue.targets.filter(isGoal)
  const held = holder(now, scope.units)
  const then = before && holder(before, scope.units)
  const rows = goals.map((goal): Row<Key> => {
    const { planning, values, below, withoutValue, otherMeasure } = held(goal)
    const previous = then?.(goal).planning ?? null
    return {
      target: text(goal.name[asked.locale]),
      key: text(goal.id),
      value: text(nationalValue(goal, asked.locale)),
      year: { year: goal.year },
      planning: number(planning),
      ...comparedCells(planning, previous),
      lowest: number(values.length ? Math.min(...values) : null),
      highest: number(values.length ? Math.max(...values) : null),
      at_least: number(planning - below.length),
      below: number(below.length),
      below_units: unitCodes(below),
      below_names: unitNames(below, asked),
      without_value: number(withoutValue),
      other_measure: number(otherMeasure),
    }
  })
  const range = [byNational.rangeUnder]
  const columns: readonly Column<Key>[] = [
    { key: 'target', title: byNational.target, kind: 'text', width: 34 },
    { key: 'key', title: byNational.target, kind: 'text', only: 'machines' },
    { key: 'value', title: byNational.value, kind: 'text', width: 10 },
    { key: 'year', title: byNational.year, kind: 'year' },
    { key: 'planning', title: byNational.planning, kind: 'number', formula: '{at_least}+{below}' },
    ...comparedColumns(asked, { formula: '{planning}-{previous}' }),
    { key: 'lowest', title: byNational.lowest, kind: 'number', under: range },
    { key: 'highest', title: byNational.highest, kind: 'number', under: range },
    { key: 'at_least', title: byNational.atLeast, kind: 'number', width: 12 },
    { key: 'below', title: byNational.below, kind: 'number', width: 12 },
    ...unitListColumns('below_units', 'below_names', { title: byNational.belowUnits, width: 32 }),
    { key: 'without_value', title: byNational.withoutValue, kind: 'number', width: 12 },
    { key: 'other_measure', title: byNational.otherMeasure, kind: 'number', width: 12 },
  ]
  return table<Key>({
    key: 'targets_by_national',
    name: byNational.name,
    title: null,
    columns,
    ordinal: frame.ordinal,
    numerals: null,
    groups: oneGroup(rows),
    totals: [],
    totalsAt: asked.totalsAt,
    numbered: true,
    notes: [byNational.note, byNational.several],
    whenEmpty: byNational.whenEmpty,
  })
}

/** What units plan for one national target. */
interface Held {
  /** Units with a value for its year. */
  readonly planning: number
  /** All values for its year. */
  readonly values: readonly number[]
  /** Units whose values for its year are all worse than it, in the order of tables. */
  readonly below: readonly CompiledUnit[]
  readonly withoutValue: number
  /** Units none of whose targets for it can be compared. */
  readonly otherMeasure: number
}

function holder({ all }: Targets, units: readonly CompiledUnit[]): (goal: Goal) => Held {
  const byGoal = groupedBy(
    all.filter((it) => it.national),
    (it) => it.national?.id ?? '',
  )
  const none: readonly CompiledTarget[] = []
  return (goal) => {
    const byUnit = groupedBy(byGoal.get(goal.id) ?? none, (it) => it.unit)
    const comparable = [...byUnit].flatMap(([unit, targets]) => {
      const own = targets.filter((it) => it.national?.comparable)
      return own.length ? [{ unit, values: own.flatMap((it) => plannedIn(it, goal.year) ?? []) }] : []
    })
    const planning = comparable.filter((it) => it.values.length)
    const isBelow = (value: number) => isWorse(value, goal.value, goal.direction ?? 'up')
    const below = new Set(planning.filter((it) => it.values.every(isBelow)).map((it) => it.unit))
    return {
      planning: planning.length,
      values: planning.flatMap((it) => it.values),
      below: units.filter((it) => below.has(it.id)),
      withoutValue: comparable.length - planning.length,
      otherMeasure: byUnit.size - comparable.length,
    }
  }
}
