import type { Force, Obligation } from '../../../model/catalogue.ts'
import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import { type Column, oneGroup, type Row, type Table, table } from '../../../model/table.ts'
import { citations } from '../../citations.ts'
import { list, number, text } from '../cells.ts'
import { comparedColumns, comparedRates } from '../compared.ts'
import { frameWords } from '../frame-words.ts'
import { before, binding, type ComplianceGiven, isChecked, standingOf } from './given.ts'
import { rateOf, standingsTo } from './rates.ts'

const counted = ['met', 'not_met', 'waived', 'not_assessable', 'not_applicable'] as const
type Counted = (typeof counted)[number]

type Key = 'requirement' | 'id' | 'what' | 'basis' | 'must' | 'should' | Counted | 'percent' | 'previous' | 'change'

/** Each requirement with the texts that ask for it, whom it binds, and how units stand to it. */
export function requirementTable(given: ComplianceGiven): Table {
  const { scope, asked, words } = given
  const { requirements: titles } = words
  const frame = frameWords(asked.locale)
  const figure = (key: Counted): Column<Key> => ({ key, title: titles[key], kind: 'number', width: 7 })
  const force = [titles.forceUnder]
  const columns: readonly Column<Key>[] = [
    { key: 'requirement', title: titles.requirement, kind: 'text', width: 30 },
    { key: 'id', title: titles.requirement, kind: 'text', only: 'machines' },
    { key: 'what', title: titles.what, kind: 'text', only: 'machines' },
    { key: 'basis', title: titles.basis, kind: 'list', width: 60 },
    { key: 'must', title: titles.must, kind: 'number', under: force, width: 7 },
    { key: 'should', title: titles.should, kind: 'number', under: force, width: 7 },
    figure('met'),
    figure('not_met'),
    { key: 'percent', title: titles.percent, kind: 'percent', width: 8, formula: '{met}/({met}+{not_met})' },
    ...comparedColumns(asked, { kind: 'percent', width: 8, formula: '{percent}-{previous}' }),
    figure('waived'),
    figure('not_assessable'),
    figure('not_applicable'),
  ]
  const then = before(scope.units, given)
  const rows = binding(given)
    .filter(isChecked)
    .map((it) => rowOf(it, then, given))
  return table<Key>({
    key: 'requirements',
    name: titles.name,
    title: null,
    columns,
    ordinal: frame.ordinal,
    numerals: null,
    groups: oneGroup(rows),
    totals: [],
    totalsAt: asked.totalsAt,
    numbered: true,
    notes: [titles.denominator],
    whenEmpty: titles.whenEmpty,
  })
}

function rowOf(it: Obligation, then: readonly CompiledUnit[] | null, { scope, asked }: ComplianceGiven): Row<Key> {
  const standings = standingsTo(it.id, scope.units)
  const now = rateOf(standings)
  const previous = then && rateOf(standingsTo(it.id, then))
  const bound = (force: Force) => number(scope.units.filter((unit) => standingOf(unit, it)?.force === force).length)
  const counts = Object.fromEntries(counted.map((key) => [key, number(standings[key])])) as Pick<Row<Key>, Counted>
  return {
    requirement: text(it.name[asked.locale]),
    id: text(it.id),
    what: text(it.what[asked.locale]),
    basis: list(citations(it, asked)),
    must: bound('must'),
    should: bound('should'),
    ...counts,
    percent: now === null ? null : { percent: now },
    ...comparedRates(now, previous),
  }
}

/** What the texts ask of these units as well and no rule can tell, with the reason. */
export function uncheckedTable(given: ComplianceGiven): Table {
  const { asked, words } = given
  const { requirements: titles, unchecked } = words
  const frame = frameWords(asked.locale)
  const { locale } = asked
  const rows = binding(given)
    .filter((it) => !isChecked(it))
    .map((it) => ({
      requirement: text(it.name[locale]),
      id: text(it.id),
      what: text(it.what[locale]),
      basis: list(citations(it, asked)),
      reason: text(it.unchecked?.[locale]),
    }))
  return table<keyof (typeof rows)[number]>({
    key: 'requirements_not_checked',
    name: unchecked.name,
    title: unchecked.title,
    columns: [
      { key: 'requirement', title: titles.requirement, kind: 'text', width: 26 },
      { key: 'id', title: titles.requirement, kind: 'text', only: 'machines' },
      { key: 'what', title: titles.what, kind: 'text', width: 36 },
      { key: 'basis', title: titles.basis, kind: 'list', width: 36 },
      { key: 'reason', title: unchecked.reason, kind: 'text', width: 40 },
    ],
    ordinal: frame.ordinal,
    numerals: null,
    groups: oneGroup(rows),
    totals: [],
    totalsAt: asked.totalsAt,
    numbered: false,
    notes: [],
    whenEmpty: unchecked.whenEmpty,
  })
}
