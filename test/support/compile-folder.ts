import type { Compilation } from '../../src/model/compilation.ts'
import { readFolder } from './check-folder.ts'
import { compileTexts } from './compile-texts.ts'

/** A folder of fixtures as a workspace in memory, compiled as of a date. */
export function compileFolder(folder: string, asOf: string): Compilation {
  const { texts, others } = readFolder(folder)
  return compileTexts(texts, { asOf, others })
}
