import { readFileSync } from 'node:fs'
import { readArtifact } from '../compile/artifact.ts'
import type { Compilation } from '../model/compilation.ts'
import { Fault } from '../model/fault.ts'
import { sha256 } from './hash.ts'

/** Reads an artifact that `plan compile` wrote: for `--from`, and for comparing with an earlier one. */
export function openArtifact(file: string): Compilation {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    throw new Fault('cannotRead', { file, reason: (error as NodeJS.ErrnoException).code ?? String(error) })
  }
  const read = readArtifact(bytes, sha256)
  if ('fault' in read) throw new Fault(read.fault, { file, ...read.data })
  return read
}
