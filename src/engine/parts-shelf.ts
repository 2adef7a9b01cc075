import type { PlanPart } from '../compile/plan-part.ts'
import type { FileResult } from './file-result.ts'

/** Where the parts of plans wait until they are asked for, as bytes: thousands of them as objects would fill the memory. */
interface PartsShelf {
  /** The same result, its part laid aside. */
  put(result: FileResult): FileResult
  get(file: string): PlanPart
}

export function partsShelf(): PartsShelf {
  const shelf = new Map<string, Uint8Array>()
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  return {
    put(result) {
      if (!result.part) return result
      shelf.set(result.file, encoder.encode(JSON.stringify(result.part)))
      return { ...result, part: null }
    },
    get(file) {
      const bytes = shelf.get(file)
      if (!bytes) throw new Error(`${file}: nothing was kept of it`)
      return JSON.parse(decoder.decode(bytes)) as PlanPart
    },
  }
}
