import { characterScan } from '../../model/characters.ts'
import type { Json } from '../../model/words.ts'
import type { KeyNode, TreeNode } from '../tree.ts'
import { Cursor, Unusual } from './cursor.ts'
import { isPlainStart, readFlow } from './flow.ts'
import { keyEndAt, keyFound } from './key.ts'
import { readBlockText, readPlainText } from './text.ts'

interface Read {
  readonly value: Json
  readonly tree: TreeNode | null
}

const SPACE = 32
const HASH = 35
const NEWLINE = 10

/** Characters that the plain subset leaves to the library. */
const scan = characterScan([/[\t\r\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/])

/**
 * Reads the plain subset of YAML in which plans are written: block maps and lists, plain, quoted and block scalars,
 * one-line flow. Returns `null` for anything else, right or wrong, which is then the YAML library's to judge; what
 * it does return is exactly what that library returns. About eight times as fast, because it keeps nothing but values;
 * `positions` asks for the tree of places as well.
 */
export function readPlain(text: string, positions = false): Read | null {
  if (scan(text)) return null
  try {
    return new Reader(text, positions).document()
  } catch (error) {
    if (error instanceof Unusual) return null
    throw error
  }
}

class Reader {
  private readonly cursor: Cursor
  private readonly positions: boolean
  /** Where the value read last stands; `null` for nothing at all, and while no positions are asked for. */
  private node: TreeNode | null = null
  private depth = 0

  constructor(text: string, positions: boolean) {
    this.cursor = new Cursor(text)
    this.positions = positions
  }

  document(): Read {
    const { cursor } = this
    cursor.toContent(0)
    if (cursor.column !== 0 || cursor.isDash()) throw new Unusual()
    const value = this.map(0)
    // what stands too far right for the part it is in ends all parts
    if (cursor.at < cursor.text.length) throw new Unusual()
    return { value, tree: this.node }
  }

  private map(indent: number): Json {
    const { cursor } = this
    const value: Record<string, Json> = {}
    const keys = this.positions ? new Map<string, KeyNode>() : null
    const start = cursor.at
    if (++this.depth > 30) throw new Unusual()
    let read = 0
    while (cursor.column === indent) {
      const keyStart = cursor.at
      const end = keyEndAt(cursor.text, keyStart)
      if (end < 0) throw new Unusual()
      const key = keyFound(cursor.text, keyStart, end)
      value[key] = this.value(end + 1, indent, true)
      read++
      keys?.set(key, { start: keyStart, end, node: this.node ?? { start: end, end } })
    }
    // the same key twice left one property
    for (const _ in value) read--
    if (read) throw new Unusual()
    this.depth--
    this.node = keys && { start, keys }
    return value
  }

  private list(indent: number): Json {
    const { cursor } = this
    const value: Json[] = []
    const items: TreeNode[] | null = this.positions ? [] : null
    const start = cursor.at
    if (++this.depth > 30) throw new Unusual()
    while (cursor.column === indent && cursor.isDash()) {
      const dash = cursor.at
      let i = dash + 1
      while (cursor.text.charCodeAt(i) === SPACE) i++
      if (keyEndAt(cursor.text, i) >= 0) {
        cursor.at = i
        cursor.column = indent + i - dash
        value.push(this.map(cursor.column))
      } else {
        value.push(this.value(dash + 1, indent, false))
      }
      items?.push(this.node ?? { start: dash, end: dash + 1 })
    }
    this.depth--
    this.node = items && { start, items }
    return value
  }

  /** The value after a key's colon or a list's dash; `from` is the character after it. */
  private value(from: number, indent: number, inMap: boolean): Json {
    const { cursor } = this
    const { text } = cursor
    let i = from
    while (text.charCodeAt(i) === SPACE) i++
    const code = text.charCodeAt(i)
    if (i >= text.length || code === NEWLINE || code === HASH) {
      cursor.endOfLine(from)
      return this.below(indent, inMap)
    }
    if (isPlainStart(code, text.charCodeAt(i + 1))) return this.scalar(i, readPlainText(cursor, i, indent))
    if (text[i] === '|' || text[i] === '>') return this.scalar(i, readBlockText(cursor, i, indent))
    const flow = readFlow(text, i, this.positions)
    cursor.endOfLine(flow.end)
    this.node = flow.tree
    return flow.value
  }

  /** A value that begins on a line of its own, or none. */
  private below(indent: number, inMap: boolean): Json {
    const { cursor } = this
    this.node = null
    if (cursor.column > indent) {
      if (cursor.isDash()) return this.list(cursor.column)
      if (keyEndAt(cursor.text, cursor.at) < 0) throw new Unusual()
      return this.map(cursor.column)
    }
    return inMap && cursor.column === indent && cursor.isDash() ? this.list(indent) : null
  }

  private scalar(start: number, { value, end }: { readonly value: Json; readonly end: number }): Json {
    this.node = this.positions ? { start, end } : null
    return value
  }
}
