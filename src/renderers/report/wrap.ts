import stringWidth from 'string-width'

/** Latin letters with their marks in one, digits, common signs: each takes one column. */
const single = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2013\u2014\u2018-\u201d\u2026]*$/

/** Columns that a line takes. Nearly all are plain letters, which the library would look up one by one. */
export const widthOf = (line: string): number => (single.test(line) ? line.length : stringWidth(line))

const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/**
 * A text in lines of at most `width` columns: broken at its own breaks, then at spaces, and inside a word only where the
 * word alone is wider. Combining marks stay with their letter; a wide character counts twice.
 */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => (widthOf(line) <= width ? [line] : wrapLine(line, width)))
}

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((it) => pieces(it, width))) {
    const next = line ? `${line} ${word}` : word
    if (line && widthOf(next) > width) {
      lines.push(line)
      line = word
    } else {
      line = next
    }
  }
  return [...lines, line]
}

/** A word, or what it falls into where the width cannot hold it. */
function pieces(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word]
  return formula.test(word) ? terms(word, width).flatMap((it) => cut(it, width)) : cut(word, width)
}

function cut(word: string, width: number): readonly string[] {
  const parts: string[] = []
  let part = ''
  let taken = 0
  for (const { segment } of letters.segment(word)) {
    const size = widthOf(segment)
    if (part && taken + size > width) {
      parts.push(part)
      part = ''
      taken = 0
    }
    part += segment
    taken += size
  }
  return [...parts, part]
}

const formula = /^[\d()+/-]+$/

/** `(5)/((5)+(6)+(9))` is broken after a sign. */
function terms(word: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const term of word.split(/(?<=[+/-])/)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + term.length > width) lines.push(term)
    else lines[lines.length - 1] = last + term
  }
  return lines
}

/** A text after a lead-in, its later lines set in below its first. */
export function hang(lead: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(widthOf(lead))
  return wrap(text, Math.max(8, width - indent.length)).map((line, i) => (i ? indent : lead) + line)
}

/** The columns that the widest word of a text takes, and the whole text in one line each. */
export function measure(text: string): { readonly word: number; readonly line: number } {
  const lines = text.split('\n')
  return {
    word: Math.max(0, ...text.split(/\s/).map((it) => widthOf(it))),
    line: Math.max(0, ...lines.map((it) => widthOf(it))),
  }
}
