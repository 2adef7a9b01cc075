import mammoth from 'mammoth'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderBytes, reportOf, tableOf, xmlFiles } from './rendered.ts'
import { sample } from './sample.ts'

let bytes: Uint8Array
let files: Readonly<Record<string, string>>
let document: string
beforeAll(async () => {
  bytes = await renderBytes('docx', sample('vi'))
  files = xmlFiles(bytes)
  document = files['word/document.xml'] ?? ''
})

const textOf = async (it: Uint8Array) => (await mammoth.extractRawText({ buffer: Buffer.from(it) })).value
const count = (text: string, part: string) => text.split(part).length - 1

describe.each(['vi', 'en'] as const)('%s', (locale) => {
  test('says what the report says, in its order', async () => {
    await expect(await textOf(await renderBytes('docx', sample(locale)))).toMatchFileSnapshot(
      `golden/docx.${locale}.txt`,
    )
  })
})

describe('on paper', () => {
  test('each section has its pages: A4, across where it asks for it', () => {
    const pages = document.match(/<w:pgSz[^>]*>/g)
    const across = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    expect(pages).toEqual([across, '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>', across])
    expect(count(document, '<w:br w:type="page"/>')).toBe(1)
  })

  test('a letter has its sender beside the national heading, and pages numbered anew', () => {
    const head = document.match(/<w:tbl>(?:(?!<\/w:tbl>).)*CỘNG HÒA XÃ HỘI(?:(?!<\/w:tbl>).)*<\/w:tbl>/)?.[0] ?? ''
    expect(head.indexOf('Sở Nội vụ')).toBeGreaterThan(0)
    expect(head.match(/<w:tc>/g)).toHaveLength(2)
    // the letter's, and those of the annex behind it
    const anew = '<w:pgNumType w:start="1"/>'
    expect(document.match(/<w:pgNumType[^>]*w:start[^>]*>/g)).toEqual([anew, anew])
    expect(document).toMatch(/Nơi nhận:(?:(?!<\/w:tbl>).)*GIÁM ĐỐC/)
  })

  test('the headers of pages are written once, however many sections there are', () => {
    expect(count(document, '<w:headerReference')).toBe(2)
    expect(count(document, '<w:titlePg/>')).toBe(3)
  })

  test('letters are Times New Roman of 13 points; titles are in capitals', () => {
    expect(files['word/styles.xml']).toMatch(
      /<w:docDefaults><w:rPrDefault><w:rPr>.*?"Times New Roman".*?<w:sz w:val="26"\/>/,
    )
    expect(document).toMatch(/<w:caps\/>.{0,80}Tổng hợp kết quả thực hiện nhiệm vụ/)
  })

  test('heads and numbers of columns stand on each page, no row is broken', () => {
    expect(count(document, '<w:tblHeader/>')).toBe(3 + 1)
    const rows = document.match(/<w:tr>.*?<\/w:tr>/g) ?? []
    // three heads and eight lines, one head and four lines; a letterhead; signatures
    expect(rows.length).toBe(3 + 8 + 1 + 4 + 1 + 2)
    expect(rows.every((it) => it.includes('<w:cantSplit/>'))).toBe(true)
  })

  test('shared heads are merged, sums are bold', () => {
    expect(document).toMatch(/<w:gridSpan w:val="3"\/>(?:(?!<w:tc>).)*Đã hoàn thành/)
    expect(document).toMatch(/<w:vMerge w:val="restart"\/>(?:(?!<w:tc>).)*Đơn vị/)
    expect(document).toMatch(/Cell-left-bold-\d+"\/>(?:(?!<w:p>).)*TỔNG CỘNG/)
    expect(document).toMatch(/Cell-right-bold-\d+"\/>(?:(?!<w:p>).)*99,2%/)
    const used = new Set(document.match(/Cell-[\w-]+/g))
    for (const style of used) expect(files['word/styles.xml']).toContain(`w:styleId="${style}"`)
  })

  test('the columns of a table fill the page and no more', () => {
    for (const grid of document.match(/<w:tblGrid>.*?<\/w:tblGrid>/g) ?? []) {
      const widths = [...grid.matchAll(/w:w="(\d+)"/g)].map((it) => Number(it[1]))
      const width = widths.reduce((sum, it) => sum + it, 0)
      const page = grid.match(/w:w="(?:4677|3742)"/) ? 11906 - 2551 : 16838 - 2551
      expect(width).toBeLessThanOrEqual(page)
      expect(width).toBeGreaterThan(page - 20)
    }
  })

  test('a wide table has smaller letters, and no column narrower than its words', async () => {
    const columns = Array.from({ length: 16 }, (_, i) => ({
      key: `c${i}`,
      title: `Nội dung ${i}`,
      kind: 'number' as const,
    }))
    const cells = Object.fromEntries(columns.map(({ key }) => [key, { number: 1_000_000 }]))
    const table = { ...tableOf([]), columns, groups: [{ key: 'all', title: null, rows: [cells] }] }
    const wide = xmlFiles(await renderBytes('docx', reportOf([{ kind: 'table', table }])))['word/document.xml'] ?? ''
    expect(wide).toMatch(/Cell-right-plain-1[68]"/)
    const widths = [...wide.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((it) => Number(it[1]))
    expect(Math.min(...widths.slice(1))).toBeGreaterThan(9 * 80)
  })
})

test('the same report gives the same bytes, dated by what it tells', async () => {
  expect(Buffer.compare(await renderBytes('docx', sample('vi')), bytes)).toBe(0)
  expect(files['docProps/core.xml']).toMatch(/<dcterms:created[^>]*>2026-11-14T00:00:00Z/)
  expect(files['docProps/core.xml']).not.toMatch(/T(?!00:00:00Z)\d\d:/)
})

test('rows of a long table come in their order, all of them', async () => {
  const rows = Array.from({ length: 601 }, (_, i) => ({ text: `Xã số ${i + 1}.`, number: i }))
  const blocks = [
    { kind: 'table', table: tableOf(rows) },
    { kind: 'paragraph', text: 'Hết.' },
  ] as const
  const long = await renderBytes('docx', reportOf(blocks))
  const found = (await textOf(long)).match(/Xã số \d+\.|Hết\./g)
  expect(found).toEqual([...rows.map((it) => it.text), 'Hết.'])
  xmlFiles(long)
})

test('a table without rows, totals or groups is only said to be empty', async () => {
  const none = await renderBytes('docx', reportOf([{ kind: 'table', table: tableOf([]) }]))
  expect(xmlFiles(none)['word/document.xml']).not.toContain('<w:tbl>')
  expect(await textOf(none)).toContain('Không có đơn vị.')
})
