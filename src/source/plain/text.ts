import { type Cursor, Unusual } from './cursor.ts'
import { scalarValue } from './scalar.ts'

const SPACE = 32
const HASH = 35
const COLON = 58

interface Text {
  readonly value: string | number | boolean | null
  readonly end: number
}

/** A plain scalar, folded over the lines that stand further right than its parent. */
export function readPlainText(cursor: Cursor, start: number, indent: number): Text {
  let end = lineEnd(cursor, start)
  let folded: string[] | null = null
  const first = cursor.text.slice(start, end)
  while (cursor.column > indent) {
    // a comment or an empty line between is for the library to judge
    if (skipped(cursor, end)) throw new Unusual()
    const lineStart = cursor.at
    end = lineEnd(cursor, lineStart)
    folded ??= [first]
    folded.push(cursor.text.slice(lineStart, end))
  }
  return { value: folded ? folded.join(' ') : scalarValue(first), end }
}

/** Whether anything but one line break and spaces lies between the end of a scalar's line and the next content. */
function skipped({ text, at, column }: Cursor, end: number): boolean {
  const line = text.indexOf('\n', end)
  return /[^ ]/.test(text.slice(end, line)) || line + 1 !== at - column
}

/** One line of a plain scalar; returns the offset of its end and moves on to the next content. */
function lineEnd(cursor: Cursor, start: number): number {
  const { text } = cursor
  let newline = text.indexOf('\n', start)
  if (newline < 0) newline = text.length
  let end = newline
  const plain = cursor.nextHash(start) >= newline
  if (plain) refuseKeys(text, start, newline)
  else
    for (let i = start; i < newline; i++) {
      const code = text.charCodeAt(i)
      if (code === COLON) {
        if (text.charCodeAt(i + 1) === SPACE || i + 1 === newline) throw new Unusual()
      } else if (code === HASH && text.charCodeAt(i - 1) === SPACE) {
        end = i
        break
      }
    }
  while (end > start && text.charCodeAt(end - 1) === SPACE) end--
  cursor.toContent(newline + 1)
  return end
}

const header = /([|>])(-?) *\n/y

/** A text after `|` or `>` whose lines all begin in one column, without empty lines between. */
export function readBlockText(cursor: Cursor, start: number, indent: number): Text {
  const { text } = cursor
  header.lastIndex = start
  const [, style, chomping] = header.exec(text) ?? []
  if (style === undefined) throw new Unusual()
  const lines: string[] = []
  let column = 0
  let from = header.lastIndex
  for (;;) {
    let at = from
    while (text.charCodeAt(at) === SPACE) at++
    const newline = text.indexOf('\n', at)
    if (lines.length === 0) column = at - from
    else if (at - from < column) break
    if (column <= indent || newline <= at) throw new Unusual()
    // lines that stand further right keep their breaks
    if (style === '>' && at - from > column) throw new Unusual()
    lines.push(text.slice(from + column, newline))
    from = newline + 1
  }
  afterBlock(cursor, from)
  return { value: lines.join(style === '|' ? '\n' : ' ') + (chomping ? '' : '\n'), end: from }
}

/** Empty lines may follow a block of text; with spaces in them they are for the library to judge. */
function afterBlock(cursor: Cursor, from: number): void {
  const { text } = cursor
  let at = from
  while (text[at] === '\n') at++
  cursor.toContent(at)
  if (text[at] === ' ' && (cursor.column <= 0 || cursor.at - cursor.column !== at)) throw new Unusual()
}

/** A colon that ends a key inside a sentence makes it a matter for the library. */
function refuseKeys(text: string, start: number, newline: number): void {
  for (let colon = text.indexOf(':', start); colon >= 0 && colon < newline; colon = text.indexOf(':', colon + 1)) {
    if (text.charCodeAt(colon + 1) === SPACE || colon + 1 === newline) throw new Unusual()
  }
}
