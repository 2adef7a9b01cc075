import { Argument } from 'commander'
import { completionRenderers } from '../../renderers/completion/index.ts'
import type { LocalCommand } from '../command.ts'
import { builtExamples } from '../kit.ts'
import { type Common, type Context, checker, common, offering } from './options.ts'

/** `plan completion <shell>`: what a shell has to know to complete what is typed. */
export function addCompletion(root: LocalCommand, { io, locale, words }: Context): void {
  const { cli } = words
  const shells = Object.keys(completionRenderers)
  const command = root.command('completion') as LocalCommand
  const described = command
    .description(cli.completion)
    .addArgument(offering(new Argument('<shell>', cli.completionShell.replace('{shells}', shells.join(', '))), shells))
  common(described as LocalCommand, words, ['--as-of', '--config', '--color']).action(
    async (shell: string, options: Common) => {
      const { completion } = await import('../../commands/completion.ts')
      const { catalogue } = await checker(options)
      const known = { catalogue, examples: builtExamples() }
      const titles = { commands: cli.completionCommands, files: cli.completionFiles }
      await completion({ shell, root, titles, locale, output: options.output ?? null }, known, io)
    },
  )
}
