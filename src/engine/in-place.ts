import type { Edit, Located } from '../model/diagnostic.ts'
import type { Finding, Fix, Kind, Severity } from '../model/finding.ts'
import type { Json } from '../model/words.ts'
import { frameOf, type Lines, linesOf, rangeOf, spanOf } from '../source/locate.ts'
import { placeOf } from '../source/place.ts'
import { scalarValue } from '../source/plain/scalar.ts'
import type { TreeNode } from '../source/tree.ts'

/** A finding with the kind it is of and how heavy it is here. */
export interface Said {
  readonly kind: Kind
  readonly severity: Severity
  readonly finding: Finding
}

interface Placing {
  readonly file: string
  readonly text: string
  readonly value: Json
  readonly tree: TreeNode
  readonly unit: string | null
}

/** Gives findings their line and column; done only for files that have something to say. */
export function inPlace(said: readonly Said[], { file, text, value, tree, unit }: Placing): readonly Located[] {
  if (!said.length) return []
  const lines = linesOf(text)
  return said.map(({ kind, severity, finding }) => {
    const span = finding.span ?? spanOf(tree, finding.at, finding.onKey, lines)
    const range = rangeOf(lines, span)
    const written = finding.quote && { written: text.slice(span.start, Math.min(span.end, span.start + 200)) }
    return {
      rule: kind.id,
      severity,
      about: kind.about,
      file,
      path: finding.at,
      place: placeOf(value, finding.at),
      range,
      frame: kind.confidential ? [] : frameOf(lines, range),
      message: finding.message,
      data: { ...finding.data, ...written },
      related: (finding.related ?? []).map((it) => ({
        file: it.file ?? file,
        path: it.at,
        range: it.file === undefined || it.file === file ? rangeOf(lines, spanOf(tree, it.at, false, lines)) : null,
      })),
      fix: finding.fix ? { edits: finding.fix.map((it) => editOf(it, tree, lines)) } : null,
      unit: finding.unit ?? unit,
    }
  })
}

/** A correction as an edit of the text: the range it takes the place of. */
function editOf(fix: Fix, tree: TreeNode, lines: Lines): Edit {
  switch (fix.op) {
    case 'text':
      return { range: rangeOf(lines, { start: fix.offset, end: fix.offset + fix.length }), text: fix.text }
    case 'set':
      return { range: rangeOf(lines, spanOf(tree, fix.path, false, lines)), text: yamlScalar(fix.value) }
    case 'rename':
      return { range: rangeOf(lines, spanOf(tree, fix.path, true, lines)), text: fix.value }
    case 'remove':
      return { range: rangeOf(lines, spanOf(tree, fix.path, false, lines)), text: '' }
  }
}

/** A value as it can be typed: plain where that reads back as the same, else in double quotes. */
function yamlScalar(value: Json): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  const plain = /^[\p{L}\p{N}][^:#\n"'\\]*$/u.test(value) && value.trim() === value && scalarValue(value) === value
  return plain ? value : JSON.stringify(value)
}
