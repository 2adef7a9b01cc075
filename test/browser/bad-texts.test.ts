import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderText, reportOf, tableOf } from '../renderers/rendered.ts'
import { openBrowser } from '../support/browser.ts'
import { expectQuiet, openFile } from '../support/page.ts'

const folder = mkdtempSync(join(tmpdir(), 'thidua-bad-'))
const file = join(folder, 'xau.html')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

/** What a plan can hold to break out of a page, each with what a reader is to see of it. */
const bad: readonly (readonly [string, string])[] = [
  ['=cmd()', '=cmd()'],
  ['<script>document.title = "hỏng"</script>', '<script>document.title = "hỏng"</script>'],
  ['</script><script>document.title = "hỏng"</script>', '</script><script>document.title = "hỏng"</script>'],
  ['<!--<script>', '<!--<script>'],
  ['</style></title></textarea>', '</style></title></textarea>'],
  ['<img src=x onerror="document.title=1">', '<img src=x onerror="document.title=1">'],
  ['"><svg onload=alert(1)>', '"><svg onload=alert(1)>'],
  ["' onmouseover='document.title=1", "' onmouseover='document.title=1"],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['a | b \\u003c \\" {n} {unit} $& $1', 'a | b \\u003c \\" {n} {unit} $& $1'],
  ['&lt;b&gt; &amp;amp; &#0;', '&lt;b&gt; &amp;amp; &#0;'],
  ['dòng 1\r\ndòng 2\u2028dòng 3', 'dòng 1\ndòng 2\ndòng 3'],
  ['an\u202etoàn\u2066', 'antoàn'],
  ['\u001b[31mđỏ\u0007\u0000', '[31mđỏ'],
  ['nửa \ud83d chữ', 'nửa \ufffd chữ'],
  ['😀 漢字 e\u0301', '😀 漢字 e\u0301'],
]

test('texts of a plan are texts, wherever in a page they come to stand', async () => {
  const [first = ['', '']] = bad
  const table = tableOf(bad.map(([text], i) => ({ text, number: i })))
  const everywhere = bad.map(([text]) => text).join(' ')
  const report = {
    ...reportOf([
      { kind: 'facts', facts: [{ key: 'fact', label: everywhere, value: { text: everywhere } }] },
      { kind: 'paragraph', text: everywhere },
      { kind: 'list', items: [everywhere], numbered: true },
      { kind: 'table', table: { ...table, title: everywhere, whenEmpty: everywhere, notes: [everywhere] } },
      {
        kind: 'chart',
        chart: {
          kind: 'heat-map',
          key: 'map',
          title: everywhere,
          description: everywhere,
          rows: [everywhere],
          columns: [everywhere],
          fields: [[{ value: 1, label: everywhere, tone: 'bad' }]],
          legend: [{ label: everywhere, tone: 'bad' }],
        },
      },
      {
        kind: 'chart',
        chart: {
          kind: 'timeline',
          key: 'line',
          title: everywhere,
          description: everywhere,
          span: { from: '2026-01-01', to: '2027-12-31' },
          today: '2026-11-22',
          lanes: [
            { label: everywhere, events: [{ period: { from: '2026-03-01', to: '2026-05-31' }, label: everywhere }] },
          ],
        },
      },
    ]),
    title: 'Bảng thử',
    units: [{ code: first[0], name: everywhere, kind: everywhere }],
    contents: [{ key: everywhere, name: everywhere }],
  }
  writeFileSync(file, await renderText('html', report))
  const opened = await openFile(browser, file)
  const { page } = opened
  const shown = async () => await page.locator('.table tbody th[scope="row"]').allTextContents()
  expect(await shown()).toEqual(bad.map(([, text]) => text))
  expect(await page.title()).toBe('Bảng thử')
  expect(await page.locator('main script, main img, main style, main [onload]').count()).toBe(0)
  // what the script draws is as harmless as what the file came with
  await page.getByLabel('Tìm trong các bảng', { exact: true }).fill('SCRIPT')
  await page.waitForURL(/q=SCRIPT/)
  expect(await page.locator('.table tbody tr').count()).toBe(bad.filter(([it]) => it.includes('script')).length)
  expect(await page.title()).toBe('Bảng thử')
  expectQuiet(opened, file)
  await opened.close()
})

test('an address that somebody made up does no harm', async () => {
  writeFileSync(
    file,
    await renderText('html', reportOf([{ kind: 'table', table: tableOf([{ text: 'UBND xã', number: 1 }]) }])),
  )
  const hash =
    '#q=<script>&sort=texts.99.up,__proto__.1.up,x&cell=__proto__.1.1&at=%00"><img>&theme=blue&unit=%E0%A4%A&state=constructor'
  const opened = await openFile(browser, file, { hash })
  expect(await opened.page.locator('.table .rows').first().innerText()).toContain('0/1')
  await opened.page.getByRole('button', { name: 'Bỏ lọc' }).click()
  expect(await opened.page.locator('.table tbody tr').count()).toBe(1)
  expectQuiet(opened, file)
  await opened.close()
})

test('a text of 40,000 characters is there to its end, and leaves the others in sight', async () => {
  const long = `${'Thực hiện chuyển đổi số. '.repeat(1600)}Hết.`
  writeFileSync(
    file,
    await renderText('html', reportOf([{ kind: 'table', table: tableOf([{ text: long, number: 1 }]) }])),
  )
  const opened = await openFile(browser, file)
  const row = opened.page.locator('.table tbody tr')
  expect(await row.locator('.long').textContent()).toBe(long)
  expect((await row.boundingBox())?.height).toBeLessThan(600)
  await opened.page.emulateMedia({ media: 'print' })
  expect((await row.boundingBox())?.height).toBeGreaterThan(600)
  await opened.close()
})
