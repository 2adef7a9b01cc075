import type { FrameLine, Range } from '../model/diagnostic.ts'
import type { Span } from '../model/finding.ts'
import type { Path } from '../model/path.ts'
import type { TreeNode } from './tree.ts'

/** The lines of a text, for places in it. */
export interface Lines {
  readonly text: string
  readonly starts: readonly number[]
}

export function linesOf(text: string): Lines {
  const starts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return { text, starts }
}

/**
 * Where a path stands. A missing part points at what it is missing from; a block collection at its key, an item of a
 * list at its first line; so that a frame shows one line and not a whole section.
 */
export function spanOf(tree: TreeNode, path: Path, onKey = false, lines?: Lines): Span {
  let node = tree
  let key: Span | null = null
  for (const step of path) {
    const entry = typeof step === 'string' ? node.keys?.get(step) : undefined
    const item = typeof step === 'number' ? node.items?.[step] : undefined
    if (!entry && !item) return node.end === undefined && key ? key : ofNode(node, key, lines)
    key = entry ? { start: entry.start, end: entry.end } : null
    node = entry?.node ?? item ?? node
  }
  return onKey && key ? key : ofNode(node, key, lines)
}

/** Where a scalar or a key stands, and whether inside brackets; `null` for what is not there, and for whole collections. */
export function exactPlace(tree: TreeNode, path: Path, onKey = false): (Span & { readonly inFlow: boolean }) | null {
  let node = tree
  let key: Span | null = null
  let inFlow = false
  for (const step of path) {
    inFlow ||= node.end !== undefined
    const entry = typeof step === 'string' ? node.keys?.get(step) : undefined
    const next = entry?.node ?? (typeof step === 'number' ? node.items?.[step] : undefined)
    if (!next) return null
    key = entry ? { start: entry.start, end: entry.end } : null
    node = next
  }
  if (onKey) return key && { ...key, inFlow }
  const { start, end = start } = node
  return end > start && !node.keys && !node.items ? { start, end, inFlow } : null
}

function ofNode(node: TreeNode, key: Span | null, lines: Lines | undefined): Span {
  if (node.end !== undefined && node.end > node.start) return { start: node.start, end: node.end }
  if (key) return key
  const newline = lines?.text.indexOf('\n', node.start) ?? -1
  const end = newline < 0 ? (lines?.text.length ?? node.start) : newline
  return { start: node.start, end }
}

function place(lines: Lines, offset: number): { line: number; column: number } {
  let low = 0
  let high = lines.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines.starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lines.starts[low] ?? 0) + 1 }
}

export function rangeOf(lines: Lines, span: Span): Range {
  return { start: place(lines, span.start), end: place(lines, Math.max(span.start, span.end)) }
}

/** The offset of a line and column, both from 1. */
export const offsetOf = ({ starts }: Lines, { line, column }: Range['start']): number =>
  (starts[line - 1] ?? 0) + column - 1

const before = 60
const widest = 200

/** The line of a range and the one above it, cut around the place where they are too long to show. */
export function frameOf(lines: Lines, range: Range): readonly FrameLine[] {
  const { line, column } = range.start
  const from = column > widest - before ? column - 1 - before : 0
  const numbers = line > 1 ? [line - 1, line] : [line]
  return numbers.flatMap((number) => {
    const start = lines.starts[number - 1]
    if (start === undefined) return []
    const end = (lines.starts[number] ?? lines.text.length + 1) - 1
    return [
      { line: number, from, text: lines.text.slice(Math.min(start + from, end), Math.min(start + from + widest, end)) },
    ]
  })
}
