import type { Json } from '../model/words.ts'

/** A file's text as it was read; line ends are `\n`, a byte-order mark is gone. Paths have `/`, relative to the workspace. */
export interface Source {
  readonly file: string
  readonly text: string
}

/** Why a file has no text: said once, in the place of everything else. `data` fills the message. */
export interface ReadFault {
  readonly file: string
  readonly rule: 'file-unreadable' | 'file-outside' | 'document-too-large' | 'text-encoding'
  readonly message: string
  readonly data: Readonly<Record<string, Json>>
}

export type ReadResult = { readonly source: Source } | { readonly fault: ReadFault }
