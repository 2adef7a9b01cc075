import type { Force, Obligation } from '../../../model/catalogue.ts'
import { type Column, type Row, type Table, table } from '../../../model/table.ts'
import { citations } from '../../explain/topics.ts'
import { list, number, text } from '../cells.ts'
import { frameWords } from '../frame-words.ts'
import { before, binding, type ComplianceGiven, isChecked, standingOf } from './given.ts'
import { rateOf, standingsTo } from './rates.ts'

const counted = ['met', 'not_met', 'waived', 'not_assessable', 'not_applicable'] as const

type Key =
  | 'requirement'
  | 'id'
  | 'what'
  | 'basis'
  | 'must'
  | 'should'
  | (typeof counted)[number]
  | 'percent'
  | 'previous'
  | 'change'
  | 'note'

/** Each requirement with the texts that ask for it, whom it binds, and how units stand to it; those no rule can check with the reason. */
export function requirementTable(given: ComplianceGiven): Table {
  const { scope, asked, words, earlier } = given
  const { requirements: titles } = words
  const frame = frameWords(asked.locale)
  const then = before(scope.units, given)
  const bound = (it: Obligation, force: Force) =>
    number(scope.units.filter((unit) => standingOf(unit, it)?.force === force).length)
  const row = (it: Obligation): Row<Key> => {
    const checked = isChecked(it)
    const standings = standingsTo(it.id, scope.units)
    const now = checked ? rateOf(standings) : null
    const previous = checked && then ? rateOf(standingsTo(it.id, then)) : null
    const count = (key: (typeof counted)[number]) => number(checked ? standings[key] : null)
    return {
      requirement: text(it.name[asked.locale]),
      id: text(it.id),
      what: text(it.what[asked.locale]),
      basis: list(citations(it, asked)),
      must: bound(it, 'must'),
      should: bound(it, 'should'),
      met: count('met'),
      not_met: count('not_met'),
      percent: now === null ? null : { percent: now },
      previous: previous === null ? null : { percent: previous },
      change: now === null || previous === null ? null : { percent: now - previous, signed: true },
      waived: count('waived'),
      not_assessable: count('not_assessable'),
      not_applicable: count('not_applicable'),
      note: text(it.unchecked?.[asked.locale]),
    }
  }
  const figure = (key: (typeof counted)[number]): Column<Key> => ({ key, title: titles[key], kind: 'number', width: 7 })
  const force = [titles.forceUnder]
  const columns: readonly Column<Key>[] = [
    { key: 'requirement', title: titles.requirement, kind: 'text', width: 22 },
    { key: 'id', title: titles.requirement, kind: 'text', only: 'machines' },
    { key: 'what', title: titles.what, kind: 'text', width: 34 },
    { key: 'basis', title: titles.basis, kind: 'list', width: 34 },
    { key: 'must', title: titles.must, kind: 'number', under: force, width: 7 },
    { key: 'should', title: titles.should, kind: 'number', under: force, width: 7 },
    figure('met'),
    figure('not_met'),
    { key: 'percent', title: titles.percent, kind: 'percent', width: 8, formula: '{met}/({met}+{not_met})' },
    ...(earlier
      ? ([
          { key: 'previous', title: frame.previous, kind: 'percent', width: 8 },
          { key: 'change', title: frame.change, kind: 'percent', width: 8, formula: '{percent}-{previous}' },
        ] as const)
      : []),
    figure('waived'),
    figure('not_assessable'),
    figure('not_applicable'),
    { key: 'note', title: titles.note, kind: 'text', width: 26 },
  ]
  const obligations = binding(given)
  const groups = [
    { key: 'checked', title: titles.checked, rows: obligations.filter(isChecked).map(row) },
    { key: 'not_checked', title: titles.notChecked, rows: obligations.filter((it) => !isChecked(it)).map(row) },
  ]
  return table<Key>({
    key: 'requirements',
    name: titles.name,
    title: null,
    columns,
    ordinal: frame.ordinal,
    numerals: 'roman',
    groups: groups.filter((it) => it.rows.length),
    totals: [],
    totalsAt: asked.totalsAt,
    numbered: true,
    notes: [titles.denominator],
    whenEmpty: words.whenEmpty,
  })
}
