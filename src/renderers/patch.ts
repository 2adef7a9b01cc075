import { Chalk } from 'chalk'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { visible } from '../model/hidden.ts'
import { printable } from '../model/printable.ts'
import type { Screen } from '../model/screen.ts'

/** A file as it is and as it would be, with its own line ends. */
export interface Compared {
  readonly file: string
  readonly before: string
  readonly after: string
}

/** What would change in files, as `git apply` takes it; at a terminal with colours, and with what nobody sees made visible. */
export function renderPatch(files: readonly Compared[], { color, width }: Screen): string {
  const patch = files.map(({ file, before, after }) =>
    createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
      context: 2,
      headerOptions: FILE_HEADERS_ONLY,
    }),
  )
  const text = patch.join('')
  if (width === null && !color) return text
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const paint: Readonly<Record<string, (line: string) => string>> = {
    '-': chalk.red,
    '+': chalk.green,
    '@': chalk.cyan,
  }
  return text
    .split('\n')
    .map((line) => (paint[line[0] ?? ''] ?? String)(printable(visible(line.replace(/(?<=^.)\ufeff|\r$/g, '')))))
    .join('\n')
}
