import type { LocalCommand } from '../command.ts'
import { builtExamples } from '../kit.ts'
import { screenFor, writeOut } from '../output.ts'
import { configuredLanguage } from '../workspace.ts'
import { type Common, type Context, checker, colorFlag, common } from './options.ts'

/** `plan explain [id]`; a title may be several words. */
export function addExplain(root: LocalCommand, { io, locale, words }: Context): void {
  const { cli } = words
  const command = root.command('explain') as LocalCommand
  common(command.description(cli.explain).argument(cli.given.id, cli.explainId) as LocalCommand, words, [
    '--as-of',
  ]).action(async (words: readonly string[], options: Common) => {
    const { explain } = await import('../../commands/explain.ts')
    const needed = await checker(options)
    const screen = screenFor(options.output ?? null, io.out, colorFlag(command, options), io.env)
    const asked = options.lang ?? configuredLanguage(options.config, needed) ?? locale
    const known = { catalogue: needed.catalogue, examples: builtExamples() }
    writeOut(options.output ?? null, await explain(words.join(' ') || null, known, asked, screen), io.out)
  })
}
