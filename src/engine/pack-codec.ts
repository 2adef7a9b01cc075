import type { Json } from '../model/words.ts'

/**
 * How values of one kind lie in a pack: each as bytes of its own, and once for all of them, in the pack's index, what many
 * of them share.
 */
export interface Codec<T> {
  /** For a pack that is begun: `shared` is asked for when all its values are written. */
  writer(): { bytes(value: T): Uint8Array; shared(): Json }
  /** For a pack that is read. `null`: these are no bytes of such a value. They are lent until the next are read. */
  reader(shared: Json): (bytes: Uint8Array) => T | null
}
