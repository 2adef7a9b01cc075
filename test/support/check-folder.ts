import { readdirSync, readFileSync } from 'node:fs'
import { check } from '../../src/engine/check.ts'
import type { Host } from '../../src/engine/host.ts'
import { readSettings } from '../../src/engine/read-settings.ts'
import { noSettings } from '../../src/engine/settings.ts'
import { settle } from '../../src/engine/settle.ts'
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
  const host: Host = {
    read: (file) => {
      const text = texts.get(file)
      if (text !== undefined) return { source: { file, text } }
      return { fault: { file, rule: 'file-unreadable', message: 'gone', data: {} } }
    },
    hash: sha256,
  }
  const read = texts.has('plan.config.yaml') ? readSettings('plan.config.yaml', checker, host) : null
  if (read && 'wrong' in read) return settle(read.wrong, { settings: noSettings, catalogue, asOf, hash: sha256 })
  const candidates = [...texts.keys()].sort().map((file) => ({ file, expected: true, shown: true }))
  if (shuffled) candidates.reverse()
  const { settings, papers } = read ?? { settings: noSettings, papers: new Map() }
  return check({ candidates, faults: [], settings, papers, asOf }, checker, host).diagnostics
}
