import type { Block, Fact, LocaleFormat, Report, Section, Signature } from '../../../model/report.ts'
import { shownOf } from '../../../model/report-cell.ts'
import { chartHtml } from './chart.ts'
import type { PageData } from './data.ts'
import { escapedText } from './escape.ts'
import { tableHtml } from './table.ts'

interface Given {
  readonly report: Report
  readonly data: PageData
  readonly format: LocaleFormat
}

/** A section on pages of its own when it is printed. `closing` stands below its blocks, above the signatures. */
export function sectionHtml(section: Section, given: Given, closing: readonly Block[] = []): string {
  const { key, landscape, signatures = [] } = section
  const all = [...inSight(section.blocks), ...closing]
  const blocks = all.map((it, i) => {
    const drawn = blockHtml(it, section, given)
    const opens = isSmall(it) && !isSmall(all[i - 1]) ? '<div class="charts">' : ''
    return `${opens}${drawn}${isSmall(it) && !isSmall(all[i + 1]) ? '</div>' : ''}`
  })
  const hands = signatures.length ? `<div class="signatures">${signatures.map(signature).join('')}</div>` : ''
  const id = idOf(key)
  const look = `${landscape ? 'landscape' : 'portrait'}${section.letterhead ? ' letter' : ''}`
  return `<section id="${id}" class="${look}" aria-labelledby="${id}-h" tabindex="-1">${head(section, given)}${blocks.join('')}${foot(section, hands)}</section>`
}

/** Drawings of which several stand side by side. */
const isSmall = (it: Block | undefined): boolean => it?.kind === 'chart' && it.chart.kind === 'target'

export const idOf = (key: string): string => `section-${escapedText(key)}`

/** What the report is read by in one glance comes first; what is drawn stands beside the table that says the same. */
function inSight(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((it, i) => {
    const next = blocks[i + 1]
    if (it.kind === 'table' && next?.kind === 'chart') return next
    return it.kind === 'chart' && blocks[i - 1]?.kind === 'table' ? (blocks[i - 1] ?? it) : it
  })
}

function head({ key, appendix, title, subtitles = [], measures = [], letterhead }: Section, { report }: Given): string {
  const line = (look: string) => (it: string) => `<p class="${look}">${escapedText(it)}</p>`
  const paper = letterhead
    ? `<div class="letterhead"><div>${letterhead.sender.map(line('sender')).join('')}${line('number')(letterhead.number)}</div><div>${letterhead.nation.map(line('nation')).join('')}${line('day')(letterhead.date)}</div></div>`
    : ''
  const above = appendix ? line('appendix')(appendix) : ''
  const same = title === report.title && !letterhead ? ' class="same"' : ''
  const heading = `<h2 id="${idOf(key)}-h"${same}>${escapedText(title)}</h2>`
  return `<header>${paper}${above}${heading}${subtitles.map(line('subtitle')).join('')}${measures.map(line('measure')).join('')}</header>`
}

function foot({ recipients }: Section, hands: string): string {
  if (!recipients) return hands
  const lines = recipients.lines.map((it) => `<p>${escapedText(it)}</p>`).join('')
  return `<div class="sent"><div class="recipients"><p>${escapedText(recipients.title)}</p>${lines}</div>${hands}</div>`
}

const signature = ({ date, titles, hint }: Signature): string =>
  `<div>${date ? `<p class="day">${escapedText(date)}</p>` : ''}${titles.map((it) => `<p class="post">${escapedText(it)}</p>`).join('')}<p class="hint">${escapedText(hint)}</p></div>`

function blockHtml(block: Block, { title }: Section, { data, format, report }: Given): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escapedText(block.text)}</h3>`
    case 'paragraph': {
      const look = [block.style, block.align].filter(Boolean).join(' ')
      return `<p class="text${look && ` ${look}`}">${escapedText(block.text)}</p>`
    }
    case 'list': {
      const tag = block.numbered ? 'ol' : 'ul'
      return `<${tag} class="text">${block.items.map((it) => `<li>${escapedText(it)}</li>`).join('')}</${tag}>`
    }
    case 'facts':
      return block.only === 'machines' || !block.facts.length ? '' : factsHtml(block.facts, format)
    case 'table':
      return tableHtml(block.table, title, data)
    case 'chart':
      return chartHtml(block.chart, format, report.labels.page)
    case 'page-break':
      return '<div class="page-break"></div>'
  }
}

const factsHtml = (facts: readonly Fact[], format: LocaleFormat): string =>
  `<dl class="facts">${facts.map((it) => `<div><dt>${escapedText(it.label)}</dt><dd>${escapedText(shownOf(it.value, format))}</dd></div>`).join('')}</dl>`
