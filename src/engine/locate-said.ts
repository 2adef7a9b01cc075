import type { Located } from '../model/diagnostic.ts'
import type { Finding } from '../model/finding.ts'
import type { Json } from '../model/words.ts'
import { parse } from '../source/parse.ts'
import type { Checker } from './check-file.ts'
import type { Spots } from './check-files.ts'
import type { Host } from './host.ts'
import { located, own, type Said, spotKey, spotsOf, type Whose } from './in-place.ts'

/**
 * Gives findings of the whole their places: those that an earlier run found in the same text, else the file is read once
 * more, for its lines and columns.
 */
export function locate(
  whose: Whose,
  all: readonly Said[],
  checker: Checker,
  host: Host,
  earlier?: Spots,
): readonly Located[] {
  const { file } = whose
  const said = all.map((it) => ({ ...it, finding: withoutFile(it.finding) }))
  const keys = earlier ? said.map((it) => spotKey(it, file)) : []
  const known = keys.flatMap((it) => earlier?.spot(file, it) ?? [])
  if (known.length === said.length) return said.map((it, i) => located(it, known[i] ?? never(), whose))

  const read = host.read(file)
  const text = 'source' in read ? read.source.text : ''
  const parsed = parse(text, checker.library, true)
  const document = 'document' in parsed ? parsed.document : { value: null as Json, tree: () => ({ start: 0 }) }
  const spots = spotsOf(said, { text, value: document.value, tree: document.tree() }, file).map(own)
  earlier?.putSpots(file, text, new Map(spots.map((it, i) => [keys[i] ?? '', it])))
  return said.map((it, i) => located(it, spots[i] ?? never(), whose))
}

function never(): never {
  throw new Error('a finding has no place')
}

function withoutFile(finding: Finding & { readonly file?: string; readonly bound?: boolean }): Finding {
  const { file: _file, bound: _bound, ...rest } = finding
  return rest
}
