import type { CompletionRenderer, Guess, Offered, OfferedCommand } from '../../model/completion.ts'
import { formsOf, quoted } from './quoted.ts'

/**
 * For bash 3.2 and later. Files are left to readline (`-o default`), which quotes them as the reader does. No words of
 * people: bash shows none.
 */
export const bash: CompletionRenderer = {
  render: ({ programs, commands, usual }: Offered) =>
    `# bash: source <(${programs.at(-1)} completion bash)
_plan() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' place=0 word before i
  COMPREPLY=()
  # readline cuts --format=json in three
  if [[ $cur == = ]]; then cur=''
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    before=\${COMP_WORDS[i-1]}
    [[ $before == = ]] && continue
    case $word in -?*|=) continue ;; esac
    case $before in ${valued([...commands, usual]).join('|')}) continue ;; esac
    if [[ -n $command ]]; then place=$((place + 1)); continue; fi
    case $word in
      ${commands.map((it) => it.name).join('|')}) command=$word ;;
      *) command=${usual.name} place=1 ;;
    esac
  done
  case "\${command:-${usual.name}} $prev" in
${commands.flatMap(valueCases).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case \${command:-${usual.name}} in
${commands.map((it) => `      ${it.name}) ${reply(it.options.flatMap(formsOf))} ;;`).join('\n')}
    esac
    return
  fi
  if [[ -z $command ]]; then
    ${reply(commands.map((it) => it.name))}
    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$cur")
    compopt -o filenames 2>/dev/null
    return
  fi
  case "$command $place" in
${commands.flatMap(placeCases).join('\n')}
  esac
}
complete -o bashdefault -o default -F _plan ${programs.join(' ')}
`,
}

const reply = (words: readonly string[]) => `COMPREPLY=($(compgen -W ${quoted(words.join(' '))} -- "$cur"))`

/** Nothing of the kind that readline would offer. */
const noFiles = 'compopt +o default +o bashdefault 2>/dev/null'

const doing = ({ values, files }: Guess) => (values.length ? reply(values) : files ? ':' : noFiles)

/** The forms of options that take a value. */
const valued = (commands: readonly OfferedCommand[]) => [
  ...new Set(commands.flatMap((it) => it.options.filter((option) => option.value).flatMap(formsOf))),
]

function valueCases({ name, options }: OfferedCommand): readonly string[] {
  const forms = new Map<string, string[]>()
  for (const it of options) {
    if (!it.value) continue
    const todo = doing(it.value)
    forms.set(todo, [...(forms.get(todo) ?? []), ...formsOf(it).map((form) => quoted(`${name} ${form}`))])
  }
  return [...forms].map(([todo, all]) => `    ${all.join('|')}) ${todo}; return ;;`)
}

function placeCases({ name, places }: OfferedCommand): readonly string[] {
  return places.map(
    (it, i) => `    ${i === places.length - 1 ? `${quoted(`${name} `)}*` : quoted(`${name} ${i}`)}) ${doing(it)} ;;`,
  )
}
