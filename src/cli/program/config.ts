import type { LocalCommand } from '../command.ts'
import { sha256 } from '../hash.ts'
import { asOfDate, type Common, type Context, checker, choice, colorFlag, common } from './options.ts'

const formats = ['table', 'json'] as const

/** `plan config`: the settings in force, and where each comes from. */
export function addConfig(root: LocalCommand, { io, words, version, exit }: Context): void {
  const { cli } = words
  const command = root.command('config') as LocalCommand
  common(command.description(cli.settings).argument(cli.given.paths, cli.settingsPaths) as LocalCommand, words)
    .addOption(
      choice('-f, --format <ten>', cli.formatOnly.replace('{formats}', formats.join(', ')), formats).default('table'),
    )
    .action(async (paths: string[], options: Common & { format: (typeof formats)[number] }) => {
      const { config } = await import('../../commands/config.ts')
      const needed = await checker(options)
      const asked = {
        paths,
        ...(options.config !== undefined && { config: options.config }),
        catalogueFlag: options.catalogue !== undefined,
        lang: options.lang ?? null,
        asOf: asOfDate(options.asOf, needed.catalogue.movement.time_zone, io),
        asOfFlag: options.asOf !== undefined,
        format: options.format,
        output: options.output ?? null,
        color: colorFlag(command, options),
        version,
        hash: sha256,
      }
      exit(await config(asked, needed, io))
    })
}
