/** What became of a file that could be corrected: written, only shown, changed by somebody else meanwhile, not to be written. */
export type FixState = 'written' | 'shown' | 'changed' | 'unwritten'

/** What `plan fix` did, in words, in one language and free of any format. */
export interface FixReport {
  readonly files: readonly {
    readonly heading: string
    /** What was corrected, by rule. */
    readonly rows: readonly { readonly count: string; readonly title: string; readonly rule: string }[]
    readonly note: string | null
  }[]
  readonly closing: readonly string[]
}
