import type { Json } from '../../model/words.ts'
import type { KeyNode, TreeNode } from '../tree.ts'
import { isPlainStart, readFlow, Unusual } from './flow.ts'
import { scalarValue } from './scalar.ts'

interface Read {
  readonly value: Json
  readonly tree: TreeNode | null
}

const SPACE = 32
const HASH = 35
const DASH = 45
const COLON = 58
const NEWLINE = 10

const keyEnd = /[A-Za-z_][\w-]*(?=:(?:[ \n]|$))/y
/** Keys that are no text in YAML, or dangerous as names of properties. */
const oddKeys = new Set(['null', 'Null', 'NULL', 'true', 'True', 'TRUE', 'false', 'False', 'FALSE', '__proto__'])

/**
 * Reads the plain subset of YAML in which plans are written: block maps and lists, plain and quoted scalars,
 * one-line flow. Returns `null` for anything else, right or wrong, which is then the YAML library's to judge; what
 * it does return is exactly what that library returns. About eight times as fast as the library, because it keeps nothing but values; `positions` asks
 * for the tree of places as well.
 */
export function readPlain(text: string, positions = false): Read | null {
  if (/[\t\r\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/.test(text)) return null
  try {
    return new Reader(text, positions).document()
  } catch (error) {
    if (error instanceof Unusual) return null
    throw error
  }
}

class Reader {
  private readonly text: string
  private readonly positions: boolean
  /** First character of the current line that is no space, on a line with content; text.length at the end. */
  private at = 0
  /** Column of `at`. */
  private column = 0
  private node: TreeNode | null = null
  private depth = 0

  constructor(text: string, positions: boolean) {
    this.text = text
    this.positions = positions
  }

  document(): Read {
    this.toContent(0)
    if (this.at >= this.text.length || this.column !== 0 || this.isDash()) throw new Unusual()
    const value = this.map(0)
    if (this.at < this.text.length) throw new Unusual()
    return { value, tree: this.node }
  }

  /** Moves to the next line that holds more than spaces and a comment, from the start of a line. */
  private toContent(lineStart: number): void {
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
        if (i === start && (text.startsWith('---', i) || text.startsWith('...', i))) throw new Unusual()
        return
      }
    }
  }

  /** After a value: nothing but a comment may follow on its line. Moves on to the next content. */
  private endOfLine(from: number): void {
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

  private isDash(): boolean {
    if (this.text.charCodeAt(this.at) !== DASH) return false
    const next = this.text.charCodeAt(this.at + 1)
    return next === SPACE || next === NEWLINE || Number.isNaN(next)
  }

  private map(indent: number): Json {
    const value: Record<string, Json> = {}
    const keys = this.positions ? new Map<string, KeyNode>() : null
    const start = this.at
    if (++this.depth > 30) throw new Unusual()
    while (this.column === indent) {
      const keyStart = this.at
      keyEnd.lastIndex = keyStart
      const key = keyEnd.exec(this.text)?.[0]
      if (key === undefined || value[key] !== undefined || oddKeys.has(key)) throw new Unusual()
      const end = keyStart + key.length
      value[key] = this.value(end + 1, indent, true)
      keys?.set(key, { start: keyStart, end, node: this.node ?? { start: end, end } })
    }
    this.depth--
    this.leave(indent)
    this.node = keys && { start, keys }
    return value
  }

  private list(indent: number): Json {
    const value: Json[] = []
    const items: TreeNode[] | null = this.positions ? [] : null
    const start = this.at
    if (++this.depth > 30) throw new Unusual()
    while (this.column === indent && this.isDash()) {
      const dash = this.at
      let i = dash + 1
      while (this.text.charCodeAt(i) === SPACE) i++
      keyEnd.lastIndex = i
      if (i > dash + 1 && keyEnd.test(this.text)) {
        this.at = i
        this.column = indent + i - dash
        value.push(this.map(this.column))
      } else {
        value.push(this.value(dash + 1, indent, false))
      }
      items?.push(this.node ?? { start: dash, end: dash + 1 })
    }
    this.depth--
    this.leave(indent)
    this.node = items && { start, items }
    return value
  }

  /** A block ends where the next content stands further left; further right would be a fault, or a style of its own. */
  private leave(indent: number): void {
    if (this.column > indent) throw new Unusual()
  }

  /** The value after a key's colon or a list's dash; `from` is the character after it. */
  private value(from: number, indent: number, inMap: boolean): Json {
    const { text } = this
    let i = from
    while (text.charCodeAt(i) === SPACE) i++
    const code = text.charCodeAt(i)
    this.node = null
    if (i >= text.length || code === NEWLINE || code === HASH) {
      if (code === HASH && i === from) throw new Unusual()
      this.endOfLine(from)
      if (this.column > indent) return this.isDash() ? this.list(this.column) : this.nested()
      if (inMap && this.column === indent && this.isDash()) return this.list(indent)
      return null
    }
    if (i === from) throw new Unusual()
    if (isPlainStart(code, text.charCodeAt(i + 1))) return this.plain(i, indent)
    const flow = readFlow(text, i, this.positions)
    this.endOfLine(flow.end)
    if (this.column > indent) throw new Unusual()
    this.node = flow.tree
    return flow.value
  }

  private nested(): Json {
    keyEnd.lastIndex = this.at
    if (!keyEnd.test(this.text)) throw new Unusual()
    return this.map(this.column)
  }

  /** A plain scalar, folded over the lines that stand further right than its parent. */
  private plain(start: number, indent: number): Json {
    let end = this.plainLine(start)
    let folded: string[] | null = null
    const first = this.text.slice(start, end)
    while (this.column > indent) {
      // a comment or an empty line between is for the library to judge
      if (this.skipped(end)) throw new Unusual()
      const lineStart = this.at
      end = this.plainLine(lineStart)
      folded ??= [first]
      folded.push(this.text.slice(lineStart, end))
    }
    this.node = this.positions ? { start, end } : null
    return folded ? folded.join(' ') : scalarValue(first)
  }

  /** Whether anything but one line break and spaces lies between the end of a scalar's line and the next content. */
  private skipped(end: number): boolean {
    const line = this.text.indexOf('\n', end)
    return /[^ ]/.test(this.text.slice(end, line)) || line + 1 !== this.at - this.column
  }

  /** One line of a plain scalar; returns the offset of its end and moves on to the next content. */
  private plainLine(start: number): number {
    const { text } = this
    let lineEnd = text.indexOf('\n', start)
    if (lineEnd < 0) lineEnd = text.length
    let end = lineEnd
    let i = start
    for (; i < lineEnd; i++) {
      const code = text.charCodeAt(i)
      if (code === COLON) {
        const next = text.charCodeAt(i + 1)
        if (next === SPACE || i + 1 === lineEnd) throw new Unusual()
      } else if (code === HASH && text.charCodeAt(i - 1) === SPACE) {
        end = i
        break
      }
    }
    while (end > start && text.charCodeAt(end - 1) === SPACE) end--
    this.toContent(lineEnd + 1)
    return end
  }
}
