import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { factsOf, tablesOf } from '../../src/model/report.ts'
import { docx } from '../../src/renderers/report/docx.ts'
import { xlsx } from '../../src/renderers/report/xlsx.ts'
import { reports } from '../../src/reports/report/index.ts'
import { formatOf } from '../../src/text/locale-format.ts'
import { compileFolder } from '../support/compile-folder.ts'
import { reportOn } from '../support/report.ts'

const compilation = compileFolder('test/reports/song-lam', '2026-11-22')
const previous = compileFolder('test/reports/song-lam', '2026-10-31')

/** Names of the reports that belong to the book, in the order of their places. */
const members = (await Promise.all(Object.entries(reports).map(async ([name, load]) => ({ name, ...(await load()) }))))
  .filter((it) => it.book)
  .sort((a, b) => (a.book?.place ?? 0) - (b.book?.place ?? 0))

test.each([
  ['by itself', null],
  ['with an earlier date', previous],
])('%s the book has each table of its reports as it stands there, the page for the meeting first', async (_, than) => {
  const asked = { previous: than }
  const book = await reportOn('summary', compilation, asked)
  const parts = members.filter((it) => than || !it.book?.compared)
  const alone = await Promise.all(parts.map((it) => reportOn(it.name, compilation, asked)))
  expect(tablesOf(book)).toEqual(alone.flatMap(tablesOf))
  expect(tablesOf(book)[0]?.key).toBe('briefing')
  expect(factsOf(book)).toEqual(
    alone.flatMap((part) => factsOf(part).map((it) => ({ ...it, key: `${part.name}_${it.key}` }))),
  )
})

test('no two reports have one place', () => {
  const places = members.map((it) => it.book?.place)
  expect(new Set(places).size).toBe(places.length)
})

test('keys of sections, tables and facts are unique, and names of sheets', async () => {
  const book = await reportOn('summary', compilation, { previous })
  const lists = [
    book.sections.map((it) => it.key),
    tablesOf(book).map((it) => it.key),
    factsOf(book).map((it) => it.key),
  ]
  for (const keys of lists) expect(keys).toEqual([...new Set(keys)])
  const bytes = await xlsx.render(book, { color: false, width: null, format: formatOf('vi') })
  if (typeof bytes === 'string') throw new Error('a workbook is bytes')
  const workbook = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array())
  const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((it) => it[1])
  expect(names.length).toBe(tablesOf(book).length + 1)
  expect(names).toEqual([...new Set(names)])
})

test('a choice narrows the reports to which it means something', async () => {
  const book = await reportOn('summary', compilation, { filters: { unit: ['97'], content: ['security'] } })
  const own = await reportOn('progress', compilation, { filters: { unit: ['97'], content: ['security'] } })
  const units = await reportOn('units', compilation, { filters: { unit: ['97'] } })
  for (const part of [own, units]) {
    for (const table of tablesOf(part)) expect(tablesOf(book)).toContainEqual(table)
  }
})

test('what was and was not looked at is said once, and for all', async () => {
  const book = await reportOn('summary', compilation)
  const all = await Promise.all(members.filter((it) => !it.book?.compared).map((it) => reportOn(it.name, compilation)))
  expect(book.notChecked).toEqual([...new Set(book.notChecked)])
  for (const it of all.flatMap((part) => part.notChecked)) expect(book.notChecked).toContain(it)
})

test('tasks are read once, however many reports there are', async () => {
  let walks = 0
  const tasks = {
    [Symbol.iterator]() {
      walks++
      return compilation.tasks[Symbol.iterator]()
    },
  }
  await reportOn('summary', { ...compilation, tasks })
  expect(walks).toBe(1)
})

test('as a document each section begins a page, and its title stands in the outline', async () => {
  const book = await reportOn('summary', compilation, { previous })
  const bytes = await docx.render(book, { color: false, width: null, format: formatOf('vi') })
  if (typeof bytes === 'string') throw new Error('a document is bytes')
  const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  const titles = document.match(/<w:p>(?:(?!<\/w:p>).)*<w:outlineLvl w:val="0"\/>.*?<\/w:p>/gs) ?? []
  const texts = titles.map((it) => it.replace(/<[^>]*>/g, ''))
  expect(texts).toEqual(book.sections.map((it) => it.title))
  expect(document.match(/<w:sectPr/g)?.length).toBe(book.sections.length)
  expect(document).not.toContain('<w:type w:val="continuous"/>')
})
