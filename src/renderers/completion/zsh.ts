import type { CompletionRenderer, Guess, Offered, OfferedCommand, OfferedOption } from '../../model/completion.ts'
import { quoted } from './quoted.ts'

/** For zsh with its completion system: sourced after `compinit`, or as a file `_plan` where `fpath` finds it. */
export const zsh: CompletionRenderer = {
  render: ({ programs, commands, usual, titles }: Offered) =>
    `#compdef ${programs.join(' ')}
# zsh: source <(${programs.at(-1)} completion zsh)
_plan_first() {
  local -a commands
  commands=(
${commands.map((it) => `    ${quoted(`${it.name}:${it.what.replaceAll(':', String.raw`\:`)}`)}`).join('\n')}
  )
  _alternative ${quoted(`commands:${titles.commands}:{_describe -t commands ${escaped(titles.commands)} commands}`)} ${quoted(`files:${titles.files}:_files`)}
}
_plan() {
  local context state line
  local -i at
  local -a before=("\${(@)words[2,CURRENT-1]}")
  at=\${before[(i)(${commands.map((it) => it.name).join('|')})]}
  if (( at > \${#before} )); then
    _arguments -S ${optionSpecs(usual).join(' ')} '*:: :_plan_first'
    return
  fi
  local name=\${before[at]}
  # what follows the command, as if nothing stood before it
  words=("\${words[1]}" "\${(@)words[at+2,-1]}")
  (( CURRENT -= at ))
  case $name in
${commands.map((it) => `    ${it.name}) _arguments -S ${[...optionSpecs(it), ...placeSpecs(it)].join(' ')} ;;`).join('\n')}
  esac
}
if [[ \${funcstack[1]} == _plan ]]; then _plan "$@"; else compdef _plan ${programs.join(' ')}; fi
`,
}

/** A text inside a specification: its colons and brackets are its own. */
const escaped = (text: string) => text.replace(/[\\:[\]]/g, String.raw`\$&`)

const action = ({ values, files }: Guess) => (values.length ? `(${values.join(' ')})` : files ? '_files' : ' ')

function optionSpecs({ options }: OfferedCommand): readonly string[] {
  return options.flatMap((it) => {
    const forms = it.short === null ? [it.long] : [it.short, it.long]
    const excluded = it.repeatable ? '*' : `(${forms.join(' ')})`
    return forms.map((form) => quoted(`${excluded}${form}${valueSpec(it, form)}`))
  })
}

function valueSpec({ what, value }: OfferedOption, form: string): string {
  if (!value) return `[${escaped(what)}]`
  return `${form.startsWith('--') ? '=' : ''}[${escaped(what)}]: :${action(value)}`
}

function placeSpecs({ places }: OfferedCommand): readonly string[] {
  return places.map((it, i) => quoted(`${i === places.length - 1 ? '*' : i + 1}: :${action(it)}`))
}
