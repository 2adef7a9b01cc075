import { Document, Packer, Paragraph, type Table, TableCell, TableRow } from 'docx'
import { strFromU8, unzipSync } from 'fflate'

/** The rows of a long table, drawn a few at a time: all at once take the library a gigabyte. */
export interface LateRows {
  readonly mark: string
  readonly count: number
  /** A table of nothing but the rows from `first` to before `end`. */
  draw(first: number, end: number): Table
}

const atOnce = 250

/** A text that no plan can hold, since what is printed has no such character. */
export const markOf = (number: number): string => `\u2060${number}\u2060`

/** The row that keeps the place of the late ones. */
export function markRow(mark: string): TableRow {
  return new TableRow({ children: [new TableCell({ children: [new Paragraph(mark)] })] })
}

/** The text of a document with its late rows in their places. */
export async function withLateRows(xml: string, late: readonly LateRows[]): Promise<string> {
  const parts: string[] = []
  let done = 0
  for (const rows of late) {
    const at = xml.indexOf(rows.mark, done)
    if (at < 0) throw new Error('a table has lost the place of its rows')
    parts.push(xml.slice(done, xml.lastIndexOf('<w:tr>', at)))
    for (let first = 0; first < rows.count; first += atOnce) {
      parts.push(await rowsOf(rows.draw(first, Math.min(rows.count, first + atOnce))))
    }
    done = xml.indexOf(rowEnd, at) + rowEnd.length
  }
  return [...parts, xml.slice(done)].join('')
}

const rowEnd = '</w:tr>'

/** The rows of a table, as the library writes them. */
async function rowsOf(table: Table): Promise<string> {
  const bytes = await Packer.toArrayBuffer(new Document({ sections: [{ children: [table] }] }))
  const name = 'word/document.xml'
  const xml = strFromU8(
    unzipSync(new Uint8Array(bytes), { filter: (it) => it.name === name })[name] ?? new Uint8Array(),
  )
  return xml.slice(xml.indexOf('<w:tr>'), xml.lastIndexOf(rowEnd) + rowEnd.length)
}
