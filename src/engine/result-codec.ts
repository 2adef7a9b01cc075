import type { Json } from '../model/words.ts'
import type { FileResult } from './file-result.ts'
import type { Codec } from './pack-codec.ts'
import { type OtherFacts, packFacts, unpackFacts } from './packed-facts.ts'
import { keepShared, numberShared, type SharedFacts } from './shared-facts.ts'

/** A result as it is written, without what a compilation takes, and without the tasks and actors of its facts. */
interface Written extends Omit<FileResult, 'facts' | 'part'> {
  readonly facts: OtherFacts | null
}

const encoder = new TextEncoder()
const word = 4

/** Results of files: how many numbers, the numbers of the facts (each 4 bytes, in this machine's order), the rest as JSON. */
export const resultCodec: Codec<FileResult> = {
  writer() {
    const shared = numberShared()
    return {
      bytes({ part: _, facts, ...result }) {
        const packed = facts && packFacts(facts, shared)
        const written: Written = { ...result, facts: packed?.others ?? null }
        const numbers = Uint32Array.from(packed ? [packed.numbers.length, ...packed.numbers] : [0])
        return Buffer.concat([new Uint8Array(numbers.buffer), encoder.encode(JSON.stringify(written))])
      },
      shared: () => shared.shared() as unknown as Json,
    }
  },
  reader(json) {
    const shared = keepShared(json as unknown as SharedFacts)
    return (bytes) => {
      const [count = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)
      const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset + word, count)
      const start = bytes.byteOffset + word * (1 + count)
      const text = Buffer.from(bytes.buffer, start, bytes.byteOffset + bytes.length - start).toString('utf8')
      const { facts, ...result } = JSON.parse(text) as Written
      return { ...result, facts: facts && unpackFacts(numbers, facts, shared), part: null }
    }
  },
}
