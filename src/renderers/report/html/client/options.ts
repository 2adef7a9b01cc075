import type { Choice } from '../../../../model/page-words.ts'
import type { Role } from '../../../../model/table.ts'
import { cellsAt, type PageData, textOf } from '../data.ts'
import { folded } from './fold.ts'

/** A value that rows can be chosen by, and how it is called. */
export type Option = readonly [value: string, label: string]

/** What can be chosen in a page, for each choice that means something there. */
export function optionsOf(data: PageData): ReadonlyMap<Choice, readonly Option[]> {
  const hasContents = data.tables.some(({ columns }) => columns.some((it) => it.content || it.role === 'content'))
  const hasUnits = data.tables.some(({ columns }) => columns.some((it) => it.role === 'unit'))
  const plain = (role: Role) => sorted(valuesOf(data, (it) => it.role === role)).map((it): Option => [it, it])
  const all: Readonly<Record<Choice, readonly Option[]>> = {
    unit: hasUnits ? data.units.map(([code, name]): Option => [code, name]) : [],
    kind: hasUnits ? [...new Set(data.units.map((it) => it[2]))].filter(Boolean).map((it): Option => [it, it]) : [],
    content: hasContents ? data.contents : [],
    state: [...valuesOf(data, (it) => it.state === true)].map((it): Option => [it, it]),
    severity: plain('severity'),
    rule: plain('rule'),
    file: plain('file'),
  }
  return new Map((Object.entries(all) as [Choice, readonly Option[]][]).filter(([, options]) => options.length > 1))
}

/** The values that a choice stands for: the one that was picked, else all that are called like it. */
export function meant(options: readonly Option[], value: string): ReadonlySet<string> {
  if (options.some((it) => it[0] === value)) return new Set([value])
  const asked = folded(value)
  return new Set(options.filter(([, label]) => folded(label).includes(asked)).map((it) => it[0]))
}

type IsMeant = (column: PageData['tables'][number]['columns'][number]) => boolean

/** What stands in columns of a sort, in the order in which it is met. */
function valuesOf({ tables, things }: PageData, isMeant: IsMeant): ReadonlySet<string> {
  const ids = new Set<number>()
  for (const { columns, lines } of tables) {
    const places = columns.flatMap((it, i) => (isMeant(it) ? [i] : []))
    if (places.length === 0) continue
    for (const line of lines) {
      if (line[0] === 0) for (const it of places) ids.add(line[cellsAt(line) + it] ?? 0)
    }
  }
  ids.delete(0)
  return new Set([...ids].map((it) => textOf(things[it])).filter(Boolean))
}

const sorted = (all: ReadonlySet<string>): readonly string[] => [...all].sort((a, b) => (a < b ? -1 : 1))
