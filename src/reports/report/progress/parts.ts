import { type Column, type Row, type Table, table } from '../../../model/table.ts'
import { text } from '../cells.ts'
import { frameWords } from '../frame-words.ts'
import { tallyCells, tallyColumns } from './columns.ts'
import type { ProgressGiven } from './given.ts'
import { type Tally, tallyAt } from './tally.ts'

/** The same figures by content: those of the movement in their order, then units' own. */
export function contentTable(given: ProgressGiven): Table {
  const { scope, asked, words, now, before } = given
  const own = scope.ownContents ? [{ key: 'local', title: words.byContent.own }] : []
  const lines = [
    ...scope.contents.map(({ key, number, name }) => ({ key, title: `${number}. ${name[asked.locale]}` })),
    ...own,
  ].map((it) => ({
    ...it,
    now: tallyAt(now.contents, it.key),
    before: before && tallyAt(before.contents, it.key),
  }))
  const { title, name, content: head } = words.byContent
  return partTable(
    { key: 'progress_by_content', title, name, head, lines, notes: [words.outside], role: 'content' },
    given,
  )
}

/** And by phase. */
export function phaseTable(given: ProgressGiven): Table {
  const { scope, asked, words, now, before } = given
  const known = scope.phases.map((it) => ({ key: it.number as number | null, title: it.name[asked.locale] }))
  const unknown = now.phases.has(null) ? [{ key: null, title: words.byPhase.unknown }] : []
  const lines = [...known, ...unknown].map(({ key, title }) => ({
    key: String(key ?? 'unknown'),
    title: title.charAt(0).toUpperCase() + title.slice(1),
    now: tallyAt(now.phases, key),
    before: before && tallyAt(before.phases, key),
  }))
  const { title, name, phase: head, note } = words.byPhase
  return partTable({ key: 'progress_by_phase', title, name, head, lines, notes: [note] }, given)
}

interface Parts {
  readonly key: string
  readonly title: string
  readonly name: string
  readonly head: string
  readonly lines: readonly {
    readonly key: string
    readonly title: string
    readonly now: Tally
    readonly before: Tally | null
  }[]
  readonly notes: readonly string[]
  readonly role?: 'content'
}

function partTable(
  { key, title, name, head, lines, notes, role }: Parts,
  { asked, words, now, before }: ProgressGiven,
): Table {
  const frame = frameWords(asked.locale)
  const columns: readonly Column[] = [
    { key: 'part', title: head, kind: 'text', width: 40 },
    { key: 'key', title: head, kind: 'text', only: 'machines', ...(role && { role }) },
    ...tallyColumns(words, asked),
  ]
  const rows = lines.map((it): Row => ({ part: text(it.title), key: text(it.key), ...tallyCells(it.now, it.before) }))
  return table({
    key,
    name,
    title,
    columns,
    ordinal: null,
    numerals: null,
    groups: [{ key: 'all', title: null, rows }],
    totals: [{ key: 'total', title: frame.total, cells: tallyCells(now.all, before?.all ?? null) }],
    totalsAt: asked.totalsAt,
    numbered: true,
    notes,
    whenEmpty: words.whenEmpty,
  })
}
