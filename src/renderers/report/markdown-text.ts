import { printableLines } from '../../model/printable.ts'

/** Marks that mean something anywhere in a line; HTML first of all. */
const marked = (text: string): string =>
  printableLines(text)
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

/** A text in one line, for a cell or a heading. */
export const inCell = (text: string): string =>
  marked(text)
    .trim()
    .replace(/\s*\n\s*/g, '<br>')

/** A text as an item of a list. */
export const inItem = (text: string): string => atStart(inCell(text))

/** A text as a paragraph: its breaks stay, and no line of it begins a list, a heading or a rule. */
export const inText = (text: string): string =>
  marked(text)
    .trim()
    .split(/\s*\n\s*/)
    .map(atStart)
    .join('\\\n')

/** What only means something where a line begins. */
const atStart = (line: string): string =>
  line.replace(/^(#|[-+=](?=\s|[-+=]|$))/, '\\$1').replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
