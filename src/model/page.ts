/** A thing explained: its name, and labelled lines; in one language, free of any format. */
export interface Page {
  readonly title: string
  readonly sections: readonly { readonly label: string; readonly lines: readonly string[] }[]
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
