import { type Argument, Option } from 'commander'
import type { Catalogue } from '../../model/catalogue.ts'
import { Fault } from '../../model/fault.ts'
import { type Severity, severities } from '../../model/finding.ts'
import { isDay } from '../../model/period.ts'
import type { IsoDate, Locale } from '../../model/words.ts'
import type { Words } from '../../text/vi.ts'
import type { LocalCommand } from '../command.ts'
import { type Io, localeOf } from '../io.ts'
import { catalogueAndShapes, library } from '../kit.ts'
import { fileName } from '../output.ts'

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

/** Options that every command takes, those apart that would change nothing of what it does. */
export function common(
  command: LocalCommand,
  { cli }: Words,
  without: readonly ('--as-of' | '--config' | '--color')[] = [],
): LocalCommand {
  const options = [
    choice('--lang <vi|en>', cli.lang, ['vi', 'en']),
    new Option('--as-of <yyyy-mm-dd>', cli.asOf),
    new Option('--config <tep>', cli.config),
    new Option('--catalogue <thu-muc>', cli.catalogue),
    new Option('--color', cli.color),
    new Option('--no-color', cli.noColor),
    new Option('-q, --quiet', cli.quiet),
    new Option('-o, --output <tep>', cli.output).argParser((file: string) => fileName('--output', file)),
  ]
  const left: readonly string[] = without
  for (const it of options) if (!left.includes(it.long ?? '')) command.addOption(it)
  return command
}

/** What commands that read the documents of a repository take besides. */
export interface Reading extends Common {
  readonly allowEmpty?: boolean
}

/** The same, for what such a command was asked: one shape for all of them. */
export interface ReadingAsked {
  readonly paths: readonly string[]
  readonly asOf: IsoDate
  /** `null`: the configuration's, else the environment's. */
  readonly locale: Locale | null
  readonly fallbackLocale: Locale
  readonly config?: string
  readonly output?: string
  readonly color: boolean | undefined
  readonly quiet: boolean
  readonly allowEmpty: boolean
  readonly version: string
}

/** Options of commands that read the documents of a repository. */
export const reading = (command: LocalCommand, words: Words, without?: Parameters<typeof common>[2]): LocalCommand =>
  common(command, words, without).option('--allow-empty', words.cli.allowEmpty) as LocalCommand

/** What a command was asked that reads the documents of a repository. */
export function readingAsked(
  paths: readonly string[],
  options: Reading,
  command: LocalCommand,
  { movement }: Catalogue,
  { io, version }: Context,
): ReadingAsked {
  return {
    paths,
    asOf: asOfDate(options.asOf, movement.time_zone, io),
    locale: options.lang ?? null,
    fallbackLocale: localeOf(io.env),
    ...(options.config !== undefined && { config: options.config }),
    ...(options.output !== undefined && { output: options.output }),
    color: colorFlag(command, options),
    quiet: options.quiet ?? false,
    allowEmpty: options.allowEmpty ?? false,
    version,
  }
}

/** What makes a product in several forms, and may end with 1 for what was found on the way. */
export interface Product {
  readonly format: string[]
  readonly failOn?: Severity
}

/** What a command was asked that makes a product in several forms. */
export interface ProductAsked {
  /** As written: `NAME` or `NAME=FILE`. */
  readonly formats: readonly string[]
  /** `null`: nothing was asked for. */
  readonly failOn: Severity | null
}

/** Options of commands that make a product in several forms. */
export function product(
  command: LocalCommand,
  renderers: Readonly<Record<string, unknown>>,
  words: { readonly format: string; readonly failOn: string },
): LocalCommand {
  const formats = Object.keys(renderers)
  return command
    .addOption(several('-f, --format <ten>', words.format.replace('{formats}', formats.join(', ')), formats))
    .addOption(choice('--fail-on <muc>', words.failOn, severities)) as LocalCommand
}

/** What a command was asked about the forms of its product. */
export const productAsked = ({ format, failOn }: Product): ProductAsked => ({ formats: format, failOn: failOn ?? null })

/** An option that may be given several times; of some values it is known which there are. */
export function several(flags: string, what: string, values: readonly string[] = []): Option {
  return offering(new Option(flags, what), values)
    .argParser((it: string, all: string[]) => [...all, it])
    .default([])
}

/** An option with a closed set of values. */
export function choice(flags: string, what: string, values: readonly string[]): Option {
  const option = offering(new Option(flags, what), values)
  return option.argParser((it) => oneOf(option.long ?? flags, it, values))
}

/** An option or argument of which it is known what may stand there; who writes something else is told by the command. */
export function offering<T extends Option | Argument>(it: T, values: readonly string[]): T {
  if (values.length) it.argChoices = [...values]
  return it
}

/** One of a closed set of values, or a fault that names them. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((it) => it === value)
  if (found === undefined) throw new Fault('wrongValue', { name, value, allowed })
  return found
}

/** What is written in the place of another is refused beside it, rather than passed over. */
export function refuseBoth(
  name: string,
  given: string | undefined,
  others: Readonly<Record<string, string | undefined>>,
): void {
  const other = Object.keys(others).find((it) => others[it] !== undefined)
  if (given !== undefined && other !== undefined) throw new Fault('notBoth', { name, other })
}

/** A count given on the command line. */
export function wholeNumber(name: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new Fault('wrongNumber', { name, value })
  return Number(value)
}

/** The as-of date: the one given, else today in the catalogue's time zone. */
export function asOfDate(given: string | undefined, zone: string, io: Io): IsoDate {
  return given === undefined ? io.today(zone) : dayGiven('--as-of', given)
}

/** A day given on the command line. */
export function dayGiven(name: string, value: string): IsoDate {
  if (!isDay(value)) throw new Fault('wrongDate', { name, value })
  return value
}

/** The catalogue with its validators and the YAML library, for a command that reads documents. */
export const checker = async (options: Common) => ({ ...(await catalogueAndShapes(options.catalogue)), library })

/** Commander sets `color` for `--no-color` alone too; only a flag that was given counts. */
export const colorFlag = (command: LocalCommand, options: Common): boolean | undefined =>
  command.getOptionValueSource('color') === 'cli' ? options.color : undefined
