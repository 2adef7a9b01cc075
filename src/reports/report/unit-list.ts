import type { Cell } from '../../model/report.ts'
import { sayText } from '../../text/say.ts'
import { list } from './cells.ts'
import { frameWords } from './frame-words.ts'
import type { Asked } from './maker.ts'

/** Names that a cell has room for. */
const most = 12

/** Names of units for people: the first, and how many there are more. Machines get all codes in a column of their own. */
export const unitList = (names: readonly string[], asked: Asked): Cell => list(fewNames(names, asked))

/** The same for a sentence, which may have less room. */
export function fewNames(names: readonly string[], { locale }: Asked, room = most): readonly string[] {
  if (names.length <= room + 1) return names
  const rest = sayText(frameWords(locale).more, { n: names.length - room }, locale)
  return [...names.slice(0, room), rest]
}
