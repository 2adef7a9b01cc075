import { isUtf8, transcode } from 'node:buffer'
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { Whereabouts } from '../model/evidence.ts'
import { decode } from './decode.ts'
import { asOnDisk, slashed } from './on-disk.ts'
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

const strict = new TextDecoder('utf-8', { fatal: true })

/** Node's conversion takes a quarter of the time of its decoder; a Node built without ICU does not have it. */
function toText(bytes: Uint8Array): string {
  if (!transcode || !bytes.length || !isUtf8(bytes)) return strict.decode(bytes)
  const text = transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/** Bytes that came as a whole → their text, unless they are too many. */
export function readBytes(file: string, bytes: Uint8Array): ReadResult {
  return bytes.length > largest ? { fault: tooLarge(file, bytes.length) } : decode(file, bytes, toText)
}

function tooLarge(file: string, size: number): ReadFault {
  return { file, rule: 'document-too-large', message: 'large', data: { size, limit: largest } }
}

/**
 * Opening without waiting for whoever writes to a pipe, and without following a link; Windows knows neither flag, and
 * there a link shows by its real path.
 */
const asItIs = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)

/** Folders with their links resolved; files of a repository stand together, and each look at the disk costs. */
const realFolders = new Map<string, string>()

function realFolder(folder: string): string {
  let real = realFolders.get(folder)
  if (real === undefined) {
    real = realpathSync.native(folder)
    realFolders.set(folder, real)
  }
  return real
}

/** Where a path leads, links followed. Only a link is looked at closely. */
function open(path: string): { readonly real: string; readonly handle: number } {
  const real = constants.O_NOFOLLOW ? join(realFolder(dirname(path)), basename(path)) : realpathSync.native(path)
  try {
    return { real, handle: openSync(real, asItIs) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ELOOP' && code !== 'EMLINK') throw error
    const target = realpathSync.native(path)
    return { real: target, handle: openSync(target, asItIs) }
  }
}

/** Names that lead there in a roundabout way: `./units.yaml`, `data//units.yaml`. */
const roundabout = /(?:^|\/)\.{0,2}(?:\/|$)/

/** A file as it lies on the disk: where it really is, links followed, and what it holds. */
export interface Whole {
  readonly file: string
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Reads one file of the workspace whose root is `root` (links resolved), under its plain name as the disk writes it. Never
 * waits for a pipe or a device.
 */
export function read(root: string, name: string): ReadResult {
  const whole = look(root, name)
  return 'fault' in whole ? whole : textOf(whole)
}

/** The text of a file that was read as bytes, or why it has none. */
export const textOf = ({ file, bytes }: Whole): ReadResult => decode(file, bytes, toText)

/** The same, as bytes: for who is to write the file again. */
export const readWhole = (root: string, name: string): Whole | { readonly fault: ReadFault } =>
  wholeIn(root, name, (size) => new Uint8Array(size))

let lent = new Uint8Array(0)

/** The same, as bytes that are lent until the next look: thousands of files need no memory of their own. */
export const look = (root: string, name: string): Whole | { readonly fault: ReadFault } =>
  wholeIn(root, name, (size) => {
    if (lent.length < size) lent = new Uint8Array(Math.max(size, 2 * lent.length))
    return lent.subarray(0, size)
  })

function wholeIn(root: string, name: string, room: (size: number) => Uint8Array): ReturnType<typeof readWhole> {
  const path = resolve(root, name)
  const file = roundabout.test(name) ? slashed(relative(root, path)) : name
  try {
    const { real, handle } = open(path)
    try {
      if (real !== path && !isInside(root, real)) {
        return { fault: { file, rule: 'file-outside', message: 'link', data: { target: real } } }
      }
      const status = fstatSync(handle)
      if (!status.isFile()) {
        return { fault: { file, rule: 'file-unreadable', message: 'notFile', data: { reason: '' } } }
      }
      if (status.size > largest) return { fault: tooLarge(file, status.size) }
      return { file, path: real, bytes: fill(room(status.size), handle) }
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    const other = asOnDisk(path)
    return other === path ? { fault: readFault(file, error) } : wholeIn(root, slashed(relative(root, other)), room)
  }
}

/** What the system says when there is nothing at a path. */
const nowhere: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'])

/**
 * Where a path of the workspace whose root is `root` (links resolved) leads, without reading what is there. A name with
 * marks is found however the marks are put together. `null`: the system will not tell.
 */
export function whereabouts(root: string, path: string): Whereabouts | null {
  let found: Whereabouts | null = 'missing'
  for (const name of new Set([path, path.normalize('NFC'), path.normalize('NFD')])) {
    found = leadsTo(root, resolve(root, name))
    if (found !== 'missing') break
  }
  return found
}

function leadsTo(root: string, path: string): Whereabouts | null {
  try {
    const real = join(realFolder(dirname(path)), basename(path))
    const status = lstatSync(real, { throwIfNoEntry: false })
    if (!status) return 'missing'
    return isInside(root, status.isSymbolicLink() ? realpathSync.native(real) : real) ? 'inside' : 'outside'
  } catch (error) {
    return nowhere.has((error as NodeJS.ErrnoException).code) ? 'missing' : null
  }
}

/** The bytes of an open file; as many as are there, should it have shrunk meanwhile. */
function fill(bytes: Uint8Array, handle: number): Uint8Array {
  let done = 0
  while (done < bytes.length) {
    const count = readSync(handle, bytes, done, bytes.length - done, null)
    if (count === 0) break
    done += count
  }
  return done === bytes.length ? bytes : bytes.subarray(0, done)
}
