import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { renderText, reportOf, tableOf } from '../renderers/rendered.ts'
import { sample } from '../renderers/sample.ts'
import { openBrowser } from '../support/browser.ts'
import { openFile } from '../support/page.ts'

const folder = mkdtempSync(join(tmpdir(), 'thidua-paper-'))
const file = join(folder, 'bao-cao.html')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

/** The pages of a report as it is printed, their texts without blanks (a reader of PDF puts some of its own into words). */
async function printed(report: Report, hash = '') {
  writeFileSync(file, await renderText('html', report))
  const { page, close } = await openFile(browser, file, { hash, colorScheme: 'dark' })
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })))
  const { text } = await extractText(pdf, { mergePages: false })
  const sizes = await Promise.all(text.map(async (_, i) => (await pdf.getPage(i + 1)).view.slice(2).map(Math.round)))
  await close()
  return { texts: text.map((it) => it.replace(/\s+/g, '')), sizes }
}

const bare = (text: string) => text.replace(/\s+/g, '')
const units = Array.from({ length: 260 }, (_, i) => ({ text: `UBND xã Đồng Văn ${i + 1}.`, number: i }))

test('all rows are printed on A4 across, its heads on each page, its first page without a number', async () => {
  const { texts, sizes } = await printed(reportOf([{ kind: 'table', table: tableOf(units) }]))
  expect(texts.length).toBeGreaterThan(5)
  expect(texts.length).toBeLessThan(20)
  expect(new Set(sizes.map(String))).toEqual(new Set(['842,595']))
  for (const [i, text] of texts.entries()) {
    expect(text, `page ${i + 1}`).toContain('Sốnhiệmvụ')
    expect(text).not.toContain('Sắpxếp')
    if (i) expect(text.startsWith(String(i + 1)), `page ${i + 1}`).toBe(true)
  }
  const all = texts.join('')
  for (const it of units) expect(all).toContain(bare(it.text))
})

test('what was filtered out is not printed, and the paper says so', async () => {
  const { texts } = await printed(reportOf([{ kind: 'table', table: tableOf(units) }]), '#q=dong+van+17')
  expect(texts).toHaveLength(1)
  expect(texts[0]).toContain(bare('Số liệu đã lọc: “dong van 17”.'))
  expect(texts[0]).toContain(bare('UBND xã Đồng Văn 170.'))
  expect(texts[0]).not.toContain(bare('UBND xã Đồng Văn 26.'))
})

test('each section begins a page, in its own direction, with all that stands there', async () => {
  const report = sample('vi')
  const { texts, sizes } = await printed(report)
  const all = texts.join('')
  for (const { title, landscape, signatures = [] } of report.sections) {
    const page = texts.findIndex((it) => it.includes(bare(title.toLocaleUpperCase('vi'))))
    expect(page, title).toBeGreaterThanOrEqual(0)
    expect(sizes[page], title).toEqual(landscape ? [842, 595] : [595, 842])
    for (const it of signatures) expect(all).toContain(bare(it.titles.join('')))
  }
  for (const it of [...report.checked, ...report.notChecked]) expect(all).toContain(bare(it))
  // what belongs to a screen stays there
  for (const it of [report.labels.page.search, report.labels.page.print, report.labels.page.contents]) {
    expect(all).not.toContain(bare(it))
  }
})

test('the heading of a group stands at the foot of no page', async () => {
  const { groups, ...rest } = tableOf([])
  // one row more in a group before the heading: it comes to stand at every height of a page
  for (const before of Array.from({ length: 12 }, (_, i) => 14 + i)) {
    const named = (key: string, rows: number) => ({
      key,
      title: `Cụm thi đua ${key}#`,
      rows: units.slice(0, rows).map((it) => ({ unit: { text: `${it.text}@` }, count: null })),
    })
    const two = [named('A', before), named('B', 20)]
    const { texts } = await printed(reportOf([{ kind: 'table', table: { ...rest, groups: two } }]))
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) expect(text.lastIndexOf('@'), `${before} rows`).toBeGreaterThan(text.lastIndexOf('#'))
  }
})
