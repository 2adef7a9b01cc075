import type { LocalCommand } from '../command.ts'
import { localeOf } from '../io.ts'
import { asOfDate, type Common, type Context, checker, colorFlag, common } from './options.ts'

/** `plan fix [paths…]`. */
export function addFix(root: LocalCommand, { io, words, exit }: Context): void {
  const { cli } = words
  const command = root.command('fix') as LocalCommand
  common(command.description(cli.fix).argument('[paths...]', cli.paths) as LocalCommand, words)
    .option('--diff', cli.diffOnly)
    .option('--allow-empty', cli.allowEmpty)
    .option('--stdin-filename <ten>', cli.stdinFilename, 'stdin.yaml')
    .action(
      async (paths: string[], options: Common & { diff?: boolean; allowEmpty?: boolean; stdinFilename: string }) => {
        const { fix } = await import('../../commands/fix.ts')
        const needed = await checker(options)
        const asked = {
          paths,
          asOf: asOfDate(options.asOf, needed.catalogue.movement.time_zone, io),
          locale: options.lang ?? null,
          fallbackLocale: localeOf(io.env),
          output: options.output ?? null,
          diff: options.diff ?? false,
          color: colorFlag(command, options),
          quiet: options.quiet ?? false,
          allowEmpty: options.allowEmpty ?? false,
          stdinFilename: options.stdinFilename,
          ...(options.config !== undefined && { config: options.config }),
        }
        exit(await fix(asked, needed, io))
      },
    )
}
