import type { Cell } from '../../../model/cell.ts'
import { type CompiledUnit, type CoverageState, coverageStates } from '../../../model/compiled-unit.ts'
import { type Column, type Row, type Table, table } from '../../../model/table.ts'
import { sayText } from '../../../text/say.ts'
import { number, share, text } from '../cells.ts'
import { comparedCells, comparedColumns } from '../compared.ts'
import { frameWords } from '../frame-words.ts'
import type { Scope } from '../scope.ts'
import { type CoverageGiven, hasPlan, hasTasks } from './given.ts'

/** How many units treat a content in each way. */
interface Reach {
  readonly states: Readonly<Record<CoverageState, number>>
  /** Units with tasks for it. */
  readonly having: number
  /** Units with a plan in force to which it applies. */
  readonly applies: number
}

/** How some units treat one content. */
export function reachOf(content: string, units: readonly CompiledUnit[]): Reach {
  const cells = units.flatMap((it) => it.coverage.find((cell) => cell.content === content) ?? [])
  const states = Object.fromEntries(
    coverageStates.map((state) => [state, cells.filter((it) => it.state === state).length]),
  ) as Record<CoverageState, number>
  const having = cells.filter(hasTasks).length
  return { states, having, applies: having + states.missing }
}

/** Contents by the share of units that have tasks for them, of those to which they apply; the least first. */
export function ascendingContents({ contents, units }: Scope) {
  const shareOf = ({ having, applies }: Reach) => (applies ? having / applies : 1)
  return contents
    .map((content) => ({ content, ...reachOf(content.key, units) }))
    .sort((a, b) => shareOf(a) - shareOf(b) || a.content.number - b.content.number)
}

const stateColumns = ['missing', 'not_applicable', 'withheld', 'not_assessable', 'no_plan'] as const

/** Contents by phase: tasks, and units that have any. */
export function contentTable({ scope, asked, words, earlier }: CoverageGiven): Table {
  const { locale } = asked
  const { byContent } = words
  const frame = frameWords(locale)
  const tasksOf = (content: string, units: readonly CompiledUnit[]) => {
    const cells = units.flatMap((it) => it.coverage.find((cell) => cell.content === content) ?? [])
    const all = cells.reduce((sum, it) => sum + it.tasks, 0)
    const inPhase = (n: number) => cells.reduce((sum, it) => sum + (it.byPhase[n] ?? 0), 0)
    return { all, phases: scope.phases.map((it) => [`phase_${it.number}`, number(inPhase(it.number))] as const) }
  }
  const rows = scope.contents.map((content): Row => {
    const tasks = tasksOf(content.key, scope.units)
    const reach = reachOf(content.key, scope.units)
    const then = earlier && reachOf(content.key, earlier.units).having
    return {
      content: text(`${content.number}. ${content.name[locale]}`),
      key: text(content.key),
      ...Object.fromEntries(tasks.phases),
      tasks: number(tasks.all),
      units: number(reach.having),
      one_task: number(reach.states.one_task),
      percent: share(reach.having, reach.applies),
      ...comparedCells(reach.having, then),
      ...Object.fromEntries(stateColumns.map((it) => [it, number(reach.states[it])])),
    }
  })
  const withOwn = scope.units.filter((it) => hasPlan(it) && it.localTasks > 0)
  const own: Row = {
    content: text(words.own),
    key: text('local'),
    tasks: number(withOwn.reduce((sum, it) => sum + it.localTasks, 0)),
    units: number(withOwn.length),
    one_task: number(withOwn.filter((it) => it.localTasks === 1).length),
  }
  const all = scope.ownContents ? [...rows, own] : rows
  const under = [byContent.tasksUnder]
  const columns: readonly Column[] = [
    { key: 'content', title: byContent.content, kind: 'text', width: 40 },
    { key: 'key', title: byContent.content, kind: 'text', only: 'machines', role: 'content' },
    ...scope.phases.map(
      (it): Column => ({
        key: `phase_${it.number}`,
        title: sayText(words.phase, { n: it.number }, locale),
        kind: 'number',
        under,
      }),
    ),
    { key: 'tasks', title: byContent.all, kind: 'number', under },
    { key: 'units', title: words.units, kind: 'number' },
    { key: 'percent', title: words.percent, kind: 'percent', formula: '{units}/({units}+{missing})' },
    ...comparedColumns(asked, { formula: '{units}-{previous}' }),
    { key: 'one_task', title: byContent.one_task, kind: 'number' },
    ...stateColumns.map((key): Column => ({ key, title: byContent[key], kind: 'number' })),
  ]
  const sum = (key: string): Cell =>
    number(all.reduce((total, row) => total + (row[key] && 'number' in row[key] ? row[key].number : 0), 0))
  return table({
    key: 'coverage_by_content',
    name: byContent.name,
    title: null,
    columns,
    ordinal: null,
    numerals: null,
    groups: [{ key: 'all', title: null, rows: all }],
    totals: [{ key: 'total', title: frame.total, cells: { tasks: sum('tasks') } }],
    totalsAt: asked.totalsAt,
    numbered: true,
    notes: [words.bothPhases, words.denominator],
    whenEmpty: words.whenEmpty,
  })
}
