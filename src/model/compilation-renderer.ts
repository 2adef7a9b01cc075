import type { Compilation } from './compilation.ts'

/** Adds up a SHA-256 over bytes that come one after the other. */
export interface Digest {
  update(bytes: Uint8Array): void
  /** In hexadecimal; nothing can be added any more. */
  hex(): string
}

/** A form of a compilation that is one text. */
export interface TextForm {
  readonly form: 'text'
  /** Its parts in UTF-8, in their order; together they end with a line break. */
  render(compilation: Compilation, digest: Digest): Iterable<Uint8Array>
}

/** A form of a compilation that is a folder of files. */
export interface FolderForm {
  readonly form: 'folder'
  readonly files: readonly string[]
  /** @param sink takes the bytes of one file after the other */
  render(compilation: Compilation, sink: (file: string, bytes: Uint8Array) => void): void
}

/** A form of a compilation: one text, or a folder of files. */
export type CompilationRenderer = TextForm | FolderForm
