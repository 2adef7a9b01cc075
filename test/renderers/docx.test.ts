import mammoth from 'mammoth'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '../../src/model/cell.ts'
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

  test('the heading of a group stays with its rows, signatures with what stands above them', () => {
    const rows = document.match(/<w:tr>.*?<\/w:tr>/g) ?? []
    const held = rows.filter((it) => it.includes('<w:keepNext/>'))
    const groups = sample('vi')
      .sections.flatMap((it) => it.blocks)
      .flatMap((it) => (it.kind === 'table' ? it.table.groups.map((group) => group.title) : []))
      .filter((it) => it !== null)
    expect(groups.length).toBeGreaterThan(1)
    expect(held).toHaveLength(groups.length)
    for (const [i, row] of held.entries()) {
      expect(row).toContain(groups[i])
      expect(count(row, '<w:keepNext/>')).toBe(count(row, '<w:p>'))
    }
    const [above] =
      document.match(/(?:<w:p>(?:(?!<\/w:p>).)*<\/w:p>){2}(?=<w:tbl>(?:(?!<\/w:tbl>).)*NGƯỜI LẬP BIỂU)/) ?? []
    expect(count(above ?? '', '<w:keepNext/>')).toBe(2)
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

  test('rows of heads are high enough for what stands in them, also where they are repeated', async () => {
    const wide = { key: 'done', title: 'Đúng hạn', kind: 'number', under: ['Đã hoàn thành'], width: 9 } as const
    const high = { key: 'all', title: 'Tổng số nhiệm vụ đến kỳ theo dõi', kind: 'number', width: 7 } as const
    const columns = [high, ...Array.from({ length: 14 }, (_, i) => ({ ...wide, key: `done${i}` }))]
    const rows = [Object.fromEntries(columns.map(({ key }) => [key, { number: 1 }]))]
    const table = { ...tableOf([]), columns, groups: [{ key: 'all', title: null, rows }] }
    const xml = xmlFiles(await renderBytes('docx', reportOf([{ kind: 'table', table }])))['word/document.xml'] ?? ''
    const heights = [...xml.matchAll(/<w:trHeight w:val="(\d+)" w:hRule="atLeast"/g)].map((it) => Number(it[1]))
    const letters = Number(xml.match(/Cell-right-plain-(\d+)/)?.[1])
    expect(heights).toHaveLength(2)
    // at least four lines
    expect((heights[0] ?? 0) + (heights[1] ?? 0)).toBeGreaterThan(4 * letters * 11)
  })

  test('a wide table has smaller letters, and no column narrower than its words', async () => {
    const columns = Array.from({ length: 15 }, (_, i) => ({
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

  test('units keep room for their names beside two dozen narrow columns, whose words stay whole', async () => {
    const unit = { key: 'unit', title: 'Cơ quan, đơn vị, địa phương', kind: 'text', width: 20 } as const
    const states = Array.from({ length: 22 }, (_, i) => ({
      key: `r${i}`,
      title: 'Khen thưởng',
      kind: 'state' as const,
      width: 8,
    }))
    const of = (cell: Cell) => Object.fromEntries(states.map(({ key }) => [key, cell]))
    const rows = [{ unit: { text: 'UBND phường Cầu Dừa (giả định)' }, ...of({ state: 'met', label: 'Chưa đạt' }) }]
    const totals = [{ key: 'percent', title: 'Tỷ lệ đơn vị đạt', cells: of({ percent: 100 }) }]
    const table = { ...tableOf([]), columns: [unit, ...states], groups: [{ key: 'all', title: null, rows }], totals }
    const wide = xmlFiles(await renderBytes('docx', reportOf([{ kind: 'table', table }])))['word/document.xml'] ?? ''
    const [ordinals = 0, ...widths] = [...wide.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((it) => Number(it[1]))
    expect(widths[0]).toBeGreaterThan(2 * ordinals)
    expect(widths[0]).toBeGreaterThan(1400)
    // 100,0% in bold letters of 7 points
    expect(Math.min(...widths.slice(1))).toBeGreaterThan(3.25 * 140 + 60)
  })
})

test('a list with a hash is not stretched to the margin', async () => {
  const items = ['Số liệu lấy từ tệp đã tổng hợp.', `SHA-256 ${'ad486c3c'.repeat(8)}`]
  const block = { kind: 'list', numbered: false, items } as const
  const xml = xmlFiles(await renderBytes('docx', reportOf([block])))['word/document.xml'] ?? ''
  const alignments = items.map((it) => xml.slice(0, xml.indexOf(it)).match(/<w:jc w:val="(\w+)"\/>(?!.*<w:jc)/)?.[1])
  expect(alignments).toEqual(['both', 'left'])
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
