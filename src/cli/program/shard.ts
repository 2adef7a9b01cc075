import { Option } from 'commander'
import { Fault } from '../../model/fault.ts'
import type { Words } from '../../text/vi.ts'
import type { LocalCommand } from '../command.ts'

/** One of several jobs that share the files among them. */
export interface Shard {
  /** From 1. */
  readonly number: number
  readonly of: number
}

/** More jobs than this no service runs side by side. */
const most = 1000

/** The option of a check that is one of several. */
export const shard = (command: LocalCommand, { cli }: Words): LocalCommand =>
  command.addOption(new Option('--shard <i/n>', cli.shard).argParser(readShard)) as LocalCommand

function readShard(value: string): Shard {
  const [, number = 0, of = 0] = /^(\d{1,4})\/(\d{1,4})$/.exec(value)?.map(Number) ?? []
  if (number < 1 || of > most || number > of) throw new Fault('wrongShard', { value })
  return { number, of }
}

/** What a share of the files says nothing about: it has no result of its own, and without a cache no use. */
export function shardAlone(asked: Shard | undefined, options: Readonly<Record<string, unknown>>): Shard | null {
  if (!asked) return null
  if (options.cache === false) throw new Fault('shardCache')
  const formats = options.format as readonly string[]
  const given = [
    ...(formats.length ? ['--format'] : []),
    ...Object.entries(resultOptions).flatMap(([key, name]) => (options[key] === undefined ? [] : [name])),
  ]
  if (given.length) throw new Fault('shardResult', { names: given })
  return asked
}

const resultOptions = {
  output: '--output',
  failOn: '--fail-on',
  maxWarnings: '--max-warnings',
  baseline: '--baseline',
  updateBaseline: '--update-baseline',
  changed: '--changed',
  since: '--since',
  watch: '--watch',
  maxProblems: '--max-problems',
} as const
