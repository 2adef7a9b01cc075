import { counts } from '../model/diagnostic.ts'
import { type FindingsRenderer, type FindingsReport, type WordedFinding, worstFirst } from '../model/findings-report.ts'
import { commandless, printable } from '../model/printable.ts'

/** Annotations of each level that GitHub shows for one step; what is above is lost. */
const most = 10

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * Workflow commands of GitHub Actions, which become annotations in the files. Where there are more findings than GitHub
 * shows, a last line says how many.
 */
export const github: FindingsRenderer = {
  machine: true,
  render(report) {
    const titles = new Map(report.rules().map((it) => [it.id, it.title]))
    const told = worstFirst(report.findings.filter(counts))
    const annotated = Object.keys(commands).flatMap((severity) =>
      told.filter((it) => it.severity === severity).slice(0, most),
    )
    const left = told.length - annotated.length
    const lines = annotated.map((it) => annotation(it, titles.get(it.rule) ?? it.rule, report))
    if (left) lines.push(commandless(printable(report.labels.unannotated(left, most))))
    if (report.cut !== null) lines.push(report.cut)
    return lines.map((it) => `${it}\n`).join('')
  },
}

function annotation(it: WordedFinding, title: string, { run, basisLabel }: FindingsReport): string {
  const { start, end } = it.range
  // columns mean something to GitHub only inside one line
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  const properties = {
    file: `${run.folder}${it.file}`,
    line: start.line,
    endLine: end.line,
    ...columns,
    title: `${title} (${it.rule})`,
  }
  const said = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`)
  const message = [it.text, it.help, ...it.basis.map(basisLabel)].filter(Boolean).join('\n')
  return `::${commands[it.severity]} ${said.join(',')}::${inData(message)}`
}

/** Line breaks and the sign of escapes, in what follows the second `::`. */
const inData = (text: string) =>
  text.split('\n').map(printable).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A')

/** The same, and what parts properties from each other. */
const inProperty = (text: string) => inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
