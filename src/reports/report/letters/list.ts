import { type Column, type Row, type Table, table } from '../../../model/table.ts'
import { citations } from '../../citations.ts'
import { list, number } from '../cells.ts'
import { comparedCells, comparedColumns } from '../compared.ts'
import { frameWords } from '../frame-words.ts'
import { earlierScope } from '../scope.ts'
import { completionsIn, shortName } from '../to-complete.ts'
import { unitCells, unitColumns } from '../unit-columns.ts'
import { unitGroups } from '../unit-groups.ts'
import { type Addressed, addressedIn } from './addressed.ts'
import { type LettersGiven, plansNamed } from './given.ts'

type Key =
  | 'unit'
  | 'code'
  | 'plans'
  | 'about'
  | 'must'
  | 'should'
  | 'previous'
  | 'change'
  | 'obligations'
  | 'requests'
  | 'names'
  | 'basis'

/** Whom the letters go to and what each asks for: for the secretariat's own files, and for letters written elsewhere. */
export function letterTable(given: LettersGiven): Table {
  const { scope, asked, letters } = given
  const { list: words } = given.words
  const frame = frameWords(asked.locale)
  const earlier = earlierCounts(given)
  const figures = (own: readonly Addressed[]) => {
    const all = own.flatMap((it) => it.completing)
    const then = earlier && own.reduce((sum, it) => sum + (earlier.get(it.unit.id) ?? 0), 0)
    return {
      must: number(all.filter((it) => it.force === 'must').length),
      should: number(all.filter((it) => it.force === 'should').length),
      ...comparedCells(all.length, then),
    }
  }
  const row = (it: Addressed): Row<Key> => {
    const about = it.instead ?? 'complete'
    return {
      ...unitCells(it.unit),
      ...figures([it]),
      plans: list(plansNamed(it, given)),
      about: { state: about, label: words.kinds[about] },
      obligations: list(it.completing.map((own) => own.obligation.id)),
      names: list(it.completing.map((own) => shortName(own.obligation, asked.locale))),
      requests: list(it.completing.map((own) => own.request)),
      basis: list([...new Set(it.completing.flatMap((own) => citations(own.obligation, asked).slice(0, 1)))]),
    }
  }
  const columns: readonly Column<Key>[] = [
    ...unitColumns(asked.locale, 28),
    { key: 'plans', title: words.plans, kind: 'list', width: 22 },
    { key: 'about', title: words.about, kind: 'state', width: 16 },
    { key: 'must', title: words.must, kind: 'number' },
    { key: 'should', title: words.should, kind: 'number' },
    ...comparedColumns(asked, { title: words.previous, formula: '{must}+{should}-{previous}' }),
    { key: 'obligations', title: words.obligations, kind: 'list', only: 'machines' },
    { key: 'requests', title: words.requests, kind: 'list', only: 'machines' },
    { key: 'names', title: words.requests, kind: 'list', only: 'people', width: 60 },
    { key: 'basis', title: words.basis, kind: 'list', only: 'machines' },
  ]
  const byUnit = new Map(letters.map((it) => [it.unit.id, it]))
  const groups = unitGroups(
    letters.map((it) => it.unit),
    scope,
    asked,
  ).map(({ key, title, units }) => ({
    key,
    title,
    rows: units.flatMap((it) => byUnit.get(it.id) ?? []).map(row),
  }))
  return table<Key>({
    key: 'letters',
    name: words.name,
    title: null,
    columns,
    ordinal: frame.ordinal,
    numerals: 'roman',
    groups,
    totals: letters.length ? [{ key: 'total', title: frame.total, cells: figures(letters) }] : [],
    totalsAt: asked.totalsAt,
    numbered: true,
    notes: letters.length ? [words.note] : [],
    whenEmpty: words.whenEmpty,
  })
}

/** How much each unit was to complete at the earlier date. */
function earlierCounts({ asked }: LettersGiven): ReadonlyMap<string, number> | null {
  const scope = earlierScope(asked)
  if (!scope) return null
  const letters = addressedIn(scope, completionsIn(scope.compilation, asked))
  return new Map(letters.map((it) => [it.unit.id, it.completing.length]))
}
