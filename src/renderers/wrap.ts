import stringWidth from 'string-width'

/** Breaks a text at spaces to the width of the terminal, later lines set in. */
export function wrap(text: string, first: string, later: string, width: number | null): readonly string[] {
  if (width === null || width < 40) return [first + text]
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(' ')) {
    const next = empty ? line + word : `${line} ${word}`
    if (!empty && stringWidth(next) > width) {
      lines.push(line.trimEnd())
      line = later + word
      empty = !word
    } else {
      line = next
      empty &&= !word
    }
  }
  return [...lines, line]
}
