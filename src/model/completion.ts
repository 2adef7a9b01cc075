/** What may stand after an option, or in the place of an argument: one of some words, a file, or something nobody can guess. */
export interface Guess {
  readonly values: readonly string[]
  readonly files: boolean
}

/** An option as a shell offers it. */
export interface OfferedOption {
  /** `--quiet`. */
  readonly long: string
  /** `-q`, where there is one. */
  readonly short: string | null
  readonly what: string
  /** `null`: it takes no value. */
  readonly value: Guess | null
  readonly repeatable: boolean
}

/** A command as a shell offers it. */
export interface OfferedCommand {
  readonly name: string
  readonly what: string
  readonly options: readonly OfferedOption[]
  /** In their order; the last speaks for all that follow. */
  readonly places: readonly Guess[]
}

/** All that may be typed, for the completion of shells. */
export interface Offered {
  /** The names that the program goes by. */
  readonly programs: readonly string[]
  readonly commands: readonly OfferedCommand[]
  /** The command that is meant where none is named. */
  readonly usual: OfferedCommand
  /** What the words of a command line are called: for those who see groups of them. */
  readonly titles: { readonly commands: string; readonly files: string }
}

/** A script that teaches a shell what may be typed. */
export interface CompletionRenderer {
  render(offered: Offered): string
}
