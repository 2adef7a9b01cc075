import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { openFile } from '../support/page.ts'
import { readText, runPlan } from '../support/scenario.ts'
import { terminalPage } from '../support/terminal-picture.ts'

const languages = [
  { locale: 'en', readme: 'README.md', end: '.png' },
  { locale: 'vi', readme: 'README.vi.md', end: '.vi.png' },
] as const
const names = ['coverage', 'printed', 'terminal'] as const
const pictureOf = (name: (typeof names)[number], end: string) => `docs/pictures/${name}${end}`

describe.each(languages)('pictures of $readme', ({ readme, end }) => {
  test.each(names)('%s is there, is shown with words for who cannot see it, and is no burden', (name) => {
    const file = pictureOf(name, end)
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG')
    expect(statSync(file).size).toBeLessThan(200 * 1024)
    expect(readText(readme)).toMatch(new RegExp(`!\\[[^\\]]{20,}\\]\\(${file.replaceAll('.', '\\.')}\\)`))
  })
})

/** `npm run pictures` takes them anew; they are looked at by people, since no two machines draw the same pixels. */
describe.runIf(process.env.MODE === 'pictures')('taken anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-pictures-'))
  const songLam = resolve('test/reports/song-lam')

  test('all of them', async () => {
    const browser = await openBrowser()
    for (const { locale, end } of languages) {
      const asked = ['--as-of', '2026-11-22', '--lang', locale, '--quiet']
      const file = join(folder, `${locale}.html`)
      runPlan(['report', 'coverage', songLam, ...asked, '--format', `html=${file}`], folder)
      await pageOf(browser, file, pictureOf('coverage', end))
      const printed = join(folder, `${locale}-printed.html`)
      runPlan(['report', 'deadlines', songLam, ...asked, '--format', `html=${printed}`], folder)
      await paperOf(browser, printed, pictureOf('printed', end))
      const validate = ['validate', 'examples/faulty', '--max-problems', '4']
      const { stdout } = runPlan([...validate, ...asked.slice(0, 4), '--format', 'pretty', '--color'], '.')
      await terminalOf(browser, terminalPage(`plan ${validate.join(' ')}`, stdout), pictureOf('terminal', end))
    }
    await browser.close()
    rmSync(folder, { recursive: true })
  })
})

async function pageOf(browser: Browser, file: string, path: string): Promise<void> {
  const { page, close } = await openFile(browser, file, { viewport: { width: 1200, height: 1080 } })
  await page.screenshot({ path })
  await close()
}

/** The first sheet as it leaves the printer, with its margins. */
async function paperOf(browser: Browser, file: string, path: string): Promise<void> {
  const { page, close } = await openFile(browser, file, { viewport: { width: 990, height: 645 } })
  await page.emulateMedia({ media: 'print' })
  // what has no room any more begins the next sheet
  await page.evaluate(
    'for (const it of document.querySelectorAll("tr, p")) if (it.getBoundingClientRect().bottom > 645) it.remove()',
  )
  const sheet = await page.screenshot()
  const paper = await page
    .context()
    .browser()
    ?.newPage({ viewport: { width: 1170, height: 842 } })
  const image = `<img src="data:image/png;base64,${sheet.toString('base64')}" alt="">`
  const look =
    'margin:24px auto;width:990px;height:645px;padding:76px 57px 73px 76px;background:#fff;box-shadow:0 1px 6px #0006'
  await paper?.setContent(`<body style="margin:0;background:#d8dbdf"><div style="${look}">${image}</div>`)
  await paper?.screenshot({ path })
  await paper?.close()
  await close()
}

async function terminalOf(browser: Browser, html: string, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1080, height: 200 } })
  await page.setContent(html)
  await page.screenshot({ path, fullPage: true })
  await page.close()
}
