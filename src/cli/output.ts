import { closeSync, lstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Fault } from '../model/fault.ts'
import type { Stream } from './io.ts'

/** Where a result goes: a file, or standard output. */
export interface Target {
  readonly format: string
  readonly file: string | null
}

/**
 * The targets of `--format NAME[=FILE]` and `-o`: at most one of them is printed, and `-o` belongs to that one.
 * @param chosen the format when none is named
 */
export function targetsOf(formats: readonly string[], output: string | undefined, chosen: string): readonly Target[] {
  const targets = (formats.length ? formats : [chosen]).map((it) => {
    const [format = '', ...rest] = it.split('=')
    return { format, file: rest.length ? rest.join('=') : null }
  })
  const printed = targets.filter((it) => it.file === null)
  const second = printed[1]
  if (second) throw new Fault('twoOutputs', { format: second.format })
  if (output !== undefined && !printed.length) throw new Fault('twoOutputs', { format: targets[0]?.format ?? chosen })
  return targets.map((it) => (it.file === null && output !== undefined ? { ...it, file: output } : it))
}

/** Writes a whole result or nothing: to a temporary name beside it, then renamed. What is no regular file is written to. */
export function writeOut(file: string | null, content: string, out: Stream): void {
  // opened by its name, a standard output that is a file would lose what stands in it
  if (file === null || file === '-' || file === '/dev/stdout') {
    out.write(content)
    return
  }
  try {
    const status = lstatSync(file, { throwIfNoEntry: false })
    if (status && !status.isFile()) writeWhole(file, content)
    else writeAtomically(file, content)
  } catch (error) {
    throw new Fault('cannotWrite', { file, reason: (error as NodeJS.ErrnoException).code ?? String(error) }, 3)
  }
}

function writeAtomically(file: string, content: string): void {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
  try {
    writeWhole(temporary, content)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function writeWhole(file: string, content: string): void {
  const handle = openSync(file, 'w')
  try {
    const bytes = new TextEncoder().encode(content)
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done)
  } finally {
    closeSync(handle)
  }
}
