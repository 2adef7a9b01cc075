import { LocalCommand } from './command.ts'
import { addCompile } from './program/compile.ts'
import { addCompletion } from './program/completion.ts'
import { addConfig } from './program/config.ts'
import { addExplain } from './program/explain.ts'
import { addFix } from './program/fix.ts'
import { addInit } from './program/init.ts'
import type { Context } from './program/options.ts'
import { addReport } from './program/report.ts'
import { addSchema } from './program/schema.ts'
import { addValidate } from './program/validate.ts'

const commands: Readonly<
  Record<string, (root: LocalCommand, context: Context, names: () => readonly string[]) => void>
> = {
  validate: addValidate,
  compile: addCompile,
  report: addReport,
  explain: addExplain,
  schema: addSchema,
  init: addInit,
  fix: addFix,
  config: addConfig,
  completion: addCompletion,
}

/** All words that name a command. */
export const commandNames: readonly string[] = [...Object.keys(commands), 'help']

/** Commands that speak of all others. */
const ofAll: readonly string[] = ['completion', 'help']

/**
 * The command line: what it takes, and which command does it.
 * @param first the first word: where it names a command, the others need not be made
 */
export function program(context: Context, first = ''): LocalCommand {
  const { cli } = context.words
  const root = new LocalCommand('plan', cli)
  root.description(cli.about).version(context.version, '-V, --version', cli.version)
  root.helpCommand('help [lenh]', cli.helpCommand)
  root.enablePositionalOptions(false)
  root.all = () => program(context).commands
  const asked = !ofAll.includes(first) && Object.hasOwn(commands, first) ? commands[first] : undefined
  for (const add of asked ? [asked] : Object.values(commands)) add(root, context, () => commandNames)
  return root
}
