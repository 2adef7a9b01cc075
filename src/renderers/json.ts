import type { FindingsRenderer } from '../model/findings-report.ts'
import { escaped } from '../model/printable.ts'
import { diagnosticJson } from './diagnostic.ts'

/** Findings for machines: English keys and rule ids; only texts are in the reader's language (schemas/findings.v1). */
export const json: FindingsRenderer = {
  machine: true,
  unread: true,
  render({ tool, catalogue, asOf, locale, summary, findings }) {
    const diagnostics = findings.map(diagnosticJson)
    const document = { schemaVersion: 1, tool, catalogue, asOf, language: locale, summary, diagnostics }
    return `${escaped(JSON.stringify(document, null, 2))}\n`
  },
}
