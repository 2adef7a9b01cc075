import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import type { Letterhead, Recipients, Section, Signature } from '../../model/report.ts'
import { paragraph } from './docx-text.ts'

/** What stands beside each other, each with its share of the width. */
interface Side {
  readonly share: number
  readonly lines: readonly Paragraph[]
}

/** The sender at the left and the national heading at the right, each closed by a short line. */
export function letterhead({ sender, number, nation, date }: Letterhead, width: number): Table {
  const centred = { align: 'center', size: headSize } as const
  const left = Math.floor(width * 0.4)
  const right = width - left
  return sideBySide([
    {
      share: left,
      lines: [
        ...sender.map((it, i) => paragraph(it, { ...centred, capitals: true, bold: i === sender.length - 1 })),
        closingLine(left, 0.35),
        paragraph(number, { ...centred, before: 60 }),
      ],
    },
    {
      share: right,
      lines: [
        ...nation.map((it) => paragraph(it, { ...centred, bold: true })),
        closingLine(right, 0.5),
        paragraph(date, { ...centred, italics: true, before: 60 }),
      ],
    },
  ])
}

/** Half points: 12, so that the first line of the national heading is not broken. */
const headSize = 24

/** A line below the middle of what stands above it. */
function closingLine(width: number, share: number): Paragraph {
  const side = Math.floor((width * (1 - share)) / 2)
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 60, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    children: [],
  })
}

/** Recipients at the left, then the signatures; nothing where there are none of both. */
export function foot({ signatures = [], recipients }: Section, width: number): readonly Table[] {
  const signed = signatures.map(signatureLines)
  const all = [...(recipients ? [recipientLines(recipients)] : []), ...signed]
  if (!all.length) return []
  // one signature alone stands at the right
  const places = all.length === 1 && signed.length ? [[paragraph('')], ...all] : all
  const share = Math.floor(width / places.length)
  return [sideBySide(places.map((lines) => ({ share, lines })))]
}

/** The room below is for the hand. */
const signatureLines = ({ date, titles, hint }: Signature): readonly Paragraph[] => [
  paragraph(date ?? '', { align: 'center', italics: true }),
  ...titles.map((title) => paragraph(title, { align: 'center', bold: true })),
  paragraph(hint, { align: 'center', italics: true, after: 800 }),
]

const recipientLines = ({ title, lines }: Recipients): readonly Paragraph[] => [
  paragraph(title, { bold: true, italics: true, size: 24 }),
  ...lines.map((it) => paragraph(it, { size: 22 })),
]

/** Without a frame, on one page. */
function sideBySide(sides: readonly Side[]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
  return new Table({
    width: { size: sides.reduce((sum, it) => sum + it.share, 0), type: WidthType.DXA },
    columnWidths: sides.map((it) => it.share),
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({ cantSplit: true, children: sides.map(({ lines }) => new TableCell({ children: [...lines] })) }),
    ],
  })
}
