import { Option } from 'commander'
import { Fault } from '../../model/fault.ts'
import type { Words } from '../../text/vi.ts'
import type { SpeedAsked } from '../ahead.ts'
import type { LocalCommand } from '../command.ts'

/** How a command that checks all files of a repository comes to be quicker. */
export interface Speed {
  readonly cache: boolean
  readonly cacheDir?: string
  readonly threads?: number
}

/** Options of commands that check all files of a repository. */
export const speed = (command: LocalCommand, { cli }: Words): LocalCommand =>
  command
    .option('--no-cache', cli.noCache)
    .option('--cache-dir <thu-muc>', cli.cacheDir)
    .addOption(new Option('--threads <n>', cli.threads).argParser(threadCount)) as LocalCommand

/** More threads than this only get in each other's way. */
const mostThreads = 64

function threadCount(value: string): number {
  const count = /^\d+$/.test(value) ? Number(value) : 0
  if (count < 1 || count > mostThreads)
    throw new Fault('outOfRange', { name: '--threads', value, from: 1, to: mostThreads })
  return count
}

/** @param options as they were given; `catalogue` is the folder of another catalogue than the one built in */
export function speedAsked(options: Speed & { readonly catalogue?: string }): SpeedAsked {
  const { cache, cacheDir = null, threads = null, catalogue = null } = options
  if (!cache && cacheDir !== null) throw new Fault('cacheBoth')
  return { cache, cacheDir, threads, catalogue }
}
