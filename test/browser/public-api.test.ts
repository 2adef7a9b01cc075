import { readdirSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedFiles } from '../../src/cli/seed-files.ts'
import type * as Api from '../../src/index.ts'
import { openBrowser } from '../support/browser.ts'
import { runPlan } from '../support/scenario.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const asOf = '2026-11-30'
const folder = 'examples/faulty'

/** A repository checked, put into words and reported on by nothing but the built API, wherever this runs. */
async function checkedBy(api: typeof Api, seeds: Parameters<typeof Api.loadCatalogue>[0], texts: [string, string][]) {
  // a page brings a SHA-256 of its own; what is found does not depend on it
  const hash = (text: string) => text
  const files = new Map(texts)
  const host: Parameters<typeof Api.check>[2] = {
    read(file) {
      const text = files.get(file)
      if (text !== undefined) return { source: { file, text } }
      return { fault: { file, rule: 'file-unreadable', message: 'gone', data: {} } }
    },
    whereabouts: (path) => (files.has(path) ? 'inside' : 'missing'),
    hash,
  }
  const catalogue = api.loadCatalogue(seeds, hash)
  const checker = api.checkerOf(catalogue)
  const read = api.readSettings('plan.config.yaml', checker, host)
  if ('wrong' in read) throw new Error('the configuration is sound')
  const candidates = [...files.keys()].map((file) => ({ file, expected: true, shown: true }))
  const run = { candidates, faults: [], settings: read.settings, papers: read.papers, asOf: '2026-11-30' }
  const tool = { name: 'plan', version: '0' }
  const { checked, compilation } = api.compileWorkspace(run, checker, host, { tool, digest: () => null })
  const { kindOf } = api
  const said = await api.findings(checked, { catalogue, locale: 'vi', version: '0', most: 10_000, kindOf })
  const maker = await api.reports.units?.()
  const report = maker?.make(compilation, {
    locale: 'vi',
    version: '0',
    catalogue,
    previous: null,
    filters: {},
    groupBy: 'heading',
    totalsAt: 'last',
    manners: [],
    signed: false,
    letter: {},
    kindOf,
  })
  return {
    findings: said.findings.map((it) => `${it.file}:${it.range.start.line} ${it.rule} ${it.text}`),
    report: report?.title,
  }
}

test('a page checks a repository as the command line does', async () => {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.yaml'))
    .map((it): [string, string] => [it.replaceAll('\\', '/'), readFileSync(`${folder}/${it}`, 'utf8')])
  const page = await browser.newPage()
  const built = JSON.stringify(readFileSync('dist/index.js', 'utf8'))
  const url = `URL.createObjectURL(new Blob([${built}], { type: 'text/javascript' }))`
  const given = [seedFiles('seeds'), texts].map((it) => JSON.stringify(it))
  const told = await page.evaluate<Awaited<ReturnType<typeof checkedBy>>>(
    `import(${url}).then((api) => (${checkedBy})(api, ${given}))`,
  )

  const { stdout } = runPlan(['validate', '--format', 'json', '--lang', 'vi', '--as-of', asOf], folder)
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { file: string; rule: string; message: string; range: { start: { line: number } } }[]
  }
  expect(diagnostics.length).toBeGreaterThan(10)
  expect(told.findings).toEqual(diagnostics.map((it) => `${it.file}:${it.range.start.line} ${it.rule} ${it.message}`))
  expect(told.report).toContain('kế hoạch')
})
