import type { PlanPart } from '../compile/plan-part.ts'
import type { TaskPart } from '../compile/task-part.ts'
import type { FileResult, PartBytes } from './file-result.ts'

/** Where the parts of plans wait until they are asked for. */
export interface PartsShelf {
  /** Can be taken once. */
  part(file: string): PlanPart
  tasks(file: string): readonly TaskPart[]
  /** The same result, its part laid aside. */
  put(result: FileResult): FileResult
}

type Half = keyof PartBytes

/**
 * An empty shelf: parts wait as bytes, since as objects they would fill the memory.
 * @param fetch what was not laid here, when it is asked for
 */
export function partsShelf(fetch: (half: Half, file: string) => Uint8Array | null): PartsShelf {
  const shelf: Record<Half, Map<string, Uint8Array>> = { head: new Map(), tasks: new Map() }
  const bytesOf = (half: Half, file: string) => {
    const bytes = shelf[half].get(file) ?? fetch(half, file)
    if (!bytes) throw new Error(`${file}: nothing was kept of it`)
    return bytes
  }
  const decoder = new TextDecoder()
  const read = (bytes: Uint8Array) => JSON.parse(decoder.decode(bytes)) as unknown
  return {
    part(file) {
      const bytes = bytesOf('head', file)
      shelf.head.delete(file)
      return read(bytes) as PlanPart
    },
    tasks(file) {
      const bytes = bytesOf('tasks', file)
      shelf.tasks.set(file, bytes)
      return read(bytes) as readonly TaskPart[]
    },
    put(result) {
      if (!result.part) return result
      for (const half of ['head', 'tasks'] as const) shelf[half].set(result.file, result.part[half])
      return { ...result, part: null }
    },
  }
}
