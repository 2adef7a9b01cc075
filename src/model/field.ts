import type { Path } from './path.ts'
import type { Bilingual } from './words.ts'

/** What the format says of one field, for editors, for `plan explain` and for messages. */
export interface FieldWords {
  /** As it is called in running text: "thời hạn hoàn thành". */
  readonly name: Bilingual
  /** What to write in it, and what for. */
  readonly what: Bilingual
  readonly examples?: readonly (string | number | boolean | readonly string[])[]
}

/** The field a path leads to, for messages: its key, and the key it stands in. */
export function fieldAt(path: Path): { readonly key: string; readonly in: string } {
  const [key = '', within = ''] = path.filter((step) => typeof step === 'string').reverse()
  return { key, in: within }
}
