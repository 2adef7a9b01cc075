import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import type { Compilation } from '../../src/model/compilation.ts'
import type { Report, Section } from '../../src/model/report.ts'
import { renderBytes, renderText } from '../renderers/rendered.ts'
import { readFolder } from '../support/check-folder.ts'
import { compileFolder } from '../support/compile-folder.ts'
import { compileTexts } from '../support/compile-texts.ts'
import { figures, reportOn, rowIn, rowsIn, tableIn, totalIn } from '../support/report.ts'

const folder = 'test/reports/song-lam'
const compilation = compileFolder(folder, '2026-11-22')
const letter = { sender: 'Sở Nội vụ', 'reply-by': '2026-12-15' }
const report = await reportOn('letters', compilation, { letter })

/** The section of a unit's letter. */
function letterIn(all: Report, unit: string): Section {
  const found = all.sections.find((it) => it.key === `letter-${unit}`)
  if (!found) throw new Error(`no letter to ${unit}`)
  return found
}

/** Its paragraphs and lists, one text after the other. */
const saidIn = ({ blocks }: Section): readonly string[] =>
  blocks.flatMap((it) =>
    it.kind === 'paragraph' ? [it.text] : it.kind === 'list' ? it.items.map((i) => `- ${i}`) : [],
  )

const keysOf = (all: Report) => all.sections.map((it) => it.key)

/** The repository with some of its files changed. */
function changed(files: Readonly<Record<string, string>>, asOf = '2026-11-22'): Compilation {
  const { texts, others } = readFolder(folder)
  return compileTexts(new Map([...texts, ...Object.entries(files)]), { asOf, others })
}

const config = readFolder(folder).texts.get('plan.config.yaml') ?? ''

describe('to whom', () => {
  test('only units with something to complete, in the official order; the list of them last', () => {
    expect(keysOf(report)).toEqual([
      'letter-97',
      'letter-99002',
      'letter-99001',
      'letter-99003', // an excerpt: the whole plan is asked for
      'letter-99004', // on paper: its file is
      'letter-99006', // being drafted
      'letter-99007', // nothing is known
      'letter-99008', // a file that can't be read
      'letter-DN-LUA',
      'letters',
    ]) // and none to 99005, which is exempt
    expect(figures(report)).toEqual({ letters: 9, letters_without_plan: 5 })
  })

  test('nobody who need not file, or whose time is not up, is asked for a plan', async () => {
    const early = await reportOn('letters', changed({}, '2025-09-30'), { filters: { kind: ['commune'] } })
    expect(keysOf(early)).not.toContain('letter-99006')
    expect(keysOf(early)).not.toContain('letter-99007')
    const nobody = changed({ 'plan.config.yaml': config.replace(/must_file:[\s\S]*?(?=deadlines)/, '') })
    const free = keysOf(await reportOn('letters', nobody))
    for (const it of ['letter-99003', 'letter-99004', 'letter-99006', 'letter-99007']) expect(free).not.toContain(it)
    expect(free).toContain('letter-97')
  })

  test('where the register can not be relied on, nobody is told that nothing is known of its plan', async () => {
    const blind = changed({ 'register.yaml': 'schema: register/v1\nentries: [{ state: exempt }]\n' })
    expect(blind.meta.blind.register).toBe(true)
    const keys = keysOf(await reportOn('letters', blind))
    expect(keys).not.toContain('letter-99007')
    expect(keys).not.toContain('letter-99005')
  })

  test('a unit that meets everything gets none', async () => {
    const sound = compileFolder('examples/sound', '2026-11-22')
    const made = await reportOn('letters', sound, { filters: { kind: ['commune'] } })
    const open = sound.units.filter((it) => it.kind === 'commune' && it.obligations.some((o) => o.state === 'not_met'))
    const asked = keysOf(made).filter((it) => it !== 'letters')
    expect(asked.length).toBeLessThan(3)
    for (const it of open) expect(asked).toContain(`letter-${it.id}`)
  })
})

describe('what it says', () => {
  test('what to complete, by which text, with what was found; what should be after what must, numbered through', () => {
    const said = saidIn(letterIn(report, '99001'))
    expect(said.slice(0, 7)).toEqual([
      'Kính gửi: UBND xã Bến Sậy (giả định)',
      'Qua rà soát Kế hoạch số 30/KH-UBND ngày 05/10/2025 (số liệu tính đến ngày 22/11/2026), đề nghị đơn vị bổ sung, hoàn thiện các nội dung sau:',
      '1. Rà soát thời hạn, giai đoạn của nhiệm vụ; bổ sung nhiệm vụ cho giai đoạn, năm còn thiếu. Căn cứ: Quyết định số 923/QĐ-TTg ngày 14/5/2025 của Thủ tướng Chính phủ, 02 giai đoạn thực hiện.',
      '- Kế hoạch chưa có nhiệm vụ nào của năm 2028, 2029, 2030.',
      'Đồng thời, đề nghị đơn vị nghiên cứu, bổ sung:',
      '2. Bổ sung nhiệm vụ cho nội dung thi đua còn thiếu, hoặc nêu lý do (không thuộc chức năng, nhiệm vụ; thực hiện theo văn bản riêng). Căn cứ: Quyết định số 923/QĐ-TTg ngày 14/5/2025 của Thủ tướng Chính phủ, 07 nội dung thi đua.',
      '- Kế hoạch chưa có nhiệm vụ thực hiện nội dung thi đua số 2: Phát triển hạ tầng khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số, nhất là hạ tầng số.',
    ])
    expect(said.at(-1)).toBe('Đề nghị đơn vị gửi kết quả về Sở Nội vụ chậm nhất là ngày 15/12/2026 để tổng hợp.')
    // a late issue is recorded: nobody can mend it
    expect(said.join('\n')).not.toContain('sau thời hạn')
  })

  test('a letter is no list of faults: three places of a requirement, and how many more', () => {
    const places = saidIn(letterIn(report, '97')).filter((it) => it.includes('rõ trách nhiệm') || it.includes('Và '))
    expect(places).toHaveLength(4)
    expect(places.at(-1)).toBe('- Và 14 nội dung khác cùng yêu cầu này, ghi trong kết quả kiểm tra tệp kế hoạch.')
  })

  test('the words for units without a plan', () => {
    expect(saidIn(letterIn(report, '99004'))[1]).toBe(
      'Đơn vị đã ban hành Kế hoạch số 21/KH-UBND ngày 18/9/2025. Đến ngày 22/11/2026, kho dữ liệu chưa có tệp kế hoạch này. Đề nghị đơn vị gửi tệp kế hoạch lập theo mẫu, đúng với văn bản đã ký.',
    )
    const [, unknown, due] = saidIn(letterIn(report, '99007'))
    expect(unknown).toContain('chưa có thông tin về kế hoạch của đơn vị. Trường hợp đã ban hành, đề nghị')
    expect(due).toBe('Thời hạn ban hành kế hoạch của đơn vị: chậm nhất là ngày 31/12/2025 (căn cứ: 77/UBND-NC).')
    expect(saidIn(letterIn(report, '99006'))[1]).toContain('đang được dự thảo')
    expect(saidIn(letterIn(report, '99003'))[1]).toContain('trích đoạn của Kế hoạch số 19/KH-UBND ngày 30/9/2025')
    expect(saidIn(letterIn(report, '99008'))[1]).toContain('chưa đọc được theo mẫu: my-thanh.yaml.')
  })

  test('what nobody gave stays blank', async () => {
    const blank = letterIn(await reportOn('letters', compilation, { filters: { unit: ['97'] } }), '97')
    expect(blank.letterhead?.sender).toEqual(['…', '…'])
    expect(saidIn(blank).at(-1)).toBe('Đề nghị đơn vị gửi kết quả về … chậm nhất là ngày … tháng … năm … để tổng hợp.')
    expect(letterIn(report, '97').letterhead?.sender).toEqual(['…', 'Sở Nội vụ'])
  })

  test('what is confidential is repeated nowhere', async () => {
    const { texts } = readFolder(folder)
    const plan = (texts.get('ben-say.yaml') ?? '').replace('work: Sơ kết giao ước', 'work: Sơ kết giao ước (TUYỆT MẬT)')
    const made = await reportOn('letters', changed({ 'ben-say.yaml': plan }), { letter })
    expect(rowIn(tableIn(made, 'letters'), '99001', 'obligations')[0]).toContain('nothing-secret')
    expect(saidIn(letterIn(made, '99001')).join('\n')).toContain('gỡ khỏi kho dữ liệu dùng chung')
    expect(JSON.stringify(made.sections)).not.toMatch(/tuyệt mật/i)
  })

  test('no blame, no rate, and nothing of what was checked on any letter', async () => {
    for (const locale of ['vi', 'en'] as const) {
      const made = await reportOn('letters', compilation, { letter, locale })
      const said = made.sections.flatMap((it) => (it.letterhead ? saidIn(it) : [])).join('\n')
      expect(said).not.toMatch(/%|điểm thi đua|vi phạm (?:quy|kỷ)|yếu kém|phê bình/i)
      for (const it of [...made.checked, ...made.notChecked]) expect(said).not.toContain(it)
      expect(said).not.toMatch(/\{\w+/)
    }
  })
})

describe('on paper and elsewhere', () => {
  test('docx: each letter begins a page with its letterhead; what was checked stands behind the list alone', async () => {
    const bytes = await renderBytes('docx', report)
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    // the end of each letter and of the list
    expect(xml.match(/<w:sectPr>/g)).toHaveLength(10)
    expect(xml.match(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/g)).toHaveLength(9)
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    expect(value.indexOf('Nội dung đã kiểm tra')).toBeGreaterThan(value.lastIndexOf('Kính gửi'))
    expect(value.match(/Nội dung đã kiểm tra/g)).toHaveLength(1)
  })

  test('markdown has the same letters; without signatures there is no room for them', async () => {
    expect((await renderText('markdown', report)).match(/^# Phiếu đề nghị/gm)).toHaveLength(9)
    const unsigned = await reportOn('letters', compilation, { signed: false })
    expect(unsigned.sections.every((it) => it.signatures === undefined)).toBe(true)
  })

  test('the list: a row for each letter, for letters that are written elsewhere', () => {
    const list = tableIn(report, 'letters')
    expect(rowsIn(list, 'code', 'about', 'must', 'should').slice(0, 4)).toEqual([
      ['97', 'complete', 6, 8],
      ['99002', 'complete', 1, 12],
      ['99001', 'complete', 1, 10],
      ['99003', 'encoded', 0, 0],
    ])
    expect(rowIn(list, '97', 'requests')[0]).toContain('Nêu nguồn kinh phí thực hiện')
    expect(totalIn(list, 'total', 'must', 'should')).toEqual([9, 35])
  })

  test('compared with an earlier date: how much was to be completed then', async () => {
    const previous = compileFolder(folder, '2025-10-10')
    const compared = tableIn(await reportOn('letters', compilation, { previous }), 'letters')
    expect(rowIn(compared, '99002', 'must', 'should', 'previous', 'change')).toEqual([1, 12, 0, 13])
    // the year 2025 was not over then: its launch could still come
    expect(rowIn(compared, '97', 'previous', 'change')).toEqual([13, 1])
  })
})
