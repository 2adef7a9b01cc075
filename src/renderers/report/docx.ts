import { Document, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { closingOf, type ReportRenderer } from '../../model/report.ts'
import { repacked } from './archive.ts'
import { type LateRows, withLateRows } from './docx-rows.ts'
import { docxSection } from './docx-section.ts'
import { cellStyles, textSize } from './docx-text.ts'

/**
 * A document to print and to sign: A4, upright or across as each section asks, Times New Roman, in the layout of the
 * annexes of administrative documents. What was and was not looked at stands below the last section.
 */
export const docx: ReportRenderer = {
  extension: 'docx',
  binary: true,
  oneTable: false,
  dear: true,
  async render(report, { format }) {
    const last = report.sections.length - 1
    const late: LateRows[] = []
    const document = new Document({
      title: report.title,
      creator: report.tool.name,
      lastModifiedBy: report.tool.name,
      styles: {
        paragraphStyles: [...cellStyles],
        default: {
          document: { run: { font: 'Times New Roman', size: textSize, language: { value: languages[report.locale] } } },
        },
      },
      sections: report.sections.map((it, i) => {
        const startsAnew = [report.sections[i - 1], it].some((section) => section?.letterhead)
        const place = { isFirst: i === 0, startsAnew, closing: i === last ? closingOf(report) : [] }
        return docxSection(it, place, format, late)
      }),
    })
    const bytes = new Uint8Array(await Packer.toArrayBuffer(document))
    const { [main]: body = new Uint8Array() } = unzipSync(bytes, { filter: (it) => it.name === main })
    const whole = await withLateRows(strFromU8(body), late)
    return repacked(bytes, (name, file) => {
      if (name === main) return whole
      return name === 'docProps/core.xml' ? strToU8(dated(strFromU8(file), report.asOf)) : file
    })
  },
}

const main = 'word/document.xml'

const languages = { vi: 'vi-VN', en: 'en-GB' } as const

/** The document is as old as what it tells, and not as the run that wrote it. */
const dated = (xml: string, asOf: string): string =>
  xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${asOf}T00:00:00Z`)
