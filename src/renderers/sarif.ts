import { type FindingsRenderer, type FindingsReport, worstFirst } from '../model/findings-report.ts'
import { escaped } from '../model/printable.ts'
import { artifact, levels, plain } from './sarif/parts.ts'
import { sarifResult } from './sarif/result.ts'
import { descriptor } from './sarif/rule.ts'

/** Results of one run that GitHub takes; a file with more is refused whole. */
const most = 25_000

/** SARIF 2.1.0, as code scanning and editors read it: rules, results with their places, corrections, what is set aside. */
export const sarif: FindingsRenderer = {
  machine: true,
  unread: true,
  render(report) {
    const { tool, catalogue, locale, findings, run } = report
    const kept = new Set(findings.length > most ? worstFirst(findings).slice(0, most) : findings)
    const rules = report.rules()
    const places = placesOf(report)
    const indexes = { rules: new Map(rules.map((it, i) => [it.id, i])), files: new Map(places.map((it, i) => [it, i])) }
    const obligations = new Map(rules.flatMap((it) => it.obligations.map(({ id, name }) => [id, name] as const)))
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: tool.name,
              version: tool.version,
              language: locale,
              rules: rules.map((it) => descriptor(it, catalogue.id)),
              supportedTaxonomies: [{ name: catalogue.id }],
            },
          },
          taxonomies: [
            {
              name: catalogue.id,
              version: catalogue.version,
              language: locale,
              taxa: [...obligations].sort(byId).map(([id, name]) => ({ id, shortDescription: { text: plain(name) } })),
            },
          ],
          language: locale,
          columnKind: 'utf16CodeUnits',
          invocations: [invocation(report)],
          artifacts: places.map((it) => ({ location: artifact(run.folder, it) })),
          results: findings.filter((it) => kept.has(it)).map((it) => sarifResult(it, report, indexes)),
          properties: { asOf: report.asOf, catalogue, summary: report.summary },
        },
      ],
    }
    return `${escaped(JSON.stringify(log, null, 2))}\n`
  },
}

const byId = ([a]: readonly [string, string], [b]: readonly [string, string]) => (a < b ? -1 : 1)

/** All files that the run looked at or speaks of. */
function placesOf({ files, findings }: FindingsReport): readonly string[] {
  const named = findings.flatMap((it) => [it.file, ...it.related.map((other) => other.file)])
  return [...new Set([...files.map((it) => it.file), ...named])].sort()
}

/** How the run went: files that it could not check are told apart from what it found in those that it could. */
function invocation({ run, files, findings, labels, cut }: FindingsReport) {
  const lost = files.filter((it) => it.state === 'unassessable')
  const unread = lost.flatMap(({ file }) => {
    const why = findings.find((it) => it.file === file && it.severity === 'error')
    const locations = [{ physicalLocation: { artifactLocation: artifact(run.folder, file) } }]
    return why ? [{ level: levels.error, message: { text: plain(`${file}: ${why.text}`) }, locations }] : []
  })
  const overfull = findings.length > most ? [labels.overfull(findings.length, most)] : []
  const leftOut = [...overfull, ...(cut === null ? [] : [cut])]
  // called wrongly: what could not be read is the configuration
  const isConfiguration = run.exitCode === 2
  return {
    executionSuccessful: run.exitCode < 2,
    exitCode: run.exitCode,
    toolConfigurationNotifications: isConfiguration ? unread : [],
    toolExecutionNotifications: [
      ...(isConfiguration ? [] : unread),
      ...leftOut.map((text) => ({ level: levels.warning, message: { text } })),
    ],
  }
}
