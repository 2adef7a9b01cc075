import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Compilation } from '../../src/model/compilation.ts'
import { compileFolder } from './compile-folder.ts'

/** A small country out of bench/country.js as of some dates: ministries, provinces, communes, their plans and reports. */
export function countryAsOf(...dates: readonly string[]): readonly Compilation[] {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-country-'))
  const sizes = ['--ministries', '4', '--provinces', '6', '--communes', '60', '--faulty', '0.2', '--seed', '11']
  execFileSync(process.execPath, ['bench/generate.js', '--country', ...sizes, '--out', folder])
  const compiled = dates.map((it) => compileFolder(folder, it))
  rmSync(folder, { recursive: true })
  return compiled
}
