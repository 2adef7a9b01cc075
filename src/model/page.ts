import type { FindingsReport } from './findings-report.ts'

/** Files, as far as they matter, and what a check says of them. */
export interface Sample {
  /** The name, where there are several. */
  readonly files: readonly { readonly name: string | null; readonly text: string }[]
  /** `null`: it has nothing to say. */
  readonly said: FindingsReport | null
}

/** Labelled lines; or a sample, with what its lines alone do not show. */
export interface Section {
  readonly label: string
  readonly lines: readonly string[]
  readonly sample?: Sample
}

/** A thing explained, in one language, free of any format. */
export interface Page {
  readonly id: string
  readonly name: string
  readonly sections: readonly Section[]
}

/** Lists of things: one table each. */
export interface Listing {
  readonly tables: readonly {
    readonly title: string
    readonly columns: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }[]
  readonly closing: string
}

/** All pages of a kind in one document: chapters, and a table of what stands in each. */
export interface Book {
  readonly title: string
  readonly intro: readonly string[]
  readonly generated: string
  readonly contents: string
  readonly top: string
  /** Columns of the tables of contents: id, then what the rows give. */
  readonly columns: readonly string[]
  readonly chapters: readonly {
    readonly id: string
    readonly title: string
    readonly pages: readonly { readonly page: Page; readonly row: readonly string[] }[]
  }[]
}
