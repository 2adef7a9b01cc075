import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { runPlan } from '../support/scenario.ts'

const folder = mkdtempSync(join(tmpdir(), 'thidua-report-'))
afterAll(() => rmSync(folder, { recursive: true }))
const sources = [resolve('test/reports/song-lam'), '--as-of', '2026-11-22']
const report = (...args: readonly string[]) => runPlan(['report', ...args, '--quiet'], folder)
const bytesOf = (name: string) => readFileSync(join(folder, name))

test('several forms in one run, each in its file; CSV as a folder of tables', () => {
  const forms = ['csv=bieu', 'xlsx=bieu.xlsx', 'docx=bieu.docx', 'json=bieu.json'].flatMap((it) => ['--format', it])
  expect(report('units', ...sources, ...forms)).toEqual({ stdout: '', stderr: '', code: 0 })
  const tables = ['units', 'units_by_group', 'units_without_information']
  expect(readdirSync(join(folder, 'bieu')).sort()).toEqual(tables.map((it) => `${it}.csv`))
  expect(bytesOf('bieu/units_without_information.csv').toString()).toBe(
    '\uFEFFgroup,unit,code,due,days_past,reminders\r\ncommunes,UBND xã Lộc Điền (giả định),99007,2025-12-31,326,2\r\n',
  )
  expect(
    JSON.parse(bytesOf('bieu.json').toString())
      .tables.map((it: { key: string }) => it.key)
      .sort(),
  ).toEqual(tables)
  const sheets = Object.keys(unzipSync(bytesOf('bieu.xlsx'))).filter((it) => it.startsWith('xl/worksheets/sheet'))
  expect(sheets).toHaveLength(4)
  expect(strFromU8(unzipSync(bytesOf('bieu.docx'))['word/document.xml'] ?? new Uint8Array())).toContain('Lộc Điền')
})

test('a path that ends as a folder is one, also for a report of one table', () => {
  const written = report('letters', ...sources, '--format', 'csv=phieu/')
  expect([written.code, written.stderr]).toEqual([0, ''])
  expect(readdirSync(join(folder, 'phieu'))).toEqual(['letters.csv'])
})

test('a folder with other files is not replaced', () => {
  writeFileSync(join(folder, 'bieu', 'ghi-chu.txt'), 'của người khác')
  const { code, stderr } = report('units', ...sources, '--format', 'csv=bieu')
  expect([code, stderr.includes('ghi-chu.txt')]).toEqual([2, true])
  expect(readdirSync(join(folder, 'bieu'))).toHaveLength(4)
})

test('bytes go down a pipe as they are', () => {
  const args = ['units', ...sources, '--format', 'docx']
  report(...args, '-o', 'tep.docx')
  const piped = Buffer.from(report(...args, '-o', '/dev/stdout').stdout, 'utf8')
  expect(bytesOf('tep.docx').subarray(0, 2).toString()).toBe('PK')
  expect(piped.subarray(0, 2).toString()).toBe('PK')
})

test('from an artifact comes the same as from its files', () => {
  runPlan(['compile', ...sources, '--quiet', '-o', 'tep.json'], folder)
  for (const name of ['units', 'coverage', 'progress', 'deadlines', 'targets']) {
    const told = (text: string) => ({ ...JSON.parse(text), checked: [] })
    const fromFiles = report(name, ...sources, '--format', 'json').stdout
    const fromArtifact = report(name, '--from', 'tep.json', '--format', 'json').stdout
    expect(told(fromArtifact), name).toEqual(told(fromFiles))
  }
})

test('the same input gives the same bytes', () => {
  report('coverage', ...sources, '--format', 'xlsx=mot.xlsx', '--format', 'docx=mot.docx')
  report('coverage', ...sources, '--format', 'xlsx=hai.xlsx', '--format', 'docx=hai.docx')
  expect(bytesOf('mot.xlsx').equals(bytesOf('hai.xlsx'))).toBe(true)
  expect(bytesOf('mot.docx').equals(bytesOf('hai.docx'))).toBe(true)
})
