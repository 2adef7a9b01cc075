import type { Bilingual, IsoDate } from './words.ts'

/** Where a fact comes from: ids of `sources.yaml`, the passage in words, and the lines of the seed text it was read in. */
export interface Sourced {
  readonly source: readonly string[]
  /** The passage as a citation names it: "07 nội dung thi đua" / "seven emulation contents". */
  readonly passage?: Bilingual
  /** Where we read it, for whoever checks us: `001 L27`. Never printed to an author. */
  readonly read?: readonly string[]
}

/** `sources.yaml`: a document, or a published text, that facts are taken from. */
export interface SourceDocument {
  readonly id: string
  readonly number?: string
  readonly issued?: IsoDate
  readonly issuer?: Bilingual
  readonly title: Bilingual
  /** How prose cites it: "Quyết định số 923/QĐ-TTg ngày 14/5/2025 của Thủ tướng Chính phủ". */
  readonly citation: Bilingual
  /** The seed text (`000` to `004`) it was read in or through. */
  readonly seed?: string
  /** How much of it was seen. */
  readonly seen: 'whole' | 'part' | 'reported'
}
