import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cell } from '../../src/model/cell.ts'
import type { Report, Section } from '../../src/model/report.ts'
import { type Column, type Row, type Table, table } from '../../src/model/table.ts'
import { renderText, reportOf } from '../renderers/rendered.ts'
import { openBrowser } from '../support/browser.ts'
import { expectQuiet, type Opened, openFile } from '../support/page.ts'

const folder = mkdtempSync(join(tmpdir(), 'thidua-large-'))
const file = join(folder, 'ca-nuoc.html')
let browser: Browser
let opened: Opened

const unitCount = 3400
const findingCount = 55_000
const contents = ['nhan-thuc', 'ha-tang', 'chinh-quyen', 'kinh-te', 'xa-hoi', 'an-ninh', 'hop-tac']
const units = Array.from({ length: unitCount }, (_, i) => ({
  code: String(10_000 + i),
  name: `UBND ${i % 5 ? 'xã' : 'phường'} Đồng Văn ${i + 1}`,
  kind: i % 5 ? 'Các xã' : 'Các phường',
}))
const text = (it: string): Cell => ({ text: it })

function unitTable(): Table {
  const columns: readonly Column[] = [
    { key: 'unit', title: 'Đơn vị', kind: 'text', width: 30 },
    { key: 'code', title: 'Mã', kind: 'text', only: 'machines', role: 'unit' },
    ...contents.flatMap((content, i): readonly Column[] => [
      { key: content, title: `Nội dung ${i + 1}`, kind: 'state', only: 'machines', content },
      { key: `${content}_1`, title: 'GĐ 1', under: [`Nội dung ${i + 1}`], kind: 'number', content },
      { key: `${content}_2`, title: 'GĐ 2', under: [`Nội dung ${i + 1}`], kind: 'number', content },
    ]),
    { key: 'rate', title: 'Tỷ lệ', kind: 'percent' },
  ]
  const rows = units.map(({ code, name }, i): Row => {
    const cells = contents.flatMap((content, j): readonly (readonly [string, Cell])[] => {
      const isMissing = (i + j) % 9 === 0
      const state: Cell = isMissing
        ? { state: 'missing', label: 'Chưa có nhiệm vụ', tone: 'missing' }
        : { state: 'covered', label: 'Có nhiệm vụ', tone: 'good' }
      const sign: Cell = isMissing ? { state: 'missing', label: '', tone: 'missing' } : { number: (i * 7 + j) % 12 }
      return [
        [content, state],
        [`${content}_1`, sign],
        [`${content}_2`, sign],
      ]
    })
    return { unit: text(name), code: text(code), ...Object.fromEntries(cells), rate: { percent: (i * 37) % 101 } }
  })
  return table({
    key: 'coverage',
    name: 'Nội dung thi đua',
    title: null,
    columns,
    ordinal: 'TT',
    numerals: 'roman',
    groups: [{ key: 'all', title: 'UBND các xã, phường', rows }],
    totals: [{ key: 'total', title: 'TỔNG CỘNG', cells: { rate: { percent: 50 } } }],
    totalsAt: 'last',
    numbered: true,
    notes: [],
    whenEmpty: 'Không có đơn vị.',
  })
}

function findings(): Section {
  const columns: readonly Column[] = [
    { key: 'severity', title: 'Mức độ', kind: 'state', role: 'severity' },
    { key: 'unit', title: 'Đơn vị', kind: 'text' },
    { key: 'code', title: 'Mã', kind: 'text', only: 'machines', role: 'unit' },
    { key: 'content', title: 'Nội dung thi đua', kind: 'text', only: 'machines', role: 'content' },
    { key: 'place', title: 'Vị trí', kind: 'place' },
    { key: 'file', title: 'Tệp', kind: 'text', only: 'machines', role: 'file' },
    { key: 'message', title: 'Nội dung', kind: 'text', width: 40 },
    { key: 'help', title: 'Đề nghị hoàn thiện', kind: 'text', width: 48 },
    { key: 'rule', title: 'Quy tắc', kind: 'text', role: 'rule' },
    { key: 'finding', title: 'Mã nhận biết', kind: 'text', only: 'machines', role: 'finding' },
  ]
  const rows = Array.from({ length: findingCount }, (_, i): Row => {
    const unit = units[i % unitCount] ?? { code: '', name: '' }
    const content = contents[i % contents.length] ?? ''
    const kind = i % 30
    return {
      severity:
        i % 3
          ? { state: 'warning', label: 'cảnh báo', tone: 'warning' }
          : { state: 'error', label: 'lỗi', tone: 'bad' },
      unit: text(unit.name),
      code: text(unit.code),
      content: text(content),
      place: { place: { file: `plans/${unit.code}.yaml`, line: 10 + (i % 400), column: 9 } },
      file: text(`plans/${unit.code}.yaml`),
      message: text(
        `Nhiệm vụ DV-${kind}.${i} xếp vào giai đoạn 1 (2025 - 2027) nhưng thời hạn hoàn thành là 30/6/2028.`,
      ),
      help: text(`Sửa thành \`phase: 2\`, hoặc điều chỉnh thời hạn chậm nhất là ngày 31/12/2027 (trường hợp ${kind}).`),
      rule: text(`quy-tac-${kind}`),
      finding: text(`dau-${i}`),
    }
  })
  return {
    key: 'findings',
    title: 'Kết quả kiểm tra các tệp',
    landscape: true,
    blocks: [
      {
        kind: 'table',
        table: {
          key: 'findings',
          name: 'Kết quả kiểm tra',
          title: null,
          columns,
          ordinal: null,
          numerals: null,
          groups: [{ key: 'all', title: null, rows }],
          totals: [],
          totalsAt: 'last',
          numbered: false,
          notes: [],
          whenEmpty: 'Không có.',
        },
      },
    ],
  }
}

const report = (): Report => ({
  ...reportOf([{ kind: 'table', table: unitTable() }]),
  units,
  contents: contents.map((key, i) => ({ key, name: `${i + 1}. Nội dung ${i + 1}` })),
  findings: findings(),
})

beforeAll(async () => {
  writeFileSync(file, await renderText('html', report()))
  browser = await openBrowser()
  opened = await openFile(browser, file)
})
afterAll(async () => {
  await opened?.close()
  await browser?.close()
  rmSync(folder, { recursive: true })
})

/** Milliseconds that a step of the page takes until it is drawn, measured in the page. */
const timed = (script: string) =>
  opened.page.evaluate(
    `new Promise((done) => { const start = performance.now(); ${script}; requestAnimationFrame(() => setTimeout(() => done(Math.round(performance.now() - start)))) })`,
  ) as Promise<number>

const rowsIn = (part: string) => opened.page.locator(`${part} tbody tr`).count()

test('3,400 units and 55,000 findings: only a window of them stands in the page', async () => {
  const drawn = await opened.page.evaluate(
    'Math.round(performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd)',
  )
  const size = Math.round(statSync(file).size / 1024 / 1024)
  // a measure to read, no test: machines differ
  process.stdout.write(`HTML page of 3,400 units and 55,000 findings: ${size} MiB, ready after ${drawn} ms\n`)
  expect(await rowsIn('#section-only')).toBe(200)
  expect(await rowsIn('#section-findings')).toBe(200)
  expect(size).toBeLessThan(40)
})

test('a filter walks all rows, and only the first of those that match are drawn', async () => {
  const { page } = opened
  const filter = (hash: string) =>
    timed(`history.replaceState(null, '', ${JSON.stringify(hash)}); dispatchEvent(new Event('hashchange'))`)
  const steps = {
    'first search': await filter('#q=dong+van+17'),
    search: await filter('#q=dong+van+170'),
    kind: await filter('#kind=C%C3%A1c+ph%C6%B0%E1%BB%9Dng'),
    'state of a content': await filter(`#content=ha-tang&state=${encodeURIComponent('Chưa có nhiệm vụ')}`),
    unit: await filter('#unit=10041'),
    order: await filter('#sort=coverage.15.down,findings.4.up'),
  }
  process.stdout.write(`  filters in ms: ${JSON.stringify(steps)}\n`)
  await filter('#q=dong+van+170')
  const expected = units.filter((it) => it.name.includes('170') || it.code.includes('170')).length
  expect(await page.locator('#section-only .rows').first().innerText()).toMatch(
    new RegExp(`^${expected}/3.400 dòng phù hợp`),
  )
  await filter('#unit=10041')
  expect(await rowsIn('#section-only')).toBe(2)
  const ofUnit = Array.from({ length: findingCount }, (_, i) => i).filter((i) => i % unitCount === 41).length
  expect(await rowsIn('#section-findings')).toBe(ofUnit)
  await filter(`#content=ha-tang&state=${encodeURIComponent('Chưa có nhiệm vụ')}`)
  const missing = units.filter((_, i) => (i + 1) % 9 === 0).length
  expect(await page.locator('#section-only .rows').first().innerText()).toContain(`${missing}/3.400 dòng phù hợp`)
  expect(await rowsIn('#section-only')).toBe(200)
  await filter('#sort=coverage.15.down')
  expect(await page.locator('#section-only tbody tr:nth-child(2) td:last-child').innerText()).toBe('100,0%')
  await filter('#')
})

test('more rows come when they are asked for; on paper all of them stand', async () => {
  const { page } = opened
  await page.locator('#section-only').getByRole('button', { name: 'Hiện thêm 200 dòng' }).click()
  expect(await rowsIn('#section-only')).toBe(400)
  await page.evaluate("dispatchEvent(new Event('beforeprint'))")
  expect(await rowsIn('#section-only')).toBe(unitCount + 2)
  await page.evaluate("dispatchEvent(new Event('afterprint'))")
  expect(await rowsIn('#section-only')).toBe(200)
})

test('nothing was asked for, nothing was said', () => expectQuiet(opened, file))
