import { Option } from 'commander'
import { Fault } from '../../model/fault.ts'
import type { Words } from '../../text/vi.ts'
import type { LocalCommand } from '../command.ts'
import { wholeNumber } from './options.ts'

/** What decides which findings fail a check, as it was given. */
export interface Gates {
  readonly maxWarnings?: number
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly changed?: boolean
  readonly since?: string
  readonly watch?: boolean
}

/** The same, for what a check was asked. */
export interface GatesAsked {
  /** `null`: any number. */
  readonly maxWarnings: number | null
  /** A file; `null`: none. */
  readonly baseline: string | null
  readonly updateBaseline: boolean
  /** Only what changed since a reference of git; `reference` is `null` for the upstream of the branch. `null`: everything. */
  readonly since: { readonly reference: string | null } | null
}

/** Options that decide which findings fail a check. */
export const gates = (command: LocalCommand, { cli }: Words): LocalCommand =>
  command
    .addOption(new Option('--max-warnings <n>', cli.maxWarnings).argParser((it) => wholeNumber('--max-warnings', it)))
    .option('--baseline <tep>', cli.baseline)
    .option('--update-baseline', cli.updateBaseline)
    .option('--changed', cli.changed)
    .option('--since <moc>', cli.since)
    .option('--watch', cli.watch) as LocalCommand

/** What a check was asked about what fails it; two options for one thing are a fault. */
export function gatesAsked({ maxWarnings, baseline, updateBaseline, changed, since }: Gates): GatesAsked {
  if (changed && since !== undefined) throw new Fault('changedTwice')
  return {
    maxWarnings: maxWarnings ?? null,
    baseline: baseline ?? null,
    updateBaseline: updateBaseline ?? false,
    since: changed || since !== undefined ? { reference: since ?? null } : null,
  }
}
