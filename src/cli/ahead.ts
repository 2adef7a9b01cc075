import identity from 'built:identity'
import { join } from 'node:path'
import type { Checker } from '../engine/check-file.ts'
import { checkFiles, type Hands, oneByOne, type Results } from '../engine/check-files.ts'
import { keepFacts } from '../engine/keep.ts'
import { printable } from '../model/printable.ts'
import type { Locale } from '../model/words.ts'
import { gateNote } from '../reports/gate-notes.ts'
import { stampOf } from '../source/on-disk.ts'
import { look, textOf } from '../source/read.ts'
import { sha256 } from './hash.ts'
import { growSlowly } from './heap.ts'
import type { Io } from './io.ts'
import { breathing, progressLine } from './progress.ts'
import type { WorkerData } from './worker.ts'
import type { Opened } from './workspace.ts'

/** What a command was asked about its speed. */
export interface SpeedAsked {
  readonly cache: boolean
  readonly cacheDir: string | null
  /** `null`: as many as are worth it. */
  readonly threads: number | null
  /** The folder of another catalogue than the one that is built in: threads read it too. */
  readonly catalogue: string | null
  /** However few files there are: the results are for another run. */
  readonly always?: boolean
}

/** How whoever waits is told of the progress. */
export interface Told {
  readonly quiet: boolean
  readonly locale: Locale
}

/** Results, and whether the next run will find them. */
export interface Ahead extends Results {
  readonly kept: boolean
  /** Nothing more will be asked for. */
  close(): void
}

/** So few files are checked sooner than a cache is read. */
const few = 16
/** From here on memory is dearer than time. */
const veryMany = 20_000

/**
 * The results of files that are there before the whole is looked at: those of earlier runs, and those of threads. Nothing
 * where neither is worth it; then the files are checked one after the other.
 */
export async function checkedAhead(
  { root, run }: Pick<Opened, 'root' | 'run'>,
  asked: SpeedAsked,
  checker: Checker,
  io: Io,
  { quiet, locale }: Told,
): Promise<Ahead | undefined> {
  const isWanted = asked.always || (asked.threads ?? 1) > 1 || asked.cacheDir !== null
  if (!root || (run.candidates.length <= few && !isWanted)) return undefined
  const candidates = run.candidates.filter((it) => !run.papers.has(it.file))
  if (candidates.length > veryMany) growSlowly()
  const parts = checker.part !== undefined
  const kept = await cacheOf(root, asked, checker, parts, io)
  const data: WorkerData = { catalogue: asked.catalogue, parts }
  const hands = await handsFor(candidates.length, asked.threads, checker, data)
  const stamp = (file: string) => stampOf(`${root}/${file}`)
  const disk = { stamp, open: (file: string) => look(root, file), text: textOf }
  const line = progressLine(io, quiet, locale)
  const work = { kept, hands, onProgress: line.tick, breathe: breathing(io) }
  const results = await checkFiles(candidates, disk, work).finally(line.end)
  kept?.keep()
  // a share that is lost is a fault, not a note
  if (kept?.failed && asked.cacheDir !== null && !asked.always && !quiet)
    io.err.write(`${printable(gateNote('cacheLost', { folder: asked.cacheDir }, locale))}\n`)
  return { ...results, kept: kept !== null && !kept.failed, close: () => kept?.close() }
}

async function cacheOf(
  root: string,
  { cache, cacheDir, always }: SpeedAsked,
  checker: Checker,
  parts: boolean,
  io: Io,
) {
  const folder = cache ? (cacheDir ?? cacheFolder(root, io.env)) : null
  if (folder === null) return null
  const { ResultCache } = await import('../engine/cache.ts')
  const { v8 } = process.versions
  const byteOrder = new Uint8Array(Uint32Array.of(1).buffer)[0] ? 'LE' : 'BE'
  const identities = [identity, v8, byteOrder, checker.catalogue.sha256].join('\n')
  return new ResultCache({ folder, identity: identities, now: io.clock(), parts, root: always ? null : root })
}

/** Where a user's programs keep what can be made again; a folder for each repository. `null`: nobody knows. */
function cacheFolder(root: string, env: Io['env']): string | null {
  const base = env.XDG_CACHE_HOME || usualFolder(env)
  return base && join(base, 'thidua', sha256(root).slice(0, 16))
}

function usualFolder({ LOCALAPPDATA }: Io['env']): string | null {
  if (process.platform === 'win32') return LOCALAPPDATA ?? null
  try {
    const home = process.getBuiltinModule('node:os').homedir()
    return join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache')
  } catch {
    return null
  }
}

/**
 * Each thread compiles the program anew, which takes as long as some hundred plans; and one thread keeps nearly one and a half
 * cores busy by itself. So threads pay with more cores than two, and more files than these.
 */
const worthIt = { cores: 4, files: 600, most: 8 }
/** With a cache most files need no check at all: threads wait until so many did. */
const untilThreads = 48

async function handsFor(files: number, wanted: number | null, checker: Checker, data: WorkerData): Promise<Hands> {
  const here = oneByOne(checker)
  const threads = wanted ?? (files >= worthIt.files ? usualThreads() : 1)
  if (threads < 2) return here
  const { Pool } = await import('../engine/pool.ts')
  const before = wanted === null ? untilThreads : 0
  return new Pool({ threads, program: new URL('./worker.cjs', import.meta.url), data, before, here, keep: keepFacts })
}

function usualThreads(): number {
  const cores = process.getBuiltinModule('node:os').availableParallelism()
  return cores < worthIt.cores ? 1 : Math.min(cores - 1, worthIt.most)
}
