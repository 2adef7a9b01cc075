import type { Content, Phase } from '../../../model/catalogue.ts'
import type { Cell } from '../../../model/cell.ts'
import type { CompiledUnit, CoverageCell } from '../../../model/compiled-unit.ts'
import { shownOf } from '../../../model/report-cell.ts'
import { type Column, type Row, type Table, type Total, table } from '../../../model/table.ts'
import { formatOf } from '../../../text/locale-format.ts'
import { sayText } from '../../../text/say.ts'
import { number, share, text } from '../cells.ts'
import { comparedCells, comparedColumns } from '../compared.ts'
import { frameWords } from '../frame-words.ts'
import type { Scope } from '../scope.ts'
import { unitCells, unitColumns } from '../unit-columns.ts'
import { unitGroups } from '../unit-groups.ts'
import { ascendingContents } from './contents.ts'
import { type CoverageGiven, cellsOf, hasPlan, hasTasks } from './given.ts'

/** Units against contents, each content by phase: how many tasks there are, or why there are none. */
export function unitTable(given: CoverageGiven): Table {
  const { scope, asked, words, earlier } = given
  const frame = frameWords(asked.locale)
  const before = earlier && new Map(earlier.units.map((it) => [it.id, it]))
  const groups = unitGroups(scope.units, scope, asked).map(({ key, title, units }) => ({
    key,
    title,
    subtotal: sumsOf(units, scope),
    rows: units.map((it) => rowOf(it, before?.get(it.id), given)),
  }))
  return table({
    key: 'coverage',
    name: words.name,
    title: null,
    columns: columnsOf(given),
    ordinal: frame.ordinal,
    numerals: 'roman',
    groups,
    totals: totalsOf(given),
    totalsAt: asked.totalsAt,
    numbered: true,
    notes: [words.legend, words.bothPhases, words.denominator, ascending(given)].filter(Boolean),
    whenEmpty: words.whenEmpty,
  })
}

const fieldKey = (content: Content, phase: Phase) => `${content.key}_phase_${phase.number}`

function columnsOf({ scope, asked, words }: CoverageGiven): readonly Column[] {
  const { locale } = asked
  const say = (it: string, n: number) => sayText(it, { n }, locale)
  const ofContent = (content: Content): readonly Column[] => {
    const of = { under: [say(words.content, content.number), content.short[locale]], content: content.key }
    return [
      { key: content.key, title: words.state, kind: 'state', ...of, only: 'machines' },
      { key: `${content.key}_tasks`, title: words.tasks, kind: 'number', ...of, only: 'machines' },
      ...scope.phases.map(
        (phase): Column => ({
          key: fieldKey(content, phase),
          title: say(words.phase, phase.number),
          kind: 'number',
          ...of,
          width: 6,
        }),
      ),
    ]
  }
  return [
    ...unitColumns(locale, 28),
    ...scope.contents.flatMap(ofContent),
    ...(scope.ownContents ? ([{ key: 'own', title: words.own, kind: 'number', width: 7 }] as const) : []),
    { key: 'tasks', title: words.tasks, kind: 'number', width: 7 },
    ...comparedColumns(asked, { width: 7, formula: '{tasks}-{previous}' }),
    { key: 'contents', title: say(words.contents, scope.contents.length), kind: 'number', width: 9 },
    { key: 'not_applicable', title: words.notApplicable, kind: 'number', width: 9 },
    { key: 'withheld', title: words.withheld, kind: 'number', only: 'machines' },
    { key: 'note', title: words.note, kind: 'text', width: 16 },
  ]
}

function rowOf(unit: CompiledUnit, before: CompiledUnit | undefined, given: CoverageGiven): Row {
  const { scope, words, earlier } = given
  const cells = cellsOf(unit, scope)
  const count = (state: CoverageCell['state']) => cells.filter((it) => it?.state === state).length
  const known = hasPlan(unit)
  const tasks = known ? tasksOf(unit, scope) : null
  const then = before && earlier && hasPlan(before) ? tasksOf(before, earlier) : null
  const fields = scope.contents.flatMap((content, i): readonly (readonly [string, Cell])[] => {
    const cell = cells[i]
    const state = cell && { state: cell.state, label: words.states[cell.state] }
    return [
      [content.key, state ?? null],
      [`${content.key}_tasks`, number(known ? (cell?.tasks ?? null) : null)],
      ...scope.phases.map((phase) => [fieldKey(content, phase), fieldOf(cell, phase, words)] as const),
    ]
  })
  return {
    ...unitCells(unit),
    ...Object.fromEntries(fields),
    own: number(known ? unit.localTasks : null),
    tasks: number(tasks),
    ...comparedCells(tasks, then),
    contents: number(known ? cells.filter(hasTasks).length : null),
    not_applicable: number(known ? count('not_applicable') : null),
    withheld: number(known ? count('withheld') : null),
    note: text(noteOf(unit, given)),
  }
}

/** The number of tasks, or the sign of why there are none. */
function fieldOf(cell: CoverageCell | undefined, phase: Phase, { signs }: CoverageGiven['words']): Cell {
  if (!cell) return null
  if (cell.state === 'one_task' || cell.state === 'covered') return number(cell.byPhase[phase.number] ?? 0)
  const tone = cell.state === 'missing' ? 'missing' : 'neutral'
  return { state: cell.state, label: signs[cell.state], tone }
}

/** Tasks of the contents of a scope, those of the unit's own too. */
const tasksOf = (unit: CompiledUnit, scope: Scope): number =>
  cellsOf(unit, scope).reduce((sum, it) => sum + (it?.tasks ?? 0), scope.ownContents ? unit.localTasks : 0)

function noteOf(unit: CompiledUnit, { scope, asked, words }: CoverageGiven): string {
  const cells = cellsOf(unit, scope)
  const numbers = (is: (it: CoverageCell | undefined) => boolean) =>
    scope.contents.flatMap((it, i) => (is(cells[i]) ? [String(it.number)] : []))
  const without = numbers((it) => it?.state === 'missing')
  const phaseless = numbers((it) => hasTasks(it) && Object.values(it?.byPhase ?? {}).every((n) => n === 0))
  const say = (it: string, contents: readonly string[]) => sayText(it, { contents }, asked.locale)
  return [
    ...(without.length ? [say(words.missing, without)] : []),
    ...(phaseless.length ? [say(words.phaseless, phaseless)] : []),
  ].join('; ')
}

/** Sums of tasks, column by column. */
function sumsOf(units: readonly CompiledUnit[], scope: Scope): Readonly<Record<string, Cell>> {
  const plans = units.filter(hasPlan)
  const fields = scope.contents.flatMap((content, i) =>
    scope.phases.map((phase) => {
      const sum = plans.reduce((all, it) => all + (cellsOf(it, scope)[i]?.byPhase[phase.number] ?? 0), 0)
      return [fieldKey(content, phase), number(sum)] as const
    }),
  )
  return {
    ...Object.fromEntries(fields),
    own: number(plans.reduce((all, it) => all + it.localTasks, 0)),
    tasks: number(plans.reduce((all, it) => all + tasksOf(it, scope), 0)),
  }
}

/** All tasks; then how many units have any in a content and phase. */
function totalsOf({ scope, asked, words, earlier }: CoverageGiven): readonly Total[] {
  const fields = scope.contents.flatMap((content, i) => {
    return scope.phases.map((phase) => {
      const having = scope.units.filter((it) => (cellsOf(it, scope)[i]?.byPhase[phase.number] ?? 0) > 0)
      return { key: fieldKey(content, phase), having: having.filter(hasPlan).length }
    })
  })
  const then = earlier && sumsOf(earlier.units, earlier).tasks
  const now = sumsOf(scope.units, scope)
  const figure = (it: Cell | null | undefined) => (it && 'number' in it ? it.number : 0)
  const compared = then ? comparedCells(figure(now.tasks), figure(then)) : {}
  return [
    { key: 'total', title: frameWords(asked.locale).total, cells: { ...now, ...compared } },
    {
      key: 'units',
      title: words.units,
      cells: Object.fromEntries(fields.map((it) => [it.key, number(it.having)])),
    },
  ]
}

function ascending({ scope, asked, words }: CoverageGiven): string {
  if (!scope.units.some(hasPlan)) return ''
  const contents = ascendingContents(scope).map(
    ({ content, having, applies }) =>
      `${content.short[asked.locale]} (${having}/${applies}, ${shownOf(share(having, applies), formatOf(asked.locale))})`,
  )
  return sayText(words.ascending, { contents }, asked.locale)
}
