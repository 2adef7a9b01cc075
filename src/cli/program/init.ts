import { Option } from 'commander'
import { unitKinds } from '../../model/unit.ts'
import type { LocalCommand } from '../command.ts'
import { configuredLanguage } from '../workspace.ts'
import { asOfDate, type Common, type Context, checker, common, offering, refuseBoth } from './options.ts'

/** `plan init [file]`. */
export function addInit(root: LocalCommand, { io, locale, words }: Context): void {
  const { cli } = words
  const command = root.command('init') as LocalCommand
  common(command.description(cli.init).argument(cli.given.file, cli.initFile) as LocalCommand, words, ['--color'])
    .option('--unit <ma>', cli.unit)
    .addOption(offering(new Option('--kind <loai>', cli.kind), unitKinds))
    .option('--parent <ma>', cli.parent)
    .option('--name <ten>', cli.name)
    .option('--period <thoi-ky>', cli.period)
    .action(async (file: string | undefined, options: Common & Record<string, string | undefined>) => {
      refuseBoth('[file]', file, { '--output': options.output })
      const { init } = await import('../../commands/init.ts')
      const needed = await checker(options)
      const asOf = asOfDate(options.asOf, needed.catalogue.movement.time_zone, io)
      const target = file ?? options.output ?? null
      const asked = options.lang ?? configuredLanguage(options.config, needed) ?? locale
      await init({ file: target, asOf, locale: asked, quiet: options.quiet ?? false, ...pick(options) }, needed, io)
    })
}

const pick = ({ unit, kind, parent, name, period, config }: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries({ unit, kind, parent, name, period, config }).filter(([, it]) => it !== undefined))
