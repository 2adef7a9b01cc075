import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../support/catalogue.ts'
import { fixText, fixTexts, linesFixed } from '../support/fix-texts.ts'

const draft = readFileSync('test/base/draft.yaml', 'utf8')
const commune = readFileSync('test/base/commune.yaml', 'utf8')

/** The base plan with one line that reads otherwise: the first that begins so. */
const withLine = (begins: string, line: string, base = draft) => {
  const written = base.replace(new RegExp(`^( *(?:- )?)${begins}.*$`, 'm'), (_, indent: string) => indent + line)
  expect(written).not.toBe(base)
  return written
}

describe('dates', () => {
  test.each([
    ['31/12/2026', '2026-12-31'],
    ['"31/12/2026"', '"2026-12-31"'],
    ["'31.12.2026' # theo Kế hoạch 118", "'2026-12-31' # theo Kế hoạch 118"],
    ['quý IV/2026', '2026-Q4'],
    ['hết quý 4 năm 2026', '2026-Q4'],
    ['Quý III - IV/2026', '2026-H2'],
    ['chậm nhất ngày 15/9/2026', '2026-09-15'],
    ['hoàn thành trong năm 2026', '2026'],
    ['46387', '2026-12-31'],
    ['"2026-12-31 00:00:00"', '"2026-12-31"'],
    ['q4-2026', '2026-Q4'],
  ])('%s is written as %s', (written, right) => {
    expect(linesFixed(withLine('due:', `due: ${written}`))).toEqual([`due: ${right}`])
  })

  test.each([
    ['trước ngày 15/9/2026', 'the day itself may not count'],
    ['từ quý III/2026', 'a beginning in the place of an end'],
    ['2026-2027', 'the first year would get lost'],
    ['quý II - III/2026', 'a quarter would get lost'],
    ['"2026-12-30T17:00:00Z"', 'the next day in Viet Nam'],
    ['cuối năm 2026', 'no calendar knows it'],
    ['31/11/2026', 'no such day'],
  ])('%s is left to the author: %s', (written) => {
    expect(linesFixed(withLine('due:', `due: ${written}`))).toEqual([])
  })
})

describe('codes and numbers', () => {
  test.each([
    ['code:', 'code: 98', 'code: "98"'],
    ['code:', 'code: 08', 'code: "08"'],
    ['responsibility:', 'responsibility: 1.10', 'responsibility: "1.10"'],
    ['value:', 'value: "85"', 'value: 85'],
    ['value:', 'value: 80,5', 'value: 80.5'],
    ['year:', "year: '2030'", 'year: 2030'],
  ])('%s %s is written as %s', (begins, written, right) => {
    expect(linesFixed(withLine(begins, written))).toEqual([right])
  })

  test.each([
    ['code:', 'code: 8'],
    ['code:', 'code: 1e5'],
    ['value:', 'value: 85 %'],
    ['value:', 'value: "1.000"'],
    ['value:', 'value: khoảng 85'],
    ['year:', 'year: "2030,5"'],
  ])('%s %s is left to the author', (begins, written) => {
    expect(linesFixed(withLine(begins, written))).toEqual([])
  })
})

describe('names of keys and values', () => {
  test.each([
    ['lead:', 'chu_tri: Sở Nội vụ', 'lead: Sở Nội vụ'],
    ['lead:', '"cơ quan chủ trì": Sở Nội vụ', '"lead": Sở Nội vụ'],
    ['lead:', 'Lead: Sở Nội vụ', 'lead: Sở Nội vụ'],
    ['kind:', 'kind: tỉnh', 'kind: province'],
    ['kind:', 'kind: Province', 'kind: province'],
  ])('%s %s', (begins, written, right) => {
    expect(linesFixed(withLine(begins, written))).toEqual([right])
  })

  test('a like word is no other spelling', () => {
    expect(linesFixed(withLine('lead:', 'leed: Sở Nội vụ'))).toEqual([])
    expect(linesFixed(withLine('kind:', 'kind: provinces'))).toEqual([])
  })

  test('words that may mean something else are not rewritten: each of them is one of the names that authors use', () => {
    const loose = catalogue.loose_keys
    expect(loose.filter((it) => !Object.hasOwn(catalogue.key_aliases, it))).toEqual([])
    expect(catalogue.loose_values.filter((it) => !Object.hasOwn(catalogue.value_aliases, it))).toEqual([])
    expect(linesFixed(withLine('due:', 'thoi_gian_thuc_hien: 2026-12-31'))).toEqual([])
  })

  test('two keys of one meaning stay as they are', () => {
    const double = withLine('lead:', 'chu_tri: Sở Nội vụ')
    expect(linesFixed(double.replace('chu_tri:', 'lead: Sở Nội vụ\n        chu_tri:'))).toEqual([])
    expect(linesFixed(double.replace('chu_tri:', 'lead:\n        chu_tri:'))).toEqual([])
    expect(linesFixed(double.replace('chu_tri:', 'co_quan_chu_tri: Sở Nội vụ\n        chu_tri:'))).toEqual([])
  })

  test('a key whose value would not fit stays', () => {
    expect(linesFixed(withLine('status:', 'status: draft\n  nguoi_ky: Chủ tịch UBND tỉnh'))).toEqual([])
    expect(linesFixed(withLine('status:', 'status: draft\n  nguoi_ky: { position: Chủ tịch }'))).toEqual([
      'signer: { position: Chủ tịch }',
    ])
  })

  test('keys inside of misnamed parts come one after the other', () => {
    const text = draft
      .replace('contents:', 'noi_dung:')
      .replace('  awareness:', '  nhan_thuc:')
      .replace('tasks:', 'nhiem_vu:')
    expect(fixText(text).text).toBe(draft)
  })
})

describe('characters', () => {
  test.each([
    ['work: Số hóa\u00a0hồ sơ', 'work: Số hóa hồ sơ'],
    ['work: Số\u200b hóa hồ\u00ad sơ\u202e', 'work: Số hóa hồ sơ'],
    ['work:\u00a0Số hóa hồ sơ', 'work: Số hóa hồ sơ'],
    ['work: ỦY BAN NHÂN DÂN, Ðảng ủy, 923/QÐ-TTg', 'work: ỦY BAN NHÂN DÂN, Đảng ủy, 923/QĐ-TTg'],
    ['work: Bộ Nội vụ cấp СCCD', 'work: Bộ Nội vụ cấp CCCD'],
    ['work: Mở １２ lớp', 'work: Mở 12 lớp'],
    [`work: ${'Số hóa hồ sơ'.normalize('NFD')}`, 'work: Số hóa hồ sơ'],
    ['work: "Tổ\u00a0#1: số hóa"', 'work: "Tổ #1: số hóa"'],
  ])('%j', (written, right) => {
    expect(linesFixed(withLine('work:', written))).toEqual([right])
  })

  test.each([
    ['work: Ký hiệu 130/KH\u001eUBND', 'a hyphen of a word processor, or nothing'],
    ['work: giai đoạn 2025\u00962027', 'a dash of another character set'],
    ['work: Thành lập tổ\u00a0#1', 'the rest would become a comment'],
    ['work: Mục tiêu:\u00a0số hóa', 'the sentence would become a key'],
    ['code: ０８', 'the text would become a number'],
    ['lead: Ðơn vị\nl\u200bead: x', 'the key would stand there twice'],
  ])('%j is left to the author: %s', (written) => {
    const [key = ''] = written.split(' ')
    expect(
      linesFixed(withLine(key, written.replace('\n', '\n        '))).filter((it) => !it.includes('Đơn vị')),
    ).toEqual([])
  })

  test('what can be put right in a text is, though something else in it can not', () => {
    const text = withLine('work:', 'work: Số\u00a0hóa, thành lập tổ\u00a0#1')
    expect(linesFixed(text)).toEqual(['work: Số hóa, thành lập tổ\u00a0#1'])
  })

  test('comments keep their characters', () => {
    expect(linesFixed(`# ghi\u00a0chú ${'của đơn vị'.normalize('NFD')}\n${draft}`)).toEqual([])
  })
})

describe('numbers of documents, names of units, ids', () => {
  test.each([
    ['- 923 /QĐ- TTg', '- 923/QĐ-TTg'],
    ['- 923/QD-TTg', '- 923/QĐ-TTg'],
    ['- 923∕qđ–ttg', '- 923/QĐ-TTg'],
    ['- "Quyết định số 923 /QĐ-TTg, Nghị quyết số 57- NQ/TW"', '- "Quyết định số 923/QĐ-TTg, Nghị quyết số 57-NQ/TW"'],
  ])('%s is written as %s', (written, right) => {
    expect(linesFixed(withLine('- 923', written))).toEqual([right])
  })

  test.each(['- 923-QĐ/TTg', '- 923/QĐ/TTg', '- 923/QĐ-QĐ-TTg', '- { number: 923/QĐ-TTg ngày 14/5/2025 }'])(
    '%s is left to the author: only the signed paper tells',
    (written) => {
      expect(linesFixed(withLine('- 923', written))).toEqual([])
    },
  )

  test('a name in brackets keeps the brackets', () => {
    const text = withLine('legal_basis:', 'legal_basis: [923 /QĐ-TTg, 57-NQ/TW]\n  title_note:').replace(
      /^ {2}title_note:\n.*\n.*\n/m,
      '',
    )
    expect(linesFixed(text)).toEqual(['legal_basis: [923/QĐ-TTg, 57-NQ/TW]'])
  })

  test('the name of a unit gets its marks, in the words in which it is written', () => {
    const named = (name: string) => withLine('code:', 'code: "38"').replace(/name: .*/, `name: ${name}`)
    expect(linesFixed(named('UBND tinh Thanh Hoa'))).toEqual(['name: UBND tỉnh Thanh Hóa'])
    expect(linesFixed(named('Uy ban nhan dan tinh Thanh Hoa'))).toEqual(['name: Ủy ban nhân dân tỉnh Thanh Hóa'])
    expect(linesFixed(named('Thanh Hoa'))).toEqual(['name: Thanh Hóa'])
    expect(linesFixed(named('UBND tỉnh Thanh Hoá'))).toEqual([])
    expect(linesFixed(named('UBND tỉnh Nghe An'))).toEqual([])
    expect(linesFixed(named('So Noi vu tinh Thanh Hoa'))).toEqual([])
  })

  test('a name that its comma cuts in two', () => {
    const text = withLine(
      'coordinating:',
      'coordinating: [Phòng Kinh tế, Hạ tầng và Đô thị, Công an xã] # chờ ý kiến',
      commune,
    )
    expect(linesFixed(text)).toEqual(['coordinating: ["Phòng Kinh tế, Hạ tầng và Đô thị", Công an xã] # chờ ý kiến'])
  })

  test('an id that differs in case and zeros only', () => {
    const id = /^ *- id: (\S+)\n +indicator/m.exec(commune)?.[1] ?? ''
    const text = commune.replace(`targets: [${id}]`, `targets: [${id.toLowerCase().replace('0', '')}]`)
    expect(text).not.toBe(commune)
    expect(fixText(text).text).toBe(commune)
  })
})

describe('texts that are no YAML', () => {
  test.each([
    ['work: Mở lớp kỹ năng số: dùng VNeID', 'work: "Mở lớp kỹ năng số: dùng VNeID"'],
    ['work: @Sở Nội vụ', 'work: "@Sở Nội vụ"'],
    ['work: "Bình dân học vụ số" đến từng thôn', `work: '"Bình dân học vụ số" đến từng thôn'`],
  ])('%s', (written, right) => {
    expect(linesFixed(withLine('work:', written))).toEqual([right])
  })

  test('one after the other', () => {
    const text = draft.replace(/work: /g, 'work: Việc cần làm: ')
    expect(fixText(text).text).toBe(draft.replace(/work: (.*)/g, 'work: "Việc cần làm: $1"'))
  })

  test.each([
    'unit: code: "98"',
    'work: Mở lớp: dùng VNeID # 12 thôn',
    'work: Mở lớp: dùng VNeID\n          và thanh toán',
    'work: "Bình dân học vụ số" và "Tổ công nghệ"',
    'work: "chưa đóng',
    '\twork: Mở lớp',
    'work: - Mở lớp',
  ])('%j is left to the author', (written) => {
    expect(linesFixed(withLine('work:', written))).toEqual([])
  })
})

describe('a workspace', () => {
  const waivers = (rule: string) => `schema: waivers/v1
waivers:
  - rule: ${rule}
    unit: "98"
    reason: số trên bản đã ký có dấu cách
    granted_by: { position: Giám đốc Sở Nội vụ }
    until: 31/12/2026
`
  const spaced = withLine('- 923', '- 923 /QĐ-TTg')
  const config = 'schema: config/v1\nwaivers: [waivers.yaml]\n'

  test('what a waiver sets aside stays, and the waivers themselves are corrected first', () => {
    const fixed = fixTexts(
      new Map([
        ['plan.config.yaml', config],
        ['waivers.yaml', waivers('document_number_form').replace('granted_by', 'nguoi_phe_duyet')],
        ['truong-khe.yaml', withLine('due:', 'due: quý IV/2026', spaced)],
      ]),
    )
    const after = new Map(fixed.files.map((it) => [it.file, it.after]))
    expect(after.get('waivers.yaml')).toBe(waivers('document-number-form').replace('31/12/2026', '2026-12-31'))
    expect(after.get('truong-khe.yaml')).toBe(withLine('due:', 'due: 2026-Q4', spaced))
    expect(fixed.blind).toBe(false)
  })

  test('while the waivers cannot be read, no plan is touched', () => {
    const fixed = fixTexts(
      new Map([
        ['plan.config.yaml', config],
        ['waivers.yaml', 'schema: waivers/v1\nwaivers:\n  - rule: date-form\n   unit: "98"\n'],
        ['truong-khe.yaml', spaced],
      ]),
    )
    expect(fixed).toMatchObject({ files: [], blind: true })
  })

  test('what the configuration switches off stays', () => {
    const off = 'schema: config/v1\nrules: { document-number-form: off }\n'
    expect(
      fixTexts(
        new Map([
          ['plan.config.yaml', off],
          ['truong-khe.yaml', spaced],
        ]),
      ).files,
    ).toEqual([])
  })

  test('a file that seems to hold what is secret is not touched', () => {
    const text = withLine('purpose:', 'purpose: "TỐI MẬT. Phương án"', spaced)
    expect(fixTexts(new Map([['truong-khe.yaml', text]]))).toMatchObject({
      files: [],
      confidential: ['truong-khe.yaml'],
    })
  })

  test('what is no document of ours is not touched', () => {
    const foreign = 'swagger: "2.0"\ninfo:\n  title: Sổ\u00a0tay\n'
    expect(
      fixTexts(
        new Map([
          ['api.yaml', foreign],
          ['khac.yaml', `schema: openapi\n${foreign}`],
        ]),
      ).files,
    ).toEqual([])
  })

  test('names of files are what they are on the disk', () => {
    const report = (file: string, note: string) =>
      `schema: progress/v1\nunit: "98"\nas_of: 2026-06-30\ntasks:\n  - { task: TK-1.01, status: done, completed: 2026-06-12, evidence: [{ file: ${file} }], cause: ${note} }\n`
    const fixed = fixTexts(new Map([['bao-cao.yaml', report('bao\u00a0cao.pdf', 'thiếu\u00a0vốn')]]))
    expect(fixed.files.map((it) => it.after)).toEqual([report('bao\u00a0cao.pdf', 'thiếu vốn')])
  })
})
