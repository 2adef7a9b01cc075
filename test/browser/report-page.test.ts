import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { barriers, expectQuiet, type Opened, openFile } from '../support/page.ts'
import { runPlan } from '../support/scenario.ts'

const folder = mkdtempSync(join(tmpdir(), 'thidua-page-'))
const fileOf = (name: string) => join(folder, `${name}.html`)
let browser: Browser

/** A report of a workspace as a page. */
function made(name: string, report: string, workspace: string, ...more: readonly string[]): string {
  const args = [
    'report',
    report,
    resolve(workspace),
    '--as-of',
    '2026-11-22',
    '--format',
    `html=${fileOf(name)}`,
    '--quiet',
  ]
  expect(runPlan([...args, ...more], folder)).toEqual({ stdout: '', stderr: '', code: 0 })
  return fileOf(name)
}

beforeAll(async () => {
  browser = await openBrowser()
  made('coverage', 'coverage', 'examples/faulty')
  made('sound', 'coverage', 'examples/sound', '--lang', 'en')
  made('deadlines', 'deadlines', 'examples/sound')
  made('progress', 'progress', 'examples/sound')
  made('targets', 'targets', 'examples/sound')
  made('compliance', 'compliance', 'examples/faulty')
  made('letters', 'letters', 'examples/faulty')
  made('summary', 'summary', 'test/reports/song-lam')
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

/** Opens a page, and looks at the end whether it was quiet. */
async function looking(
  name: string,
  look: (opened: Opened) => Promise<void>,
  options: Parameters<typeof openFile>[2] = {},
) {
  const opened = await openFile(browser, fileOf(name), options)
  try {
    await look(opened)
    expectQuiet(opened, fileOf(name))
  } finally {
    await opened.close()
  }
}

const table = (key: string) => `section[id$="section-${key}"] .table table`
const rows = (key: string) => `${table(key)} tbody tr:not(.group):not(.total)`

describe('one file that asks for nothing', () => {
  test.each(['coverage', 'sound', 'deadlines', 'progress', 'targets', 'compliance', 'letters', 'summary'])(
    '%s opens without a request or a complaint',
    async (name) => {
      await looking(name, async ({ page }) => {
        expect(await page.locator('main section').count()).toBeGreaterThan(1)
        expect(await page.locator('html').getAttribute('lang')).toBe(name === 'sound' ? 'en' : 'vi')
      })
    },
  )

  test('its policy lets nothing through that is not its own', async () => {
    const text = readFileSync(fileOf('coverage'), 'utf8')
    const spoiled = text.replace(
      '</body>',
      '<script>document.title = "evil"</script><img src="https://example.org/a.png"><p style="color:red" onclick="1">x</p></body>',
    )
    writeFileSync(fileOf('spoiled'), spoiled)
    const { page, complaints, close } = await openFile(browser, fileOf('spoiled'))
    expect(await page.title()).toBe('Tình hình cụ thể hóa 07 nội dung thi đua')
    const refused = complaints.filter((it) => it.includes('Content Security Policy'))
    for (const it of ['script-src', 'img-src', 'style-src']) {
      expect(
        refused.some((text) => text.includes(it)),
        it,
      ).toBe(true)
    }
    expect(await page.evaluate('document.querySelector("img").naturalWidth')).toBe(0)
    await close()
  })
})

describe('search, filters and order stand in the address', () => {
  test('a search without marks finds words with marks; reload keeps it; a cleared one shows all again', async () => {
    await looking('coverage', async ({ page }) => {
      const all = await page.locator(rows('coverage')).count()
      await page.getByLabel('Tìm trong các bảng').fill('dong khe')
      await page.waitForURL(/q=dong\+khe/)
      expect(await page.locator(rows('coverage')).allInnerTexts()).toEqual([expect.stringContaining('Đông Khê')])
      expect(await page.locator(`${table('coverage')} .total`).count()).toBe(0)
      expect(await page.getByRole('status').innerText()).toContain('Số liệu đã lọc: “dong khe”')
      await page.reload()
      expect(await page.locator(rows('coverage')).count()).toBe(1)
      expect(await page.getByLabel('Tìm trong các bảng').inputValue()).toBe('dong khe')
      await page.getByRole('button', { name: 'Bỏ lọc' }).click()
      expect(await page.locator(rows('coverage')).count()).toBe(all)
    })
  })

  test('a state of one content, then back', async () => {
    await looking('coverage', async ({ page }) => {
      const all = await page.locator(rows('coverage')).count()
      await page.getByLabel('Nội dung thi đua', { exact: true }).selectOption({ label: '2. Hạ tầng' })
      await page.getByLabel('Tình trạng', { exact: true }).selectOption({ label: 'Chưa có nhiệm vụ' })
      const left = await page.locator(rows('coverage')).allInnerTexts()
      expect(left.length).toBeGreaterThan(0)
      expect(left.length).toBeLessThan(all)
      for (const it of left) expect(it).toMatch(/Thiếu nội dung [^\n]*\b2\b/)
      await page.goBack()
      expect(await page.getByLabel('Tình trạng', { exact: true }).inputValue()).toBe('')
      await page.goBack()
      expect(await page.locator(rows('coverage')).count()).toBe(all)
    })
  })

  test('a column puts rows in order within their groups, up, down, and as they were', async () => {
    await looking('progress', async ({ page }) => {
      const names = () => page.locator(`${rows('parts')} th`).allInnerTexts()
      const before = await names()
      const head = page.locator(`${table('parts')} th[data-column="0"]`).first()
      await head.getByRole('button').click()
      expect(await head.getAttribute('aria-sort')).toBe('ascending')
      await head.getByRole('button').click()
      expect(await head.getAttribute('aria-sort')).toBe('descending')
      await page.waitForURL(/sort=progress_by_content\.0\.down/)
      const content = await page.locator(`[data-table="1"] tbody tr:not(.total) th`).allInnerTexts()
      expect(content).toEqual([...content].sort(new Intl.Collator('vi', { numeric: true }).compare).reverse())
      await head.getByRole('button').click()
      expect(await head.getAttribute('aria-sort')).toBeNull()
      expect(await names()).toEqual(before)
    })
  })

  test('the theme is remembered there', async () => {
    await looking('sound', async ({ page }) => {
      const ground = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
      const light = await ground()
      await page.getByLabel('Theme').selectOption('dark')
      await page.waitForURL(/theme=dark/)
      expect(await ground()).not.toBe(light)
      await page.reload()
      expect(await ground()).not.toBe(light)
    })
  })
})

describe('from a cell to its findings, and on to the line', () => {
  test('a sign that a content is missing leads to what says so', async () => {
    await looking('coverage', async ({ page }) => {
      const cell = page.locator(`${rows('coverage')} a.follow`).first()
      await cell.click()
      await page.waitForURL(/at=findings/)
      const found = page.locator(rows('findings'))
      expect(await found.count()).toBe(1)
      const text = await found.innerText()
      expect(text).toContain('content-missing')
      expect(text).toMatch(/plans\/[\w-]+\.yaml:\d+:\d+/)
      expect(await page.locator('#findings').getAttribute('open')).not.toBeNull()
      await page.goBack()
      expect(await found.count()).toBeGreaterThan(1)
    })
  })

  test('a requirement that is not met leads to what says so', async () => {
    await looking('compliance', async ({ page }) => {
      const cell = page.locator(`${rows('by_requirement')} a.follow`).first()
      const said = Number(/\d+/.exec((await cell.getAttribute('aria-label')) ?? '')?.[0])
      await cell.click()
      await page.waitForURL(/cell=compliance_by_requirement/)
      expect(await page.locator(rows('findings')).count()).toBe(said)
    })
  })

  test('a report of one unit brings the findings of no other', async () => {
    made('one', 'coverage', 'examples/faulty', '--unit', '98')
    await looking('one', async ({ page }) => {
      const units = await page.locator(`${rows('findings')} td:nth-child(2)`).allTextContents()
      expect(units.length).toBeGreaterThan(0)
      expect(new Set(units)).toEqual(new Set(['UBND tỉnh Đông Khê (giả định)']))
    })
  })

  test('the figure beside a unit leads to all of its findings', async () => {
    await looking('coverage', async ({ page }) => {
      const badge = page.locator(`${rows('coverage')} a.count`).first()
      const count = Number(await badge.innerText())
      await badge.click()
      await page.waitForURL(/unit=/)
      expect(await page.locator(rows('findings')).count()).toBe(count)
    })
  })
})

describe('for everybody', () => {
  test.each([
    ['coverage', 'light'],
    ['coverage', 'dark'],
    ['sound', 'light'],
    ['deadlines', 'light'],
    ['progress', 'dark'],
    ['targets', 'dark'],
    ['compliance', 'light'],
    ['letters', 'dark'],
    ['summary', 'light'],
  ] as const)('axe-core finds nothing serious in %s (%s)', async (name, colorScheme) => {
    const hash = name === 'coverage' ? '#at=findings&q=e' : ''
    await looking(name, async ({ page }) => expect(await barriers(page)).toEqual([]), { colorScheme, hash })
  })

  test('by keyboard: the first step skips to the content, heads are buttons', async () => {
    await looking('sound', async ({ page }) => {
      await page.keyboard.press('Tab')
      const focused = () => page.evaluate('document.activeElement.textContent || document.activeElement.id')
      expect(await focused()).toBe('Skip to the content')
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.id')).toBe('main')
      await page.getByRole('button', { name: 'Sort by column Tasks in all' }).first().focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/sort=coverage\.\d+\.up/)
    })
  })

  test('each table has its name, heads and row heads; each drawing says what it shows', async () => {
    for (const name of ['coverage', 'deadlines', 'progress', 'targets']) {
      await looking(name, async ({ page }) => {
        for (const it of await page.locator('table').all()) {
          expect(await it.locator('caption').count()).toBe(1)
          expect(await it.locator('thead th:not([scope])').count()).toBe(0)
          if (await it.locator('tbody tr').count())
            expect(await it.locator('tbody th[scope="row"]').count()).toBeGreaterThan(0)
        }
        const drawn = await page.locator('svg[role="img"]').all()
        for (const it of drawn) expect((await it.locator('title').first().textContent())?.length).toBeGreaterThan(5)
        if (name !== 'coverage') expect(drawn.length).toBeGreaterThan(0)
      })
    }
  })

  test('without a script the tables stand there', async () => {
    await looking(
      'sound',
      async ({ page }) => {
        expect(await page.locator(rows('coverage')).count()).toBeGreaterThan(4)
        expect(await page.locator('.tools').count()).toBe(0)
      },
      { javaScriptEnabled: false },
    )
  })

  test('nothing is wider than a telephone but what is scrolled in itself', async () => {
    await looking(
      'coverage',
      async ({ page }) => {
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400)
      },
      { viewport: { width: 400, height: 800 } },
    )
  })
})
