import type { Correction, Edit } from '../model/diagnostic.ts'
import type { Fix, Span } from '../model/finding.ts'
import { exactPlace, type Lines, rangeOf } from '../source/locate.ts'
import { scalarValue } from '../source/plain/scalar.ts'
import type { TreeNode } from '../source/tree.ts'

/** One piece of a text and what is to stand there. */
interface Patch extends Span {
  readonly text: string
  readonly change: Correction['changes'][number] | null
}

/** The edits that a finding's corrections come to; `null` where one of them has no place of its own on a single line. */
export function correctionOf(fixes: readonly Fix[], tree: TreeNode, lines: Lines): Correction | null {
  const patches: Patch[] = []
  for (const fix of fixes) {
    const patch = patchOf(fix, tree, lines.text)
    if (!patch) return null
    patches.push(patch)
  }
  if (!patches.length) return null
  return {
    line: firstLine(patches, lines.text),
    edits: patches.map((it): Edit => ({ range: rangeOf(lines, it), text: it.text })),
    changes: patches.flatMap((it) => it.change ?? []),
  }
}

function patchOf(fix: Fix, tree: TreeNode, text: string): Patch | null {
  if (fix.op === 'text') return { start: fix.offset, end: fix.offset + fix.length, text: fix.text, change: null }
  const place = fix.op === 'join' ? itemsPlace(fix, tree) : exactPlace(tree, fix.path, fix.op === 'rename')
  if (!place) return null
  const { start, end, inFlow } = place
  const written = text.slice(start, end)
  // what goes over several lines would lose its layout
  if (written.includes('\n')) return null
  if (fix.op === 'quote') {
    if (!/^[\w.+-]+$/.test(written) || !new RegExp(fix.like ?? '').test(written)) return null
    return { start, end, text: `"${written}"`, change: { op: 'set', path: fix.path, value: written } }
  }
  const value = fix.op === 'rename' ? fix.key : fix.value
  return { start, end, text: typed(value, written, inFlow), change: fix }
}

/** Neighbours in a list, from the first to the last of them. */
function itemsPlace({ path, from, count }: Extract<Fix, { op: 'join' }>, tree: TreeNode) {
  const first = exactPlace(tree, [...path, from])
  const last = exactPlace(tree, [...path, from + count - 1])
  return first && last && { start: first.start, end: last.end, inFlow: first.inFlow }
}

/** A value as it is typed in the place of another: in the same quotes; without any only where it then reads back as the same. */
function typed(value: string | number | boolean, before: string, inFlow: boolean): string {
  if (typeof value !== 'string') return String(value)
  if (before.startsWith("'")) return `'${value.replaceAll("'", "''")}'`
  const special = inFlow ? /^[^\p{L}\p{N}(]|[:,[\]{}]|\s#|\s$/u : /^[^\p{L}\p{N}(]|:(?:\s|$)|\s#|\s$/u
  const plain = !before.startsWith('"') && !special.test(value) && scalarValue(value) === value
  return plain ? value : JSON.stringify(value)
}

const widest = 100

/** The line of the first piece as it would read with all pieces in it, around that piece where the line is long. */
function firstLine(patches: readonly Patch[], text: string): string {
  const [first, ...others] = [...patches].sort((a, b) => a.start - b.start)
  if (!first) return ''
  const from = text.lastIndexOf('\n', first.start - 1) + 1
  const newline = text.indexOf('\n', first.start)
  const to = newline < 0 ? text.length : newline
  let rest = ''
  let at = first.end
  for (const it of others) {
    if (it.end > to) break
    rest += text.slice(at, it.start) + it.text
    at = it.end
  }
  const before = text.slice(from, first.start).trimStart()
  const after = (first.text + rest + text.slice(at, to)).trimEnd()
  const skip = before.length + after.length > widest ? Math.max(0, before.length - 30) : 0
  const line = `${skip ? '… ' : ''}${before.slice(skip)}${after}`
  return line.length > widest ? `${line.slice(0, widest)} …` : line
}
