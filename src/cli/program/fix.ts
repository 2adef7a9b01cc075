import type { LocalCommand } from '../command.ts'
import { type Context, checker, type Reading, reading, readingAsked } from './options.ts'
import { type Piped, piped, pipedAsked } from './piped.ts'

/** `plan fix [paths…]`. */
export function addFix(root: LocalCommand, context: Context): void {
  const { io, words, exit } = context
  const { cli } = words
  const command = root.command('fix') as LocalCommand
  reading(command.description(cli.fix).argument(cli.given.paths, cli.paths) as LocalCommand, words)
  piped(command, words)
    .option('--diff', cli.diffOnly)
    .action(async (paths: string[], options: Reading & Piped & { readonly diff?: boolean }) => {
      const { fix } = await import('../../commands/fix.ts')
      const needed = await checker(options)
      const asked = {
        ...readingAsked(paths, options, command, needed.catalogue, context),
        ...pipedAsked(paths, options, command),
        diff: options.diff ?? false,
      }
      exit(await fix(asked, needed, io))
    })
}
