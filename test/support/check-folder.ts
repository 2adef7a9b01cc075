import { readdirSync, readFileSync } from 'node:fs'
import { check, checkOne } from '../../src/engine/check.ts'
import type { FileResult } from '../../src/engine/file-result.ts'
import type { Host } from '../../src/engine/host.ts'
import { noSettings, settingsOf } from '../../src/engine/settings.ts'
import type { ConfigFile } from '../../src/model/config-file.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { readWithLibrary } from '../../src/source/library.ts'
import { catalogue, sha256, shapes } from './catalogue.ts'
import { fixtureText } from './fixture.ts'

const checker = { catalogue, shapes, library: readWithLibrary }

/** A folder of fixtures as a workspace in memory: `*.patch.yaml` are plans made from base plans; `as-of.txt` gives the date. */
export function checkFolder(folder: string, shuffled = false): readonly Diagnostic[] {
  const names = readdirSync(folder)
  const asOf = names.includes('as-of.txt') ? readFileSync(`${folder}/as-of.txt`, 'utf8').trim() : '2026-11-22'
  const texts = new Map(
    names.filter((it) => it.endsWith('.yaml')).map((it) => [it.replace('.patch', ''), fixtureText(`${folder}/${it}`)]),
  )
  const host: Host = { read: (file) => ({ source: { file, text: texts.get(file) ?? '' } }), hash: sha256 }
  const candidates = [...texts.keys()].sort().map((file) => ({ file, expected: true, shown: true }))
  if (shuffled) candidates.reverse()
  const papers = new Map<string, FileResult>(candidates.map((it) => [it.file, checkOne(it, checker, host)]))
  const config = papers.get('plan.config.yaml')?.value as unknown as ConfigFile | undefined
  const settings = config ? settingsOf(config, 'plan.config.yaml', papers) : noSettings
  return check({ candidates, faults: [], settings, papers, asOf }, checker, host).diagnostics
}
