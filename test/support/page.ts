import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'

/** A page that was opened from its file, and all that it asked for or complained of. */
export interface Opened {
  readonly page: Page
  readonly requests: readonly string[]
  readonly complaints: readonly string[]
  close(): Promise<void>
}

/** Opens a file as who got it by mail does; `hash` is the part of its address that says what is asked. */
export async function openFile(
  browser: Browser,
  file: string,
  { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (it) => requests.push(it.url()))
  page.on('console', (it) => complaints.push(`${it.type()}: ${it.text()}`))
  page.on('pageerror', (it) => complaints.push(String(it)))
  await page.goto(addressOf(file) + hash)
  return { page, requests, complaints, close: () => context.close() }
}

export const addressOf = (file: string): string => pathToFileURL(file).href

/** It asked for nothing but itself, and the browser has nothing to say against it. */
export function expectQuiet({ requests, complaints }: Opened, file: string): void {
  expect(requests.filter((it) => it.replace(/#.*/s, '') !== addressOf(file))).toEqual([])
  expect(complaints).toEqual([])
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string
    readonly help: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
  }[]
}

/** What axe-core finds that keeps people from using a page: serious and critical. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResult
  return violations
    .filter((it) => it.impact === 'serious' || it.impact === 'critical')
    .map((it) => `${it.id}: ${it.help}: ${it.nodes[0]?.html} ${it.nodes[0]?.failureSummary}`)
}
