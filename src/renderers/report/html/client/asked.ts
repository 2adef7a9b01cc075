import type { Choice } from '../../../../model/page-words.ts'
import { choices } from '../data.ts'

/** A column of a table by its place, and whether it falls. */
export interface Sorting {
  readonly column: number
  readonly falling: boolean
}

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** What the reader asked to see; all of it stands in the address. */
export interface Asked {
  readonly search: string
  readonly choices: Readonly<Partial<Record<Choice, string>>>
  /** `table.line.column`: the findings of one cell. */
  readonly cell: string
  /** By the keys of tables. */
  readonly sorting: ReadonlyMap<string, Sorting>
  readonly theme: Theme
  /** The part of the page that was gone to. */
  readonly at: string
}

/** From the part of an address after `#`; what is not known there is passed over. */
export function askedIn(hash: string): Asked {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const theme = given.get('theme')
  const sorting = (given.get('sort') ?? '').split(',').flatMap((it): readonly (readonly [string, Sorting])[] => {
    const [, table, column, way] = /^([\w-]+)\.(\d+)\.(up|down)$/.exec(it) ?? []
    return table ? [[table, { column: Number(column), falling: way === 'down' }]] : []
  })
  return {
    search: given.get('q') ?? '',
    choices: Object.fromEntries(choices.flatMap((it) => (given.get(it) ? [[it, given.get(it)]] : []))),
    cell: given.get('cell') ?? '',
    sorting: new Map(sorting),
    theme: themes.find((it) => it === theme) ?? 'auto',
    at: given.get('at') ?? '',
  }
}

/** As a part of an address; nothing where nothing was asked. */
export function hashOf({ search, choices: chosen, cell, sorting, theme, at }: Asked): string {
  const sort = [...sorting].map(([table, it]) => `${table}.${it.column}.${it.falling ? 'down' : 'up'}`).join(',')
  const all = { q: search, ...chosen, cell, sort, theme: theme === 'auto' ? '' : theme, at }
  const given = new URLSearchParams(Object.entries(all).filter((it): it is [string, string] => Boolean(it[1])))
  return `#${given}`
}

/** Whether anything chooses rows. */
export const narrows = ({ search, choices: chosen, cell }: Asked): boolean =>
  Boolean(search.trim() || cell || Object.values(chosen).some(Boolean))
