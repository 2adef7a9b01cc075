import { readdirSync, readFileSync } from 'node:fs'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { fixtureText } from './fixture.ts'
import { checkTexts } from './memory.ts'

/** A folder of fixtures: `*.patch.yaml` are plans made from base plans; `as-of.txt` gives the date. */
export function readFolder(folder: string) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((it) => it.replaceAll('\\', '/'))
  const asOf = names.includes('as-of.txt') ? readFileSync(`${folder}/as-of.txt`, 'utf8').trim() : '2026-11-22'
  const texts = new Map(
    names.filter((it) => it.endsWith('.yaml')).map((it) => [it.replace('.patch', ''), fixtureText(`${folder}/${it}`)]),
  )
  return { asOf, texts, others: names }
}

/** A folder of fixtures as a workspace in memory, checked. */
export function checkFolder(folder: string): readonly Diagnostic[] {
  const { texts, ...asked } = readFolder(folder)
  return checkTexts(texts, asked)
}
