import { Option } from 'commander'
import { validate } from '../commands/validate.ts'
import { Fault, isFault } from '../model/fault.ts'
import { type Severity, severities } from '../model/finding.ts'
import { nearest } from '../model/nearest.ts'
import { isDay } from '../model/period.ts'
import type { IsoDate, Locale } from '../model/words.ts'
import { findingsRenderers } from '../renderers/index.ts'
import type { Words } from '../text/vi.ts'
import { LocalCommand } from './command.ts'
import { sha256 } from './hash.ts'
import { type Io, localeOf } from './io.ts'
import { catalogueAndShapes, library } from './kit.ts'
import { writeOut } from './output.ts'
import { configuredLanguage } from './workspace.ts'

interface Common {
  readonly lang?: Locale
  readonly asOf?: string
  readonly config?: string
  readonly catalogue?: string
  readonly color?: boolean
  readonly quiet?: boolean
  readonly output?: string
}

interface Context {
  readonly io: Io
  readonly locale: Locale
  readonly words: Words
  readonly version: string
}

export const commandNames = ['validate', 'explain', 'schema', 'init', 'help']

/** The command line: what it takes, and which command does it. `exit` hears the exit code. */
export function program(context: Context, exit: (code: number) => void): LocalCommand {
  const { cli } = context.words
  const root = new LocalCommand('plan', cli)
  root.description(cli.about).version(context.version, '-V, --version', cli.version)
  root.helpCommand('help [lenh]', cli.helpCommand)
  root.enablePositionalOptions(false)
  addValidate(root, context, exit)
  addExplain(root, context)
  addSchema(root, context)
  addInit(root, context)
  return root
}

/** Options that every command takes. */
function common(command: LocalCommand, { cli }: Words): LocalCommand {
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

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((it) => it === value)
  if (found === undefined) throw new Fault('wrongValue', { name, value, allowed })
  return found
}

function wholeNumber(name: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new Fault('wrongNumber', { name, value })
  return Number(value)
}

function asOfDate(given: string | undefined, zone: string, io: Io): IsoDate {
  if (given === undefined) return io.today(zone)
  if (!isDay(given)) throw new Fault('wrongDate', { name: '--as-of', value: given })
  return given
}

const checker = async (options: Common) => ({ ...(await catalogueAndShapes(options.catalogue)), library })

function addValidate(root: LocalCommand, { io, locale, words, version }: Context, exit: (code: number) => void): void {
  const { cli } = words
  const formats = Object.keys(findingsRenderers).join(', ')
  const command = root.command('validate', { isDefault: true }) as LocalCommand
  common(command.description(cli.validate).argument('[paths...]', cli.paths) as LocalCommand, words)
    .option(
      '-f, --format <ten>',
      cli.format.replace('{formats}', formats),
      (it: string, all: string[]) => [...all, it],
      [],
    )
    .addOption(
      new Option('--fail-on <muc>', cli.failOn).argParser((it) => oneOf<Severity>('--fail-on', it, severities)),
    )
    .addOption(new Option('--max-problems <n>', cli.maxProblems).argParser((it) => wholeNumber('--max-problems', it)))
    .option('--allow-empty', cli.allowEmpty)
    .option('--stdin-filename <ten>', cli.stdinFilename, 'stdin.yaml')
    .action(
      async (
        paths: string[],
        options: Common & {
          format: string[]
          failOn?: Severity
          maxProblems?: number
          allowEmpty?: boolean
          stdinFilename: string
        },
      ) => {
        const needed = await checker(options)
        const zone = needed.catalogue.movement.time_zone
        const run = {
          paths,
          asOf: asOfDate(options.asOf, zone, io),
          locale: options.lang ?? null,
          fallbackLocale: localeOf(io.env),
          formats: options.format,
          failOn: options.failOn ?? null,
          maxProblems: options.maxProblems ?? null,
          color: colorFlag(command, options),
          quiet: options.quiet ?? false,
          allowEmpty: options.allowEmpty ?? false,
          stdinFilename: options.stdinFilename,
          version,
          hash: sha256,
          ...(options.config !== undefined && { config: options.config }),
          ...(options.output !== undefined && { output: options.output }),
        }
        try {
          exit(await validate(run, needed, io))
        } catch (fault) {
          throw meantCommand(fault, paths)
        }
      },
    )
  void locale
}

/** A first word that is no file may be a command written wrongly. */
function meantCommand(fault: unknown, paths: readonly string[]): unknown {
  const [first] = paths
  if (!isFault(fault) || fault.message !== 'noMatch' || first === undefined || /[./\\*]/.test(first)) return fault
  const meant = nearest(first, commandNames)[0]
  return meant ? new Fault('unknownCommandMeant', { name: first, meant }) : new Fault('unknownCommand', { name: first })
}

/** Commander sets `color` for `--no-color` alone too; only a flag that was given counts. */
const colorFlag = (command: LocalCommand, options: Common) =>
  command.getOptionValueSource('color') === 'cli' ? options.color : undefined

function addExplain(root: LocalCommand, { io, locale, words }: Context): void {
  const { cli } = words
  const command = root.command('explain') as LocalCommand
  common(command.description(cli.explain).argument('[id]', cli.explainId) as LocalCommand, words).action(
    async (id: string | undefined, options: Common) => {
      const { explain } = await import('../commands/explain.ts')
      const needed = await checker(options)
      const screen = { width: io.out.isTTY ? io.out.columns : null }
      const asked = options.lang ?? configuredLanguage(options.config, needed) ?? locale
      writeOut(options.output ?? null, explain(id ?? null, needed.catalogue, asked, screen), io.out)
    },
  )
}

function addSchema(root: LocalCommand, { io, words }: Context): void {
  const { cli } = words
  const command = root.command('schema') as LocalCommand
  common(command.description(cli.schema).argument('[kind]', cli.schemaKind) as LocalCommand, words)
    .option('--write <thu-muc>', cli.write)
    .action(async (kind: string | undefined, options: Common & { write?: string }) => {
      const { schema } = await import('../commands/schema.ts')
      const { catalogue } = await checker(options)
      schema(kind ?? null, options.write ?? null, catalogue, options.output ?? null, io)
    })
}

function addInit(root: LocalCommand, { io, locale, words }: Context): void {
  const { cli } = words
  const command = root.command('init') as LocalCommand
  common(command.description(cli.init).argument('[file]', cli.initFile) as LocalCommand, words)
    .option('--unit <ma>', cli.unit)
    .option('--kind <loai>', cli.kind)
    .option('--parent <ma>', cli.parent)
    .option('--name <ten>', cli.name)
    .option('--period <thoi-ky>', cli.period)
    .action(async (file: string | undefined, options: Common & Record<string, string | undefined>) => {
      const { init } = await import('../commands/init.ts')
      const needed = await checker(options)
      const asOf = asOfDate(options.asOf, needed.catalogue.movement.time_zone, io)
      const target = file ?? options.output ?? null
      const asked = options.lang ?? configuredLanguage(options.config, needed) ?? locale
      await init({ file: target, asOf, locale: asked, quiet: options.quiet ?? false, ...pick(options) }, needed, io)
    })
}

const pick = ({ unit, kind, parent, name, period, config }: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries({ unit, kind, parent, name, period, config }).filter(([, it]) => it !== undefined))
