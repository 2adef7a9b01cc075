import type { PlanPart } from '../compile/plan-part.ts'
import type { TaskPart } from '../compile/task-part.ts'
import type { FileResult } from './file-result.ts'

/** Where the parts of plans wait until they are asked for, as bytes: thousands of them as objects would fill the memory. */
export interface PartsShelf {
  /** Can be taken once. */
  part(file: string): PlanPart
  tasks(file: string): readonly TaskPart[]
  /** The same result, its part laid aside. */
  put(result: FileResult): FileResult
}

export function partsShelf(): PartsShelf {
  const heads = new Map<string, Uint8Array>()
  const tasks = new Map<string, Uint8Array>()
  const laidDown = slabs()
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  const take = (shelf: ReadonlyMap<string, Uint8Array>, file: string) => {
    const bytes = shelf.get(file)
    if (!bytes) throw new Error(`${file}: nothing was kept of it`)
    return JSON.parse(decoder.decode(bytes)) as unknown
  }
  return {
    part(file) {
      const part = take(heads, file) as PlanPart
      heads.delete(file)
      return part
    },
    tasks: (file) => take(tasks, file) as readonly TaskPart[],
    put(result) {
      if (!result.part) return result
      heads.set(result.file, encoder.encode(JSON.stringify(result.part.head)))
      tasks.set(result.file, laidDown(JSON.stringify(result.part.tasks)))
      return { ...result, part: null }
    },
  }
}

const slabSize = 4 * 1024 * 1024

/** Lays texts one behind the other in few large pieces of memory: thousands of small ones would leave gaps between them. */
function slabs(): (text: string) => Uint8Array {
  const encoder = new TextEncoder()
  let slab = new Uint8Array(0)
  return (text) => {
    // a character takes three bytes at most
    if (text.length * 3 > slab.length) slab = new Uint8Array(Math.max(slabSize, text.length * 3))
    const { written } = encoder.encodeInto(text, slab)
    const bytes = slab.subarray(0, written)
    slab = slab.subarray(written)
    return bytes
  }
}
