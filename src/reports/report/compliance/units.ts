import type { Cell } from '../../../model/cell.ts'
import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import { type Column, type Row, type Table, table } from '../../../model/table.ts'
import { sayText } from '../../../text/say.ts'
import { byRate } from '../by-rate.ts'
import { list, number, share, text } from '../cells.ts'
import { comparedColumns, comparedRates } from '../compared.ts'
import { frameWords } from '../frame-words.ts'
import { shortName, type ToComplete } from '../to-complete.ts'
import { unitCells, unitColumns } from '../unit-columns.ts'
import { unitGroups } from '../unit-groups.ts'
import { before, type ComplianceGiven, unassessed } from './given.ts'
import { countedOf, rateOf, standingsOf } from './rates.ts'

/** What each unit meets of what it must and should, how its tasks and targets are written, and what it is to complete. */
export function unitTable(given: ComplianceGiven): Table {
  const { scope, asked, words } = given
  const frame = frameWords(asked.locale)
  const isInternal = asked.manners.includes('internal')
  const inOrder = (units: readonly CompiledUnit[]) =>
    isInternal ? byRate(units, (it) => rateOf(standingsOf([it], 'must'))) : units
  const groups = unitGroups(scope.units, scope, asked).map(({ key, title, units }) => ({
    key,
    title,
    subtotal: figures(units, given),
    rows: inOrder(units).map((it) => rowOf(it, given)),
  }))
  return table({
    key: 'compliance',
    name: words.name,
    title: null,
    columns: columnsOf(given),
    ordinal: frame.ordinal,
    numerals: 'roman',
    groups,
    totals: [{ key: 'total', title: frame.total, cells: figures(scope.units, given) }],
    totalsAt: asked.totalsAt,
    numbered: true,
    notes: [...(isInternal ? [words.internal] : []), words.rates, words.outside, words.completing],
    whenEmpty: words.whenEmpty,
  })
}

function columnsOf({ asked, words }: ComplianceGiven): readonly Column[] {
  const { locale, catalogue } = asked
  const { columns: titles } = words
  const n = catalogue.clears.length
  const clears = [sayText(titles.clearsUnder, { n }, locale)]
  const targets = [titles.targetsUnder]
  const ofForce = (force: 'must' | 'should', title: string): readonly Column[] => {
    const under = [title]
    const [met, counted] = [`${force}_met`, `${force}_counted`]
    return [
      { key: met, title: titles.met, kind: 'number', under, width: 7 },
      { key: counted, title: titles.counted, kind: 'number', under, width: 7 },
      {
        key: `${force}_percent`,
        title: titles.percent,
        kind: 'percent',
        under,
        width: 8,
        formula: `{${met}}/{${counted}}`,
      },
    ]
  }
  return [
    ...unitColumns(locale, 24),
    ...(n
      ? ([
          { key: 'clear_tasks', title: titles.clearTasks, kind: 'number', under: clears, width: 7 },
          { key: 'tasks', title: titles.tasks, kind: 'number', under: clears, width: 7 },
          {
            key: 'clear_percent',
            title: titles.percent,
            kind: 'percent',
            under: clears,
            width: 8,
            formula: '{clear_tasks}/{tasks}',
          },
        ] as const)
      : []),
    { key: 'measurable_targets', title: titles.measurable, kind: 'number', under: targets, width: 7 },
    { key: 'targets', title: titles.targets, kind: 'number', under: targets, width: 7 },
    ...ofForce('must', titles.mustUnder),
    ...comparedColumns(asked, {
      kind: 'percent',
      under: [titles.mustUnder],
      width: 8,
      formula: '{must_percent}-{previous}',
    }),
    ...ofForce('should', titles.shouldUnder),
    { key: 'waived', title: titles.waived, kind: 'number', width: 7 },
    { key: 'not_assessable', title: titles.notAssessable, kind: 'number', width: 7 },
    { key: 'to_complete', title: titles.toComplete, kind: 'list', only: 'machines' },
    { key: 'shortly', title: titles.toComplete, kind: 'text', only: 'people', width: 44 },
  ]
}

/** Sums over units; of one without a plan nothing is summed. */
function figures(units: readonly CompiledUnit[], given: ComplianceGiven): Readonly<Record<string, Cell>> {
  const sum = (count: (it: CompiledUnit) => number) => units.reduce((all, it) => all + count(it), 0)
  const must = standingsOf(units, 'must')
  const should = standingsOf(units, 'should')
  const earlier = before(units, given)
  const now = rateOf(must)
  const then = earlier && rateOf(standingsOf(earlier, 'must'))
  const [clear, tasks] = [sum((it) => it.clearTasks), sum((it) => it.tasks)]
  return {
    clear_tasks: number(clear),
    tasks: number(tasks),
    clear_percent: share(clear, tasks),
    measurable_targets: number(sum((it) => it.measurableTargets)),
    targets: number(sum((it) => it.targets)),
    must_met: number(must.met),
    must_counted: number(countedOf(must)),
    must_percent: share(must.met, countedOf(must)),
    ...comparedRates(now, then),
    should_met: number(should.met),
    should_counted: number(countedOf(should)),
    should_percent: share(should.met, countedOf(should)),
    waived: number(must.waived + should.waived),
    not_assessable: number(sum((it) => unassessed(it, given))),
  }
}

const ofPlans = ['clear_tasks', 'tasks', 'measurable_targets', 'targets'] as const
const ofRates = ['must_met', 'must_counted', 'should_met', 'should_counted', 'waived'] as const

function rowOf(unit: CompiledUnit, given: ComplianceGiven): Row {
  const hasPlan = unit.plans.length > 0
  const isJudged = unit.obligations.some((it) => it.state === 'met' || it.state === 'not_met' || it.state === 'waived')
  const unknown = [...(hasPlan ? [] : ofPlans), ...(isJudged ? [] : ofRates)]
  const completing = given.toComplete(unit)
  return {
    ...unitCells(unit),
    ...figures([unit], given),
    ...Object.fromEntries(unknown.map((it) => [it, null])),
    to_complete: list(completing.map((it) => it.obligation.id)),
    shortly: text(
      [...(hasPlan ? [] : [given.words.instead[unit.filing.state]]), ...shortly(completing, given)].join('. '),
    ),
  }
}

/** The requirements by their short names: those that must be met, then those that should. */
function shortly(all: readonly ToComplete[], { asked: { locale }, words }: ComplianceGiven): readonly string[] {
  const names = (force: ToComplete['force']) =>
    all.filter((it) => it.force === force).map((it) => shortName(it.obligation, locale))
  const [must, should] = [names('must'), names('should')]
  return [
    ...(must.length ? [must.join('; ')] : []),
    ...(should.length ? [sayText(words.should, { names: should.join('; ') }, locale)] : []),
  ]
}
