/** The text of a file with all that reading leaves out: line ends of whatever kind, a byte-order mark. */
export const rawText = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** A text of as many lines, with the line ends and the byte-order mark of another. */
export function withLineEndsOf(raw: string, text: string): string {
  const ends = raw.match(/\r\n?|\n/g) ?? []
  const lines = text.split('\n')
  if (lines.length !== ends.length + 1) throw new RangeError(`${lines.length} lines in the place of ${ends.length + 1}`)
  const mark = raw.startsWith('\ufeff') ? '\ufeff' : ''
  return mark + lines.map((line, i) => line + (ends[i] ?? '')).join('')
}
