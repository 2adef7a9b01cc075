import type { Argument, Command, Option } from 'commander'
import type { Guess, Offered, OfferedCommand, OfferedOption } from '../model/completion.ts'

/** What files and folders are called in the usage of options and arguments. */
const fileTerms = /<(?:tep|thu-muc)>|^(?:paths|file)$/

/**
 * All that the command line takes, read off the commands themselves.
 * @param explained what `plan explain` knows
 */
export function offered(root: Command, explained: readonly string[], titles: Offered['titles']): Offered {
  const own = root.commands.map((it) => commandOf(it, it.name() === 'explain' ? explained : []))
  const names = [...own.map((it) => it.name), 'help']
  const help = root.createHelp().visibleCommands(root).at(-1)
  const commands = [
    ...own,
    { name: 'help', what: help?.description() ?? '', options: [], places: [{ values: names, files: false }] },
  ]
  const usual = own.find((it) => it.name === 'validate') ?? own[0]
  if (!usual) throw new Error('a program without commands')
  return { programs: ['plan', 'thidua'], commands, usual, titles }
}

function commandOf(command: Command, explained: readonly string[]): OfferedCommand {
  const help = { long: '--help', short: '-h', what: command.createHelp().visibleOptions(command).at(-1)?.description }
  return {
    name: command.name(),
    what: command.description(),
    options: [...command.options.map(optionOf), { ...help, what: help.what ?? '', value: null, repeatable: false }],
    places: command.registeredArguments.map((it) => placeOf(it, explained)),
  }
}

function optionOf({
  long,
  short,
  flags,
  description,
  argChoices,
  required,
  optional,
  defaultValue,
}: Option): OfferedOption {
  const value: Guess | null = required || optional ? { values: argChoices ?? [], files: fileTerms.test(flags) } : null
  return {
    long: long ?? flags,
    short: short ?? null,
    what: description,
    value,
    repeatable: Array.isArray(defaultValue),
  }
}

function placeOf(argument: Argument, explained: readonly string[]): Guess {
  return { values: argument.argChoices ?? explained, files: fileTerms.test(argument.name()) }
}
