import type { FileResult } from './file-result.ts'

/** What a thread is told: some files to check. */
export interface Batch {
  readonly id: number
  readonly files: readonly { readonly file: string; readonly text: string; readonly expected: boolean }[]
}

/** What it answers: the results in the same order, or the fault of ours that it met. */
export type Answer = { readonly id: number } & (
  | { readonly results: readonly Sent[] }
  | { readonly error: { readonly message: string; readonly stack: string } }
)

/** A result as JSON, which crosses from thread to thread faster than as objects; and its part, which is bytes anyhow. */
export interface Sent {
  readonly json: string
  readonly part: FileResult['part']
}
