import type { Correction, Edit } from '../model/diagnostic.ts'
import type { Fix, Span } from '../model/finding.ts'
import { shorten } from '../model/names.ts'
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
/** So much of a line is looked at on either side: one of a megabyte is not copied for each finding in it. */
const around = 300

/** The line of the first piece as it would read with all pieces in it, around what changes where the line is long. */
function firstLine(patches: readonly Patch[], text: string): string {
  const [first, ...others] = [...patches].sort((a, b) => a.start - b.start)
  if (!first) return ''
  const begin = Math.max(0, first.start - around)
  const from = begin + text.slice(begin, first.start).lastIndexOf('\n') + 1
  const [behind = ''] = text.slice(first.end, first.end + around).split('\n')
  const to = first.end + behind.length
  let line = text.slice(from, first.start) + first.text
  let at = first.end
  for (const it of others) {
    if (it.end > to) break
    line += text.slice(at, it.start) + it.text
    at = it.end
  }
  line = (line + text.slice(at, to)).trimEnd()
  const indent = line.length - line.trimStart().length
  let changed = first.start - from
  while (changed < line.length && line[changed] === text[from + changed]) changed++
  const isFar = line.length - indent > widest && changed - indent > widest / 2
  return shorten(isFar ? `… ${line.slice(changed - 40).replace(/^\S{1,30} /, '')}` : line.slice(indent), widest)
}
