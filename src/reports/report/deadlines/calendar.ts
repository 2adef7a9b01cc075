import type { Timeline } from '../../../model/chart.ts'
import type { Period } from '../../../model/period.ts'
import { type Column, type Row, type Table, table } from '../../../model/table.ts'
import { sayText } from '../../../text/say.ts'
import { list, number, period } from '../cells.ts'
import { frameWords } from '../frame-words.ts'
import { unitCodes, unitListColumns, unitNames } from '../unit-list.ts'
import { type CalendarEvent, eventsOf, lanes } from './events.ts'
import type { DeadlinesGiven } from './given.ts'

type Key = 'when' | 'what' | 'count' | 'codes' | 'names' | 'basis'

/** When units launch and review the movement, from the communes up. */
export function calendarTable({ scope, asked, words }: DeadlinesGiven): Table {
  const { calendar } = words
  const frame = frameWords(asked.locale)
  const { events, past } = eventsOf(scope, asked.catalogue)
  const numbers = (ids: readonly string[]) =>
    ids.flatMap((id) => asked.catalogue.sources.find((it) => it.id === id)?.number ?? [])
  const row = (it: CalendarEvent): Row<Key> => ({
    when: period(it.period),
    what: { state: it.what, label: calendar.events[it.what] },
    count: number(it.lane === 'movement' ? null : it.units.length),
    codes: unitCodes(it.units),
    names: unitNames(it.units, asked),
    basis: list(numbers(it.source)),
  })
  const columns: readonly Column<Key>[] = [
    { key: 'when', title: calendar.when, kind: 'period', width: 18 },
    { key: 'what', title: calendar.what, kind: 'state', width: 22 },
    { key: 'count', title: calendar.count, kind: 'number' },
    ...unitListColumns('codes', 'names', { title: calendar.units, width: 60 }),
    { key: 'basis', title: calendar.basis, kind: 'list', width: 16 },
  ]
  const groups = lanes.flatMap((lane) => {
    const own = events.filter((it) => it.lane === lane)
    return own.length ? [{ key: lane, title: calendar.levels[lane], rows: own.map(row) }] : []
  })
  return table<Key>({
    key: 'calendar',
    name: calendar.name,
    title: null,
    columns,
    ordinal: frame.ordinal,
    numerals: 'roman',
    groups,
    totals: [],
    totalsAt: asked.totalsAt,
    numbered: false,
    notes: [
      calendar.order,
      ...(events.some((it) => it.period === null) ? [calendar.undated] : []),
      ...(past ? [sayText(calendar.past, { n: past }, asked.locale)] : []),
    ],
    whenEmpty: calendar.whenEmpty,
  })
}

/** The same on one axis, a lane a level. */
export function calendarChart({ scope, asked, words }: DeadlinesGiven): Timeline {
  const { chart, events: names, levels } = words.calendar
  const { asOf } = scope.compilation.meta
  const dated = eventsOf(scope, asked.catalogue).events.flatMap((it) =>
    it.period ? [{ ...it, period: it.period }] : [],
  )
  const { movement } = asked.catalogue
  const ends = dated.map((it) => it.period.to)
  const span: Period = { from: movement.from, to: [movement.to, ...ends].sort().at(-1) ?? movement.to }
  const label = (it: CalendarEvent) =>
    it.units.length ? sayText(chart.event, { what: names[it.what], n: it.units.length }, asked.locale) : names[it.what]
  return {
    kind: 'timeline',
    key: 'calendar_line',
    title: chart.title,
    description: sayText(chart.description, { n: dated.length }, asked.locale),
    span,
    today: asOf,
    lanes: lanes.flatMap((lane) => {
      const own = dated.filter((it) => it.lane === lane)
      const events = own.map((it) => ({ period: it.period, label: label(it) }))
      return own.length ? [{ label: levels[lane], events }] : []
    }),
  }
}
