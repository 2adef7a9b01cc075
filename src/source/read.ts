import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { decode } from './decode.ts'
import type { ReadFault, ReadResult } from './source.ts'

/** Largest file that is read, in bytes. */
export const largest = 5 * 1024 * 1024

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'gone',
  EACCES: 'permission',
  EPERM: 'permission',
  ELOOP: 'loop',
  EISDIR: 'notFile',
}

/** Why an operation on a file failed, as a finding about that file. */
export function readFault(file: string, error: unknown): ReadFault {
  const { code = 'unknown' } = error as NodeJS.ErrnoException
  // a name in another character set reaches us with replacement characters, by which nothing can be opened
  const message = code === 'ENOENT' && file.includes('\ufffd') ? 'name' : (reasons[code] ?? 'other')
  return { file, rule: 'file-unreadable', message, data: { reason: code } }
}

/** Whether a path, links followed, stays inside a folder. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '' || (!isAbsolute(way) && way !== '..' && !/^\.\.[/\\]/.test(way))
}

/** Bytes that came as a whole → their text, unless they are too many. */
export function readBytes(file: string, bytes: Uint8Array): ReadResult {
  return bytes.length > largest ? tooLarge(file, bytes.length) : decode(file, bytes)
}

function tooLarge(file: string, size: number): ReadResult {
  return { fault: { file, rule: 'document-too-large', message: 'large', data: { size, limit: largest } } }
}

/** Without this, opening a pipe waits for whoever writes to it; Windows knows no such flag. */
const withoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Reads one file of the workspace whose root is `root` (links resolved). Never waits for a pipe or a device. */
export function read(root: string, file: string): ReadResult {
  const path = resolve(root, file)
  try {
    const real = realpathSync.native(path)
    if (real !== path && !isInside(root, real)) {
      return { fault: { file, rule: 'file-outside', message: 'link', data: { target: real } } }
    }
    const handle = openSync(real, withoutWaiting)
    try {
      const status = fstatSync(handle)
      if (!status.isFile())
        return { fault: { file, rule: 'file-unreadable', message: 'notFile', data: { reason: '' } } }
      if (status.size > largest) return tooLarge(file, status.size)
      return decode(file, readFileSync(handle))
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    return { fault: readFault(file, error) }
  }
}
