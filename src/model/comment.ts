/** Tells of offsets, from first to last, whether they lie in a line that is nothing but a comment: no part of the document. */
export function commentsOf(text: string): (offset: number) => boolean {
  let lineEnd = -1
  let comment = false
  return (offset) => {
    if (offset > lineEnd) {
      const start = text.lastIndexOf('\n', offset - 1) + 1
      const newline = text.indexOf('\n', offset)
      lineEnd = newline < 0 ? text.length : newline
      comment = /^[ \t]*#/.test(text.slice(start, lineEnd))
    }
    return comment
  }
}
