import type { Cell } from '../../model/cell.ts'
import { commandless } from '../../model/printable.ts'
import type { Block, Letterhead, Report, ReportRenderer, ReportScreen, Section } from '../../model/report.ts'
import { alignOf, shownOf } from '../../model/report-cell.ts'
import { headLine, type Line, layoutOf } from '../../model/report-layout.ts'
import type { Table } from '../../model/table.ts'
import { inCell, inItem, inText } from './markdown-text.ts'

type Format = ReportScreen['format']

/** A report as GitHub's Markdown: tables with one row of heads; nothing of a plan's text is taken for a mark or for HTML. */
export const markdown: ReportRenderer = {
  extension: 'md',
  binary: false,
  oneTable: false,
  async render(report, { format }) {
    const parts = [...report.sections.flatMap((it) => sectionParts(it, format)), ...closingParts(report)]
    return commandless(`${parts.join('\n\n')}\n`)
  },
}

function sectionParts(section: Section, format: Format): readonly string[] {
  const { letterhead, appendix, title, subtitles = [], measures = [], blocks, signatures = [], recipients } = section
  return [
    ...(letterhead ? letterheadParts(letterhead) : []),
    `# ${appendix ? `${inCell(appendix)}. ` : ''}${inCell(title)}`,
    ...subtitles.map((it) => `*${inCell(it)}*`),
    ...(measures.length ? [measures.map(inText).join('\\\n')] : []),
    ...blocks.flatMap((it) => blockParts(it, format)),
    ...signatures.map(({ date, titles, hint }) =>
      [...(date ? [inText(date)] : []), ...titles.map((it) => `**${inCell(it)}**`), `*${inCell(hint)}*`].join('\\\n'),
    ),
    ...(recipients ? [[`***${inCell(recipients.title)}***`, ...recipients.lines.map(inText)].join('\\\n')] : []),
  ]
}

/** The national heading first, as it reads without columns. */
function letterheadParts({ sender, number, nation, date }: Letterhead): readonly string[] {
  return [
    nation.map((it) => `**${inCell(it)}**`).join('\\\n'),
    [...sender.map((it) => `**${inCell(it)}**`), inText(number), `*${inCell(date)}*`].join('\\\n'),
  ]
}

function blockParts(block: Block, format: Format): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`## ${inCell(block.text)}`]
    case 'paragraph': {
      const mark = block.style === 'bold' ? '**' : block.style === 'italic' ? '*' : ''
      return [mark ? `${mark}${inCell(block.text)}${mark}` : inText(block.text)]
    }
    case 'list':
      return [listPart(block.items, block.numbered)]
    case 'facts': {
      const facts = block.facts.map((it) => `- ${inItem(it.label)}: **${inCell(shownOf(it.value, format))}**`)
      return block.only === 'machines' || !facts.length ? [] : [facts.join('\n')]
    }
    case 'table':
      return tableParts(block.table, format)
    default:
      return []
  }
}

const listPart = (items: readonly string[], numbered: boolean): string =>
  items.map((it, i) => `${numbered ? `${i + 1}.` : '-'} ${inItem(it)}`).join('\n')

function tableParts(table: Table, format: Format): readonly string[] {
  const layout = layoutOf(table)
  const { columns, ordinal, numbers, lines } = layout
  const first = ordinal === null ? [] : [ordinal]
  const rules = [...first.map(() => 'right' as const), ...columns.map((it) => alignOf(it.kind))].map(
    (it) => ({ left: ':--', center: ':-:', right: '--:', justify: ':--' })[it],
  )
  const rows = [
    [...first, ...columns.map(headLine)].map(inCell),
    rules,
    ...(numbers ? [numbers.map(inCell)] : []),
    ...lines.map((line) => [
      ...(ordinal === null ? [] : [strong(line, line.ordinal)]),
      ...lineCells(line, table, format),
    ]),
  ]
  const grid = rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
  return [
    ...(table.title === null ? [] : [`**${inCell(table.title)}**`]),
    ...(layout.empty && !lines.length ? [] : [grid]),
    ...(layout.empty ? [`*${inCell(table.whenEmpty)}*`] : []),
    ...table.notes.map(inText),
  ]
}

function lineCells(line: Line, table: Table, format: Format): readonly string[] {
  const shown = (cell: Cell) => shownOf(cell, format, line.kind === 'row' ? '-' : '')
  if (line.kind === 'row') return line.cells.map((it) => inCell(shown(it)))
  const numeral = table.ordinal === null && line.ordinal ? `${line.ordinal}. ` : ''
  return line.cells.map((cell, i) => {
    if (i === 0) return strong(line, `${numeral}${line.title}`)
    return i < line.span ? '' : strong(line, shown(cell))
  })
}

function strong(line: Line, text: string): string {
  const safe = inCell(text)
  return line.kind === 'row' || !safe ? safe : `**${safe}**`
}

function closingParts({ labels, checked, notChecked }: Report): readonly string[] {
  const lists = [
    { label: labels.checked, items: checked },
    { label: labels.notChecked, items: notChecked },
  ].filter((it) => it.items.length)
  return [
    ...lists.flatMap(({ label, items }) => [`## ${inCell(label)}`, listPart(items, false)]),
    `*${inCell(labels.asOf)}.*`,
  ]
}
