const SPACE = 32
const HASH = 35
const DASH = 45
const NEWLINE = 10

/** Not of the plain subset: the YAML library is to read it. Never leaves the reader. */
export class Unusual extends Error {}

/** A place in a text that moves from one line with content to the next. */
export class Cursor {
  readonly text: string
  /** First character of the current line that is no space; text.length at the end. */
  at = 0
  /** Column of `at`; -1 at the end. */
  column = 0

  private hash = -1

  constructor(text: string) {
    this.text = text
  }

  /** The next `#` at or behind a place, text.length where there is none; places only ever move on. */
  nextHash(from: number): number {
    if (this.hash < from) {
      const found = this.text.indexOf('#', from)
      this.hash = found < 0 ? this.text.length : found
    }
    return this.hash
  }

  /** Moves to the next line that holds more than spaces and a comment, from the start of a line. */
  toContent(lineStart: number): void {
    const { text } = this
    let start = lineStart
    for (;;) {
      let i = start
      while (text.charCodeAt(i) === SPACE) i++
      const code = text.charCodeAt(i)
      if (i >= text.length) {
        this.at = text.length
        this.column = -1
        return
      }
      if (code === NEWLINE) {
        start = i + 1
      } else if (code === HASH) {
        const end = text.indexOf('\n', i)
        start = end < 0 ? text.length : end + 1
      } else {
        this.at = i
        this.column = i - start
        return
      }
    }
  }

  /** After a value: nothing but a comment may follow on its line. Moves on to the next content. */
  endOfLine(from: number): void {
    const { text } = this
    let i = from
    while (text.charCodeAt(i) === SPACE) i++
    if (i < text.length && text.charCodeAt(i) !== NEWLINE) {
      if (text.charCodeAt(i) !== HASH || i === from) throw new Unusual()
      i = text.indexOf('\n', i)
      if (i < 0) i = text.length
    }
    this.toContent(i + 1)
  }

  /** Whether an item of a list begins here. */
  isDash(): boolean {
    if (this.text.charCodeAt(this.at) !== DASH) return false
    const next = this.text.charCodeAt(this.at + 1)
    return next === SPACE || next === NEWLINE || Number.isNaN(next)
  }
}
