import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { printableLines } from '../../model/printable.ts'
import { escapedXml } from '../xml.ts'

/** A row before it is drawn. */
export interface DrawnRow {
  /** No page breaks it. */
  readonly whole: boolean
  readonly cells: readonly DrawnCell[]
}

/** A cell by the key of its form. */
export interface DrawnCell {
  readonly form: string
  readonly text: string
  /** Twentieths of a point: not every program goes by the widths of the columns. */
  readonly width: number
}

/**
 * The rows of a long table. The library draws one cell of each form and the rows are copied from these: as objects of the
 * library a hundred thousand cells take a gigabyte and a minute.
 */
export interface LateRows {
  readonly mark: string
  readonly rows: () => Iterable<DrawnRow>
  /** Cells of each form that a row may ask for, with the text that they are given. */
  readonly forms: ReadonlyMap<string, (text: string) => TableCell>
}

/** A text that no plan can hold, since what is printed has no such character. */
export const markOf = (number: number): string => `\u2060${number}\u2060`

/** The row that keeps the place of the late ones. */
export function markRow(mark: string): TableRow {
  return new TableRow({ children: [new TableCell({ children: [new Paragraph(mark)] })] })
}

/** So many characters of a document are made at once: as one text a large one would take a quarter of a gigabyte. */
const batch = 1024 * 1024

/** The text of a document with its late rows in their places, part by part. */
export async function withLateRows(xml: string, late: readonly LateRows[]): Promise<Iterable<Uint8Array>> {
  const write = await rowWriter(new Map(late.flatMap((it) => [...it.forms])))
  return encoded(xml, late, write)
}

function* encoded(xml: string, late: readonly LateRows[], write: (row: DrawnRow) => string): Iterable<Uint8Array> {
  const encoder = new TextEncoder()
  let text = ''
  let done = 0
  for (const { mark, rows } of late) {
    const at = xml.indexOf(mark, done)
    if (at < 0) throw new Error('a table has lost the place of its rows')
    text += xml.slice(done, xml.lastIndexOf('<w:tr>', at))
    for (const row of rows()) {
      text += write(row)
      if (text.length < batch) continue
      yield encoder.encode(text)
      text = ''
    }
    done = xml.indexOf(rowEnd, at) + rowEnd.length
  }
  yield encoder.encode(text + xml.slice(done))
}

const [rowEnd, cellStart, cellEnd] = ['</w:tr>', '<w:tc>', '</w:tc>']

/** What stands around the width and the lines of a cell. */
interface Around {
  readonly start: string
  readonly before: string
  readonly between: string
  readonly after: string
}

/** Writes rows as the library does: it has drawn a specimen of each form, with two lines. */
async function rowWriter(forms: LateRows['forms']): Promise<(row: DrawnRow) => string> {
  const cells = [...forms].map(([key, draw]) => ({ key, row: new TableRow({ children: [draw('first\nnext')] }) }))
  const frames = [true, false].map(
    (cantSplit) => new TableRow({ cantSplit, children: [new TableCell({ children: [] })] }),
  )
  const drawn = await rowsOf(new Table({ rows: [...frames, ...cells.map((it) => it.row)] }))
  const [whole = '', broken = ''] = drawn.slice(0, 2).map((it) => it.slice(0, it.indexOf(cellStart)))
  const around = new Map(cells.map(({ key }, i) => [key, aroundLines(drawn[i + 2] ?? '')]))
  return (row) => {
    let xml = row.whole ? whole : broken
    for (const { form, text, width } of row.cells) {
      const { start, before, between, after } = around.get(form) ?? never(form)
      const lines = escapedXml(printableLines(text))
      xml += `${start}<w:tcW w:type="dxa" w:w="${width}"/>${before}`
      xml += (lines.includes('\n') ? lines.replaceAll('\n', between) : lines) + after
    }
    return xml + rowEnd
  }
}

function never(form: string): never {
  throw new Error(`no cell of the form ${form} was drawn`)
}

function aroundLines(row: string): Around {
  const cell = row.slice(row.indexOf(cellStart), row.lastIndexOf(cellEnd) + cellEnd.length)
  const [start, before, between, after] = cell.split(/(?<=<w:tcPr>)|(?<=>)(?:first|next)(?=<)/)
  if (start === undefined || before === undefined || between === undefined || after === undefined) {
    throw new Error(`no two lines in ${cell}`)
  }
  return { start, before, between, after }
}

/** The rows of a table, as the library writes them. */
async function rowsOf(table: Table): Promise<readonly string[]> {
  const bytes = await Packer.toArrayBuffer(new Document({ sections: [{ children: [table] }] }))
  const name = 'word/document.xml'
  const xml = strFromU8(
    unzipSync(new Uint8Array(bytes), { filter: (it) => it.name === name })[name] ?? new Uint8Array(),
  )
  return xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
}
