import { checkFile } from '../../src/engine/check-file.ts'
import type { FileResult } from '../../src/engine/file-result.ts'
import type { Located } from '../../src/model/diagnostic.ts'
import { kindOf } from '../../src/rules/index.ts'
import { readWithLibrary } from '../../src/source/library.ts'
import { sayHelp, sayMessage } from '../../src/text/say-finding.ts'
import { catalogue, shapes } from './catalogue.ts'

/** One file checked in memory, by the file rules alone. */
export const checkText = (text: string, file = 'plan.yaml', expected = true): FileResult =>
  checkFile({ file, text }, expected, { catalogue, shapes, library: readWithLibrary })

/** Findings as golden files show them: place, weight, rule; then message and help in both languages. */
export function golden(findings: readonly Located[]): string {
  return findings
    .map(({ rule, severity, file, range, message, data }) => {
      const words = kindOf(rule).words()
      const lines = (['vi', 'en'] as const).flatMap((locale) => [
        `  ${locale}: ${sayMessage(words, message, data, locale)}`,
        `      ${sayHelp(words, message, data, locale)}`,
      ])
      const { start, end } = range
      return [
        `${file}:${start.line}:${start.column}-${end.column} ${severity} ${rule} (${message})`,
        ...lines,
        '',
      ].join('\n')
    })
    .join('\n')
}
