import type { PlanPart } from '../compile/plan-part.ts'
import type { TaskPart } from '../compile/task-part.ts'
import type { FileResult } from './file-result.ts'

/** Where the parts of plans wait until they are asked for. */
export interface PartsShelf {
  /** Can be taken once. */
  part(file: string): PlanPart
  tasks(file: string): readonly TaskPart[]
  /** The same result, its part laid aside. */
  put(result: FileResult): FileResult
}

/** An empty shelf: parts wait as bytes, since as objects they would fill the memory. */
export function partsShelf(): PartsShelf {
  const heads = new Map<string, Uint8Array>()
  const tasks = new Map<string, Uint8Array>()
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
      heads.set(result.file, result.part.head)
      tasks.set(result.file, result.part.tasks)
      return { ...result, part: null }
    },
  }
}
