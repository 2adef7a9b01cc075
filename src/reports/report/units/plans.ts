import type { Cell, Tone } from '../../../model/cell.ts'
import type { CompiledPlan } from '../../../model/compiled-plan.ts'
import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import { type Column, type Row, type RowGroup, type Table, table } from '../../../model/table.ts'
import { sayText } from '../../../text/say.ts'
import { date, number, period, text } from '../cells.ts'
import { frameWords } from '../frame-words.ts'
import { unitCells, unitColumns } from '../unit-columns.ts'
import { unitGroups } from '../unit-groups.ts'
import type { UnitsGiven } from './given.ts'

const tones: Readonly<Partial<Record<CompiledUnit['filing']['state'], Tone>>> = {
  encoded: 'good',
  unreadable: 'warning',
  no_information: 'missing',
}

/** The plan of each unit as a paper: its number and dates, whether it came in time, what is known of it. */
export function planTable(given: UnitsGiven): Table {
  const { scope, asked, words, must, others, earlier } = given
  const frame = frameWords(asked.locale)
  const row = rowMaker(given)
  const { columns: titles } = words
  const columns: readonly Column<Key>[] = [
    ...unitColumns(asked.locale, 34),
    { key: 'number', title: titles.number, kind: 'text', width: 14 },
    { key: 'issued', title: titles.issued, kind: 'date' },
    { key: 'first_issued', title: titles.first_issued, kind: 'date', only: 'machines' },
    { key: 'due', title: titles.due, kind: 'date' },
    { key: 'on_time', title: titles.on_time, kind: 'mark' },
    { key: 'days_late', title: titles.days_late, kind: 'number' },
    { key: 'period', title: titles.period, kind: 'period', width: 13 },
    { key: 'received', title: titles.received, kind: 'date' },
    { key: 'reminders', title: titles.reminders, kind: 'number' },
    { key: 'state', title: titles.state, kind: 'state' },
    ...(asked.manners.includes('with-names')
      ? ([{ key: 'head', title: titles.head, kind: 'text', width: 22 }] as const)
      : []),
    ...(earlier ? ([{ key: 'previous', title: frame.previous, kind: 'state' }] as const) : []),
    { key: 'note', title: titles.note, kind: 'text', width: 22 },
    { key: 'file', title: titles.file, kind: 'place', only: 'machines' },
  ]
  const rest = others.length ? [{ key: 'others', title: words.others, units: others }] : []
  const groups = [...unitGroups(must, scope, asked), ...rest].map(
    ({ key, title, units }): RowGroup<Key> => ({ key, title, rows: units.map(row) }),
  )
  const isExempt = must.some((it) => it.filing.state === 'exempt')
  return table<Key>({
    key: 'units',
    name: words.name,
    title: null,
    columns,
    ordinal: frame.ordinal,
    numerals: 'roman',
    groups,
    totals: [],
    totalsAt: asked.totalsAt,
    numbered: true,
    notes: [words.onTime, ...(isExempt ? [words.exempt] : [])],
    whenEmpty: words.whenEmpty,
  })
}

type Key =
  | 'unit'
  | 'code'
  | 'number'
  | 'issued'
  | 'first_issued'
  | 'due'
  | 'on_time'
  | 'days_late'
  | 'period'
  | 'received'
  | 'reminders'
  | 'state'
  | 'head'
  | 'previous'
  | 'note'
  | 'file'

function rowMaker({ scope, asked, words, earlier }: UnitsGiven): (it: CompiledUnit) => Row<Key> {
  const plans = new Map(scope.compilation.plans.map((it) => [it.file, it]))
  const excerpts = new Map(
    scope.compilation.plans.flatMap((it) => (it.standing === 'excerpt' ? [[it.unit, it] as const] : [])),
  )
  const withNames = asked.manners.includes('with-names')
  const stateOf = (it: CompiledUnit | undefined): Cell => {
    if (!it) return null
    const { state } = it.filing
    const tone = tones[state]
    return { state, label: words.states[state], ...(tone && { tone }) }
  }
  return (unit) => {
    const { filing } = unit
    const plan = plans.get(unit.plans[0] ?? '') ?? (filing.state === 'encoded' ? excerpts.get(unit.id) : undefined)
    return {
      ...unitCells(unit),
      number: text(filing.number),
      issued: date(filing.issued),
      first_issued: date(filing.firstIssued),
      due: date(filing.deadline?.due ?? null),
      on_time: filing.daysLate === null ? null : { mark: filing.daysLate === 0 },
      days_late: number(filing.daysLate || null),
      period: period(plan?.period ?? null),
      received: date(filing.received),
      reminders: number(filing.reminders),
      state: stateOf(unit),
      head: withNames ? headOf(plan) : null,
      previous: stateOf(earlier?.get(unit.id)),
      note: text(notesOf(unit, plan).join('; ')),
      file: plan ? { place: { file: plan.file } } : null,
    }
  }

  function notesOf({ filing, plans: files }: CompiledUnit, plan: CompiledPlan | undefined): readonly string[] {
    const say = (it: string, data: Parameters<typeof sayText>[1]) => sayText(it, data, asked.locale)
    const { notes } = words
    const { firstIssued, issued } = filing
    const extension = filing.deadline?.extension ?? null
    const given = extension && { date: extension.until, document: extension.document }
    return [
      ...(firstIssued && firstIssued !== issued ? [say(notes.firstIssued, { date: firstIssued })] : []),
      ...(given ? [say(given.document ? notes.extensionBy : notes.extension, given)] : []),
      ...(plan?.standing === 'excerpt' ? [notes.excerpt] : []),
      ...(files.length > 1 ? [say(notes.several, { n: files.length })] : []),
    ]
  }
}

/** The post, and the person beside it: only where persons are asked for. */
function headOf(plan: CompiledPlan | undefined): Cell {
  const { position = null, person = null } = plan?.head ?? {}
  return text([position, person].filter(Boolean).join(': '))
}
