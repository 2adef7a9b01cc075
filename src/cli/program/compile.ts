import { Option } from 'commander'
import { type Severity, severities } from '../../model/finding.ts'
import { compilationRenderers } from '../../renderers/compilation/index.ts'
import type { LocalCommand } from '../command.ts'
import { growSlowly } from '../heap.ts'
import { localeOf } from '../io.ts'
import { asOfDate, type Common, type Context, checker, common, oneOf } from './options.ts'

/** `plan compile [paths…]`: all documents of a repository → one artifact. */
export function addCompile(root: LocalCommand, { io, words, version, exit }: Context): void {
  const { cli } = words
  const formats = Object.keys(compilationRenderers).join(', ')
  const command = root.command('compile') as LocalCommand
  common(command.description(cli.compile).argument('[paths...]', cli.compilePaths) as LocalCommand, words)
    .option(
      '-f, --format <ten>',
      cli.compileFormat.replace('{formats}', formats),
      (it: string, all: string[]) => [...all, it],
      [],
    )
    .addOption(
      new Option('--fail-on <muc>', cli.compileFailOn).argParser((it) => oneOf<Severity>('--fail-on', it, severities)),
    )
    .option('--allow-empty', cli.allowEmpty)
    .option('--stdin-filename <ten>', cli.stdinFilename, 'stdin.yaml')
    .action(
      async (
        paths: string[],
        options: Common & { format: string[]; failOn?: Severity; allowEmpty?: boolean; stdinFilename: string },
      ) => {
        growSlowly()
        const { compile } = await import('../../commands/compile.ts')
        const needed = await checker(options)
        const asked = {
          paths,
          asOf: asOfDate(options.asOf, needed.catalogue.movement.time_zone, io),
          locale: options.lang ?? null,
          fallbackLocale: localeOf(io.env),
          formats: options.format,
          failOn: options.failOn ?? null,
          quiet: options.quiet ?? false,
          allowEmpty: options.allowEmpty ?? false,
          stdinFilename: options.stdinFilename,
          version,
          ...(options.config !== undefined && { config: options.config }),
          ...(options.output !== undefined && { output: options.output }),
        }
        exit(await compile(asked, needed, io))
      },
    )
}
