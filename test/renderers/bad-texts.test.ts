import fc from 'fast-check'
import mammoth from 'mammoth'
import { readSheet } from 'read-excel-file/node'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { renderBytes, renderText, reportOf, tableOf, xmlFiles } from './rendered.ts'

/** What a plan can hold to spoil a table: each with what a reader is to see of it. */
const bad: readonly (readonly [string, string])[] = [
  ['=cmd()', '=cmd()'],
  ['+84 1', '+84 1'],
  ['@SUM(A1)', '@SUM(A1)'],
  ['- Sở Nội vụ', '- Sở Nội vụ'],
  ['＝1+1', '＝1+1'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['a | b \\| c', 'a | b \\| c'],
  ['dòng 1\r\ndòng 2\u2028dòng 3', 'dòng 1\ndòng 2\ndòng 3'],
  ['an\u202etoàn\u2066', 'antoàn'],
  ['\u001b[31mđỏ\u0007\u0000', '[31mđỏ'],
  ['nửa \ud83d chữ', 'nửa \ufffd chữ'],
  ['😀 漢字 e\u0301', '😀 漢字 e\u0301'],
  ['"trích", ‘dẫn’; \'', '"trích", ‘dẫn’; \''],
  ['**đậm** _nghiêng_ `mã` [a](b)', '**đậm** _nghiêng_ `mã` [a](b)'],
  [']]> &amp; &#0;', ']]> &amp; &#0;'],
  ['', ''],
]
const rows = bad.map(([text], i) => ({ text, number: 1 - i }))
const seen = bad.map(([, text]) => text)
const report = reportOf([
  { kind: 'table', table: tableOf(rows) },
  { kind: 'paragraph', text: '# <b>không phải tiêu đề</b>\n1. không phải mục' },
])

/** The fields of a CSV text; the quotes of a field are doubled inside it. */
function fieldsOf(csv: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') lines.push([])
    if (end === '') break
  }
  return lines
}

describe('bad texts', () => {
  test('csv guards formulas by an apostrophe, and spoils no number', async () => {
    const text = await renderText('csv', report)
    const [, ...lines] = fieldsOf(text)
    const guarded = seen.map((it) => (/^[=+@＝-]/.test(it) ? `'${it}` : it))
    expect(lines.slice(0, seen.length).map((it) => it[0])).toEqual(guarded)
    expect(lines.slice(0, seen.length).map((it) => it[1])).toEqual(rows.map((it) => String(it.number)))
  })

  test('a workbook has them as texts, and no formula', async () => {
    const bytes = await renderBytes('xlsx', report)
    const read = await readSheet(Buffer.from(bytes), 1)
    // the library leaves the mark of a lost half out
    const kept = seen.map((it) => it.replace('\ufffd', ''))
    expect(read.slice(2, 2 + seen.length).map((it) => it[1] ?? '')).toEqual(kept)
    expect(read.slice(2, 2 + seen.length).map((it) => it[2])).toEqual(rows.map((it) => it.number))
    const files = xmlFiles(bytes)
    expect(files['xl/worksheets/sheet1.xml']).not.toContain('<f>')
    // the format of texts keeps them texts when somebody edits the cell
    expect(files['xl/styles.xml']).toContain('formatCode="@"')
  })

  test('a document has them as texts', async () => {
    const bytes = await renderBytes('docx', report)
    xmlFiles(bytes)
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    // the reader leaves breaks inside a paragraph out
    for (const text of seen) expect(value).toContain(text.replaceAll('\n', ''))
  })

  test('markdown and the terminal', async () => {
    await expect(await renderText('markdown', report)).toMatchFileSnapshot('golden/bad-texts.md')
    for (const width of [40, 120]) {
      const text = await renderText('table', report, { width })
      for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(width)
      await expect(text).toMatchFileSnapshot(`golden/bad-texts-${width}.txt`)
    }
  })

  test('json tells them as they are, and steers no terminal', async () => {
    const text = await renderText('json', report)
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u2066]/)
    const units = JSON.parse(text).tables[0].rows.map((it: { unit: string }) => it.unit)
    expect(units).toEqual(bad.map(([it]) => it))
  })
})

test('a text of 40,000 characters is cut only where a format has no room, and says so', async () => {
  const long = `${'Thực hiện chuyển đổi số. '.repeat(1600)}Hết.`
  const one: Report = reportOf([{ kind: 'table', table: tableOf([{ text: long, number: 1 }]) }])
  const cell = (await readSheet(Buffer.from(await renderBytes('xlsx', one)), 1))[2]?.[1]
  expect(String(cell).length).toBe(32_767)
  expect(cell).toMatch(/ … \[đã cắt bớt\]$/)
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await renderBytes('docx', one)) })
  expect(value).toContain(long)
  expect(await renderText('csv', one)).toContain(long)
  expect(await renderText('markdown', one)).toContain(long)
  expect((await renderText('table', one, { width: 80 })).replace(/\s+/g, ' ')).toContain('Hết.')
  // a row higher than a page has to be broken
  const xml = xmlFiles(await renderBytes('docx', one))['word/document.xml'] ?? ''
  expect(xml.includes('<w:cantSplit w:val="off"/>')).toBe(true)
})

test('any text at all gives a file that can be read', async () => {
  const texts = fc.array(fc.record({ text: fc.string({ unit: 'binary' }), number: fc.integer() }), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(texts, async (some) => {
      const report = reportOf([{ kind: 'table', table: tableOf(some) }])
      xmlFiles(await renderBytes('xlsx', report))
      xmlFiles(await renderBytes('docx', report))
      const table = await renderText('table', report, { width: 40 })
      for (const line of table.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(40)
      expect(await renderText('markdown', report)).not.toMatch(/<(?!br>)/)
      JSON.parse(await renderText('json', report))
    }),
    { numRuns: 40 },
  )
})
