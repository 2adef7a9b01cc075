import type { FindingsRenderer } from '../model/findings-report.ts'
import { markdownWithin } from './markdown-within.ts'

/** Characters of a comment that GitHub takes. */
const longest = 65_536

/** Findings as a comment on a change, with a mark by which a later run finds the comment and puts the new one in its place. */
export const markdown: FindingsRenderer = {
  machine: true,
  render: (report) => `<!-- thidua:plan -->\n${markdownWithin(report, longest - 100, (text) => text.length)}`,
}
