import type { Correction } from '../model/diagnostic.ts'
import { asSeen } from '../model/hidden.ts'
import type { Path } from '../model/path.ts'
import { isMap, type Json, type JsonMap } from '../model/words.ts'
import { changed } from '../schema/understood.ts'

type Change = Correction['changes'][number]

const those = <Op extends Change['op']>(changes: readonly Change[], op: Op) =>
  changes.filter((it): it is Extract<Change, { readonly op: Op }> => it.op === op)

/** What a document's value should be once corrections are made. All paths are those of the value before. */
export function expectedValue(value: Json, changes: readonly Change[]): Json {
  const withValues = those(changes, 'set').reduce((it, { path, value: to }) => changed(it, path, () => to), value)
  // from the last to the first, so that the places of the others stay
  const joins = [...those(changes, 'join')].sort((a, b) => b.from - a.from)
  const withJoins = joins.reduce(
    (it, { path, from, count, value: to }) =>
      changed(it, path, (list) => (Array.isArray(list) ? list.toSpliced(from, count, to) : list)),
    withValues,
  )
  const renames = [...those(changes, 'rename')].sort((a, b) => b.path.length - a.path.length)
  return renames.reduce((it, { path, key }) => renamed(it, path, key), withJoins)
}

function renamed(value: Json, path: Path, name: string): Json {
  const key = path.at(-1)
  return changed(value, path.slice(0, -1), (map) =>
    Object.fromEntries(Object.entries(map as object).map(([it, part]) => [it === key ? name : it, part])),
  )
}

/** Whether two values say the same to a reader: look-alikes, blanks and what nobody sees are no difference. */
export function alike(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((it, i) => alike(it as Json, b[i] as Json))
  }
  if (isMap(a) && isMap(b)) {
    const [left, right] = [keyed(a), keyed(b)]
    return [...new Set([...left.keys(), ...right.keys()])].every((key) => alike(left.get(key), right.get(key)))
  }
  return !Array.isArray(a) && !Array.isArray(b) && !isMap(a) && !isMap(b) && leaf(a) === leaf(b)
}

const leaf = (it: Json | undefined) => asSeen(String(it ?? ''))
const keyed = (map: JsonMap) => new Map(Object.entries(map).map(([key, it]) => [asSeen(key), it]))
