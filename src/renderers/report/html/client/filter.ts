import type { Choice } from '../../../../model/page-words.ts'
import { type PageColumn, type PageData, type PageLine, type PageTable, textOf } from '../data.ts'
import { unitAt } from '../rows.ts'
import type { Asked } from './asked.ts'
import { allFolded, folded } from './fold.ts'
import { meant, type Option } from './options.ts'

/** Which lines of a table are shown: their places, in order. */
export interface Shown {
  readonly lines: readonly number[]
  /** Rows among them. */
  readonly rows: number
  readonly total: number
  /** Whether a filter acts on this table: then its sums are left out. */
  readonly narrowed: boolean
}

type Test = (line: PageLine, index: number) => boolean

/** Filters of a page: texts are made comparable once, tables are walked once a filter. */
export class Filters {
  readonly #data: PageData
  readonly #options: ReadonlyMap<Choice, readonly Option[]>
  #folded: readonly string[] | null = null

  constructor(data: PageData, options: ReadonlyMap<Choice, readonly Option[]>) {
    this.#data = data
    this.#options = options
  }

  /** Makes texts comparable, which takes a while in a large page: better before somebody types. */
  ready(): readonly string[] {
    this.#folded ??= allFolded(this.#data.things.map(textOf))
    return this.#folded
  }

  /** One pass over the lines of a table. */
  shown(table: PageTable, asked: Asked): Shown {
    const tests = this.#tests(table, asked)
    const lines: number[] = []
    let rows = 0
    let total = 0
    let group = -1
    for (const [i, line] of table.lines.entries()) {
      if (line[0] !== 0) {
        if (tests.length === 0) lines.push(i)
        else group = line[0] === 1 ? i : group
        continue
      }
      total++
      if (!tests.every((test) => test(line, i))) continue
      if (group >= 0) lines.push(group)
      group = -1
      lines.push(i)
      rows++
    }
    return { lines, rows, total, narrowed: tests.length > 0 }
  }

  #tests(table: PageTable, { search, choices, cell }: Asked): readonly Test[] {
    const words = folded(search).split(/\s+/).filter(Boolean)
    return [
      ...words.map((it) => this.#saying(table, it)),
      ...(Object.entries(choices) as [Choice, string][]).flatMap(([choice, value]) =>
        value ? this.#chosen(table, choice, meant(this.#options.get(choice) ?? [], value), choices) : [],
      ),
      ...(cell && table.key === 'findings' ? [behind(this.#data, cell)] : []),
    ]
  }

  /** Rows with a word in one of the cells that are shown, or in the code of their unit. */
  #saying({ columns }: PageTable, word: string): Test {
    const texts = this.ready()
    const has = new Uint8Array(texts.length)
    for (let i = 0; i < texts.length; i++) if (texts[i]?.includes(word)) has[i] = 1
    const places = columns.flatMap((it, i) => (!it.hidden || it.role === 'unit' ? [2 + i] : []))
    return (line) => places.some((it) => has[line[it] ?? 0] === 1)
  }

  #chosen(
    table: PageTable,
    choice: Choice,
    values: ReadonlySet<string>,
    { content }: Asked['choices'],
  ): readonly Test[] {
    const of = (isMeant: (it: PageColumn) => boolean) => table.columns.flatMap((it, i) => (isMeant(it) ? [i] : []))
    if (choice === 'state') return this.#state(table, values, content)
    const places = of((it) => it.role === (choice === 'kind' ? 'unit' : choice))
    if (places.length === 0) return []
    const kindOf = (code: string) => unitAt(this.#data, code)?.[2] ?? ''
    return [
      this.#having(table, places, choice === 'kind' ? (code) => values.has(kindOf(code)) : (it) => values.has(it)),
    ]
  }

  /** Rows in a state; of the chosen content, where the table tells the states of contents. A table that knows no such state keeps all. */
  #state(table: PageTable, values: ReadonlySet<string>, content: string | undefined): readonly Test[] {
    const all = table.columns.flatMap((it, i) => (it.state ? [i] : []))
    const ofContent = all.filter((it) => content && table.columns[it]?.content === content)
    const places = ofContent.length > 0 ? ofContent : all
    const test = this.#having(table, places, (it) => values.has(it))
    return places.length > 0 && table.lines.some((line, i) => line[0] === 0 && test(line, i)) ? [test] : []
  }

  /** Rows with a value in one of the columns; each value is asked about once. */
  #having({ columns }: PageTable, places: readonly number[], accepts: (value: string) => boolean): Test {
    // 0: not asked yet
    const known = new Uint8Array(this.#data.things.length)
    const isMany = places.some((it) => columns[it]?.many)
    const has = (id: number) => {
      if (!known[id]) {
        const text = textOf(this.#data.things[id])
        known[id] = (isMany ? text.split('; ').some(accepts) : accepts(text)) ? 1 : 2
      }
      return known[id] === 1
    }
    return (line) => places.some((it) => has(line[2 + it] ?? 0))
  }
}

/** The findings that a cell rests on. */
function behind({ tables }: PageData, cell: string): Test {
  const [, key, place] = /^([\w-]+)\.(\d+\.\d+)$/.exec(cell) ?? []
  const lines = new Set(tables.find((it) => it.key === key)?.links[place ?? ''] ?? [])
  return (_, index) => lines.has(index)
}
