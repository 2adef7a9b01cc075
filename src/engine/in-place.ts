import type { Located } from '../model/diagnostic.ts'
import type { Finding, Kind, Severity } from '../model/finding.ts'
import type { Json } from '../model/words.ts'
import { frameOf, linesOf, rangeOf, spanOf } from '../source/locate.ts'
import { placeOf } from '../source/place.ts'
import type { TreeNode } from '../source/tree.ts'
import { correctionOf } from './correction.ts'

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

/** Gives findings their line and column; done only for files that have something to say. Nothing in them keeps the text alive. */
export function inPlace(said: readonly Said[], { file, text, value, tree, unit }: Placing): readonly Located[] {
  if (!said.length) return []
  const lines = linesOf(text)
  return said.map(({ kind, severity, finding }) => {
    const span = finding.span ?? spanOf(tree, finding.at, finding.onKey, lines)
    const range = rangeOf(lines, span)
    const written = finding.quote && { written: text.slice(span.start, Math.min(span.end, span.start + 200)) }
    return own({
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
      fix: finding.fix ? correctionOf(finding.fix, tree, lines) : null,
      ...(finding.restsOn !== undefined && { restsOn: finding.restsOn }),
      unit: finding.unit ?? unit,
    })
  })
}

/** A part of a text is a view of the whole of it, and thousands of files are more than what is said of them. */
const own = (located: Located): Located => JSON.parse(JSON.stringify(located)) as Located
