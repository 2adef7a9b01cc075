import type { CellObject } from 'write-excel-file/universal'
import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility'

/** A cell before it is written: its value, and the look that a specimen has. */
export interface LateCell {
  readonly look: string
  readonly value: CellObject['value']
}

/** A row before it is written; `height` in points. */
export interface LateRow {
  readonly height: number
  readonly cells: readonly LateCell[]
}

/**
 * The rows of a long table. The library writes one row with a cell of each look, and the rows are copied from it: as
 * objects of the library some ten thousand rows take most of the time of a workbook.
 */
export interface LateRows {
  /** The row that the library writes in their place, from 1. */
  readonly at: number
  /** By the keys of the looks, in the order of the cells of that row. */
  readonly looks: ReadonlyMap<string, CellObject>
  readonly rows: readonly LateRow[]
}

/** Texts are written once in a workbook and told by their number. */
export interface SharedTexts {
  numberOf(text: string): number
  /** The library's own file of texts, with those that came later. */
  appendedTo(xml: string): string
}

/** @param xml the library's own file of texts */
export function sharedTexts(xml: string): SharedTexts {
  const first = xml.split('<si>').length - 1
  const numbers = new Map<string, number>()
  return {
    numberOf(text) {
      const number = numbers.get(text) ?? first + numbers.size
      numbers.set(text, number)
      return number
    },
    appendedTo: (whole) =>
      whole.replace('</sst>', () => {
        const more = [...numbers.keys()].map((it) => `<si><t xml:space="preserve">${sanitizeTextContent(it)}</t></si>`)
        return `${more.join('')}</sst>`
      }),
  }
}

/** The text of a sheet with its late rows in the place of the one that the library wrote. */
export function withLateRows(xml: string, { at, looks, rows }: LateRows, texts: SharedTexts): string {
  const start = xml.indexOf(`<row r="${at}"`)
  const end = xml.indexOf('</row>', start) + '</row>'.length
  if (start < 0 || end < start) throw new Error(`row ${at} is not in its sheet`)
  const specimens = [...xml.slice(start, end).matchAll(/<c r="[A-Z]+\d+"( s="\d+")?/g)]
  if (specimens.length !== looks.size)
    throw new Error(`row ${at} has ${specimens.length} cells for ${looks.size} looks`)
  const styles = new Map([...looks.keys()].map((key, i) => [key, specimens[i]?.[1] ?? '']))
  const letters = Array.from({ length: rows[0]?.cells.length ?? 0 }, (_, i) => getCellAddress(0, i).replace(/\d+/, ''))
  const written = rows.map(({ height, cells }, i) => {
    const number = at + i
    let row = `<row r="${number}" ht="${height}" customHeight="1">`
    for (const [column, { look, value }] of cells.entries()) {
      row += `<c r="${letters[column]}${number}"${styles.get(look)}${valueXml(value, texts)}`
    }
    return `${row}</row>`
  })
  return `${xml.slice(0, start)}${written.join('')}${movedDown(xml.slice(end), rows.length - 1)}`
}

function valueXml(value: LateCell['value'], texts: SharedTexts): string {
  if (value === undefined || value === null || value === '') return '/>'
  if (typeof value === 'string') return ` t="s"><v>${texts.numberOf(value)}</v></c>`
  return `><v>${value instanceof Date ? daysFrom1900(value) : Number(value)}</v></c>`
}

/** As spreadsheets count days. */
const daysFrom1900 = (date: Date): number => date.getTime() / 86_400_000 + 25_569

/** Rows below the late ones. */
const movedDown = (xml: string, by: number): string =>
  xml.replace(/(<row r="|<c r="[A-Z]+)(\d+)/g, (_, before: string, row: string) => `${before}${Number(row) + by}`)
