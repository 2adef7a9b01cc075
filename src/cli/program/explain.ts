import type { LocalCommand } from '../command.ts'
import { writeOut } from '../output.ts'
import { configuredLanguage } from '../workspace.ts'
import { type Common, type Context, checker, common } from './options.ts'

/** `plan explain [id]`. */
export function addExplain(root: LocalCommand, { io, locale, words }: Context): void {
  const { cli } = words
  const command = root.command('explain') as LocalCommand
  common(command.description(cli.explain).argument('[id]', cli.explainId) as LocalCommand, words).action(
    async (id: string | undefined, options: Common) => {
      const { explain } = await import('../../commands/explain.ts')
      const needed = await checker(options)
      const screen = { width: io.out.isTTY ? io.out.columns : null }
      const asked = options.lang ?? configuredLanguage(options.config, needed) ?? locale
      writeOut(options.output ?? null, explain(id ?? null, needed.catalogue, asked, screen), io.out)
    },
  )
}
