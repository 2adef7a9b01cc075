/** What became of files since a reference; names are relative to the workspace, with `/`. */
export interface Change {
  /** The reference, as people name it. */
  readonly since: string
  /** Whether a file, or the folder that holds it, is new or has another content. */
  touches(file: string): boolean
  /** Files that were there before and changed, or are gone. */
  readonly before: readonly string[]
  /** All that is new, changed or gone. */
  readonly files: readonly string[]
}
