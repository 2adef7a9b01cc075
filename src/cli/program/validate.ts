import { Option } from 'commander'
import { validate } from '../../commands/validate.ts'
import { watchAndValidate } from '../../commands/watch.ts'
import { Fault, isFault } from '../../model/fault.ts'
import { nearest } from '../../model/nearest.ts'
import { findingsRenderers } from '../../renderers/index.ts'
import type { LocalCommand } from '../command.ts'
import { sha256 } from '../hash.ts'
import { type Gates, gates, gatesAsked } from './gates.ts'
import {
  type Context,
  checker,
  type Product,
  product,
  productAsked,
  type Reading,
  reading,
  readingAsked,
  wholeNumber,
} from './options.ts'
import { type Piped, piped, pipedAsked } from './piped.ts'
import { type Shard, shard, shardAlone } from './shard.ts'
import { type Speed, speed, speedAsked } from './speed.ts'

/** `plan validate`: what it takes. `commands`: all there are, for a first word that may be one written wrongly. */
export function addValidate(root: LocalCommand, context: Context, commands: () => readonly string[]): void {
  const { io, words, exit } = context
  const { cli } = words
  const command = root.command('validate', { isDefault: true }) as LocalCommand
  reading(command.description(cli.validate).argument(cli.given.paths, cli.paths) as LocalCommand, words)
  product(command, findingsRenderers, { format: cli.format, failOn: cli.failOn })
  gates(command, words)
  shard(speed(command, words), words)
  piped(command, words)
    .addOption(new Option('--max-problems <n>', cli.maxProblems).argParser((it) => wholeNumber('--max-problems', it)))
    .action(
      async (
        paths: string[],
        options: Reading & Product & Gates & Speed & Piped & { readonly maxProblems?: number; readonly shard?: Shard },
      ) => {
        const needed = await checker(options)
        const asked = () => ({
          ...readingAsked(paths, options, command, needed.catalogue, context),
          ...productAsked(options),
          ...gatesAsked(options),
          speed: speedAsked(options),
          shard: shardAlone(options.shard, { ...options }),
          ...pipedAsked(paths, options, command),
          maxProblems: options.maxProblems ?? null,
          hash: sha256,
        })
        try {
          if (options.watch) await watchAndValidate(asked, needed, io)
          else exit(await validate(asked(), needed, io))
        } catch (fault) {
          throw meantCommand(fault, paths, commands())
        }
      },
    )
}

/** A first word that is no file may be a command written wrongly. */
function meantCommand(fault: unknown, paths: readonly string[], commands: readonly string[]): unknown {
  const [first] = paths
  if (!isFault(fault) || fault.message !== 'noMatch' || !first || /[./\\*]/.test(first)) return fault
  const meant = nearest(first, commands)[0]
  return meant ? new Fault('unknownCommandMeant', { name: first, meant }) : new Fault('unknownCommand', { name: first })
}
