import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * Where a workspace lies in its repository, as a path with a slash at its end: forges know files from there. Nothing where
 * it is the repository itself, or in none.
 */
export function folderInRepository(root: string): string {
  let folder = root
  while (folder && !existsSync(join(folder, '.git'))) {
    if (dirname(folder) === folder) return ''
    folder = dirname(folder)
  }
  const inside = relative(folder, root).replaceAll('\\', '/')
  return inside && `${inside}/`
}
