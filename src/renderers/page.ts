import Table from 'cli-table3'
import type { Listing, Page } from '../model/page.ts'

/** A page of explanation as text. */
export function renderPage({ title, sections }: Page): string {
  const lines = sections.flatMap(({ label, lines: [first = '', ...more] }) => {
    return more.length ? [`${label}:`, ...[first, ...more].map((it) => `  - ${it}`)] : [`${label}: ${first}`]
  })
  return `${[title, '', ...lines].join('\n')}\n`
}

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
  return `${[...blocks, closing].join('\n')}\n`
}
