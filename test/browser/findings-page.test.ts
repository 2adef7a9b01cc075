import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { barriers, expectQuiet, openFile } from '../support/page.ts'
import { runPlan } from '../support/scenario.ts'

const folder = mkdtempSync(join(tmpdir(), 'thidua-findings-'))
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

test('the findings of a repository: all of them, by unit, severity, rule and file', async () => {
  const file = join(folder, 'ket-qua.html')
  const args = ['validate', resolve('examples/faulty'), '--as-of', '2026-11-22', '--quiet', '--max-problems', '0']
  const { stdout } = runPlan([...args, '--format', `html=${file}`, '--format', 'json'], folder)
  const { diagnostics, summary } = JSON.parse(stdout) as {
    readonly diagnostics: readonly { readonly rule: string; readonly severity: string; readonly file: string }[]
    readonly summary: { readonly errors: number }
  }
  const opened = await openFile(browser, file)
  const { page } = opened
  const rows = page.locator('.table tbody tr')
  expect(await rows.count()).toBe(diagnostics.length)
  await page.getByLabel('Mức độ', { exact: true }).selectOption('lỗi')
  expect(await rows.count()).toBe(summary.errors)
  const [first] = diagnostics.filter((it) => it.severity === 'error')
  await page.getByLabel('Tệp', { exact: true }).selectOption(first?.file ?? '')
  const here = diagnostics.filter((it) => it.file === first?.file && it.severity === 'error')
  expect(await rows.count()).toBe(here.length)
  await page.getByRole('button', { name: 'Bỏ lọc' }).click()
  await page.getByLabel('Quy tắc', { exact: true }).fill('content-missing')
  await page.keyboard.press('Tab')
  expect(await rows.count()).toBe(diagnostics.filter((it) => it.rule === 'content-missing').length)
  expect(await barriers(page)).toEqual([])
  expectQuiet(opened, file)
  await opened.close()
})

test('a sound plan has a page that says so', async () => {
  const file = join(folder, 'dat.html')
  const args = [
    'validate',
    resolve('examples/sound'),
    '--as-of',
    '2026-11-22',
    '--lang',
    'en',
    '--format',
    `html=${file}`,
  ]
  expect(runPlan(args, folder).code).toBe(0)
  const opened = await openFile(browser, file)
  expect(await opened.page.locator('main').innerText()).toMatch(/5 sound, 0 to complete[\s\S]*Nothing was found/)
  expectQuiet(opened, file)
  await opened.close()
})
