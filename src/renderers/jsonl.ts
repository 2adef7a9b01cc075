import type { FindingsRenderer } from '../model/findings-report.ts'
import { escaped } from '../model/printable.ts'
import { diagnosticJson } from './diagnostic.ts'

/**
 * The same as `json`, one record a line: the run with its summary first, then each finding, and last how many there were, so
 * that a reader knows it has all of them (schemas/findings-line.v1).
 */
export const jsonl: FindingsRenderer = {
  machine: true,
  unread: true,
  render({ tool, catalogue, asOf, locale, summary, findings }) {
    const lines = [
      { record: 'run', schemaVersion: 1, tool, catalogue, asOf, language: locale, summary },
      ...findings.map((it) => ({ record: 'diagnostic', ...diagnosticJson(it) })),
      { record: 'end', diagnostics: findings.length },
    ]
    return lines.map((it) => `${escaped(JSON.stringify(it))}\n`).join('')
  },
}
