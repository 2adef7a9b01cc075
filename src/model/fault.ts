import type { Json } from './words.ts'

/**
 * A fault in how the tool was called (exit 2), or of the place its output was to go (exit 3). Thrown once, caught once,
 * at the top.
 * `message` names a text of text/faults; `data` fills it.
 */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly data: { readonly [name: string]: Json }
  readonly exitCode: 2 | 3

  constructor(message: string, data: { readonly [name: string]: Json } = {}, exitCode: 2 | 3 = 2) {
    super(message)
    this.data = data
    this.exitCode = exitCode
  }
}

/** By its name and not its class: a command that is loaded later brings a copy of the class along. */
export const isFault = (error: unknown): error is Fault => error instanceof Error && error.name === 'Fault'
