import { Chalk } from 'chalk'
import { commandless, printableLines } from '../../model/printable.ts'
import type { Block, Report, ReportRenderer, Section } from '../../model/report.ts'
import { shownOf } from '../../model/report-cell.ts'
import { layoutOf } from '../../model/report-layout.ts'
import type { Table } from '../../model/table.ts'
import { gridLines, type Pen } from './grid.ts'
import { hang, wrap } from './wrap.ts'

/** Columns of a text that goes to no terminal. */
const unbounded = 200

/** A report for a reader at a terminal, in its width. Signatures, heads of letters and pages are for paper and stay out. */
export const table: ReportRenderer = {
  extension: 'txt',
  binary: false,
  oneTable: false,
  async render(report, { color, width, format }) {
    const pen: Pen = { chalk: new Chalk({ level: color ? 1 : 0 }), format, width: Math.max(20, width ?? unbounded) }
    const parts = [...report.sections.map((it) => sectionLines(it, pen)), closingLines(report, pen)]
    return commandless(parts.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n\n'))
  },
}

const written = (text: string, pen: Pen): readonly string[] => wrap(printableLines(text), Math.min(pen.width, 100))

function sectionLines(section: Section, pen: Pen): readonly string[] {
  const { appendix, title, subtitles = [], measures = [], blocks } = section
  const head = [
    ...(appendix ? written(appendix, pen) : []),
    ...written(title, pen).map((it) => pen.chalk.bold(it)),
    ...[...subtitles, ...measures].flatMap((it) => written(it, pen)),
  ]
  return [...head, ...blocks.flatMap((it) => blockLines(it, pen))]
}

function blockLines(block: Block, pen: Pen): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return ['', ...written(block.text, pen).map((it) => pen.chalk.bold(it))]
    case 'paragraph':
      return ['', ...written(block.text, pen)]
    case 'list':
      return ['', ...listLines(block.items, block.numbered, pen)]
    case 'facts': {
      if (block.only === 'machines') return []
      const width = Math.min(pen.width, 100)
      const said = block.facts.map((it) => printableLines(`${it.label}: ${shownOf(it.value, pen.format)}`))
      return ['', ...said.flatMap((it) => hang('', it, width))]
    }
    case 'table':
      return ['', ...tableLines(block.table, pen)]
    default:
      return []
  }
}

function listLines(items: readonly string[], numbered: boolean, pen: Pen): readonly string[] {
  const width = Math.min(pen.width, 100)
  return items.flatMap((it, i) => hang(numbered ? `${i + 1}. ` : '- ', printableLines(it), width))
}

function tableLines(it: Table, pen: Pen): readonly string[] {
  const layout = layoutOf(it)
  const title = it.title === null ? [] : [...written(it.title, pen).map((line) => pen.chalk.bold(line)), '']
  const body = layout.empty && !layout.lines.length ? [] : gridLines(layout, pen)
  const none = layout.empty ? written(it.whenEmpty, pen) : []
  const notes = it.notes.flatMap((note) => written(note, pen))
  return [...title, ...body, ...none, ...(notes.length ? ['', ...notes] : [])]
}

function closingLines({ labels, checked, notChecked }: Report, pen: Pen): readonly string[] {
  const lists = [
    { label: labels.checked, items: checked },
    { label: labels.notChecked, items: notChecked },
  ].filter((it) => it.items.length)
  return [
    ...lists.flatMap(({ label, items }) => [`${label}:`, ...listLines(items, false, pen)]),
    ...written(`${labels.asOf}.`, pen),
  ]
}
