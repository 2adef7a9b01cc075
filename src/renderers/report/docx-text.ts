import { AlignmentType, type IParagraphStyleOptions, Paragraph, TextRun } from 'docx'
import { printableLines } from '../../model/printable.ts'
import type { Align } from '../../model/report.ts'

/** Sizes of letters in half points: 13 for texts, 12 for tables, less where a table has many columns. */
export const textSize = 26

/** How a paragraph looks; what is not said is as the document has it. */
export interface Look {
  readonly align?: Align
  readonly bold?: boolean
  readonly italics?: boolean
  readonly capitals?: boolean
  readonly size?: number
  /** Twentieths of a point above and below. */
  readonly before?: number
  readonly after?: number
  /** Twentieths of a point: how far the first line starts out to the left of the others. */
  readonly hanging?: number
  /** It stays on the page of what follows. */
  readonly keepNext?: boolean
  /** Its level in the outline of the document, from 0: a book of many tables is found through by that. */
  readonly outline?: number
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const

/** A text as one paragraph; its line breaks stay inside it. */
export function paragraph(text: string, look: Look = {}): Paragraph {
  const { align = 'left', bold, italics, capitals, size, before = 0, after = 0, hanging, keepNext, outline } = look
  const style = {
    ...(bold && { bold }),
    ...(italics && { italics }),
    ...(capitals && { allCaps: true }),
    ...(size && { size }),
  }
  return new Paragraph({
    alignment: alignments[align],
    ...((before || after) && { spacing: { before, after } }),
    ...(hanging && { indent: { left: hanging, hanging } }),
    ...(keepNext && { keepNext }),
    ...(outline !== undefined && { outlineLevel: outline }),
    children: printableLines(text)
      .split('\n')
      .map((line, i) => new TextRun({ text: line, ...(i && { break: 1 }), ...style })),
  })
}

/** How a text in a table looks. */
export interface CellLook {
  readonly align: Align
  readonly weight: 'plain' | 'bold' | 'italic'
  /** Half points. */
  readonly size: CellSize
  /** Its row stays on the page of the next one. */
  readonly keepNext?: boolean
}

/** The largest first. */
export const cellSizes = [24, 22, 20, 18, 16, 14] as const
export const smallest = 14
export type CellSize = (typeof cellSizes)[number]

const cellStyle = ({ align, weight, size }: CellLook): string => `Cell-${align}-${weight}-${size}`

/** Styles by name, since a table of thousands of rows that repeats its look in each cell takes a gigabyte to write. */
export const cellStyles: readonly IParagraphStyleOptions[] = cellSizes.flatMap((size) =>
  (['left', 'center', 'right'] as const).flatMap((align) =>
    (['plain', 'bold', 'italic'] as const).map((weight) => ({
      id: cellStyle({ align, weight, size }),
      name: cellStyle({ align, weight, size }),
      basedOn: 'Normal',
      paragraph: { alignment: alignments[align] },
      run: { size, ...(weight === 'bold' && { bold: true }), ...(weight === 'italic' && { italics: true }) },
    })),
  ),
)

/** The text of a cell as one paragraph. */
export function cellParagraph(text: string, look: CellLook): Paragraph {
  const [first = '', ...more] = printableLines(text).split('\n')
  const children = [new TextRun(first), ...more.map((line) => new TextRun({ text: line, break: 1 }))]
  return new Paragraph({ style: cellStyle(look), ...(look.keepNext && { keepNext: true }), children })
}
