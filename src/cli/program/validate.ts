import { Option } from 'commander'
import { validate } from '../../commands/validate.ts'
import { Fault, isFault } from '../../model/fault.ts'
import { type Severity, severities } from '../../model/finding.ts'
import { nearest } from '../../model/nearest.ts'
import { findingsRenderers } from '../../renderers/index.ts'
import type { LocalCommand } from '../command.ts'
import { sha256 } from '../hash.ts'
import { localeOf } from '../io.ts'
import { asOfDate, type Common, type Context, checker, colorFlag, common, oneOf, wholeNumber } from './options.ts'

/** `plan validate`: what it takes. `commands`: all there are, for a first word that may be one written wrongly. */
export function addValidate(root: LocalCommand, context: Context, commands: () => readonly string[]): void {
  const { io, words, version, exit } = context
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
          throw meantCommand(fault, paths, commands())
        }
      },
    )
}

/** A first word that is no file may be a command written wrongly. */
function meantCommand(fault: unknown, paths: readonly string[], commands: readonly string[]): unknown {
  const [first] = paths
  if (!isFault(fault) || fault.message !== 'noMatch' || first === undefined || /[./\\*]/.test(first)) return fault
  const meant = nearest(first, commands)[0]
  return meant ? new Fault('unknownCommandMeant', { name: first, meant }) : new Fault('unknownCommand', { name: first })
}
