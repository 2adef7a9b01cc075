import type { Path } from './path.ts'

const known = new Map<string | number, Path[]>()

/**
 * The path of a task: one and the same for all plans that have a task there. Places are few, and tasks are many.
 * @param content its content's key, or which of the unit's own contents it is, from 0
 * @param index which of that content's tasks, from 0
 */
export function taskPath(content: string | number, index: number): Path {
  let paths = known.get(content)
  if (!paths) {
    paths = []
    known.set(content, paths)
  }
  let path = paths[index]
  if (!path) {
    path = [typeof content === 'string' ? 'contents' : 'local_contents', content, 'tasks', index]
    paths[index] = path
  }
  return path
}

/** The same path as one of these. */
export function sameTaskPath(path: Path): Path {
  const [, content, , index] = path
  return content === undefined || typeof index !== 'number' ? path : taskPath(content, index)
}
