import { readFileSync } from 'node:fs'
import { readBaseline } from '../engine/read-baseline.ts'
import { type Baseline, writtenBaseline } from '../model/baseline.ts'
import { Fault } from '../model/fault.ts'
import type { Library } from '../source/parse.ts'
import type { Stream } from './io.ts'
import { writeOut } from './output.ts'

/** The baseline of `--baseline FILE`, and how to write it. */
export interface BaselineFile {
  readonly file: string
  /** `null`: there is no such file yet, and it is to be made. */
  readonly baseline: Baseline | null
  readonly update: boolean
}

/** Reads a baseline before anything is checked; one that is not there can only be made. */
export function openBaseline(file: string, update: boolean, library: Library): BaselineFile {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)).replaceAll('\r\n', '\n')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && update) return { file, baseline: null, update }
    if (code === 'ENOENT') throw new Fault('baselineGone', { file })
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new Fault('baselineWrong', { file, line: 1 })
    throw new Fault('cannotRead', { file, reason: code ?? String(error) })
  }
  const read = readBaseline(text, library)
  if ('fault' in read) throw new Fault(read.fault, { file, ...read.data })
  return { file, baseline: read, update }
}

/** Writes a baseline whole, and only where it says something else than before. */
export function writeBaseline({ file, baseline }: BaselineFile, next: Baseline, out: Stream): void {
  const text = writtenBaseline(next)
  if (!baseline || writtenBaseline(baseline) !== text) writeOut(file, text, out)
}
