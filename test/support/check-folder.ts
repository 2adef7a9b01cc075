import { readdirSync, readFileSync } from 'node:fs'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { fixtureText } from './fixture.ts'
import { checkTexts } from './memory.ts'

/** A folder of fixtures as a workspace in memory: `*.patch.yaml` are plans made from base plans; `as-of.txt` gives the date. */
export function checkFolder(folder: string, shuffled = false): readonly Diagnostic[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((it) => it.replaceAll('\\', '/'))
  const asOf = names.includes('as-of.txt') ? readFileSync(`${folder}/as-of.txt`, 'utf8').trim() : '2026-11-22'
  const texts = new Map(
    names.filter((it) => it.endsWith('.yaml')).map((it) => [it.replace('.patch', ''), fixtureText(`${folder}/${it}`)]),
  )
  const order = [...texts.keys()].sort()
  return checkTexts(texts, { asOf, others: names, order: shuffled ? order.reverse() : order })
}
