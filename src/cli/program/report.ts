import { Argument, Option } from 'commander'
import { unitKinds, unitLevels } from '../../model/unit.ts'
import type { IsoDate } from '../../model/words.ts'
import { reportRenderers } from '../../renderers/report/index.ts'
import { reports } from '../../reports/report/index.ts'
import { type FilterName, filterNames, type Grouping, groupings, type Manner } from '../../reports/report/maker.ts'
import type { Words } from '../../text/vi.ts'
import type { LocalCommand } from '../command.ts'
import {
  type Context,
  checker,
  choice,
  dayGiven,
  offering,
  type Product,
  product,
  productAsked,
  type Reading,
  reading,
  readingAsked,
  several,
} from './options.ts'
import { type Speed, speed, speedAsked } from './speed.ts'

type Given = Reading &
  Product &
  Speed &
  Readonly<Record<FilterName, string[]>> & {
    readonly from?: string
    readonly compare?: string
    readonly table?: string
    readonly groupBy: Grouping
    readonly totals: 'first' | 'last'
    readonly withNames?: boolean
    readonly internal?: boolean
    readonly signatures: boolean
    readonly sender?: string
    readonly replyBy?: IsoDate
  }

/** `plan report <name> [paths…]`: a compilation as tables. */
export function addReport(root: LocalCommand, context: Context): void {
  const { io, words, exit } = context
  const { cli } = words
  const command = root.command('report') as LocalCommand
  const described = command
    .description(cli.report.replace('{reports}', Object.keys(reports).join(', ')))
    .addArgument(offering(new Argument(cli.given.name, cli.reportName), Object.keys(reports)))
    .argument(cli.given.paths, cli.reportPaths) as LocalCommand
  choices(reading(described, words), cli)
  product(speed(command, words), reportRenderers, { format: cli.reportFormat, failOn: cli.reportFailOn })
    .option('--from <tep>', cli.from)
    .option('--compare <tep>', cli.compare)
    .option('--table <khoa>', cli.table)
    .action(async (name: string, paths: string[], options: Given) => {
      const { report } = await import('../../commands/report.ts')
      const needed = await checker(options)
      const given = filterNames.flatMap((it) => (options[it].length ? [[it, options[it]] as const] : []))
      const manners: readonly (Manner | false)[] = [
        options.withNames === true && 'with-names',
        options.internal === true && 'internal',
      ]
      const asked = {
        ...readingAsked(paths, options, command, needed.catalogue, context),
        ...productAsked(options),
        name,
        speed: speedAsked(options),
        from: options.from ?? null,
        compare: options.compare ?? null,
        asOfFlag: options.asOf !== undefined,
        table: options.table ?? null,
        filters: Object.fromEntries(given),
        groupBy: options.groupBy,
        totalsAt: options.totals,
        manners: manners.filter((it) => it !== false),
        signed: options.signatures,
        letter: {
          ...(options.sender?.trim() && { sender: options.sender.trim() }),
          ...(options.replyBy !== undefined && { 'reply-by': options.replyBy }),
        },
      }
      exit(await report(asked, needed, io))
    })
}

/** What the report is of, and how it is laid out. */
function choices(command: LocalCommand, cli: Words['cli']): LocalCommand {
  return command
    .addOption(several('--unit <ma>', cli.onlyUnit))
    .addOption(several('--kind <loai>', cli.onlyKind, unitKinds))
    .addOption(several('--level <cap>', cli.onlyLevel, unitLevels))
    .addOption(several('--parent <ma>', cli.onlyParent))
    .addOption(several('--cluster <ten>', cli.onlyCluster))
    .addOption(several('--content <khoa>', cli.onlyContent))
    .addOption(several('--phase <so>', cli.onlyPhase))
    .addOption(choice('--group-by <cach>', cli.groupBy, groupings).default('heading'))
    .addOption(choice('--totals <cho>', cli.totals, ['first', 'last']).default('last'))
    .option('--with-names', cli.withNames)
    .option('--internal', cli.internal)
    .option('--no-signatures', cli.noSignatures)
    .option('--sender <ten>', cli.sender)
    .addOption(
      new Option('--reply-by <yyyy-mm-dd>', cli.replyBy).argParser((it) => dayGiven('--reply-by', it)),
    ) as LocalCommand
}
