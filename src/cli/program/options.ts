import { Option } from 'commander'
import { Fault } from '../../model/fault.ts'
import { isDay } from '../../model/period.ts'
import type { IsoDate, Locale } from '../../model/words.ts'
import type { Words } from '../../text/vi.ts'
import type { LocalCommand } from '../command.ts'
import type { Io } from '../io.ts'
import { catalogueAndShapes, library } from '../kit.ts'

/** Options that every command takes, as they were given. */
export interface Common {
  readonly lang?: Locale
  readonly asOf?: string
  readonly config?: string
  readonly catalogue?: string
  readonly color?: boolean
  readonly quiet?: boolean
  readonly output?: string
}

/** What the command line knows before any command runs. */
export interface Context {
  readonly io: Io
  readonly locale: Locale
  readonly words: Words
  readonly version: string
  /** Hears the exit code. */
  exit(code: number): void
}

/** Options that every command takes. */
export function common(command: LocalCommand, { cli }: Words): LocalCommand {
  return command
    .addOption(new Option('--lang <vi|en>', cli.lang).argParser((value) => oneOf('--lang', value, ['vi', 'en'])))
    .option('--as-of <yyyy-mm-dd>', cli.asOf)
    .option('--config <tep>', cli.config)
    .option('--catalogue <thu-muc>', cli.catalogue)
    .option('--color', cli.color)
    .option('--no-color', cli.noColor)
    .option('-q, --quiet', cli.quiet)
    .option('-o, --output <tep>', cli.output) as LocalCommand
}

/** One of a closed set of values, or a fault that names them. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((it) => it === value)
  if (found === undefined) throw new Fault('wrongValue', { name, value, allowed })
  return found
}

/** A count given on the command line. */
export function wholeNumber(name: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new Fault('wrongNumber', { name, value })
  return Number(value)
}

/** The as-of date: the one given, else today in the catalogue's time zone. */
export function asOfDate(given: string | undefined, zone: string, io: Io): IsoDate {
  if (given === undefined) return io.today(zone)
  if (!isDay(given)) throw new Fault('wrongDate', { name: '--as-of', value: given })
  return given
}

/** The catalogue with its validators and the YAML library, for a command that reads documents. */
export const checker = async (options: Common) => ({ ...(await catalogueAndShapes(options.catalogue)), library })

/** Commander sets `color` for `--no-color` alone too; only a flag that was given counts. */
export const colorFlag = (command: LocalCommand, options: Common): boolean | undefined =>
  command.getOptionValueSource('color') === 'cli' ? options.color : undefined
