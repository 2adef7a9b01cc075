import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import { type Column, oneGroup, type Row, type Table, table } from '../../../model/table.ts'
import { number, text } from '../cells.ts'
import { comparedCells, comparedColumns } from '../compared.ts'
import { frameWords } from '../frame-words.ts'
import { nationalValue } from '../national-value.ts'
import type { Scope } from '../scope.ts'
import { unitCodes, unitListColumns, unitNames } from '../unit-list.ts'
import type { Gathered } from './gather.ts'
import type { CoverageGiven } from './given.ts'

type Key =
  | 'target'
  | 'key'
  | 'value'
  | 'year'
  | 'with_target'
  | 'with_task'
  | 'tasks'
  | 'previous'
  | 'change'
  | 'units'
  | 'names'

/** National targets, and the units that have a target or a task for them. */
export function targetTable(given: CoverageGiven, gathered: Gathered, before: Gathered | null): Table {
  const { scope, asked, words, earlier } = given
  const { byTarget } = words
  const frame = frameWords(asked.locale)
  const now = takenUp(scope, gathered)
  const then = earlier && before && takenUp(earlier, before)
  const rows = asked.catalogue.targets.map((target): Row<Key> => {
    const { withTarget, withTask, tasks, all } = now(target.id)
    const previous = then?.(target.id).all.length ?? null
    return {
      target: text(target.name[asked.locale]),
      key: text(target.id),
      value: text(nationalValue(target, asked.locale)),
      year: target.year === undefined ? null : { year: target.year },
      with_target: number(withTarget),
      with_task: number(withTask),
      tasks: number(tasks),
      ...comparedCells(all.length, previous),
      units: unitCodes(all),
      names: unitNames(all, asked),
    }
  })
  const columns: readonly Column<Key>[] = [
    { key: 'target', title: byTarget.target, kind: 'text', width: 36 },
    { key: 'key', title: byTarget.target, kind: 'text', only: 'machines' },
    { key: 'value', title: byTarget.value, kind: 'text', width: 12 },
    { key: 'year', title: byTarget.year, kind: 'year' },
    { key: 'with_target', title: byTarget.withTarget, kind: 'number' },
    { key: 'with_task', title: byTarget.withTask, kind: 'number' },
    { key: 'tasks', title: byTarget.tasks, kind: 'number' },
    ...comparedColumns(asked),
    ...unitListColumns('units', 'names', { title: byTarget.units, width: 44 }),
  ]
  return table<Key>({
    key: 'coverage_by_target',
    name: byTarget.name,
    title: null,
    columns,
    ordinal: frame.ordinal,
    numerals: null,
    groups: oneGroup(rows),
    totals: [],
    totalsAt: asked.totalsAt,
    numbered: true,
    notes: [byTarget.note],
    whenEmpty: byTarget.whenEmpty,
  })
}

interface TakenUp {
  readonly withTarget: number
  readonly withTask: number
  readonly tasks: number
  /** Units with a target or a task for it, in the order of tables. */
  readonly all: readonly CompiledUnit[]
}

function takenUp({ units, compilation }: Scope, { contributing }: Gathered): (target: string) => TakenUp {
  const ids = new Set(units.map((it) => it.id))
  const own = new Map<string, Set<string>>()
  for (const { national, unit } of compilation.targets) {
    if (!national || !ids.has(unit)) continue
    const having = own.get(national.id) ?? new Set()
    own.set(national.id, having)
    having.add(unit)
  }
  const none: ReadonlySet<string> = new Set()
  return (target) => {
    const having = own.get(target) ?? none
    const tasked = contributing.get(target)
    const all = units.filter((it) => having.has(it.id) || tasked?.units.has(it.id))
    return { withTarget: having.size, withTask: tasked?.units.size ?? 0, tasks: tasked?.tasks ?? 0, all }
  }
}
