import { Chalk, type ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import type { FrameLine } from '../model/diagnostic.ts'
import type { FindingsRenderer, WordedFinding } from '../model/findings-report.ts'
import { commandless, printable } from '../model/printable.ts'
import { wrap } from './wrap.ts'

/** Findings for a reader at a terminal: what is wrong, the lines it stands in, and what to write instead. */
export const pretty: FindingsRenderer = {
  machine: false,
  render(report, { color, width }) {
    const chalk = new Chalk({ level: color ? 1 : 0 })
    const cited = new Set<string>()
    const blocks = report.findings.map((it, i) => {
      const last = report.findings[i + 1]?.file !== it.file
      const note = last ? report.notes.get(it.file) : undefined
      // one citation for all findings of a rule in a file
      const key = `${it.file} ${it.rule}`
      const basis = cited.has(key) ? [] : it.basis.map(report.basisLabel)
      cited.add(key)
      return [...block(it, basis, chalk, width), '', ...(note ? [...wrap(note, '', '', width), ''] : [])]
    })
    const closing = report.cut === null ? report.closing : [report.cut, ...report.closing]
    const lines = [...blocks.flat(), ...closing.flatMap((it) => wrap(it, '', '', width))]
    return commandless(lines.map((line) => `${line}\n`).join(''))
  },
}

function block(
  it: WordedFinding,
  basis: readonly string[],
  chalk: ChalkInstance,
  width: number | null,
): readonly string[] {
  const paint =
    it.waived || it.baselined ? chalk.dim : { error: chalk.red, warning: chalk.yellow, info: chalk.cyan }[it.severity]
  const { line, column } = it.range.start
  const place = chalk.bold(printable(`${it.file}:${line}:${column}`))
  const head = `${place}  ${paint(it.label)}  ${printable(it.text)}  ${chalk.dim(it.rule)}`
  const gutter = ' '.repeat(Math.max(5, String(line).length + 3))
  const hints = [it.waivedText, it.knownText, it.help, it.waived ? null : it.fixTitle, ...basis].filter((text) => text)
  return [
    ...wrap(head, '', '  ', width),
    ...frame(it, chalk, paint, gutter.length, width),
    ...hints.flatMap((text) => wrap(printable(String(text)), `${gutter} = `, `${gutter}   `, width)),
  ]
}

function frame(
  it: WordedFinding,
  chalk: ChalkInstance,
  paint: (text: string) => string,
  gutter: number,
  width: number | null,
): readonly string[] {
  const room = Math.min(width === null || width < 40 ? widest : width - gutter - 4, widest)
  const fitted = narrowed(it, room)
  const shown = fitted.filter((row) => row.text.trim() || row.line === it.range.start.line)
  const rows = shown.map((row) => `${chalk.dim(`${String(row.line).padStart(gutter)} |`)} ${cut(row, room)}`)
  const marked = fitted.find((row) => row.line === it.range.start.line)
  // what concerns the whole document stands at no line of it
  if (!marked?.text.trim() || concernsAll(it, marked)) return []
  return [...rows, `${chalk.dim(`${' '.repeat(gutter)} |`)} ${caret(marked, it, room, paint)}`]
}

/** Whether it is about the plan as a whole, or about a part that the plan does not have. */
function concernsAll({ about, path }: WordedFinding, marked: FrameLine): boolean {
  const [part = ''] = path
  return about === 'plan' && path.length < 2 && !(part && marked.text.startsWith(String(part)))
}

/** Most characters of a line that a frame shows. */
const widest = 160

/** The lines of a frame from where its place comes into sight. */
function narrowed({ frame, range }: WordedFinding, room: number): readonly FrameLine[] {
  const marked = frame.find((row) => row.line === range.start.line)
  const start = range.start.column - 1 - (marked?.from ?? 0)
  const end = range.end.line === range.start.line ? start + range.end.column - range.start.column : start
  const skip = end <= room || start < room / 2 ? 0 : start - Math.min(20, start)
  return skip ? frame.map((row) => ({ ...row, from: row.from + skip, text: row.text.slice(skip) })) : frame
}

function cut(row: FrameLine, room: number): string {
  const left = row.from ? '…' : ''
  const text = row.text.length > room ? `${row.text.slice(0, room - left.length - 1)}…` : row.text
  return left + printable(text)
}

/** Points below the place, counting the columns that characters take and not how many they are. */
function caret(row: FrameLine, { range }: WordedFinding, room: number, paint: (text: string) => string): string {
  const start = range.start.column - 1 - row.from
  const sameLine = range.end.line === range.start.line
  const last = row.text.length > room ? room - 2 : row.text.length
  const end = Math.min(sameLine ? range.end.column - 1 - row.from : last, last)
  const before = stringWidth(printable(row.text.slice(0, start))) + (row.from ? 1 : 0)
  const under = Math.max(1, stringWidth(printable(row.text.slice(start, end))))
  return `${' '.repeat(before)}${paint('^'.repeat(under))}`
}
