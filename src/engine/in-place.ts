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

/** A file as a text and what was read out of it. */
export interface Read {
  readonly text: string
  readonly value: Json
  readonly tree: TreeNode
}

/** Whose file it is that something is said of. */
export interface Whose {
  readonly file: string
  readonly unit: string | null
}

/** What the text of a file says of a finding: where it is, and what stands there. Plain JSON, true as long as the text is. */
export interface Spot extends Pick<Located, 'place' | 'range' | 'frame' | 'fix'> {
  /** What is written there, for a finding that quotes it. */
  readonly written?: string
  /** Where the related places of this file are, among all of them. */
  readonly related: readonly Located['range'][]
}

/** All that a spot hangs on, besides the text. */
export const spotKey = ({ kind, finding: { at, onKey, span, quote, related, fix } }: Said, file: string): string =>
  JSON.stringify([at, onKey, span, quote, kind.confidential, ownRelated(related, file).map((it) => it.at), fix])

const ownRelated = (related: Finding['related'] = [], file: string) =>
  related.filter((it) => it.file === undefined || it.file === file)

/** Gives findings their line and column; done only for files that have something to say. Nothing in them keeps the text alive. */
export function inPlace(said: readonly Said[], { text, value, tree, file, unit }: Read & Whose): readonly Located[] {
  const spots = spotsOf(said, { text, value, tree }, file)
  return said.map((it, i) => own(located(it, spots[i] as Spot, { file, unit })))
}

/** The spots of findings about one file, in their order. */
export function spotsOf(said: readonly Said[], { text, value, tree }: Read, file: string): readonly Spot[] {
  if (!said.length) return []
  const lines = linesOf(text)
  return said.map(({ kind, finding }): Spot => {
    const span = finding.span ?? spanOf(tree, finding.at, finding.onKey, lines)
    const range = rangeOf(lines, span)
    return {
      place: placeOf(value, finding.at),
      range,
      frame: kind.confidential ? [] : frameOf(lines, range),
      ...(finding.quote && { written: text.slice(span.start, Math.min(span.end, span.start + 200)) }),
      related: ownRelated(finding.related, file).map((it) => rangeOf(lines, spanOf(tree, it.at, false, lines))),
      fix: finding.fix ? correctionOf(finding.fix, tree, lines) : null,
    }
  })
}

/** A finding in the place that the text gives it. */
export function located({ kind, severity, finding }: Said, spot: Spot, { file, unit }: Whose): Located {
  const { written, related: ranges, ...place } = spot
  const left = ranges.values()
  return {
    rule: kind.id,
    severity,
    about: kind.about,
    file,
    path: finding.at,
    ...place,
    message: finding.message,
    data: { ...finding.data, ...(written !== undefined && { written }) },
    related: (finding.related ?? []).map((it) => ({
      file: it.file ?? file,
      path: it.at,
      range: it.file === undefined || it.file === file ? (left.next().value ?? null) : null,
    })),
    ...(finding.restsOn !== undefined && { restsOn: finding.restsOn }),
    unit: finding.unit ?? unit,
  }
}

/** A part of a text is a view of the whole of it, and thousands of files are more than what is said of them. */
export const own = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
