import type { Choice } from '../../../../model/page-words.ts'
import type { PageData } from '../data.ts'
import { filled } from '../rows.ts'
import type { Asked } from './asked.ts'
import type { Option } from './options.ts'

/** What rows are chosen by, in words: said to who cannot see the controls, and printed above the tables. */
export function labelsOfChoices(
  { search, choices, cell }: Asked,
  { words, tables }: PageData,
  options: ReadonlyMap<Choice, readonly Option[]>,
  number: Intl.NumberFormat,
): readonly string[] {
  const [table = '', line = '', column = ''] = cell.split('.')
  const count = tables.find((it) => it.key === table)?.links[`${line}.${column}`]?.length ?? 0
  const named = (Object.entries(choices) as [Choice, string][]).filter(([, value]) => value)
  return [
    ...(search.trim() ? [`“${search.trim()}”`] : []),
    ...named.map(([choice, value]) => {
      const label = options.get(choice)?.find((it) => it[0] === value)?.[1] ?? `“${value}”`
      return `${words.choices[choice]}: ${label}`
    }),
    ...(cell ? [filled(words.chosen, { n: number.format(count) })] : []),
  ]
}
