import { Chalk } from 'chalk'
import type { FixReport } from '../model/fix-report.ts'
import { printable } from '../model/printable.ts'
import type { Screen } from '../model/screen.ts'
import { wrap } from './wrap.ts'

/** What was corrected, for a reader: a file, what and how often, what is left. */
export function renderFixes({ files, closing }: FixReport, { color, width }: Screen): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const blocks = files.map(({ heading, rows, note }) => {
    const most = Math.max(0, ...rows.map((it) => it.count.length))
    return [
      ...wrap(chalk.bold(printable(heading)), '', '  ', width),
      ...rows.flatMap(({ count, title, rule }) =>
        wrap(`${title}  ${chalk.dim(rule)}`, `  ${count.padStart(most)}  `, ' '.repeat(most + 4), width),
      ),
      ...(note === null ? [] : wrap(note, '  ', '  ', width)),
      '',
    ]
  })
  const lines = [...blocks.flat(), ...closing.flatMap((it) => wrap(it, '', '', width))]
  return lines.map((line) => `${line}\n`).join('')
}
