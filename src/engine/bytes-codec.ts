import type { Codec } from './pack-codec.ts'

/** Bytes as they are. */
export const bytesCodec: Codec<Uint8Array> = {
  writer: () => ({ bytes: (it) => it, shared: () => null }),
  // they were lent
  reader: () => (bytes) => bytes.slice(),
}
