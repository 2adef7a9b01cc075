import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Header,
  type ISectionOptions,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, LocaleFormat, Section, Signature } from '../../model/report.ts'
import { shownOf } from '../../model/report-cell.ts'
import type { LateRows } from './docx-rows.ts'
import { docxTable } from './docx-table.ts'
import { paragraph } from './docx-text.ts'

/** A4 in twentieths of a point; margins of administrative documents: 20, 15, 20 and 30 mm from the top clockwise. */
const page = { short: 11906, long: 16838 } as const
const margin = { top: 1134, right: 850, bottom: 1134, left: 1701 } as const

/** Where blocks are drawn: over what width, and what of them comes late. */
interface Sheet {
  readonly width: number
  readonly format: LocaleFormat
  readonly late: LateRows[]
}

/** A section on pages of its own. `closing` stands below its blocks, above the signatures. */
export function docxSection(
  section: Section,
  closing: readonly Block[],
  format: LocaleFormat,
  late: LateRows[],
): ISectionOptions {
  const landscape = section.landscape ?? false
  const width = (landscape ? page.long : page.short) - margin.left - margin.right
  const draw = (it: Block) => blockChildren(it, { width, format, late })
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: page.short,
          height: page.long,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin,
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [] }) },
    children: [
      ...headings(section),
      ...section.blocks.flatMap(draw),
      ...closing.flatMap(draw),
      ...(section.signatures?.length ? [gap(), signatures(section.signatures, width)] : []),
    ],
  }
}

/** Pages after the first are numbered, centred above the text. */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  })

const gap = (): Paragraph => paragraph('', { size: 12 })

function headings({ appendix, title, subtitles = [], measures = [] }: Section): readonly FileChild[] {
  const centred = { align: 'center', keepNext: true } as const
  return [
    ...(appendix ? [paragraph(appendix, { ...centred, bold: true })] : []),
    paragraph(title, { ...centred, bold: true, capitals: true }),
    ...subtitles.map((it) => paragraph(it, { ...centred, italics: true })),
    ...measures.map((it, i) =>
      paragraph(it, { align: 'right', italics: true, keepNext: true, before: i ? 0 : 120, after: 60 }),
    ),
  ]
}

function blockChildren(block: Block, sheet: Sheet): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.text, { bold: true, before: 160, after: 60, keepNext: true })]
    case 'paragraph': {
      const { text, style, align = 'justify' } = block
      return [paragraph(text, { align, bold: style === 'bold', italics: style === 'italic', before: 60, after: 60 })]
    }
    case 'list':
      return block.items.map((it, i) =>
        paragraph(`${block.numbered ? `${i + 1}.` : '-'} ${it}`, { align: 'justify', after: 60, hanging: 340 }),
      )
    case 'facts':
      if (block.only === 'machines') return []
      return block.facts.map((it) => paragraph(`${it.label}: ${shownOf(it.value, sheet.format)}`, { after: 40 }))
    case 'table':
      return tableChildren(block, sheet)
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
    default:
      return []
  }
}

function tableChildren(block: Extract<Block, { kind: 'table' }>, { width, format, late }: Sheet): readonly FileChild[] {
  const { table } = block
  const empty = table.groups.every((it) => !it.rows.length)
  const shown = !empty || table.totals.length || table.groups.some((it) => it.title !== null)
  return [
    ...(table.title === null
      ? []
      : [paragraph(table.title, { align: 'center', bold: true, before: 160, after: 100, keepNext: true })]),
    ...(shown ? [docxTable(table, width, format, late)] : []),
    ...(empty ? [paragraph(table.whenEmpty, { italics: true, before: 60 })] : []),
    ...table.notes.map((it) => paragraph(it, { italics: true, size: 24, before: 60 })),
  ]
}

/** Side by side without a frame, one alone at the right; the room below each is for the hand. */
function signatures(all: readonly Signature[], width: number): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
  const places = all.length === 1 ? [null, ...all] : all
  const share = Math.floor(width / places.length)
  const lines = (it: Signature) => [
    paragraph(it.date ?? '', { align: 'center', italics: true }),
    ...it.titles.map((title) => paragraph(title, { align: 'center', bold: true })),
    paragraph(it.hint, { align: 'center', italics: true, after: 800 }),
  ]
  const column = (it: Signature | null) => new TableCell({ children: it ? lines(it) : [paragraph('')] })
  return new Table({
    width: { size: share * places.length, type: WidthType.DXA },
    columnWidths: places.map(() => share),
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: places.map(column) })],
  })
}
