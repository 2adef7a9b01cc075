import { compilationRenderers } from '../../renderers/compilation/index.ts'
import type { LocalCommand } from '../command.ts'
import { growSlowly } from '../heap.ts'
import {
  type Context,
  checker,
  type Product,
  product,
  productAsked,
  type Reading,
  reading,
  readingAsked,
} from './options.ts'
import { type Piped, piped, pipedAsked } from './piped.ts'
import { type Speed, speed, speedAsked } from './speed.ts'

/** `plan compile [paths…]`: all documents of a repository → one artifact. */
export function addCompile(root: LocalCommand, context: Context): void {
  const { io, words, exit } = context
  const { cli } = words
  const command = root.command('compile') as LocalCommand
  reading(command.description(cli.compile).argument(cli.given.paths, cli.compilePaths) as LocalCommand, words, [
    '--color',
  ])
  product(command, compilationRenderers, { format: cli.compileFormat, failOn: cli.compileFailOn })
  speed(command, words)
  piped(command, words).action(async (paths: string[], options: Reading & Product & Speed & Piped) => {
    growSlowly()
    const { compile } = await import('../../commands/compile.ts')
    const needed = await checker(options)
    const asked = {
      ...readingAsked(paths, options, command, needed.catalogue, context),
      ...productAsked(options),
      speed: speedAsked(options),
      ...pipedAsked(paths, options, command),
    }
    exit(await compile(asked, needed, io))
  })
}
