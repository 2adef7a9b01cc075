import type { Whereabouts } from '../model/evidence.ts'
import type { ReadResult } from '../source/source.ts'

/** A file to look at, by its path relative to the workspace, with `/`. */
export interface Candidate {
  readonly file: string
  /** It was named or included: that it is no document of ours is then a fault. */
  readonly expected: boolean
  /** Its findings are asked for; otherwise it is only read for references. */
  readonly shown: boolean
}

/** What the engine needs of the outside; in a browser page, the same from memory. */
export interface Host {
  read(file: string): ReadResult
  /** Where a path of the workspace leads; nothing is read. `null`: it can't be told, as of a text that comes by the pipe. */
  whereabouts(path: string): Whereabouts | null
  /** SHA-256 in hexadecimal. */
  hash(text: string): string
}
