import type { Bilingual } from '../model/words.ts'

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
  readonly data: Readonly<Record<string, string | number>>
}

export type ReadResult = { readonly source: Source } | { readonly fault: ReadFault }

/** Names of what a file turns out to be, for the message that it is no text. */
export const formats: Readonly<Record<string, Bilingual>> = {
  office: { vi: 'tệp Word hoặc Excel', en: 'a Word or Excel file' },
  old_office: { vi: 'tệp Word hoặc Excel đời cũ', en: 'an old Word or Excel file' },
  pdf: { vi: 'tệp PDF', en: 'a PDF file' },
  archive: { vi: 'tệp nén', en: 'an archive' },
  picture: { vi: 'tệp ảnh', en: 'a picture' },
  binary: { vi: 'tệp nhị phân', en: 'a binary file' },
}
