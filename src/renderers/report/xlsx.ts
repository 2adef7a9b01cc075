import { strFromU8, strToU8, unzipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/universal'
import type { ReportRenderer } from '../../model/report.ts'
import { repacked } from './archive.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import { aboutSheet } from './sheet-about.ts'
import { sheetXml, workbookXml } from './sheet-parts.ts'
import { type SharedTexts, sharedTexts, withLateRows } from './sheet-rows.ts'
import { sheetNames } from './sheet-text.ts'

/**
 * A workbook: a sheet a table, and a last one with all that is no table. Dates, numbers and shares are real ones; what is
 * not there is an empty cell, so that sums and filters take it for none.
 */
export const xlsx: ReportRenderer = {
  extension: 'xlsx',
  binary: true,
  oneTable: false,
  async render(report, { format }) {
    const hand = { locale: report.locale, format, mark: report.labels.cut }
    const tables = report.sections.flatMap((section) =>
      section.blocks.flatMap((it) => (it.kind === 'table' ? [sheetOf(it.table, section, hand)] : [])),
    )
    const sheets = [...tables, aboutSheet(report, hand)]
    const names = sheetNames(sheets)
    const written = sheets.map(({ key, data, widths, frozen }, i) => ({
      sheet: names[i] ?? key,
      data,
      columns: widths.map((width) => ({ width })),
      ...(frozen.rows && { stickyRowsCount: frozen.rows, stickyColumnsCount: frozen.columns }),
    }))
    const blob = await writeExcelFile(written, { fontFamily: 'Times New Roman', fontSize: 12 }).toBlob()
    const archive = new Uint8Array(await blob.arrayBuffer())
    const { [strings]: known = new Uint8Array() } = unzipSync(archive, { filter: (it) => it.name === strings })
    const texts = sharedTexts(strFromU8(known))
    return repacked(archive, (name, bytes) => {
      const xml = edited(name, { sheets, names, texts })
      return xml ? strToU8(xml(strFromU8(bytes))) : bytes
    })
  },
}

/** The file of texts: it is the last of the workbook, when all sheets have asked for theirs. */
const strings = 'xl/sharedStrings.xml'

interface Book {
  readonly sheets: readonly Sheet[]
  readonly names: readonly string[]
  readonly texts: SharedTexts
}

/** What is to be changed in a file of the workbook. */
function edited(name: string, { sheets, names, texts }: Book): ((xml: string) => string) | null {
  if (name === 'xl/workbook.xml') return (xml) => workbookXml(xml, sheets, names)
  if (name === strings) return (xml) => texts.appendedTo(xml)
  const sheet = sheets[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1]) - 1]
  if (!sheet) return null
  const { late } = sheet
  return (xml) => sheetXml(late ? withLateRows(xml, late, texts) : xml, sheet)
}
