import { Option } from 'commander'
import type { Words } from '../../text/vi.ts'
import type { LocalCommand } from '../command.ts'
import { wholeNumber } from './options.ts'

/** What decides which findings fail a check, as it was given. */
export interface Gates {
  readonly maxWarnings?: number
  readonly baseline?: string
  readonly updateBaseline?: boolean
}

/** The same, for what a check was asked. */
export interface GatesAsked {
  /** `null`: any number. */
  readonly maxWarnings: number | null
  /** A file; `null`: none. */
  readonly baseline: string | null
  readonly updateBaseline: boolean
}

/** Options that decide which findings fail a check. */
export const gates = (command: LocalCommand, { cli }: Words): LocalCommand =>
  command
    .addOption(new Option('--max-warnings <n>', cli.maxWarnings).argParser((it) => wholeNumber('--max-warnings', it)))
    .option('--baseline <tep>', cli.baseline)
    .option('--update-baseline', cli.updateBaseline) as LocalCommand

export const gatesAsked = ({ maxWarnings, baseline, updateBaseline }: Gates): GatesAsked => ({
  maxWarnings: maxWarnings ?? null,
  baseline: baseline ?? null,
  updateBaseline: updateBaseline ?? false,
})
