import type { Obligation } from '../../../model/catalogue.ts'
import type { Cell, Tone } from '../../../model/cell.ts'
import type { CompiledUnit, ObligationState } from '../../../model/compiled-unit.ts'
import { type Column, type Row, type Table, type Total, table } from '../../../model/table.ts'
import { sayText } from '../../../text/say.ts'
import { number } from '../cells.ts'
import { frameWords } from '../frame-words.ts'
import { shortName } from '../to-complete.ts'
import { unitCells, unitColumns } from '../unit-columns.ts'
import { unitGroups } from '../unit-groups.ts'
import { binding, type ComplianceGiven, isChecked, standingOf } from './given.ts'
import { rateOf, standingsTo } from './rates.ts'

const tones: Readonly<Partial<Record<ObligationState, Tone>>> = {
  met: 'good',
  not_met: 'warning',
  not_assessable: 'missing',
}

/** The column of an obligation; a unit's own columns have other names. */
const keyOf = ({ id }: Obligation): string => `requirement_${id.replaceAll('-', '_')}`

/** Units against obligations: the state of each. */
export function stateTable(given: ComplianceGiven): Table {
  const { scope, asked, words } = given
  const frame = frameWords(asked.locale)
  const obligations = binding(given).filter(isChecked)
  const met = (title: string, units: readonly CompiledUnit[]): Total => ({
    key: 'units_meeting',
    title,
    cells: Object.fromEntries(obligations.map((it) => [keyOf(it), number(standingsTo(it.id, units).met)])),
  })
  const columns: readonly Column[] = [
    ...unitColumns(asked.locale, 20),
    ...obligations.map(
      (it): Column => ({ key: keyOf(it), title: shortName(it, asked.locale), kind: 'state', width: 8 }),
    ),
  ]
  const rates = obligations.flatMap((it) => {
    const percent = rateOf(standingsTo(it.id, scope.units))
    return percent === null ? [] : [[keyOf(it), { percent }] as const]
  })
  return table({
    key: 'compliance_by_requirement',
    name: words.byRequirement.name,
    title: null,
    columns,
    ordinal: frame.ordinal,
    numerals: 'roman',
    groups: unitGroups(scope.units, scope, asked).map(({ key, title, units }) => ({
      key,
      title,
      rows: units.map((it) => rowOf(it, obligations, given)),
      ...(title !== null && { totals: [met(words.byRequirement.met, units)] }),
    })),
    totals: [
      met(words.byRequirement.all, scope.units),
      { key: 'percent', title: words.byRequirement.percent, cells: Object.fromEntries(rates) },
    ],
    totalsAt: asked.totalsAt,
    numbered: false,
    notes: [words.legend],
    whenEmpty: words.whenEmpty,
  })
}

function rowOf(unit: CompiledUnit, obligations: readonly Obligation[], given: ComplianceGiven): Row {
  return {
    ...unitCells(unit),
    ...Object.fromEntries(obligations.map((it) => [keyOf(it), cellOf(unit, it, given)])),
  }
}

/** The sign of a state; `null` where the compilation knows nothing of the obligation. */
function cellOf(unit: CompiledUnit, obligation: Obligation, { asked, words }: ComplianceGiven): Cell {
  const standing = standingOf(unit, obligation)
  if (!standing) return null
  const { state, until, findings } = standing
  const label =
    state === 'waived' && until ? sayText(words.waivedUntil, { date: until }, asked.locale) : words.signs[state]
  const tone = tones[state]
  return { state, label, ...(tone && { tone }), ...(findings.length && { findings }) }
}
