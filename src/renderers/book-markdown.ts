import type { Book, Page, Section } from '../model/page.ts'
import { pretty } from './pretty.ts'

/** Columns at which what a check says is broken: a page shows no more without scrolling. */
const width = 100

/** A book as one Markdown document; each page has its id as its heading, and so as its anchor. */
export function renderBook({ title, intro, generated, contents, top, columns, chapters }: Book): string {
  const row = (cells: readonly string[]) => `| ${cells.map((it) => it.replaceAll('|', '\\|')).join(' | ')} |`
  const tables = chapters.flatMap((chapter) => [
    `### ${chapter.title}`,
    [
      row(columns),
      row(columns.map(() => '---')),
      ...chapter.pages.map(({ page, row: rest }) => row([`[\`${page.id}\`](#${page.id})`, ...rest])),
    ].join('\n'),
  ])
  const pages = chapters.flatMap((chapter) => [
    `## ${chapter.title}`,
    ...chapter.pages.flatMap(({ page }) => [...pageBlocks(page), `[↑ ${top}](#contents)`]),
  ])
  const head = [`<!-- ${generated} -->`, `# ${title}`, ...intro, '<a id="contents"></a>', `## ${contents}`]
  return `${[...head, ...tables, ...pages].join('\n\n')}\n`
}

const pageBlocks = ({ id, name, sections }: Page): readonly string[] => {
  const facts = sections.filter((it) => !it.sample).flatMap(factLines)
  return [
    `### ${id}`,
    `**${prose(name)}**`,
    facts.join('\n'),
    ...sections.flatMap((it) => (it.sample ? sampleBlocks(it, it.sample) : [])),
  ]
}

function factLines({ label, lines: [first = '', ...more] }: Section): readonly string[] {
  if (!more.length) return [`- **${label}:** ${prose(first)}`]
  return [`- **${label}:**`, ...[first, ...more].map((it) => `  - ${prose(it)}`)]
}

function sampleBlocks({ label, lines }: Section, { files, said }: NonNullable<Section['sample']>): readonly string[] {
  return [
    `**${prose(label)}:**`,
    ...lines.map(prose),
    ...files.flatMap(({ name, text }) => [...(name === null ? [] : [`\`${name}\``]), fenced('yaml', text)]),
    ...(said ? [fenced('text', pretty.render(said, { color: false, width }))] : []),
  ]
}

/** A block that holds whatever backquotes its text has. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map((it) => it[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}

/** Text in which signs mean nothing to Markdown, but for what stands in backquotes. */
const prose = (text: string) =>
  text
    .split(/(`[^`]*`)/)
    .map((it, i) => (i % 2 ? it : it.replace(/[<*_\\[\]]/g, '\\$&')))
    .join('')
