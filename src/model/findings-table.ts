import type { Cell, Tone } from './cell.ts'
import type { FindingsReport, WordedFinding } from './findings-report.ts'
import { type Column, oneGroup, type Row, type Table, table } from './table.ts'

type Key = 'severity' | 'unit' | 'code' | 'content' | 'place' | 'file' | 'message' | 'help' | 'rule' | 'finding'

const tones: Readonly<Record<WordedFinding['severity'], Tone>> = { error: 'bad', warning: 'warning', info: 'neutral' }

type Worded = Pick<FindingsReport, 'findings' | 'notes' | 'basisLabel' | 'unitNames'> & {
  readonly labels: Pick<FindingsReport['labels'], 'found'>
}

/** Findings as a table, for forms that show one beside others or let it be filtered. */
export function findingsTable({ findings, notes, basisLabel, labels: { found: words }, ...worded }: Worded): Table {
  const names = worded.unitNames()
  const columns: readonly Column<Key>[] = [
    { key: 'severity', title: words.severity, kind: 'state', width: 10, role: 'severity' },
    { key: 'unit', title: words.unit, kind: 'text', width: 18 },
    { key: 'code', title: words.unit, kind: 'text', only: 'machines', role: 'unit' },
    { key: 'content', title: words.content, kind: 'text', only: 'machines', role: 'content' },
    { key: 'place', title: words.place, kind: 'place', width: 22 },
    { key: 'file', title: words.file, kind: 'text', only: 'machines', role: 'file' },
    { key: 'message', title: words.message, kind: 'text', width: 40 },
    { key: 'help', title: words.help, kind: 'text', width: 48 },
    { key: 'rule', title: words.rule, kind: 'text', width: 16, role: 'rule' },
    { key: 'finding', title: words.finding, kind: 'text', only: 'machines', role: 'finding' },
  ]
  const row = (it: WordedFinding): Row<Key> => ({
    severity: { state: it.severity, label: it.label, tone: tones[it.severity] },
    unit: text(it.unit && (names.get(it.unit) ?? it.unit)),
    code: text(it.unit),
    content: text(contentOf(it)),
    place: { place: { file: it.file, line: it.range.start.line, column: it.range.start.column } },
    file: text(it.file),
    message: text([it.text, it.waivedText, it.knownText].filter(Boolean).join('\n')),
    help: text([it.help, ...it.basis.map(basisLabel)].join('\n')),
    rule: text(it.rule),
    finding: text(it.fingerprint),
  })
  return table<Key>({
    key: 'findings',
    name: words.name,
    title: null,
    columns,
    ordinal: null,
    numerals: null,
    groups: oneGroup(findings.map(row)),
    totals: [],
    totalsAt: 'last',
    numbered: false,
    notes: [...new Set(notes.values())],
    whenEmpty: words.whenEmpty,
  })
}

const text = (it: string | null): Cell => (it ? { text: it } : null)

/** The key of the content that a finding stands in. */
function contentOf({ path: [first, second] }: WordedFinding): string | null {
  return first === 'contents' && typeof second === 'string' ? second : null
}
