import type { Checker } from '../engine/check-file.ts'
import type { Results } from '../engine/check-files.ts'
import type { Locale } from '../model/words.ts'
import type { Io } from './io.ts'
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
}

/** So few files are checked sooner than a cache is read. */
const few = 16

/**
 * The results of files that are there before the whole is looked at: those of earlier runs, and those of threads. Nothing
 * where neither is worth it; then the files are checked one after the other.
 */
export async function checkedAhead(
  opened: Pick<Opened, 'root' | 'run'>,
  asked: SpeedAsked,
  checker: Checker,
  io: Io,
  told: Told,
): Promise<Ahead | undefined> {
  const files = opened.run.candidates.length
  const isWanted = asked.always || (asked.threads ?? 1) > 1 || asked.cacheDir !== null
  if (!opened.root || (files <= few && !isWanted)) return undefined
  const { checkAhead } = await import('./check-ahead.ts')
  return checkAhead(opened, asked, checker, io, told)
}
