import type { CompiledTask } from '../../../model/compiled-task.ts'
import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { type Column, type Row, type Table, table } from '../../../model/table.ts'
import { inTableOrder } from '../../../model/table-order.ts'
import { number, period, share, text } from '../cells.ts'
import { comparedCells, comparedColumns } from '../compared.ts'
import { frameWords } from '../frame-words.ts'
import type { Scope } from '../scope.ts'
import { unitCodes, unitListColumns, unitNames } from '../unit-list.ts'
import type { Gathered, ParentTask } from './gather.ts'
import { type CoverageGiven, hasPlan } from './given.ts'

type Key =
  | 'task'
  | 'id'
  | 'work'
  | 'due'
  | 'expected'
  | 'implementing'
  | 'percent'
  | 'previous'
  | 'change'
  | 'tasks'
  | 'without_plan'
  | 'units'
  | 'names'
  | 'lacking_units'
  | 'lacking_names'

/** Tasks that units above gave to others, and which of these have them in their plans. */
export function parentTable(given: CoverageGiven, { parents }: Gathered, before: Gathered | null): Table {
  const { scope, asked, words } = given
  const { byParent } = words
  const frame = frameWords(asked.locale)
  const addressees = addresseesIn(scope)
  const then = before && new Map(before.parents.map((it) => [it.task.id, it.units.size]))
  const all = new Map(scope.compilation.units.map((it) => [it.id, it]))
  const told = parents.map((it) => ({ ...it, expected: addressees(it.task, all.get(it.task.unit)) }))
  const shown = told.filter((it) => it.units.size > 0 || it.expected.length > 0)
  const byUnit = groupedBy(shown, (it) => it.task.unit)
  const above = inTableOrder([...byUnit.keys()].flatMap((it) => all.get(it) ?? []))
  const row = (it: ParentTask & { readonly expected: readonly CompiledUnit[] }): Row<Key> => {
    const doing = scope.units.filter((unit) => it.units.has(unit.id))
    const judged = it.expected.filter(hasPlan)
    const lacking = judged.filter((unit) => !it.units.has(unit.id))
    const previous = then && (then.get(it.task.id) ?? 0)
    return {
      task: text(it.task.task),
      id: text(it.task.id),
      work: text(it.task.work),
      due: period(it.task.dueNow),
      expected: number(it.task.addressed ? it.expected.length : null),
      implementing: number(doing.length),
      percent: share(judged.length - lacking.length, judged.length),
      ...comparedCells(doing.length, previous),
      tasks: number(it.tasks),
      without_plan: number(it.task.addressed ? it.expected.length - judged.length : null),
      units: unitCodes(doing),
      names: unitNames(doing, asked),
      lacking_units: unitCodes(lacking),
      lacking_names: unitNames(lacking, asked),
    }
  }
  const columns: readonly Column<Key>[] = [
    { key: 'task', title: byParent.task, kind: 'text', width: 9 },
    { key: 'id', title: byParent.task, kind: 'text', only: 'machines' },
    { key: 'work', title: byParent.work, kind: 'text', width: 34 },
    { key: 'due', title: byParent.due, kind: 'period', width: 13 },
    { key: 'expected', title: byParent.expected, kind: 'number' },
    { key: 'implementing', title: byParent.implementing, kind: 'number' },
    { key: 'percent', title: byParent.percent, kind: 'percent' },
    ...comparedColumns(asked, { formula: '{implementing}-{previous}' }),
    { key: 'tasks', title: byParent.tasks, kind: 'number' },
    { key: 'without_plan', title: byParent.without_plan, kind: 'number' },
    ...unitListColumns('units', 'names', { title: byParent.units, width: 26 }),
    ...unitListColumns('lacking_units', 'lacking_names', { title: byParent.lacking, width: 26 }),
  ]
  return table<Key>({
    key: 'coverage_by_parent_task',
    name: byParent.name,
    title: null,
    columns,
    ordinal: frame.ordinal,
    numerals: 'roman',
    groups: above.map((unit) => ({ key: unit.id, title: unit.name, rows: (byUnit.get(unit.id) ?? []).map(row) })),
    totals: [],
    totalsAt: asked.totalsAt,
    numbered: true,
    notes: [byParent.note],
    whenEmpty: byParent.whenEmpty,
  })
}

/**
 * The units of a scope that a task addresses: by their codes, or by kind. Kinds that a central unit addresses are meant all
 * over the country, those of any other unit below it.
 */
function addresseesIn({ units, compilation }: Scope) {
  const above = new Map(compilation.units.filter((it) => it.counts).map((it) => [it.code, it.parent]))
  const isBelow = ({ parent }: CompiledUnit, code: string) => {
    const seen = new Set<string>()
    for (let it = parent; it !== null && !seen.has(it); it = above.get(it) ?? null) {
      if (it === code) return true
      seen.add(it)
    }
    return false
  }
  return ({ addressed }: CompiledTask, issuer: CompiledUnit | undefined): readonly CompiledUnit[] => {
    if (!addressed || !issuer) return []
    const isMeant = (unit: CompiledUnit) =>
      addressed.units?.includes(unit.code) ||
      (unit.kind !== null &&
        addressed.kinds?.includes(unit.kind) &&
        (issuer.level === 'central' || isBelow(unit, issuer.code)))
    return units.filter((it) => it.id !== issuer.id && isMeant(it))
  }
}
