import { commandless, printable } from '../model/printable.ts'
import { inItem } from './report/markdown-text.ts'

/** `@name` would call somebody: a sign without width behind the `@`, as everybody does it who writes to a forge. */
const uncalled = (text: string) => text.replace(/@(?=[\p{L}\p{N}_])/gu, '@&#8203;')

/**
 * A sentence in one line of Markdown: what stands in backquotes stays code, all else is only text. A line of it is no command
 * of a build server either.
 */
export function inProse(text: string): string {
  return commandless(printable(text))
    .trim()
    .split(/(`[^`]+`)/)
    .map((it, i) => (i % 2 ? it : uncalled(kept(it))))
    .join('')
}

/** The spaces around a piece belong to the sentence. */
function kept(text: string): string {
  const inner = inItem(text)
  return inner ? `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}` : text
}

/** A text inside an HTML element of a Markdown document. */
export const inTag = (text: string): string =>
  uncalled(commandless(printable(text)).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
