import { check } from '../../src/engine/check.ts'
import type { Host } from '../../src/engine/host.ts'
import { readSettings } from '../../src/engine/read-settings.ts'
import { noSettings } from '../../src/engine/settings.ts'
import { settle } from '../../src/engine/settle.ts'
import type { Diagnostic, Outcome } from '../../src/model/diagnostic.ts'
import { readWithLibrary } from '../../src/source/library.ts'
import { catalogue, sha256, shapes } from './catalogue.ts'

export const checker = { catalogue, shapes, library: readWithLibrary }

/** `others`: files that are there and are no documents of ours. */
export const hostOf = (texts: ReadonlyMap<string, string>, others: readonly string[] = []): Host => ({
  read: (file) => {
    const text = texts.get(file)
    if (text !== undefined) return { source: { file, text } }
    return { fault: { file, rule: 'file-unreadable', message: 'gone', data: {} } }
  },
  whereabouts: (path) => (texts.has(path) || others.includes(path) ? 'inside' : 'missing'),
  hash: sha256,
})

interface Asked {
  readonly asOf: string
  /** The order in which files are looked at. */
  readonly order?: readonly string[]
  /** Files that are there and are no documents of ours. */
  readonly others?: readonly string[]
  /** The files whose findings are asked for; left out: all. */
  readonly shown?: readonly string[]
}

/** Texts as a workspace in memory, opened and checked as the command line does it. */
export const checkTexts = (texts: ReadonlyMap<string, string>, asked: Asked): readonly Diagnostic[] =>
  outcomeOf(texts, asked).diagnostics

/** All that a check of texts found out; of a wrong configuration, what is wrong with it. */
export function outcomeOf(texts: ReadonlyMap<string, string>, { asOf, order, others, shown }: Asked): Outcome {
  const host = hostOf(texts, others)
  const read = texts.has('plan.config.yaml') ? readSettings('plan.config.yaml', checker, host) : null
  if (read && 'wrong' in read) {
    const diagnostics = settle(read.wrong, { settings: noSettings, catalogue, asOf, hash: sha256 })
    return { asOf, files: [], diagnostics }
  }
  const { settings, papers } = read ?? { settings: noSettings, papers: new Map() }
  const files = order ?? [...texts.keys()].sort()
  const candidates = files.map((file) => ({ file, expected: true, shown: shown?.includes(file) ?? true }))
  return check({ candidates, faults: [], settings, papers, asOf }, checker, host)
}
