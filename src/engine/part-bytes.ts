import type { WholePart } from '../compile/plan-part.ts'
import type { PartBytes } from './file-result.ts'

const slabSize = 4 * 1024 * 1024
const encoder = new TextEncoder()
let slab = new Uint8Array(0)

/** Lays texts one behind the other in few large pieces of memory: thousands of small ones would leave gaps between them. */
function laidDown(text: string): Uint8Array {
  // a character takes three bytes at most
  if (text.length * 3 > slab.length) slab = new Uint8Array(Math.max(slabSize, text.length * 3))
  const { written } = encoder.encodeInto(text, slab)
  const bytes = slab.subarray(0, written)
  slab = slab.subarray(written)
  return bytes
}

/** A part as it waits until it is asked for. What is let go once it was read has a piece of memory of its own. */
export const partBytes = ({ head, targets, tasks }: WholePart): PartBytes => ({
  head: encoder.encode(JSON.stringify(head)),
  targets: encoder.encode(JSON.stringify(targets)),
  tasks: laidDown(JSON.stringify(tasks)),
})
