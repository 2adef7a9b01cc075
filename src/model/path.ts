/** Where in a document: keys and list indexes from the top. */
export type Path = readonly (string | number)[]

/** A place that is spoken of: the first of two equal ids, the other plan. */
export interface Place {
  readonly file?: string
  readonly at: Path
}

/** An item of one of the repository's own lists, and where it stands. */
export interface Listed {
  readonly place: Required<Place>
}
