import { Command, CommanderError, type ErrorOptions, Help, type HelpContext, type Option } from 'commander'
import { Fault } from '../model/fault.ts'
import { nearest } from '../model/nearest.ts'
import type { Words } from '../text/vi.ts'

/** Commander with our words: its titles in the reader's language, its errors as Faults. */
export class LocalCommand extends Command {
  private readonly words: Words['cli']

  constructor(name: string, words: Words['cli']) {
    super(name)
    this.words = words
    this.helpOption('-h, --help', words.helpOption)
    this.configureHelp({ ...localHelp(words), sortOptions: false })
    this.exitOverride()
  }

  override createCommand(name: string): LocalCommand {
    return new LocalCommand(name, this.words)
  }

  /** All commands there are, where only one of them was made. */
  all: () => readonly Command[] = () => this.commands

  /** A variable that is not set names no file: it must not come to mean the current folder, or none. */
  override addOption(option: Option): this {
    const [, kind] = /<(tep|thu-muc)>/.exec(option.flags) ?? []
    if (kind && !option.parseArg) {
      const fault = kind === 'tep' ? 'noFileName' : 'noFolderName'
      option.argParser((name: string) => {
        if (name === '') throw new Fault(fault, { name: option.long ?? option.flags })
        return name
      })
    }
    return super.addOption(option)
  }

  /** Commander's hook for an option that nobody declared. */
  unknownOption(name: string): never {
    const written = name.split('=')[0] ?? name
    const { parent } = this
    const others = parent instanceof LocalCommand ? parent.all().flatMap((it) => it.options) : []
    if (others.some((it) => it.long === written || it.short === written)) {
      throw new Fault('otherCommandOption', { name: written, command: this.name() })
    }
    const known = this.options.flatMap((it) => (it.long ? [it.long] : []))
    const meant = nearest(written, known)[0]
    throw meant ? new Fault('unknownOptionMeant', { name, meant }) : new Fault('unknownOption', { name })
  }

  optionMissingArgument(option: Option): never {
    throw new Fault('missingValue', { name: option.long ?? option.flags })
  }

  missingArgument(name: string): never {
    throw new Fault('missingArgument', { name })
  }

  unknownCommand(): never {
    throw new Fault('unknownCommand', { name: this.args[0] ?? '' })
  }

  /** Commander's hook for all other errors; it would print them itself, and main once more. */
  override error(message: string, options?: ErrorOptions): never {
    if (options?.code === 'commander.excessArguments') throw new Fault('tooManyArguments')
    throw new CommanderError(options?.exitCode ?? 1, options?.code ?? '', message)
  }

  /** Help on a command that does not exist is no help on all. */
  override help(context?: HelpContext | ((text: string) => string)): never {
    const [asked, name] = this.args
    if (asked !== 'help' || name === undefined || typeof context !== 'object' || !context.error) {
      return super.help(context as HelpContext)
    }
    const meant = nearest(
      name,
      this.commands.map((it) => it.name()),
    )[0]
    throw meant ? new Fault('unknownCommandMeant', { name, meant }) : new Fault('unknownCommand', { name })
  }
}

function localHelp(words: Words['cli']): Partial<Help> {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Arguments:': words.arguments,
    'Options:': words.options,
    'Commands:': words.commands,
  }
  const local = (term: string) => term.replace('[options]', words.optionsTerm).replace('[command]', words.commandTerm)
  return {
    commandUsage: (command) => local(Help.prototype.commandUsage.call(new Help(), command)),
    subcommandTerm: (command) => local(Help.prototype.subcommandTerm.call(new Help(), command)),
    styleTitle: (title) => titles[title] ?? title,
    // the words say what may be written
    argumentDescription: ({ description }) => description,
    optionDescription(option) {
      const { defaultValue } = option
      const plain = defaultValue === undefined || typeof defaultValue === 'boolean' || Array.isArray(defaultValue)
      return plain ? option.description : `${option.description} (${words.default}: ${String(defaultValue)})`
    },
  }
}
