import { Chalk } from 'chalk'
import Table from 'cli-table3'
import type { Listing, Page, Section } from '../model/page.ts'
import type { Screen } from '../model/screen.ts'
import { pretty } from './pretty.ts'
import { wrap } from './wrap.ts'

/** A page of explanation for a reader at a terminal. */
export function renderPage({ id, name, sections }: Page, screen: Screen): string {
  const chalk = new Chalk({ level: screen.color ? 1 : 0 })
  const title = wrap(`${id} - ${name}`, '', '  ', screen.width).map((it) => chalk.bold(it))
  const lines = sections.flatMap((it) => (it.sample ? sampleLines(it, it.sample, screen) : labelled(it, screen)))
  return `${[...title, '', ...lines].join('\n').trimEnd()}\n`
}

function labelled({ label, lines: [first = '', ...more] }: Section, { width }: Screen): readonly string[] {
  if (!more.length) return wrap(`${label}: ${first}`, '', '  ', width)
  return [`${label}:`, ...[first, ...more].flatMap((it) => wrap(it, '  - ', '    ', width))]
}

function sampleLines(
  { label, lines }: Section,
  { files, said }: NonNullable<Section['sample']>,
  { color, width }: Screen,
): readonly string[] {
  const shown = files.flatMap(({ name, text }) => [...(name === null ? [] : [`  ${name}`]), ...inset(text, '    '), ''])
  const answer = said ? inset(pretty.render(said, { color, width: width === null ? null : width - 2 }), '  ') : []
  return [
    '',
    ...wrap(`${label}:`, '', '  ', width),
    ...lines.flatMap((it) => wrap(it, '  ', '  ', width)),
    '',
    ...shown,
    ...answer,
  ]
}

const inset = (text: string, space: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((it) => (it ? space + it : ''))

const plain = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
} as const

/** Tables below each other; the last column takes what the terminal leaves. */
export function renderListing({ tables, closing }: Listing, width: number | null): string {
  const blocks = tables.map(({ title, columns, rows }) => {
    const longest = columns
      .slice(0, -1)
      .map((_, i) => Math.max(...[columns, ...rows].map((row) => row[i]?.length ?? 0)) + 1)
    const rest = Math.max(24, (width ?? 120) - longest.reduce((sum, it) => sum + it + 2, 0) - 1)
    const table = new Table({
      head: [...columns],
      chars: plain,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
      colWidths: [...longest, rest],
      wordWrap: true,
    })
    table.push(...rows.map((row) => [...row]))
    const text = table
      .toString()
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
    return `${title}\n\n${text}\n`
  })
  return `${[...blocks, wrap(closing, '', '', width).join('\n')].join('\n')}\n`
}
