import type { Json } from '../../model/words.ts'
import type { KeyNode, TreeNode } from '../tree.ts'
import { Unusual } from './cursor.ts'
import { scalarValue } from './scalar.ts'

interface Flow {
  readonly value: Json
  readonly end: number
  readonly tree: TreeNode | null
}

const indicators = new Set(',[]{}#&*!|>\'"%@`'.split('').map((it) => it.charCodeAt(0)))
const SPACE = 32
const NEWLINE = 10

/** Whether a plain scalar may begin with this character, followed by that one. */
export function isPlainStart(code: number, next: number): boolean {
  if (indicators.has(code)) return false
  // - ? : begin a plain scalar only where a character follows that is no space
  if (code === 45 || code === 63 || code === 58) return next !== SPACE && next !== NEWLINE && !Number.isNaN(next)
  return true
}

/** A quoted scalar or a flow collection that ends on its line. */
export function readFlow(text: string, start: number, positions: boolean, depth = 0): Flow {
  const code = text[start]
  if (code === '"' || code === "'") return quoted(text, start, code, positions)
  if (depth > 6) throw new Unusual()
  if (code === '[') return list(text, start, positions, depth)
  if (code === '{') return map(text, start, positions, depth)
  throw new Unusual()
}

function quoted(text: string, start: number, quote: string, positions: boolean): Flow {
  const close = closing(text, start, quote)
  const inside = text.slice(start + 1, close)
  if (inside.includes('\n')) throw new Unusual()
  const value = quote === "'" ? inside.replaceAll("''", "'") : inside.includes('\\') ? unescaped(inside) : inside
  return { value, end: close + 1, tree: positions ? { start, end: close + 1 } : null }
}

/** The offset of the quote that ends a scalar. */
function closing(text: string, start: number, quote: string): number {
  for (let from = start + 1; ; ) {
    const close = text.indexOf(quote, from)
    if (close < 0) throw new Unusual()
    if (quote === "'" && text[close + 1] === "'") {
      from = close + 2
    } else if (quote === '"' && text[close - 1] === '\\') {
      from = close + 1
    } else {
      return close
    }
  }
}

/** The escapes that JSON has mean the same in YAML; any other, or a quote between, is the library's to judge. */
function unescaped(inside: string): string {
  try {
    return JSON.parse(`"${inside}"`) as string
  } catch {
    throw new Unusual()
  }
}

const flowPlain = /[^ \n,[\]{}#&*!|>'"%@`:?-][^\n,[\]{}#:"']*/y

function element(text: string, at: number, positions: boolean, depth: number): Flow {
  const code = text[at]
  if (code === '"' || code === "'" || code === '[' || code === '{') return readFlow(text, at, positions, depth + 1)
  flowPlain.lastIndex = at
  const match = flowPlain.exec(text)?.[0]
  if (match === undefined) throw new Unusual()
  const plain = match.replace(/ +$/, '')
  const end = at + plain.length
  return { value: scalarValue(plain), end, tree: positions ? { start: at, end } : null }
}

function skipSpaces(text: string, from: number): number {
  let i = from
  while (text.charCodeAt(i) === SPACE) i++
  return i
}

/** After an element: the offset of the next one, or `null` at the closing bracket, which must then follow. */
function separator(text: string, from: number, close: string): number | null {
  const i = skipSpaces(text, from)
  if (text[i] === close) return null
  if (text[i] !== ',') throw new Unusual()
  return skipSpaces(text, i + 1)
}

function list(text: string, start: number, positions: boolean, depth: number): Flow {
  const value: Json[] = []
  const items: TreeNode[] = []
  let at: number | null = skipSpaces(text, start + 1)
  let end = at
  if (text[at] === ']') at = null
  while (at !== null) {
    const item: Flow = element(text, at, positions, depth)
    value.push(item.value)
    if (item.tree) items.push(item.tree)
    end = item.end
    at = separator(text, end, ']')
  }
  end = skipSpaces(text, end) + 1
  return { value, end, tree: positions ? { start, end, items } : null }
}

const flowKey = /([A-Za-z_][\w-]*): +/y

function map(text: string, start: number, positions: boolean, depth: number): Flow {
  const value: Record<string, Json> = {}
  const keys = new Map<string, KeyNode>()
  let at: number | null = skipSpaces(text, start + 1)
  let end = at
  if (text[at] === '}') at = null
  while (at !== null) {
    flowKey.lastIndex = at
    const match = flowKey.exec(text)
    const key = match?.[1]
    if (!match || key === undefined || value[key] !== undefined || scalarValue(key) !== key || key === '__proto__') {
      throw new Unusual()
    }
    const item = element(text, at + match[0].length, positions, depth)
    value[key] = item.value
    if (item.tree) keys.set(key, { start: at, end: at + key.length, node: item.tree })
    end = item.end
    at = separator(text, end, '}')
  }
  end = skipSpaces(text, end) + 1
  return { value, end, tree: positions ? { start, end, keys } : null }
}
