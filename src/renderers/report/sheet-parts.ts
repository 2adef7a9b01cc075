import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility'
import type { Sheet } from './sheet.ts'

/** What the library leaves out of a sheet: the arrows of a filter, and pages that are as wide as the table. */
export function sheetXml(xml: string, sheet: Sheet): string {
  const filter = filterRange(sheet)
  const orientation = sheet.landscape ? 'landscape' : 'portrait'
  const page = [
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
  ].join('')
  const wide = put(xml, /<worksheet [^>]*>/, (it) => `${it}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
  const filtered = put(wide, /<\/sheetData>/, (it) => (filter ? `${it}<autoFilter ref="${filter}"/>` : it))
  return put(filtered, /<\/worksheet>$/, (it) => page + it)
}

/** Names that spreadsheets look for: which rows each printed page repeats, and where a filter is. */
export function workbookXml(xml: string, sheets: readonly Sheet[], names: readonly string[]): string {
  const defined = sheets.flatMap((sheet, i) => {
    const quoted = `'${sanitizeTextContent((names[i] ?? '').replaceAll("'", "''"))}'`
    const name = (id: string, hidden: string, range: string) =>
      `<definedName name="_xlnm.${id}" localSheetId="${i}"${hidden}>${quoted}!${range}</definedName>`
    const filter = filterRange(sheet)?.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
    return [
      ...(filter ? [name('_FilterDatabase', ' hidden="1"', filter)] : []),
      ...(sheet.heads ? [name('Print_Titles', '', `$${sheet.heads.first}:$${sheet.heads.last}`)] : []),
    ]
  })
  const list = defined.length ? `<definedNames>${defined.join('')}</definedNames>` : ''
  return put(xml, /<definedNames\/>/, () => list)
}

function filterRange({ filter, widths }: Sheet): string | null {
  return filter && `${getCellAddress(filter.first - 1, 0)}:${getCellAddress(filter.last - 1, widths.length - 1)}`
}

/** The library has its places; where one is gone, a part would be lost in silence. */
function put(xml: string, place: RegExp, write: (found: string) => string): string {
  if (!place.test(xml)) throw new Error(`no ${place.source} in the workbook`)
  return xml.replace(place, write)
}
