import { compileWorkspace } from '../../src/engine/compile-workspace.ts'
import { readSettings } from '../../src/engine/read-settings.ts'
import type { Compilation } from '../../src/model/compilation.ts'
import { sha256 } from './catalogue.ts'
import { readFolder } from './check-folder.ts'
import { checker, hostOf } from './memory.ts'

/** A folder of fixtures as a workspace in memory, compiled as of a date. */
export function compileFolder(folder: string, asOf: string): Compilation {
  const { texts, others } = readFolder(folder)
  const host = hostOf(texts, others)
  const read = readSettings('plan.config.yaml', checker, host)
  if ('wrong' in read) throw new Error(`${folder}: its configuration is wrong`)
  const candidates = [...texts.keys()].sort().map((file) => ({ file, expected: true, shown: true }))
  const run = { candidates, faults: [], settings: read.settings, papers: read.papers, asOf }
  const making = {
    tool: { name: 'plan', version: '0.0.0' },
    digest: (file: string) => sha256(texts.get(file) ?? ''),
  }
  return compileWorkspace(run, checker, host, making).compilation
}
