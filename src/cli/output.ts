import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Fault } from '../model/fault.ts'
import type { Screen } from '../model/screen.ts'
import { type Io, type Stream, wantsColor } from './io.ts'

/** Where a result goes: a file, or standard output. */
export interface Target {
  readonly format: string
  readonly file: string | null
}

/**
 * The targets of `--format NAME[=FILE]` and `-o`: at most one of them is printed, and `-o` belongs to that one. No two go
 * into one file, where the second would take the place of the first.
 * @param chosen the format when none is named
 */
export function targetsOf(formats: readonly string[], output: string | undefined, chosen: string): readonly Target[] {
  const targets = (formats.length ? formats : [chosen]).map((it) => {
    const [format = '', ...rest] = it.split('=')
    return { format, file: rest.length ? fileName('--format', rest.join('=')) : null }
  })
  const second = targets.filter((it) => isPrinted(it.file))[1]
  if (second) throw new Fault('twoOutputs', { format: second.format })
  const isNamed = targets.every((it) => it.file !== null)
  if (output !== undefined && isNamed) throw new Fault('twoOutputs', { format: targets[0]?.format ?? chosen })
  const placed = targets.map((it) => (it.file === null && output !== undefined ? { ...it, file: output } : it))
  const files = placed.flatMap(({ file }) => (file === null || isDevice(file) ? [] : [file]))
  const names = files.map((it) => resolve(it))
  const again = files.find((_, i) => names.indexOf(names[i] ?? '') < i)
  if (again !== undefined) throw new Fault('oneFile', { file: again })
  return placed
}

/** What takes text after text, or opens what is open already. */
const isDevice = (file: string): boolean => /^\/(?:dev|proc)\//.test(resolve(file))

/** The name of a file to write: a variable that is not set names none. */
export function fileName(option: string, file: string): string {
  if (file === '') throw new Fault('noFileName', { name: option })
  return file
}

/** Bytes, a text, or its parts, made one after the other and never all in memory. */
type Content = Uint8Array | string | Iterable<Uint8Array>

const partsOf = (content: Content): Iterable<string | Uint8Array> =>
  typeof content === 'string' || content instanceof Uint8Array ? [content] : content

/** Whether a result goes to standard output, by whatever name. */
export const isPrinted = (file: string | null): file is null | '-' | '/dev/stdout' =>
  file === null || file === '-' || file === '/dev/stdout'

/** How a result may look where it goes: on a terminal with colours and as wide as that, in a file neither. */
export function screenFor(file: string | null, stream: Stream, color: boolean | undefined, env: Io['env']): Screen {
  const isTTY = isPrinted(file) && stream.isTTY
  return { color: wantsColor(color, { ...stream, isTTY }, env), width: isTTY ? stream.columns : null }
}

/**
 * Writes a whole result or nothing: to a temporary name beside it, then renamed; the permissions of what it takes the place
 * of stay. What is no regular file is written to.
 */
export function writeOut(file: string | null, content: Content, out: Stream): void {
  // opened by its name, a standard output that is a file would lose what stands in it
  if (isPrinted(file)) {
    for (const part of partsOf(content)) out.write(part)
    return
  }
  try {
    const real = behindLinks(file)
    const status = lstatSync(real, { throwIfNoEntry: false })
    if (status && !status.isFile()) writeWhole(real, content)
    else writeAtomically(real, content, status ? status.mode & 0o7777 : null)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    // the reader of a pipe may leave early, whatever the pipe is called
    if (code !== 'EPIPE') throw new Fault('cannotWrite', { file, reason: code }, 3)
  }
}

/** The file that a link leads to, so that the link stays one. What `/dev/stderr` leads to is open already, and stays what it is. */
function behindLinks(file: string): string {
  if (isDevice(file)) return file
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()
  const leadsToFile = isLink && statSync(file, { throwIfNoEntry: false })?.isFile()
  return leadsToFile ? realpathSync.native(file) : file
}

/**
 * Puts another content in the place of a file, whole or not at all; its permissions stay.
 * @param file where it really is, links followed: a link stays a link
 * @param before what it held when it was read
 * @returns whether it still held that; if not, it is left alone
 */
export function replaceFile(file: string, before: Uint8Array, content: string): boolean {
  const { mode } = statSync(file)
  // whoever may do everything may still have locked a file
  if (!(mode & 0o222)) throw Object.assign(new Error('read-only'), { code: 'EACCES' })
  accessSync(file, constants.W_OK)
  const isSame = () => readFileSync(file).equals(before)
  return isSame() && writeAtomically(file, content, mode & 0o7777, isSame)
}

/** @param wanted asked last, when all is ready to take its place */
function writeAtomically(file: string, content: Content, mode: number | null = null, wanted = () => true): boolean {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
  try {
    // whoever may not read the file may not read it meanwhile either
    writeWhole(temporary, content, mode ?? undefined)
    if (mode !== null) chmodSync(temporary, mode)
    const isWanted = wanted()
    if (isWanted) renameSync(temporary, file)
    else rmSync(temporary)
    return isWanted
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function writeWhole(file: string, content: Content, mode?: number): void {
  const handle = openSync(file, 'w', mode)
  const encoder = new TextEncoder()
  try {
    for (const part of partsOf(content)) {
      const bytes = typeof part === 'string' ? encoder.encode(part) : part
      for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done)
    }
  } finally {
    closeSync(handle)
  }
}
