import { closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Fault } from '../model/fault.ts'
import { makeFolder } from '../source/make-folder.ts'

/** Takes the bytes of one file after the other. */
export type FileSink = (name: string, bytes: Uint8Array) => void

/**
 * Writes a whole folder or nothing: beside it under a temporary name, then renamed. A folder that is there already is
 * replaced if it holds nothing but files of these names; folders above it that are not there yet are made.
 * @param names of all files that it may hold
 */
export function writeFolder(folder: string, names: readonly string[], fill: (sink: FileSink) => void): void {
  const place = resolve(folder)
  const temporary = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`)
  const before = `${temporary}.old`
  const handles = new Map<string, number>()
  try {
    const foreign = existsSync(place) ? readdirSync(place).find((it) => !names.includes(it)) : undefined
    if (foreign !== undefined) throw new Fault('foreignFolder', { folder, file: foreign })
    makeFolder(dirname(place))
    mkdirSync(temporary)
    fill((name, bytes) => {
      const handle = handles.get(name) ?? openSync(join(temporary, name), 'w')
      handles.set(name, handle)
      for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done)
    })
    for (const [name, handle] of handles) {
      handles.delete(name)
      closeSync(handle)
    }
    if (existsSync(place)) renameSync(place, before)
    renameSync(temporary, place)
    rmSync(before, { recursive: true, force: true })
  } catch (error) {
    for (const handle of handles.values()) closeSync(handle)
    if (existsSync(before) && !existsSync(place)) renameSync(before, place)
    if (existsSync(temporary)) rmSync(temporary, { recursive: true })
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new Fault('cannotWrite', { file: folder, reason: code }, 3)
  }
}
