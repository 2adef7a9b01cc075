import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'

/** A path with `/`, as everything but the system sees it. */
export const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/**
 * A path as the disk writes it: where there is none under its very name, the one whose letters and marks are the same
 * but put together in another way (a Mac takes them apart, a keyboard does not). Else the path itself.
 */
export function asOnDisk(path: string): string {
  if (statusOf(path) || dirname(path) === path) return path
  const folder = asOnDisk(dirname(path))
  const name = basename(path)
  const same = namesIn(folder).find((it) => it.normalize('NFC') === name.normalize('NFC'))
  return join(folder, same ?? name)
}

/** What lies at a path; `undefined` where nothing does, nothing can (below a file), or the system will not tell. */
export function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** What the disk says of a file that is changed whenever the file is; no name, no content. */
export interface Stamp {
  /** Its size, its times and its number. */
  readonly mark: string
  /** When it was last changed in any way, in ms since 1970, by the clock of the disk. */
  readonly changed: number
}

/** `null`: no file, or a link, which may lead elsewhere tomorrow. */
export function stampOf(path: string): Stamp | null {
  const status = statusOf(path)
  if (!status?.isFile()) return null
  const { size, mtimeMs, ctimeMs, ino } = status
  return { mark: `${size} ${mtimeMs} ${ctimeMs} ${ino}`, changed: Math.max(mtimeMs, ctimeMs) }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
