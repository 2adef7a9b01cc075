import type { FindingsRenderer } from '../model/findings-report.ts'
import { escaped } from '../model/printable.ts'

/** Findings for machines: English keys and rule ids; only texts are in the reader's language (schemas/findings.v1). */
export const json: FindingsRenderer = {
  machine: true,
  render({ tool, catalogue, asOf, locale, summary, findings }) {
    const diagnostics = findings.map((it) => ({
      rule: it.rule,
      severity: it.severity,
      message: it.text,
      help: it.help,
      basis: it.basis,
      obligations: it.obligations,
      file: it.file,
      path: it.path,
      unit: it.unit,
      fingerprint: it.fingerprint,
      about: it.about,
      range: it.range,
      data: it.data,
      related: it.related,
      waived: it.waived,
      baselined: it.baselined,
      fix: it.fix && { title: it.fixTitle, edits: it.fix.edits },
    }))
    const document = { schemaVersion: 1, tool, catalogue, asOf, language: locale, summary, diagnostics }
    return `${escaped(JSON.stringify(document, null, 2))}\n`
  },
}
