import { escaped } from '../../../model/printable.ts'
import { closingOf, type LocaleFormat, type Report } from '../../../model/report.ts'
import { windowSize } from './data.ts'
import { escapedText } from './escape.ts'
import { pageDataOf } from './page-data.ts'
import { filled } from './rows.ts'
import { idOf, sectionHtml } from './section.ts'
import { signShapes } from './sign.ts'

/** What stands in every page: made by the build, with the hashes by which a browser lets them through. */
export interface PageParts {
  readonly style: string
  readonly script: string
  readonly styleHash: string
  readonly scriptHash: string
}

/** A report as one file that asks for nothing else: no request, no script and no style but its own. */
export function pageHtml(report: Report, format: LocaleFormat, parts: PageParts): string {
  const { title, locale, labels, sections, findings } = report
  const { page: words } = labels
  const data = pageDataOf(report, format)
  const given = { report, data, format }
  const last = sections.length - 1
  const main = sections.map((it, i) => sectionHtml(it, given, i === last ? closingOf(report) : []))
  const behind = findings
    ? `<details id="findings"><summary>${escapedText(findings.title)}</summary>${sectionHtml(findings, given)}</details>`
    : ''
  // letters are many, and all have one title
  const links = [...sections.filter((it) => !it.letterhead), ...(findings ? [findings] : [])].map(
    (it) =>
      `<li><a href="#${idOf(it.key)}">${it.appendix ? `${escapedText(it.appendix)}. ` : ''}${escapedText(it.title)}</a></li>`,
  )
  const isCut = data.tables.some((it) => it.lines.length > windowSize)
  const without = isCut
    ? `<noscript><p class="without">${escapedText(filled(words.withoutScript, { n: windowSize }))}</p></noscript>`
    : ''
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${parts.styleHash}'; script-src '${parts.scriptHash}'; img-src data:; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapedText(title)}</title>`,
    `<style>${parts.style}</style>`,
    '</head>',
    // the page of what stands around the sections, so that no empty one comes before the first
    `<body class="${sections[0]?.landscape ? 'landscape' : 'portrait'}">`,
    signShapes,
    `<a class="skip" href="#main">${escapedText(words.skip)}</a>`,
    `<header class="top"><h1>${escapedText(title)}</h1><p class="as-of">${escapedText(labels.asOf)}</p></header>`,
    links.length > 1
      ? `<nav class="contents" aria-label="${escapedText(words.contents)}"><ol>${links.join('')}</ol></nav>`
      : '',
    `<div id="tools"></div><div id="told" role="status"></div>${without}`,
    `<main id="main" tabindex="-1">${main.join('')}${behind}</main>`,
    `<footer><p>${escapedText(madeBy(report))}</p></footer>`,
    `<script type="application/json" id="data">${dataText(data)}</script>`,
    `<script>${parts.script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

const madeBy = ({ tool, catalogue, labels }: Report): string =>
  `${filled(labels.page.made, {
    tool: tool.name,
    version: tool.version,
    catalogue: catalogue.id,
    catalogueVersion: catalogue.version,
  })}. ${labels.asOf}.`

/** JSON that ends no script: every `<` is written as an escape. */
const dataText = (data: unknown): string => escaped(JSON.stringify(data)).replaceAll('<', '\\u003c')
