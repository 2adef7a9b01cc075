import { type Column, type Row, type RowGroup, type Table, table } from '../../../model/table.ts'
import { sayText } from '../../../text/say.ts'
import { date, list, text } from '../cells.ts'
import { frameWords } from '../frame-words.ts'
import { type DueTask, furthest, steps } from './gather.ts'
import type { DeadlinesGiven } from './given.ts'

type Key =
  | 'task'
  | 'id'
  | 'work'
  | 'unit'
  | 'code'
  | 'content'
  | 'lead'
  | 'post'
  | 'coordinating'
  | 'due'
  | 'days'
  | 'days_left'
  | 'deliverable'
  | 'cause'
  | 'extension'
  | 'previous'
  | 'place'

/** A: overdue; B, C, D: due within 30, 60, 90 days. */
export function deadlineTable(given: DeadlinesGiven): Table {
  const { words, asked, now } = given
  const say = (it: string, data: Parameters<typeof sayText>[1]) => sayText(it, data, asked.locale)
  const lists = [
    { key: 'overdue', title: words.groups.overdue, from: 0, to: 0, tasks: now.overdue },
    ...now.soon.map((tasks, i) => {
      const from = i ? (steps[i - 1] ?? 0) + 1 : 0
      const title = i ? words.groups.between : words.groups.within
      return { key: `within_${steps[i]}`, title, from, to: steps[i] ?? 0, tasks }
    }),
  ]
  const groups = lists.map(
    ({ key, title, from, to, tasks }): RowGroup<Key> => ({
      key,
      title: say(title, { n: tasks.length, from, to }),
      rows: tasks.map((it) => rowOf(it, given)),
    }),
  )
  return tableOf(given, {
    key: 'deadlines',
    name: words.name,
    groups,
    notes: [words.notes.extended, words.notes.source],
    whenEmpty: say(words.whenEmpty, { n: furthest }),
  })
}

/** The same of units that have not reported. */
export function silentTable(given: DeadlinesGiven): Table {
  const { words, asked, now } = given
  const say = (it: string, n: number) => sayText(it, { n, to: furthest }, asked.locale)
  const past = now.silent.filter((it) => it.days < 0)
  const soon = now.silent.filter((it) => it.days >= 0)
  const rows = (tasks: readonly DueTask[]) => tasks.map((it) => rowOf(it, given))
  return tableOf(given, {
    key: 'deadlines_not_reported',
    name: words.silent.name,
    groups: [
      { key: 'past', title: say(words.groups.past, past.length), rows: rows(past) },
      { key: `within_${furthest}`, title: say(words.groups.within, soon.length), rows: rows(soon) },
    ],
    notes: now.silent.length ? [words.silent.note] : [],
    whenEmpty: say(words.silent.whenEmpty, furthest),
  })
}

function tableOf(
  { asked, words, before }: DeadlinesGiven,
  it: Pick<Table<Key>, 'key' | 'name' | 'groups' | 'notes' | 'whenEmpty'>,
): Table {
  const { columns: titles } = words
  const frame = frameWords(asked.locale)
  const columns: readonly Column<Key>[] = [
    { key: 'task', title: titles.task, kind: 'text', width: 9 },
    { key: 'id', title: titles.task, kind: 'text', only: 'machines' },
    { key: 'work', title: titles.work, kind: 'text', width: 30 },
    { key: 'unit', title: titles.unit, kind: 'text', width: 20 },
    { key: 'code', title: frame.code, kind: 'text', only: 'machines', role: 'unit' },
    { key: 'content', title: frame.content, kind: 'text', only: 'machines', role: 'content' },
    { key: 'lead', title: titles.lead, kind: 'text', width: 18 },
    { key: 'post', title: titles.post, kind: 'text', only: 'machines' },
    { key: 'coordinating', title: titles.coordinating, kind: 'list', width: 20 },
    { key: 'due', title: titles.due, kind: 'date', width: 11 },
    { key: 'days', title: titles.days, kind: 'number', width: 9, only: 'people' },
    { key: 'days_left', title: titles.days, kind: 'number', only: 'machines' },
    { key: 'deliverable', title: titles.deliverable, kind: 'text', width: 22 },
    { key: 'cause', title: titles.cause, kind: 'text', width: 18 },
    { key: 'extension', title: titles.extension, kind: 'list', width: 12 },
    ...(before ? ([{ key: 'previous', title: frame.previous, kind: 'state', width: 10 }] as const) : []),
    { key: 'place', title: titles.place, kind: 'place', only: 'machines' },
  ]
  return table<Key>({
    ...it,
    title: null,
    columns,
    ordinal: frame.ordinal,
    numerals: 'letters',
    totals: [],
    totalsAt: asked.totalsAt,
    numbered: true,
  })
}

function rowOf({ task, due, days }: DueTask, { units, words, before }: DeadlinesGiven): Row<Key> {
  const unit = units.get(task.unit)
  const then = before?.states.get(task.id)
  return {
    task: text(task.task),
    id: text(task.id),
    work: text(task.work),
    unit: text(unit?.name),
    code: text(unit?.code),
    content: text(task.local ? null : task.content),
    lead: text(task.lead.written.join('; ')),
    post: text(task.post),
    coordinating: list(task.coordinating),
    due: date(due),
    days: { number: Math.abs(days) },
    days_left: { number: days },
    deliverable: text(task.deliverable),
    cause: text(task.state.entry?.cause),
    extension: list(task.extensions.flatMap((it) => it.document ?? [])),
    previous: then ? { state: then, label: words.states[then] } : null,
    place: { place: { file: task.source.file } },
  }
}
