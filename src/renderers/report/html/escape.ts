import { printableLines } from '../../../model/printable.ts'

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as a part of a page, whatever it holds; it is taken to be printable already. */
export const escapedMarks = (text: string): string => text.replace(/[&<>"']/g, (it) => marks[it] ?? it)

/** The same of a text from a document, whose control and bidi characters are left out. */
export const escapedText = (text: string): string => escapedMarks(printableLines(text))
