import { describe, expect, test } from 'vitest'
import type { Compilation } from '../../src/model/compilation.ts'
import { rawOf } from '../../src/model/report-cell.ts'
import { catalogue } from '../support/catalogue.ts'
import { readFolder } from '../support/check-folder.ts'
import { compileFolder } from '../support/compile-folder.ts'
import { compileTexts } from '../support/compile-texts.ts'
import { figures, reportOn, rowIn, rowsIn, tableIn, totalIn } from '../support/report.ts'

const folder = 'test/reports/song-lam'
const compilation = compileFolder(folder, '2026-11-22')
const report = await reportOn('compliance', compilation)
const units = tableIn(report, 'compliance')
const states = tableIn(report, 'compliance_by_requirement')
const requirements = tableIn(report, 'requirements')
const stateKeys = states.columns.flatMap((it) =>
  it.kind === 'state' && it.key.startsWith('requirement_') ? [it.key] : [],
)
const rates = ['must_met', 'must_counted', 'must_percent', 'should_met', 'should_counted'] as const

/** The same repository with a waiver and a rule switched off. */
function eased(): Compilation {
  const { texts, others } = readFolder(folder)
  const waivers = `schema: waivers/v1
waivers:
  - rule: funding-missing
    unit: "97"
    reason: Kinh phí bố trí theo văn bản riêng
    granted_by: { position: Giám đốc Sở Nội vụ, document: 55/SNV-TĐKT }
    until: 2026-12-31
`
  const config = texts.get('plan.config.yaml') ?? ''
  const off = `${config}waivers: [waivers.yaml]\nrules: { criteria-missing: "off" }\n`
  const all = new Map([...texts, ['waivers.yaml', waivers], ['plan.config.yaml', off]])
  return compileTexts(all, { asOf: '2026-11-22', others })
}

describe('Biểu 5: what plans meet of what is asked', () => {
  test('the rate is of what must be met; what should be met is counted apart', () => {
    // met: contents, in time, reviews, phases, head, nothing secret; not: criteria, clears, measurable, inspection, commendation, basis
    expect(rowIn(units, '97', ...rates)).toEqual([6, 12, 50, 1, 9])
    expect(totalIn(units, 'total', ...rates)).toEqual([12, 22, (12 * 100) / 22, 6, 41])
    expect(units.notes.join(' ')).toContain('Không phải điểm thi đua.')
  })

  test('tasks with all six clears, in percent of all; targets that can be measured, of all', () => {
    expect(rowIn(units, '97', 'clear_tasks', 'tasks', 'measurable_targets', 'targets')).toEqual([1, 14, 4, 4])
    expect(rowIn(units, '99002', 'clear_percent', 'measurable_targets', 'targets')).toEqual([0, 1, 2])
  })

  test('of a unit without a plan nothing is counted, and it is said what there is instead', () => {
    const asked = ['must_met', 'must_counted', 'must_percent', 'tasks'] as const
    expect(rowIn(units, '99004', ...asked)).toEqual([null, null, null, null])
    const said = ['99003', '99004', '99005', '99006', '99007', '99008'].map((it) => rowIn(units, it, 'shortly')[0])
    expect(said).toEqual([
      'Mới nhập trích đoạn kế hoạch',
      'Chưa nhập tệp kế hoạch',
      'Không thuộc đối tượng',
      'Kế hoạch đang dự thảo',
      'Chưa có thông tin về kế hoạch',
      'Tệp kế hoạch chưa đọc được',
    ])
  })

  test('what nobody can assess is as many as the table of requirements says, without those that no rule ever checks', () => {
    const signs = rowIn(states, '99004', ...stateKeys)
    expect(rowIn(units, '99004', 'not_assessable')).toEqual([signs.filter((it) => it === 'not_assessable').length])
    const all = rowsIn(requirements, 'not_assessable').map(([it]) => Number(it))
    expect(totalIn(units, 'total', 'not_assessable')).toEqual([all.reduce((sum, it) => sum + it, 0)])
  })

  test('an excerpt is judged by what it says, and not by what it lacks', () => {
    expect(rowIn(units, '99003', ...rates)).toEqual([2, 2, 100, 0, 0])
    expect(rowIn(states, '99003', 'requirement_plan_issued_in_time', 'requirement_criteria')).toEqual([
      'met',
      'not_assessable',
    ])
  })

  test('what is to be completed: what must be met first, in short; a late issue is recorded and no more', () => {
    expect(rowIn(states, '99001', 'requirement_plan_issued_in_time')).toEqual(['not_met'])
    const [ids, said] = rowIn(units, '99001', 'to_complete', 'shortly')
    expect(ids).toEqual([
      'two-phases',
      'seven-contents',
      'criteria',
      'reviews',
      'six-clears',
      'head-answers',
      'inspection-supervision',
      'yearly-evaluation',
      'commendation',
      'exemplary-models',
      'legal-basis-decision',
    ])
    expect(said).toBe(
      '02 giai đoạn. Nên bổ sung: Đủ nội dung; Tiêu chí thi đua; Sơ kết, tổng kết; 06 rõ; Người đứng đầu; Kiểm tra, giám sát; Đánh giá hằng năm; Khen thưởng; Điển hình tiên tiến; Căn cứ QĐ 923',
    )
  })

  test('a column for each obligation that binds one of the units, headed as the catalogue says', async () => {
    const communes = await reportOn('compliance', compilation, { filters: { kind: ['commune'] } })
    const heads = tableIn(communes, 'compliance_by_requirement').columns.map((it) => it.title)
    expect(heads).toContain('Kiểm tra, giám sát')
    expect(heads).not.toContain('Ban chỉ đạo') // asked of provinces only
    expect(states.columns.map((it) => it.title)).toContain('Ban chỉ đạo')
  })

  test('the state of each, with the findings behind it', () => {
    const row = states.groups[0]?.rows[0]
    const cell = row?.requirement_criteria
    expect(cell && 'state' in cell ? [cell.state, cell.label, cell.findings?.length] : cell).toEqual([
      'not_met',
      'Chưa đạt',
      1,
    ])
    expect(rowIn(states, '99001', 'requirement_funding', 'requirement_criteria')).toEqual(['not_applicable', 'not_met'])
    expect(totalIn(states, 'units_meeting', 'requirement_plan_issued_in_time', 'requirement_criteria')).toEqual([3, 0])
    expect(totalIn(states, 'percent', 'requirement_plan_issued_in_time')).toEqual([75])
  })

  test('waived until a day, and not assessable where its rule is off: outside the rate, and nothing to complete', async () => {
    const easier = await reportOn('compliance', eased())
    const matrix = tableIn(easier, 'compliance_by_requirement')
    const cells = matrix.groups[0]?.rows[0]
    expect(cells?.requirement_funding).toMatchObject({ state: 'waived', label: 'Ngoại lệ (đến 31/12/2026)' })
    expect(cells?.requirement_criteria).toMatchObject({ state: 'not_assessable', label: 'CĐDL' })
    const table = tableIn(easier, 'compliance')
    expect(rowIn(table, '97', ...rates, 'waived', 'not_assessable')).toEqual([6, 11, (6 * 100) / 11, 1, 8, 1, 1])
    expect(rowIn(table, '97', 'to_complete')[0]).not.toContain('funding')
    expect(rowIn(table, '97', 'to_complete')[0]).not.toContain('criteria')
    expect(easier.notChecked.join(' ')).toContain('criteria-missing')
  })

  test('each requirement with its texts and whom it binds; those that nobody can check with the reason', () => {
    expect(rowIn(requirements, 'criteria', 'must', 'should', 'met', 'not_met', 'percent')).toEqual([1, 8, 0, 3, 0])
    const [basis] = rowIn(requirements, 'inspection-supervision', 'basis')
    expect(basis).toEqual([
      'Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022, Điều 17',
      'Hội nghị toàn quốc ngày 13/01/2025 về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
    ])
    const unchecked = tableIn(report, 'requirements_not_checked')
    expect(rowIn(unchecked, 'linked-movements', 'reason')[0]).toContain('không bắt buộc')
    expect(rowsIn(unchecked, 'id').flat()).not.toContain('shared-database') // asked of one province only
  })

  test('compared with an earlier date: the rate then, and the points of difference', async () => {
    const previous = compileFolder(folder, '2025-10-10')
    const compared = await reportOn('compliance', compilation, { previous })
    const table = tableIn(compared, 'compliance')
    // ward 99002 issued its plan on 20 October: then there was only the one of before, which is not in the repository
    expect(rowIn(table, '99002', 'must_percent', 'previous', 'change')).toEqual([200 / 3, null, null])
    expect(rowIn(table, '97', 'previous', 'change')).toEqual([50, 0])
    const [now, then, change] = totalIn(table, 'total', 'must_percent', 'previous', 'change')
    expect(change).toBeCloseTo(Number(now) - Number(then))
    expect(rowIn(tableIn(compared, 'requirements'), 'plan-issued-in-time', 'percent', 'previous')).toEqual([
      75,
      200 / 3,
    ])
  })

  test('ordered by rate for internal use only, and then it says so', async () => {
    const inOrder = async (manners: readonly 'internal'[]) => {
      const made = await reportOn('compliance', compilation, { manners, groupBy: 'none' })
      return [rowsIn(tableIn(made, 'compliance'), 'code').flat().slice(0, 4), made.sections[0]?.subtitles?.[0]]
    }
    expect(await inOrder(['internal'])).toEqual([
      ['99003', '99002', '97', 'DN-LUA'],
      '(Tài liệu nội bộ, không kèm theo báo cáo)',
    ])
    expect((await inOrder([]))[0]).toEqual(['97', '99002', '99001', '99003'])
  })

  test('a bar of the rate for each group that has one', () => {
    const charts = report.sections.flatMap((it) => it.blocks.flatMap((b) => (b.kind === 'chart' ? [b.chart] : [])))
    expect(charts).toMatchObject([
      {
        kind: 'bars',
        unit: '%',
        bars: [
          { label: 'Tỉnh, thành phố', values: [50, 50] },
          { label: 'UBND các xã, phường, đặc khu', values: [62.5, 37.5] },
          { label: 'Doanh nghiệp, đơn vị sự nghiệp', values: [50, 50] },
        ],
      },
    ])
  })

  test('the figures', () => {
    const { must_percent, ...rest } = figures(report)
    expect(must_percent).toBeCloseTo(54.545)
    expect(rest).toMatchObject({
      units_with_plan: 4,
      must_met: 12,
      must_counted: 22,
      clear_percent: 5,
      units_to_complete: 4,
    })
  })
})

describe('the catalogue says what a report needs', () => {
  const checked = catalogue.obligations.filter((it) => it.rules.length)

  test.each(checked)('$id has a heading, and what a unit is asked to complete', ({ id, short, complete }) => {
    for (const locale of ['vi', 'en'] as const) expect(short?.[locale].length).toBeLessThanOrEqual(24)
    if (id === 'plan-issued-in-time') return
    expect(complete?.vi).toMatch(/^\p{Lu}.*[^.]$/u)
    expect(complete?.vi).not.toMatch(/(?:^|\s)(?:bạn|hãy|vui lòng|yêu cầu đơn vị)(?:\s|$)|!/i)
  })

  test('what has no short name is headed by its name', async () => {
    const plain = { ...catalogue, obligations: catalogue.obligations.map(({ short, complete, ...it }) => it) }
    const made = await reportOn('compliance', compilation, { catalogue: plain })
    const heads = tableIn(made, 'compliance_by_requirement').columns.map((it) => it.title)
    expect(heads).toContain('Khen thưởng gắn với tiêu chí')
    const letters = await reportOn('letters', compilation, { catalogue: plain, filters: { unit: ['97'] } })
    const row = tableIn(letters, 'letters').groups[0]?.rows[0]
    expect(rawOf(row?.requests ?? null)).toContain(
      'Kế hoạch nêu nguồn kinh phí thực hiện; ngân sách được ưu tiên cho khoa học, công nghệ',
    )
  })
})
