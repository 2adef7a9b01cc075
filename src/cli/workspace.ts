import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import type { Run } from '../engine/check.ts'
import type { Checker } from '../engine/check-file.ts'
import type { FileResult } from '../engine/file-result.ts'
import type { Host } from '../engine/host.ts'
import { readSettings } from '../engine/read-settings.ts'
import { noSettings, type Settings } from '../engine/settings.ts'
import type { ConfigFile } from '../model/config-file.ts'
import type { Located, Outcome } from '../model/diagnostic.ts'
import { Fault } from '../model/fault.ts'
import type { Locale } from '../model/words.ts'
import { configFolder, configName, discover, matcher, startOf } from '../source/discover.ts'
import { asOnDisk } from '../source/on-disk.ts'
import { isInside, readBytes, read as readFile, whereabouts } from '../source/read.ts'
import { sha256 } from './hash.ts'

/** A workspace before its files are checked: what to look at, by which settings. */
export interface Opened {
  /** The folder of the workspace, links followed. */
  readonly root: string
  readonly host: Host
  readonly run: Omit<Run, 'asOf'>
  readonly config: ConfigFile | null
  /** Findings of a wrong configuration: then nothing else is checked. */
  readonly wrong: readonly Located[]
  readonly configFile: string | null
  readonly foreign: readonly string[]
  /** What a `.planignore` leaves out of what was asked for. */
  readonly leftOut: readonly string[]
  /** The `.planignore` files that say so. */
  readonly ignoreFiles: readonly string[]
  readonly unmatched: readonly string[]
  /** Folders in which a document would be found, as whole paths. */
  readonly folders: readonly string[]
  /** Whether a file of this name would be one of the workspace, were it there. */
  belongs(file: string): boolean
}

const noRun: Omit<Run, 'asOf'> = { candidates: [], faults: [], settings: noSettings, papers: new Map() }
const nothing = { foreign: [], leftOut: [], ignoreFiles: [], unmatched: [], folders: [], belongs: () => false }
const closed = { run: noRun, config: null, wrong: [], configFile: null, ...nothing }

/** A workspace of one text that came by the pipe. */
export function pipedWorkspace(file: string, bytes: Uint8Array): Opened {
  const text = readBytes(file, bytes)
  const host: Host = { read: () => text, whereabouts: () => null, hash: sha256 }
  return { ...closed, root: '', host, run: { ...noRun, candidates: [{ file, expected: true, shown: true }] } }
}

/** A run that checked nothing must not look like one that found nothing. */
export function refuseNothing(
  { files, diagnostics }: Outcome,
  asked: readonly string[],
  leftOut: readonly string[],
): void {
  if (diagnostics.length) return
  const paths = asked.length ? asked : ['.']
  if (!files.length && leftOut.length) throw new Fault('emptyLeftOut', { paths, leftOut: leftOut.slice(0, 3) })
  if (!files.length) throw new Fault('empty', { paths })
  if (files.every((it) => it.state === 'skipped')) throw new Fault('nothing', { paths, skipped: files.length })
}

/** Finds the workspace of the given paths, reads its configuration and papers, and lists the files to check. */
export function openWorkspace(paths: readonly string[], configPath: string | undefined, checker: Checker): Opened {
  // a variable that is not set must not come to mean everything
  if (paths.includes('')) throw new Fault('noMatch', { paths: ['""'] })
  const { host, root, configFile, read } = openSettings(paths, configPath, checker)
  const opened = { ...closed, root, host, configFile }
  if (!read) return { ...opened, ...candidatesWithout(root, paths) }
  if ('wrong' in read) return { ...opened, wrong: read.wrong }
  return { ...opened, config: read.config, ...candidatesWith(root, paths, read.config, read.settings, read.papers) }
}

/** The configuration that governs some paths, read with its papers; no plan is looked for. `read` is `null` without one. */
export function openSettings(paths: readonly string[], configPath: string | undefined, checker: Checker) {
  const path = configPath === undefined ? governing(paths) : existing(configPath)
  const root = realpathSync.native(path === null ? plainRoot(paths) : dirname(path))
  const host: Host = {
    read: (file) => readFile(root, file),
    whereabouts: (file) => whereabouts(root, file),
    hash: sha256,
  }
  const configFile = path === null ? null : basename(path)
  return { host, root, configFile, read: configFile === null ? null : readSettings(configFile, checker, host) }
}

/** The language that the configuration asks for. */
export function configuredLanguage(configPath: string | undefined, checker: Checker): Locale | null {
  const { read } = openSettings([], configPath, checker)
  return (read && 'config' in read && read.config.language) || null
}

/** The one configuration that governs all paths. */
function governing(paths: readonly string[]): string | null {
  const starts = paths.length ? paths.map(startOf) : [resolve('.')]
  const folders = starts.map(configFolder)
  const [first = null] = folders
  const other = folders.find((it) => it !== first)
  if (other !== undefined) {
    throw new Fault('twoWorkspaces', {
      first: shown(first, starts[0]),
      second: shown(other, starts[folders.indexOf(other)]),
    })
  }
  return first === null ? null : resolve(first, configName)
}

const shown = (folder: string | null, start: string | undefined) => relative('.', folder ?? start ?? '.') || '.'

function existing(path: string): string {
  const there = asOnDisk(resolve(path))
  if (!existsSync(there) || !statSync(there).isFile()) throw new Fault('configMissing', { file: path })
  return there
}

/** Without a configuration, paths are shown from here where everything lies below; else from the first path's folder. */
function plainRoot(paths: readonly string[]): string {
  const here = resolve('.')
  const starts = paths.map(startOf)
  if (starts.every((it) => isInside(here, it))) return here
  let root = starts[0] ?? here
  while (!starts.every((it) => isInside(root, it)) && dirname(root) !== root) root = dirname(root)
  return root
}

type Candidates = Pick<Opened, 'run' | 'foreign' | 'leftOut' | 'ignoreFiles' | 'unmatched' | 'folders' | 'belongs'>

/** Without a configuration only what was named exists. */
function candidatesWithout(root: string, paths: readonly string[]): Candidates {
  const found = discover(root, paths.length ? paths : [root])
  const candidates = found.files.map(({ file, named }) => ({ file, expected: named, shown: true }))
  const run = { candidates, faults: found.faults, settings: noSettings, papers: new Map<string, FileResult>() }
  const { foreign, leftOut, ignoreFiles, unmatched, folders } = found
  const starts = (paths.length ? paths : [root]).map(startOf).map((it) => realpathSync.native(it))
  const belongs = (file: string) => !found.passesBy(file) && starts.some((it) => isInside(it, resolve(root, file)))
  return { run, foreign, leftOut, ignoreFiles, unmatched, folders, belongs }
}

/** With one, the whole workspace is read for references, and findings are shown for what was named. */
function candidatesWith(
  root: string,
  paths: readonly string[],
  config: ConfigFile,
  settings: Settings,
  papers: ReadonlyMap<string, FileResult>,
): Candidates {
  const included = config.include ? matcher(config.include) : null
  const excluded = matcher(config.exclude ?? [])
  const whole = discover(root, [root])
  const asked = paths.length ? discover(root, paths) : null
  const named = new Map(asked?.files.map((it) => [it.file, it.named]))
  const walked = whole.files
    .filter(({ file }) => !excluded(file) && (!included || included(file) || papers.has(file)))
    .map(({ file }) => file)
  const files = [
    ...new Set([...walked, ...papers.keys(), ...[...named].filter(([, it]) => it).map(([file]) => file)]),
  ].sort()
  const candidates = files.map((file) => ({
    file,
    expected: named.get(file) === true || papers.has(file) || included?.(file) === true,
    shown: asked === null || named.has(file),
  }))
  const run = { candidates, faults: asked?.faults ?? whole.faults, settings, papers }
  const { leftOut, ignoreFiles } = asked ?? whole
  const belongs = (file: string) => !whole.passesBy(file) && !excluded(file) && (!included || included(file))
  const { foreign, folders } = whole
  return { run, foreign, leftOut, ignoreFiles, unmatched: asked?.unmatched ?? [], folders, belongs }
}
