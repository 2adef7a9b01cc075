import type { PlanPart } from '../compile/plan-part.ts'
import type { TargetPart } from '../compile/target-part.ts'
import type { TaskPart } from '../compile/task-part.ts'
import { type FileResult, type PartName, partNames } from './file-result.ts'

/** Where the parts of plans wait until they are asked for. */
export interface PartsShelf {
  /** Can be taken once. */
  part(file: string): PlanPart
  /** Can be taken once. */
  targets(file: string): readonly TargetPart[]
  tasks(file: string): readonly TaskPart[]
  /** The same result, its part laid aside. */
  put(result: FileResult): FileResult
}

/**
 * An empty shelf: parts wait as bytes, since as objects they would fill the memory.
 * @param fetch what was not laid here, when it is asked for
 */
export function partsShelf(fetch: (name: PartName, file: string) => Uint8Array | null): PartsShelf {
  const shelf: Record<PartName, Map<string, Uint8Array>> = { head: new Map(), targets: new Map(), tasks: new Map() }
  const bytesOf = (name: PartName, file: string) => {
    const bytes = shelf[name].get(file) ?? fetch(name, file)
    if (!bytes) throw new Error(`${file}: nothing was kept of it`)
    return bytes
  }
  const decoder = new TextDecoder()
  const read = (bytes: Uint8Array) => JSON.parse(decoder.decode(bytes)) as unknown
  const take = (name: PartName, file: string) => {
    const bytes = bytesOf(name, file)
    shelf[name].delete(file)
    return read(bytes)
  }
  return {
    part: (file) => take('head', file) as PlanPart,
    targets: (file) => take('targets', file) as readonly TargetPart[],
    tasks(file) {
      const bytes = bytesOf('tasks', file)
      shelf.tasks.set(file, bytes)
      return read(bytes) as readonly TaskPart[]
    },
    put(result) {
      if (!result.part) return result
      for (const name of partNames) shelf[name].set(result.file, result.part[name])
      return { ...result, part: null }
    },
  }
}
