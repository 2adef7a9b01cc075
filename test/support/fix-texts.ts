import { type Fixed, fix } from '../../src/engine/fix.ts'
import { readSettings } from '../../src/engine/read-settings.ts'
import { noSettings } from '../../src/engine/settings.ts'
import { checker, hostOf } from './memory.ts'

export const asOf = '2026-11-22'

/** Texts as a workspace in memory, corrected. */
export function fixTexts(texts: ReadonlyMap<string, string>): Fixed {
  const host = hostOf(texts)
  const read = texts.has('plan.config.yaml') ? readSettings('plan.config.yaml', checker, host) : null
  if (read && 'wrong' in read) throw new Error(`wrong configuration: ${JSON.stringify(read.wrong)}`)
  const { settings, papers } = read ?? { settings: noSettings, papers: new Map() }
  const candidates = [...texts.keys()].sort().map((file) => ({ file, expected: true, shown: true }))
  return fix({ candidates, faults: [], settings, papers, asOf }, checker, host, host.read)
}

/** One text, corrected. */
export function fixText(text: string): { readonly text: string; readonly fixed: Fixed } {
  const fixed = fixTexts(new Map([['plan.yaml', text]]))
  return { text: fixed.files[0]?.after ?? text, fixed }
}

/** The lines that a correction changes, as they stand after it. */
export function linesFixed(text: string): readonly string[] {
  const before = text.split('\n')
  return fixText(text)
    .text.split('\n')
    .filter((line, i) => line !== before[i])
    .map((it) => it.trim())
}
