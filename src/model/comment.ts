/** Whether an offset lies in a line that is nothing but a comment: no part of the document. */
export function inComment(text: string, offset: number): boolean {
  const start = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0
  return /^[ \t]*#/.test(text.slice(start, offset + 1))
}
