import type { Cell } from '../../model/report.ts'
import { sayText } from '../../text/say.ts'
import { list } from './cells.ts'
import { frameWords } from './frame-words.ts'
import type { Asked } from './maker.ts'

/** Names that a cell has room for. */
const most = 12

/** Names of units for people: the first, and how many there are more. Machines get all codes in a column of their own. */
export function unitList(names: readonly string[], { locale }: Asked): Cell {
  if (names.length <= most + 1) return list(names)
  const rest = sayText(frameWords(locale).more, { n: names.length - most }, locale)
  return list([...names.slice(0, most), rest])
}
