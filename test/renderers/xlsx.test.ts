import readXlsxFile, { readSheet } from 'read-excel-file/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderBytes, reportOf, tableOf, xmlFiles } from './rendered.ts'
import { sample } from './sample.ts'

let bytes: Uint8Array
let files: Readonly<Record<string, string>>
beforeAll(async () => {
  bytes = await renderBytes('xlsx', sample('vi'))
  files = xmlFiles(bytes)
})

const sheet = (number: number) => files[`xl/worksheets/sheet${number}.xml`] ?? ''

/** The style of a cell: its number format, as the style sheet has it. */
function formatAt(number: number, cell: string): string | undefined {
  const style = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet(number))?.[1]
  const styles = files['xl/styles.xml'] ?? ''
  const xfs = /<cellXfs[^>]*>(.*?)<\/cellXfs>/.exec(styles)?.[1]?.match(/<xf[ >].*?<\/xf>|<xf[^>]*\/>/g) ?? []
  const id = /numFmtId="(\d+)"/.exec(xfs[Number(style)] ?? '')?.[1]
  return new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1]
}

describe('read back by another library', () => {
  test('a table is as it is printed, with numbers as numbers and nothing where nothing is', async () => {
    const rows = await readSheet(Buffer.from(bytes), 1)
    expect(rows).toEqual([
      ['Phụ lục I', ...Array(8).fill(null)],
      ['TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ', ...Array(8).fill(null)],
      ['(Kèm theo Báo cáo số …/BC-SNV ngày … tháng … năm … của Sở Nội vụ)', ...Array(8).fill(null)],
      ['Số liệu tính đến ngày 14/11/2026', ...Array(8).fill(null)],
      ['Đơn vị tính: nhiệm vụ', ...Array(8).fill(null)],
      [
        'TT',
        'Đơn vị',
        'Tổng số nhiệm vụ',
        'Đã hoàn thành',
        null,
        null,
        'Chưa hoàn thành',
        'Tỷ lệ hoàn thành đúng hạn',
        'Tăng/giảm',
      ],
      [null, null, null, 'tổng', 'đúng hạn', 'quá hạn', 'tổng', null, null],
      ['(1)', '(2)', '(3) = (4)+(7)', '(4) = (5)+(6)', '(5)', '(6)', '(7)', '(8) = (5)/(3)', '(9)'],
      [null, 'TỔNG CỘNG', 1234, 1225, 1224, 1, 9, 0.991896, null],
      ['I', 'Các sở, ban, ngành cấp tỉnh', 1226, 1225, 1224, 1, 1, 0.9984, null],
      [1, 'Sở Nội vụ', 12, 11, 10, 1, 1, 0.833333, 3],
      [2, 'Sở Khoa học và Công nghệ', 1214, 1214, 1214, 0, 0, 1, -2],
      ['II', 'UBND các xã, phường', ...Array(7).fill(null)],
      [1, 'UBND xã An Bình', 8, 0, 0, 0, 8, 0, 0],
      [2, 'UBND phường Hòa Xuân', 0, 0, 0, 0, 0, null, null],
      [null, 'Chưa báo cáo', 1, ...Array(6).fill(null)],
      ['Nhiệm vụ thường xuyên không tính vào tỷ lệ.', ...Array(8).fill(null)],
    ])
  })

  test('dates are days, whatever the time zone', async () => {
    const rows = await readSheet(Buffer.from(bytes), 2)
    expect(rows[6]?.[3]).toEqual(new Date('2026-02-05T00:00:00Z'))
    expect(rows[6]?.slice(4)).toEqual([
      'quý I/2026',
      -282,
      1500.5,
      'Quá hạn',
      'x',
      2026,
      'Sở Tài chính; UBND các xã',
      'plans/38.yaml:42',
    ])
    expect(rows[8]?.[2]).toBe('Tập huấn kỹ năng số\ncho Tổ công nghệ số cộng đồng')
  })

  test('sheets are the tables, and the last has all that is no table', async () => {
    const sheets = await readXlsxFile(Buffer.from(bytes))
    expect(sheets.map((it) => it.sheet)).toEqual([
      'Kết quả theo đơn vị',
      'Quá hạn đến hạn',
      'Chưa có thông tin',
      'Thông tin chung',
    ])
    expect(sheets[2]?.data.flat()).toContain('Tất cả đơn vị đã có thông tin về kế hoạch.')
    const about = sheets[3]?.data.flat()
    for (const it of ['Số liệu tính đến ngày 14/11/2026', 1234, 0.875, 'Kính gửi: UBND xã An Bình']) {
      expect(about).toContain(it)
    }
    expect(about).toContain('Chất lượng nội dung của nhiệm vụ.')
    expect(about).not.toContain('late')
  })
})

describe('as a spreadsheet', () => {
  test('heads are merged, stay in sight and are printed on each page; nothing below them is merged', () => {
    expect(sheet(1).match(/<mergeCell ref="[A-Z]+[678]:[^"]*"/g)).toEqual([
      '<mergeCell ref="A6:A7"',
      '<mergeCell ref="B6:B7"',
      '<mergeCell ref="C6:C7"',
      '<mergeCell ref="D6:F6"',
      '<mergeCell ref="H6:H7"',
      '<mergeCell ref="I6:I7"',
    ])
    expect(sheet(1)).toContain('<pane ySplit="8" xSplit="2" topLeftCell="C9"')
    expect(files['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Kết quả theo đơn vị'!$6:$8</definedName>`,
    )
    expect(sheet(1)).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>')
  })

  test('rows can be filtered, sums at the foot apart', async () => {
    // totals stand first in this table, so that the filter takes them in
    expect(sheet(1)).toContain('</sheetData><autoFilter ref="A8:I16"/><mergeCells')
    expect(sheet(2)).toContain('</sheetData><autoFilter ref="A5:L9"/><mergeCells')
    expect(sheet(3)).not.toContain('autoFilter')
    const table = { ...tableOf([{ text: 'Sở Nội vụ', number: 1 }]), totals: [{ key: 'all', title: 'Tổng', cells: {} }] }
    const other = xmlFiles(await renderBytes('xlsx', reportOf([{ kind: 'table', table }])))
    expect(other['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A2:C3"/>')
  })

  test('values have the formats of their kind', () => {
    expect(formatAt(1, 'H11')).toBe('0.0%')
    expect(formatAt(1, 'C11')).toBe('#,##0')
    expect(formatAt(1, 'I11')).toBe('+#,##0;-#,##0;#,##0')
    expect(formatAt(2, 'D7')).toBe('dd\\/mm\\/yyyy')
    expect(formatAt(2, 'D9')).toBe('dd\\/m\\/yyyy')
    expect(formatAt(2, 'G7')).toBe('#,##0.0&quot; triệu đồng&quot;')
    expect(formatAt(2, 'J7')).toBe('0')
  })
})

test('the same report gives the same bytes, here and in another time zone', async () => {
  const before = process.env.TZ
  for (const zone of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles']) {
    process.env.TZ = zone
    expect(Buffer.compare(await renderBytes('xlsx', sample('vi')), bytes), zone).toBe(0)
  }
  if (before === undefined) delete process.env.TZ
  else process.env.TZ = before
})

test('names of sheets hold to the rules of spreadsheets, and none is there twice', async () => {
  const names = ['Biểu 1/2: [nháp]?', 'history', "'", 'Đ'.repeat(40), 'Đ'.repeat(40), 'Biểu', 'BIỂU']
  const blocks = names.map((name, i) => ({ kind: 'table', table: { ...tableOf([]), name, key: `k${i}` } }) as const)
  const sheets = await readXlsxFile(Buffer.from(await renderBytes('xlsx', reportOf(blocks))))
  expect(sheets.map((it) => it.sheet)).toEqual([
    'Biểu 1 2 nháp',
    'history (2)',
    'k2',
    'Đ'.repeat(31),
    `${'Đ'.repeat(27)} (2)`,
    'Biểu',
    'BIỂU (2)',
    'Thông tin chung',
  ])
})
