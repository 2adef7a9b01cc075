import type { Json } from './words.ts'

/**
 * A fault in how the tool was called (exit 2), or of the place its output was to go (exit 3). Thrown once, caught once,
 * at the top.
 * `message` names a text of text/faults; `data` fills it.
 */
export class Fault extends Error {
  readonly data: { readonly [name: string]: Json }
  readonly exitCode: 2 | 3

  constructor(message: string, data: { readonly [name: string]: Json } = {}, exitCode: 2 | 3 = 2) {
    super(message)
    this.data = data
    this.exitCode = exitCode
  }
}
