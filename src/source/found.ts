import type { Span } from '../model/finding.ts'
import type { Json } from '../model/words.ts'

/** A fault of the YAML itself, by offsets; `rule` and `message` are those of a kind in rules/. */
export interface SyntaxFault {
  readonly rule: string
  readonly message: string
  readonly start: number
  readonly end?: number
  readonly data: { readonly [name: string]: Json }
  /** The first of two equal keys. */
  readonly first?: { readonly start: number; readonly end: number }
  /** What can only have been meant there. */
  readonly correction?: Span & { readonly text: string }
}
