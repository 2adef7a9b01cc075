import {
  AlignmentType,
  type FileChild,
  Header,
  type ISectionOptions,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import type { Align, Block, LocaleFormat, Section } from '../../model/report.ts'
import { shownOf } from '../../model/report-cell.ts'
import type { LateRows } from './docx-rows.ts'
import { foot, letterhead } from './docx-sides.ts'
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
  /** Its last lines stay with what follows: signatures stand alone on no page. */
  readonly keepNext: boolean
}

/** A section's place in the document: the first, and what the last says below its blocks, above the signatures. */
interface Place {
  readonly isFirst: boolean
  /** Its pages are numbered from 1: a letter's, and those of what stands behind a letter. */
  readonly startsAnew: boolean
  readonly closing: readonly Block[]
}

/** A section on pages of its own. The headers of pages are written once: each section goes on with those before it. */
export function docxSection(
  section: Section,
  { isFirst, startsAnew, closing }: Place,
  format: LocaleFormat,
  late: LateRows[],
): ISectionOptions {
  const landscape = section.landscape ?? false
  const width = (landscape ? page.long : page.short) - margin.left - margin.right
  const below = foot(section, width)
  const blocks = [...section.blocks, ...closing].filter(isDrawn)
  const draw = (it: Block, i: number) =>
    blockChildren(it, { width, format, late, keepNext: below.length > 0 && i === blocks.length - 1 })
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
        ...(startsAnew && { pageNumbers: { start: 1 } }),
      },
    },
    ...(isFirst && { headers: { default: pageNumber(), first: new Header({ children: [] }) } }),
    children: [
      ...(section.letterhead ? [letterhead(section.letterhead, width), gap()] : []),
      ...headings(section),
      ...blocks.flatMap(draw),
      ...below.flatMap((it) => [gap(), it]),
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

const gap = (): Paragraph => paragraph('', { size: 12, keepNext: true })

function headings({ appendix, title, subtitles = [], measures = [] }: Section): readonly FileChild[] {
  const centred = { align: 'center', keepNext: true } as const
  return [
    ...(appendix ? [paragraph(appendix, { ...centred, bold: true })] : []),
    paragraph(title, { ...centred, bold: true, capitals: true, outline: 0 }),
    ...subtitles.map((it) => paragraph(it, { ...centred, italics: true })),
    ...measures.map((it, i) =>
      paragraph(it, { align: 'right', italics: true, keepNext: true, before: i ? 0 : 120, after: 60 }),
    ),
  ]
}

/** Pictures and what only programs read are not on paper. */
const isDrawn = (it: Block): boolean => it.kind !== 'chart' && !(it.kind === 'facts' && it.only === 'machines')

function blockChildren(block: Block, sheet: Sheet): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.text, { bold: true, before: 160, after: 60, keepNext: true, outline: 1 })]
    case 'paragraph': {
      const { text, style, align = 'justify' } = block
      const look = { align, bold: style === 'bold', italics: style === 'italic', before: 60, after: 60 }
      return [paragraph(text, { ...look, keepNext: sheet.keepNext })]
    }
    case 'list':
      return block.items.map((it, i) =>
        paragraph(`${block.numbered ? `${i + 1}.` : '-'} ${it}`, {
          align: alignOf(it),
          after: 60,
          hanging: 340,
          keepNext: sheet.keepNext && i >= block.items.length - 2,
        }),
      )
    case 'facts':
      return block.facts.map((it) => paragraph(`${it.label}: ${shownOf(it.value, sheet.format)}`, { after: 40 }))
    case 'table':
      return tableChildren(block, sheet)
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
    default:
      return []
  }
}

function tableChildren(
  block: Extract<Block, { kind: 'table' }>,
  { width, format, late, keepNext }: Sheet,
): readonly FileChild[] {
  const { table } = block
  const empty = table.groups.every((it) => !it.rows.length)
  const shown = !empty || table.totals.length || table.groups.some((it) => it.title !== null)
  return [
    ...(table.title === null
      ? []
      : [paragraph(table.title, { align: 'center', bold: true, before: 160, after: 100, keepNext: true })]),
    ...(shown ? [docxTable(table, width, format, late)] : []),
    ...(empty ? [paragraph(table.whenEmpty, { italics: true, before: 60, keepNext })] : []),
    ...table.notes.map((it) => paragraph(it, { italics: true, size: 24, before: 60, keepNext })),
  ]
}
/** A hash or a path fills no line: justified, the words before it would stand far apart. */
const alignOf = (text: string): Align => (/\S{30}/.test(text) ? 'left' : 'justify')
