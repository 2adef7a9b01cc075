import type { CompletionRenderer, Guess, Offered, OfferedCommand } from '../../model/completion.ts'

/** For fish 3 and later. Commands and options with what they do, in the reader's language. */
export const fish: CompletionRenderer = {
  render({ programs, commands, usual }: Offered) {
    const [program = '', ...others] = programs
    const names = commands.map((it) => it.name).join(' ')
    const lines = commands.flatMap((it) => {
      const seen = `__fish_seen_subcommand_from ${it.name}`
      const when = it.name === usual.name ? `${seen}; or not __fish_seen_subcommand_from ${names}` : seen
      const first = `complete -c ${program} -n __fish_use_subcommand -a ${it.name} -d ${quoted(it.what)}`
      return [first, ...optionLines(program, it, when), ...placeLines(program, it, seen)]
    })
    return [
      `# fish: ${programs.at(-1)} completion fish | source`,
      ...lines,
      ...others.map((it) => `complete -c ${it} -w ${program}`),
      '',
    ].join('\n')
  },
}

const quoted = (text: string) => `'${text.replace(/[\\']/g, String.raw`\$&`)}'`

function optionLines(program: string, { options }: OfferedCommand, when: string): readonly string[] {
  return options.map(({ long, short, what, value }) => {
    const forms = `${short === null ? '' : ` -s ${short.slice(1)}`} -l ${long.slice(2)}`
    return `complete -c ${program} -n ${quoted(when)}${forms}${value ? guessed(value) : ''} -d ${quoted(what)}`
  })
}

const guessed = ({ values, files }: Guess) =>
  values.length ? ` -x -a ${quoted(values.join(' '))}` : files ? ' -r -F' : ' -x'

/** Only a first place is offered: what follows it are files, or more of the same. */
function placeLines(program: string, { places }: OfferedCommand, seen: string): readonly string[] {
  const [first, second] = places
  if (!first) return []
  if (!first.values.length) return first.files ? [] : [`complete -c ${program} -n ${quoted(seen)} -f`]
  const values = quoted(first.values.join(' '))
  return [`complete -c ${program} -n ${quoted(seen)} ${second?.files ? '' : '-f '}-a ${values}`]
}
