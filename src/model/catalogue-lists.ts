import type { Sourced } from './source-document.ts'
import type { Bilingual, IsoDate } from './words.ts'

/** `ended.yaml`: bodies that ended and that no registry lists one by one. */
export interface Ended extends Sourced {
  readonly id: string
  /** `opening`: a name that begins so, a place may follow; `phrase`: whole words anywhere in a name. */
  readonly match: 'opening' | 'phrase'
  readonly names: readonly string[]
  /** What they are called together; else the first of the names. */
  readonly name?: Bilingual
  /** The last day. */
  readonly to: IsoDate
  /** What to name instead. */
  readonly now?: string
}

/** `terms.yaml`: the glossary. */
export interface Term {
  readonly key: string
  readonly vi: string
  readonly en: string
  readonly note?: Bilingual
}
