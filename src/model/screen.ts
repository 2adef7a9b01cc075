/** What a renderer is told of where its text goes. */
export interface Screen {
  readonly color: boolean
  /** Columns, where it is a terminal. */
  readonly width: number | null
}
