import type { Json } from './words.ts'

/**
 * A fault in how the tool was called: exit 2. Thrown once, caught once, at the top.
 * `message` names a text of text/faults; `data` fills it.
 */
export class Fault extends Error {
  readonly data: { readonly [name: string]: Json }

  constructor(message: string, data: { readonly [name: string]: Json } = {}) {
    super(message)
    this.data = data
  }
}
