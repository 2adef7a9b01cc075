import { counts } from '../model/diagnostic.ts'
import type { FindingsRenderer, FindingsReport, WordedFinding } from '../model/findings-report.ts'
import { escaped, printableLines } from '../model/printable.ts'

type Severity = 'info' | 'minor' | 'major' | 'critical' | 'blocker'

/**
 * GitLab's Code Quality report. What a waiver or the baseline sets aside is left out: the format knows no other way to say
 * that it is accepted.
 */
export const gitlab: FindingsRenderer = {
  machine: true,
  unread: true,
  render(report) {
    const severityOf = severities(report)
    const issues = report.findings.filter(counts).map((it) => ({
      type: 'issue',
      check_name: it.rule,
      description: printableLines(it.text),
      content: { body: [it.help, ...it.basis.map(report.basisLabel)].map(printableLines).join('\n\n') },
      categories: ['Compatibility'],
      fingerprint: it.fingerprint,
      severity: severityOf(it),
      location: {
        path: printableLines(`${report.run.folder}${it.file}`),
        lines: { begin: it.range.start.line, end: it.range.end.line },
        positions: { begin: it.range.start, end: it.range.end },
      },
    }))
    return `${escaped(JSON.stringify(issues, null, 2))}\n`
  },
}

/** Errors are major; critical where they keep a file from being checked at all, blockers where nobody is to see it. */
function severities({ files, rules }: FindingsReport): (it: WordedFinding) => Severity {
  const confidential = new Set(rules().flatMap((it) => (it.confidential ? [it.id] : [])))
  const unread = new Set(files.flatMap((it) => (it.state === 'unassessable' ? [it.file] : [])))
  return (it) => {
    if (confidential.has(it.rule)) return 'blocker'
    if (it.severity !== 'error') return it.severity === 'warning' ? 'minor' : 'info'
    return unread.has(it.file) ? 'critical' : 'major'
  }
}
