import type { FoundWords } from '../../model/findings-report.ts'

/** The words of the table of findings, in English. */
export const foundEn: FoundWords = {
  title: 'Findings in the files',
  name: 'Findings',
  severity: 'Severity',
  unit: 'Unit',
  place: 'Place (file:line:column)',
  file: 'File',
  message: 'What was found',
  help: 'What to write',
  rule: 'Rule',
  content: 'Emulation content',
  finding: 'Fingerprint',
  whenEmpty: 'Nothing was found.',
}
