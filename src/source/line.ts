/** A line taken apart: `work: ` or `- ` before the value, and where the value stands. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly raw: string
  readonly prefix: string
  readonly value: string
  readonly valueAt: number
}

/** The line that holds an offset. */
export function lineAt(text: string, offset: number): Line {
  const start = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0
  const newline = text.indexOf('\n', Math.max(offset, start))
  const raw = text.slice(start, newline < 0 ? text.length : newline)
  const content = raw.trimEnd()
  const [, spaces = '', prefix = '', value = ''] = /^(\s*)((?:- +)*(?:[\w-]+ *:(?: +|$))?)(.*)$/s.exec(content) ?? []
  const valueAt = start + spaces.length + prefix.length
  return { start, end: start + content.length, indent: spaces.length, raw, prefix, value, valueAt }
}

/** The next line with more than spaces and a comment. */
export function lineAfter(text: string, line: Line): Line | null {
  for (let at = line.start + line.raw.length + 1; at < text.length; ) {
    const next = lineAt(text, at)
    if (/^\s*[^\s#]/.test(next.raw)) return next
    at = next.start + next.raw.length + 1
  }
  return null
}

/** The line before with more than spaces and a comment. */
export function lineBefore(text: string, line: Line): Line | null {
  for (let at = line.start - 1; at >= 0; ) {
    const before = lineAt(text, at)
    if (/^\s*[^\s#]/.test(before.raw)) return before
    at = before.start - 1
  }
  return null
}

/** A text in quotes that it does not hold itself, to be shown. */
export function quoted(text: string, wanted = '"'): string {
  const { quote, inside } = inQuotes(text, wanted)
  return quote + cut(inside) + quote
}

function inQuotes(text: string, wanted: string): { readonly quote: string; readonly inside: string } {
  const quote = text.includes(wanted) || text.includes('\\') ? "'" : wanted
  return { quote, inside: quote === "'" ? text.replaceAll("'", "''") : text }
}

/**
 * The sentence of a line in quotes, to be written there; `null` where it may go on below, where a comment or what is no part of
 * it may stand in it.
 */
export function sentenceInQuotes(text: string, line: Line): string | null {
  const keyColumn = line.indent + (/^(?:- +)*/.exec(line.prefix)?.[0].length ?? 0)
  const goesOn = (lineAfter(text, line)?.indent ?? 0) > keyColumn
  if (goesOn || !line.value || /\s#|[,\]}]$/.test(line.value)) return null
  const { quote, inside } = inQuotes(line.value, '"')
  return quote + inside + quote
}

/** Long sentences lose their middle: what is to be typed stands at their ends. Backquotes would end the code they are shown in. */
export function cut(text: string): string {
  const short = text.length > 160 ? `${text.slice(0, 100)} … ${text.slice(-40)}` : text
  return short.replaceAll('`', '’')
}
