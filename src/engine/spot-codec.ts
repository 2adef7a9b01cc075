import type { Spot } from './in-place.ts'
import type { Codec } from './pack-codec.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Places of findings, as JSON. */
export const spotCodec: Codec<Spot> = {
  writer: () => ({ bytes: (it) => encoder.encode(JSON.stringify(it)), shared: () => null }),
  reader: () => (bytes) => JSON.parse(decoder.decode(bytes)) as Spot,
}
