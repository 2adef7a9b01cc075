import { cellsAt, type PageColumn, type PageData, type PageLine, type PageTable, textOf, toneOf } from './data.ts'
import { escapedMarks } from './escape.ts'
import { sign } from './sign.ts'

/** Letters of a text that gets a box of its own to be scrolled in. */
const longest = 900

const aligned = { left: '', center: 'c', right: 'n', justify: '' } as const

/**
 * A line of a table as a row of a page; the build and the script of the page draw the same. `bare`: without its figures, which
 * count rows that are not shown.
 */
export function rowHtml(data: PageData, table: PageTable, index: number, bare = false): string {
  const line = table.lines[index] ?? []
  const [kind] = line
  const ordinal = table.ordinal ? `<td class="c">${line[1] ? escapedMarks(textOf(data.things[line[1]])) : ''}</td>` : ''
  const shown = table.columns.flatMap((it, i) => (it.hidden ? [] : [i]))
  const cells = kind === 0 ? rowCells(data, table, index, shown) : spanCells(data, table, line, shown, bare)
  const look = kind === 0 ? '' : kind === 1 ? ' class="group"' : ' class="total"'
  return `<tr${look}>${ordinal}${cells}</tr>`
}

function rowCells(data: PageData, table: PageTable, index: number, shown: readonly number[]): string {
  const line = table.lines[index] ?? []
  return shown
    .map((i, at) => {
      const key = `${index}.${i}`
      const links = table.links[key]
      const inner = cellHtml(data, line[2 + i] ?? 0)
      const followed = links ? link(data, `${table.key}.${key}`, links.length, line[2 + i] ?? 0) : inner
      return at === 0
        ? cellOf('th scope="row"', table.columns[i], line[2 + i], data, followed + badge(data, table, line, i))
        : cellOf('td', table.columns[i], line[2 + i], data, followed)
    })
    .join('')
}

function spanCells(data: PageData, table: PageTable, line: PageLine, shown: readonly number[], bare: boolean): string {
  const [, ordinal = 0, title = 0, span = 1] = line
  const numeral = !table.ordinal && ordinal ? `${textOf(data.things[ordinal])}. ` : ''
  const head = `<th scope="row" colspan="${span}">${escapedMarks(numeral + textOf(data.things[title]))}</th>`
  const rest = shown.slice(span).map((i) => {
    const thing = bare ? 0 : (line[cellsAt(line) + i] ?? 0)
    return cellOf('td', table.columns[i], thing, data, thing ? cellHtml(data, thing) : '')
  })
  return head + rest.join('')
}

function cellOf(tag: string, column: PageColumn | undefined, thing: number | undefined, data: PageData, inner: string) {
  const tone = toneOf(data.things[thing ?? 0])
  const name = tag === 'td' || !column?.name ? '' : 'name'
  const look = [name, aligned[column?.align ?? 'left'], tone && tone !== 'neutral' ? `t-${tone}` : '']
    .filter(Boolean)
    .join(' ')
  return `<${tag}${look && ` class="${look}"`}>${inner}</${tag.slice(0, 2)}>`
}

function cellHtml({ things, words }: PageData, id: number): string {
  const thing = things[id]
  const text = textOf(thing)
  const tone = toneOf(thing)
  const mark = tone && tone !== 'neutral' ? sign(tone) : ''
  if (tone && !text) return `${mark}<span class="unseen">${escapedMarks(words.tones[tone])}</span>`
  const inner = escapedMarks(text)
  return mark + (text.length > longest ? `<div class="long" tabindex="0" role="group">${inner}</div>` : inner)
}

/** A cell as the way to the findings behind it. */
function link(data: PageData, cell: string, n: number, id: number): string {
  const thing = data.things[id]
  const said = textOf(thing) || data.words.tones[toneOf(thing) ?? 'neutral']
  const label = escapedMarks(`${said}. ${filled(data.words.findingsOfCell, { n })}`)
  return `<a class="follow" href="#at=findings&amp;cell=${escapedMarks(cell)}" aria-label="${label}">${cellHtml(data, id)}</a>`
}

/** How many findings there are of the unit that the row is about, as the way to them. */
function badge(data: PageData, table: PageTable, line: PageLine, first: number): string {
  const at = table.columns.findIndex((it) => it.role === 'unit')
  if (at < 0 || table.key === 'findings') return ''
  const [code, name, , count] = unitAt(data, textOf(data.things[line[2 + at] ?? 0])) ?? []
  if (!code || !count || name !== textOf(data.things[line[2 + first] ?? 0])) return ''
  const label = titled(data.words.findingsOf, { n: count, unit: name ?? '' })
  return ` <a class="count" href="#at=findings&amp;unit=${encodeURIComponent(code).replace(/'/g, '%27')}"${label}>${count}</a>`
}

const titled = (words: string, data: Readonly<Record<string, string | number>>): string => {
  const text = escapedMarks(filled(words, data))
  return ` aria-label="${text}" title="${text}"`
}

/** A text with its braces filled. */
export const filled = (text: string, data: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole))

type Unit = PageData['units'][number]
const known = new WeakMap<PageData, ReadonlyMap<string, Unit>>()

/** A unit by its code. */
export function unitAt(data: PageData, code: string): Unit | undefined {
  const units = known.get(data) ?? new Map(data.units.map((it) => [it[0], it]))
  known.set(data, units)
  return units.get(code)
}
