import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderBeside } from '../../src/cli/render-beside.ts'
import { runPlan } from '../support/scenario.ts'

/** A report large enough that a thread makes one of its forms. */
const base = mkdtempSync(join(tmpdir(), 'thidua-large-'))
const country = join(base, 'country')
const forms = ['html', 'xlsx', 'docx']
beforeAll(() => {
  const sizes = ['--ministries', '4', '--provinces', '10', '--communes', '500', '--seed', '3']
  execFileSync(process.execPath, ['bench/generate.js', '--country', ...sizes, '--out', country])
})
afterAll(() => rmSync(base, { recursive: true }))

/** The book in three forms: their bytes, and what was printed. */
function book(name: string, ...args: readonly string[]) {
  const out = join(base, name)
  mkdirSync(out, { recursive: true })
  const asked = forms.flatMap((it) => ['--format', `${it}=${join(out, `book.${it}`)}`])
  const { code, stdout, stderr } = runPlan(['report', 'summary', ...asked, '--as-of', '2026-11-22', ...args], country)
  expect([code, stdout, stderr]).toEqual([0, '', ''])
  return Object.fromEntries(forms.map((it) => [it, readFileSync(join(out, `book.${it}`)).toString('base64')]))
}
const cache = () => ['--cache-dir', join(base, 'cache')]
let first: ReturnType<typeof book>

test('a form that a thread makes has the bytes that it has without one', () => {
  first = book('one', '--threads', '1', ...cache())
  expect(Buffer.from(first.docx ?? '', 'base64').length).toBeGreaterThan(100_000)
  const beside = book('two', '--threads', '2', ...cache())
  for (const it of forms) expect(beside[it] === first[it], it).toBe(true)
})

test('what was kept of a plan and can not be read any more is worked out again', () => {
  const folder = join(base, 'cache')
  for (const kind of ['head', 'targets', 'tasks', 'spot']) {
    const name = readdirSync(folder).find((it) => it.includes(`-${kind}-`))
    const path = join(folder, name ?? kind)
    const bytes = readFileSync(path)
    for (let at = 40; at < bytes.length / 2; at += 5000) bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(path, bytes)
  }
  const again = book('three', '--threads', '1', ...cache())
  for (const it of forms) expect(again[it] === first[it], it).toBe(true)
})

test('where no thread can be had, whoever asked is told so', async () => {
  // there is no program for threads beside the sources
  await expect(renderBeside({ sections: [] } as never, 'docx')).rejects.toThrow()
})
