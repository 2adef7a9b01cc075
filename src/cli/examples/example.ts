import { check } from '../../engine/check.ts'
import type { Checker } from '../../engine/check-file.ts'
import { readSettings } from '../../engine/read-settings.ts'
import { noSettings } from '../../engine/settings.ts'
import { settle } from '../../engine/settle.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Example, ExampleSide } from '../../model/example.ts'
import type { Bilingual, IsoDate } from '../../model/words.ts'
import { configName } from '../../source/discover.ts'
import { readWithLibrary } from '../../source/library.ts'
import { readFault } from '../../source/read.ts'
import { sha256 } from '../hash.ts'
import type { Parts } from './compose.ts'
import { type ExampleFile, exampleFile, type FileSource } from './files.ts'

/**
 * `test/rules/<id>/example.yaml`. With `base`, one plan with parts of its own, `ke-hoach.yaml`; without, files by their
 * names. All lie in a workspace whose registry knows the units of the sound plans.
 */
type ExampleSource = Noted & {
  readonly as_of?: IsoDate
  /** Files are found by a folder walk, not named. */
  readonly walked?: true
} & (
    | { readonly base: string; readonly bad: Parts; readonly good: Parts; readonly unseen?: Partial<Sides<Parts>> }
    | { readonly base?: undefined; readonly bad: Files; readonly good: Files }
  )
type Files = Readonly<Record<string, FileSource>>
type Sides<T> = { readonly bad: T; readonly good: T }
interface Noted {
  /** What the lines alone do not show. */
  readonly note?: Partial<Sides<Bilingual>>
}

/** What examples are made with: the check, and texts that they do not have to repeat. */
export interface Kit {
  readonly checker: Checker
  /** Sound plans by name. */
  readonly bases: ReadonlyMap<string, string>
  /** Registry of their units. */
  readonly units: string
  /** The date of examples that do not say another. */
  readonly asOf: IsoDate
}

/** An example with what the check gives for its good files: nothing, if it is right. */
export interface CheckedExample extends Example {
  readonly inGood: readonly Diagnostic[]
}

/** The text of an `example.yaml` → the example, checked. */
export function readExample(text: string, kit: Kit): CheckedExample {
  const read = readWithLibrary(text)
  if ('faults' in read) throw new Error(`no YAML: ${JSON.stringify(read.faults[0])}`)
  const source = read.value as unknown as ExampleSource
  const asOf = source.as_of ?? kit.asOf
  const filesOf = (side: 'bad' | 'good') =>
    source.base === undefined
      ? source[side]
      : { 'ke-hoach.yaml': { base: source.base, parts: source[side], unseen: source.unseen?.[side] } }
  const bad = laid(filesOf('bad'), kit)
  const good = laid(filesOf('good'), kit)
  const run = (files: ReadonlyMap<string, ExampleFile>) => checked(files, asOf, !source.walked, kit)
  const isOther = Object.keys(source.bad).some((it) => it.startsWith('unit'))
  const base = source.base === undefined || isOther ? '' : (kit.bases.get(source.base) ?? '')
  return {
    unit: /^ {2}name: (.*)$/m.exec(base)?.[1] ?? null,
    asOf,
    bad: shownOf(bad, source.note?.bad),
    good: shownOf(good, source.note?.good),
    diagnostics: run(bad),
    inGood: run(good).filter((it) => it.waived === null),
  }
}

/** Files by name, in a workspace of their own. */
function laid(files: Files, { bases, units }: Kit): ReadonlyMap<string, ExampleFile> {
  const own = Object.entries(files).map(([name, it]) => [name, exampleFile(name, it, bases)] as const)
  const around = { [configName]: 'schema: config/v1\nunits: [units.yaml]\n', 'units.yaml': units }
  const rest = Object.entries(around).map(
    ([file, text]) => [file, { read: { source: { file, text } }, excerpt: null }] as const,
  )
  return new Map([...rest, ...own])
}

const shownOf = (files: ReadonlyMap<string, ExampleFile>, note: Bilingual | undefined): ExampleSide => ({
  note: note ?? null,
  excerpts: [...files.values()].flatMap((it) => it.excerpt ?? []),
})

/** The whole check, as the command line runs it on a folder. */
function checked(
  files: ReadonlyMap<string, ExampleFile>,
  asOf: IsoDate,
  expected: boolean,
  { checker }: Kit,
): readonly Diagnostic[] {
  const host = {
    read: (file: string) => files.get(file)?.read ?? { fault: readFault(file, { code: 'ENOENT' }) },
    whereabouts: (path: string) => (files.has(path) ? ('inside' as const) : ('missing' as const)),
    hash: sha256,
  }
  const read = readSettings(configName, checker, host)
  const { catalogue } = checker
  if ('wrong' in read) return settle(read.wrong, { settings: noSettings, catalogue, asOf, hash: sha256 })
  const { settings, papers } = read
  const candidates = [...files.keys()].sort().map((file) => ({ file, expected, shown: true }))
  return check({ candidates, faults: [], settings, papers, asOf }, checker, host).diagnostics
}
