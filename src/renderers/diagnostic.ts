import type { WordedFinding } from '../model/findings-report.ts'

/** A finding as JSON tells it, in one document or line by line. */
export const diagnosticJson = (it: WordedFinding) => ({
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
})
