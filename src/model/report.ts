import type { Cell } from './cell.ts'
import type { Chart } from './chart.ts'
import type { PageWords } from './page-words.ts'
import type { Period } from './period.ts'
import type { Screen } from './screen.ts'
import type { Table } from './table.ts'
import type { IsoDate, Json, Locale } from './words.ts'

/** One figure of a report under its key: what a machine asks for without reading tables. */
export interface Fact {
  readonly key: string
  readonly label: string
  readonly value: Cell
}

/** One part of a section, from top to bottom. Charts repeat what tables say: only a format that can draw shows them. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly style?: 'bold' | 'italic'; readonly align?: Align }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[]; readonly only?: 'machines' }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'page-break' }

/** To which side texts stand. */
export type Align = 'left' | 'center' | 'right' | 'justify'

/** Room for a hand or a digital signature: `…, ngày … tháng … năm …`, `GIÁM ĐỐC`, `(ký tên, đóng dấu)`. */
export interface Signature {
  readonly date?: string
  readonly titles: readonly string[]
  readonly hint: string
}

/** The head of a paper that is sent by itself: the sender at the left, the national heading at the right. */
export interface Letterhead {
  /** From the top: the body above the sender where it has one, then the sender. */
  readonly sender: readonly string[]
  /** `Số: …` */
  readonly number: string
  /** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `Độc lập - Tự do - Hạnh phúc` */
  readonly nation: readonly string[]
  /** `…, ngày … tháng … năm …` */
  readonly date: string
}

/** Who receives a paper that is sent: `Nơi nhận:`, then one line each. */
export interface Recipients {
  readonly title: string
  readonly lines: readonly string[]
}

/**
 * What stands on pages of its own: one table with its heading, a letter to one unit, a page for the Monday meeting.
 * A letter is a section with a letterhead: it is sent by itself, so its pages are numbered anew. Formats for paper print the
 * letterhead and the recipients; those for a screen or a machine leave them out, as they do signatures.
 * A report has one or more of them; a book (`summary`) is a report with the sections of others.
 */
export interface Section {
  readonly key: string
  readonly letterhead?: Letterhead
  /** Above the title: `Phụ lục I`. */
  readonly appendix?: string
  /** In the sentence's own case; a format that prints titles in capitals does it itself. */
  readonly title: string
  /** Below the title: `(Kèm theo Báo cáo số …)`. */
  readonly subtitles?: readonly string[]
  /** At the right, above the first block: `Số liệu tính đến ngày 14/11/2026`, `Đơn vị tính: nhiệm vụ`. */
  readonly measures?: readonly string[]
  readonly landscape?: boolean
  readonly blocks: readonly Block[]
  /** At the foot, from left to right. */
  readonly signatures?: readonly Signature[]
  /** At the foot, left of the signatures. */
  readonly recipients?: Recipients
}

/** The words that a format itself needs, in the report's language (text/report-labels.ts). */
export interface ReportLabels {
  readonly asOf: string
  readonly checked: string
  readonly notChecked: string
  readonly notes: string
  /** Put where a text was cut because a format has no room for it. */
  readonly cut: string
  /** The name of what stands beside the tables: figures, what was checked. */
  readonly about: string
  readonly page: PageWords
}

/** A unit that a report speaks of, as a format with filters offers it. */
export interface ReportUnit {
  readonly code: string
  readonly name: string
  /** The heading under which tables have it. */
  readonly kind: string
}

/** A report in one language, free of any format; plain JSON. */
export interface Report {
  readonly name: string
  readonly title: string
  readonly locale: Locale
  readonly asOf: IsoDate
  readonly tool: { readonly name: string; readonly version: string }
  readonly catalogue: { readonly id: string; readonly version: string; readonly sha256: string }
  /** The choices it was made with: keys in English. */
  readonly parameters: { readonly [name: string]: Json }
  readonly sections: readonly Section[]
  /** What was looked at, and what nobody looked at: full sentences. */
  readonly checked: readonly string[]
  readonly notChecked: readonly string[]
  readonly labels: ReportLabels
  /** Those that columns of the role `unit` name. */
  readonly units?: readonly ReportUnit[]
  /** Those that columns speak of, by their keys. */
  readonly contents?: readonly { readonly key: string; readonly name: string }[]
  /** What was found in the files of its units, for formats that `follow`. */
  readonly findings?: Section
}

/** How people of a locale write values (text/locale-format.ts). */
export interface LocaleFormat {
  number(value: number, decimals?: number): string
  date(date: IsoDate): string
  period(period: Period): string
}

/** What a renderer of reports is told of where its text goes, and how its readers write values. */
export interface ReportScreen extends Screen {
  readonly format: LocaleFormat
}

/** A form of a report. */
export interface ReportRenderer {
  /** Of a file, without the dot. */
  readonly extension: string
  /** Bytes, never written to a terminal. */
  readonly binary: boolean
  /** It holds one table a file: whoever calls it gives it a report of one table (`onlyTable`), or gets a RangeError. */
  readonly oneTable: boolean
  /** Its readers go from a cell to the findings behind it: whoever makes the report puts these in. */
  readonly follows?: boolean
  /** It takes as long as all others together: where they are asked for too, another thread may make it meanwhile. */
  readonly dear?: boolean
  render(report: Report, screen: ReportScreen): Promise<string | Uint8Array>
}

/** All tables, in their order. */
export function tablesOf(report: Report): readonly Table[] {
  return report.sections.flatMap((it) => it.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])))
}

/** All facts, those for machines among them. */
export function factsOf(report: Report): readonly Fact[] {
  return report.sections.flatMap((it) => it.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])))
}

/** The same report with one of its tables and nothing beside it, for `--table`; `null` where there is none of that key. */
export function onlyTable(report: Report, key: string): Report | null {
  const sections = report.sections.flatMap((section) => {
    const blocks = section.blocks.filter((it) => it.kind === 'table' && it.table.key === key)
    return blocks.length ? [{ ...section, blocks }] : []
  })
  return sections.length ? { ...report, sections: sections.slice(0, 1) } : null
}

/** What a form for paper says below its last section: what was looked at, and what was not. */
export function closingOf({ labels, checked, notChecked }: Report): readonly Block[] {
  const lists = [
    { label: labels.checked, items: checked },
    { label: labels.notChecked, items: notChecked },
  ].filter((it) => it.items.length)
  return lists.flatMap(({ label, items }): readonly Block[] => [
    { kind: 'heading', text: label },
    { kind: 'list', items, numbered: false },
  ])
}
