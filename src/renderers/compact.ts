import type { FindingsRenderer } from '../model/findings-report.ts'
import { commandless, printable } from '../model/printable.ts'

/** One line a finding, for pipes and logs: `file:line:column: severity rule: message`. */
export const compact: FindingsRenderer = {
  machine: false,
  render({ findings, cut, closing }) {
    const lines = findings.map(({ file, range, label, rule, text, waivedText, knownText }) => {
      const aside = waivedText ?? knownText
      const bracket = aside === null ? '' : ` [${aside}]`
      return printable(`${file}:${range.start.line}:${range.start.column}: ${label} ${rule}: ${text}${bracket}`)
    })
    const text = [...lines, ...(cut === null ? [] : [cut]), ...closing].map((line) => `${line}\n`).join('')
    return commandless(text)
  },
}
