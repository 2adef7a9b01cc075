import type { Cell } from '../../model/cell.ts'
import type { CompiledUnit } from '../../model/compiled-unit.ts'
import type { Column } from '../../model/table.ts'
import { sayText } from '../../text/say.ts'
import { list } from './cells.ts'
import { frameWords } from './frame-words.ts'
import type { Asked } from './maker.ts'

/** Names that a cell has room for. */
const most = 12

/** Two columns of one title for the units that a row speaks of: all their codes for machines, names for people. */
export const unitListColumns = <C extends string, N extends string>(
  codes: C,
  names: N,
  { title, width }: { readonly title: string; readonly width: number },
): readonly Column<C | N>[] => [
  { key: codes, title, kind: 'list', only: 'machines' },
  { key: names, title, kind: 'list', only: 'people', width },
]

/** All their codes. */
export const unitCodes = (units: readonly CompiledUnit[]): Cell => list(units.map((it) => it.code))

/** The first names, and how many there are more. */
export const unitNames = (units: readonly CompiledUnit[], asked: Asked): Cell =>
  list(
    fewNames(
      units.map((it) => it.name),
      asked,
    ),
  )

/** Names for a cell; or for a sentence, which may have less room. */
export function fewNames(names: readonly string[], { locale }: Asked, room = most): readonly string[] {
  if (names.length <= room + 1) return names
  const rest = sayText(frameWords(locale).more, { n: names.length - room }, locale)
  return [...names.slice(0, room), rest]
}
