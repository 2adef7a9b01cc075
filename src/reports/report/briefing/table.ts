import { type Column, type Row, type Table, table } from '../../../model/table.ts'
import { sayText } from '../../../text/say.ts'
import { number, share, text } from '../cells.ts'
import { comparedCells, comparedColumns } from '../compared.ts'
import { reachOf } from '../coverage/contents.ts'
import { frameWords } from '../frame-words.ts'
import type { Figures } from './figures.ts'
import type { BriefingGiven } from './given.ts'
import type { Matter } from './matters.ts'

type Key = 'matter' | 'key' | 'value' | 'of' | 'percent' | 'previous' | 'change'

/** A figure of the page: now, and of the earlier date. */
interface Line {
  readonly key: string
  readonly title: string
  readonly value: (it: Figures) => number
  /** What it is a part of. */
  readonly of?: number
  /** Of the earlier date it can't be told. */
  readonly isNew?: boolean
}

/** The figures of the page in a table, for who reads them by machine or compares them with those before. */
export function figureTable(given: BriefingGiven, matters: readonly Matter[]): Table {
  const { asked, words } = given
  const { table: titles } = words
  const frame = frameWords(asked.locale)
  const columns: readonly Column<Key>[] = [
    { key: 'matter', title: titles.matter, kind: 'text', width: 44 },
    { key: 'key', title: titles.matter, kind: 'text', only: 'machines' },
    { key: 'value', title: titles.value, kind: 'number' },
    { key: 'of', title: titles.of, kind: 'number' },
    { key: 'percent', title: titles.percent, kind: 'percent' },
    ...comparedColumns(asked),
  ]
  return table<Key>({
    key: 'briefing',
    name: titles.name,
    title: null,
    columns,
    ordinal: frame.ordinal,
    numerals: null,
    groups: [{ key: 'all', title: null, rows: linesOf(given, matters).map((it) => rowOf(it, given)) }],
    totals: [],
    totalsAt: asked.totalsAt,
    numbered: false,
    notes: [],
    whenEmpty: titles.whenEmpty,
  })
}

function linesOf({ now, words: { table: words }, asked }: BriefingGiven, matters: readonly Matter[]): readonly Line[] {
  const { rows } = words
  const [least] = now.lacking
  const content = least && {
    key: 'least_covered',
    title: sayText(rows.least_covered, { number: least.content.number }, asked.locale),
    value: ({ scope }: Figures) => reachOf(least.content.key, scope.units).having,
    of: least.applies,
  }
  const planned = now.scope.units.filter((it) => it.plans.length).length
  return [
    { key: 'issued', title: rows.issued, value: (it) => it.issue.issued, of: now.issue.must },
    {
      key: 'without_information',
      title: rows.without_information,
      value: (it) => it.issue.without_information,
      of: now.issue.must,
    },
    { key: 'open_overdue', title: rows.open_overdue, value: (it) => it.tallies.all.open_overdue },
    { key: 'due_this_week', title: rows.due_this_week, value: (it) => it.dueThisWeek },
    ...(content ? [content] : []),
    { key: 'units_not_reported', title: rows.units_not_reported, value: (it) => it.silent.length, of: planned },
    { key: 'units_overdue', title: rows.units_overdue, value: (it) => it.overdue.length, of: planned },
    { key: 'matters', title: rows.matters, value: () => matters.reduce((sum, it) => sum + it.n, 0), isNew: true },
  ]
}

function rowOf({ key, title, value, of, isNew }: Line, { now, before }: BriefingGiven): Row<Key> {
  const own = value(now)
  const then = before && !isNew ? value(before) : null
  return {
    matter: text(title),
    key: text(key),
    value: number(own),
    of: number(of ?? null),
    percent: of === undefined ? null : share(own, of),
    ...comparedCells(own, then),
  }
}
