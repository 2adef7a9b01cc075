import { describe, expect, test } from 'vitest'
import type { Chart } from '../../src/model/chart.ts'
import type { Report } from '../../src/model/report.ts'
import { compileFolder } from '../support/compile-folder.ts'
import { figures, reportOn, rowIn, rowsIn, tableIn } from '../support/report.ts'

const compilation = compileFolder('test/reports/song-lam', '2026-11-22')
const report = await reportOn('targets', compilation)
const targets = tableIn(report, 'targets')

const chartsIn = (it: Report): readonly Chart[] =>
  it.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])))

describe('Biểu 6: results against targets', () => {
  test('units in their official order, each with its targets in the order of its plan; units without any are named', () => {
    expect(targets.groups.map((it) => [it.title, rowsIn({ ...targets, groups: [it] }, 'target').flat()])).toEqual([
      ['UBND tỉnh Sông Lam (giả định)', ['SL-CT01', 'SL-CT02', 'SL-CT03', 'SL-CT04']],
      ['UBND phường Cầu Xéo (giả định)', ['CX-CT01', 'CX-CT02']],
      ['UBND xã Bến Sậy (giả định)', ['BS-CT01', 'BS-CT02']],
    ])
    expect(targets.notes.at(-1)).toBe(
      'Đơn vị có kế hoạch đang có hiệu lực nhưng chưa có chỉ tiêu: Công ty Lúa Vàng (giả định).',
    )
  })

  test('baseline, plan of the year, result, share of the plan, goals of the years in which phases end', () => {
    const asked = ['baseline', 'baseline_year', 'plan', 'result', 'rate', 'goal_2027', 'goal_2030', 'national'] as const
    expect(rowIn(targets, 'SL-CT01', ...asked)).toEqual([40.5, 2024, 60, 54, 90, 68, 85, '≥ 80% (2030)'])
    expect(rowIn(targets, 'BS-CT02', 'assigned', 'assigned_by', 'plan', 'result', 'rate')).toEqual([
      78,
      '97',
      50,
      55.2,
      (55.2 * 100) / 50,
    ])
  })

  test('no percentage of a rank, nor of what is better when it is lower; they are reached all the same, or not', () => {
    expect(rowIn(targets, 'SL-CT02', 'plan', 'result', 'rate', 'standing')).toEqual([20, 22, null, 'not_reached'])
    expect(rowIn(targets, 'SL-CT03', 'plan', 'result', 'rate', 'standing')).toEqual([9, 8, null, 'reached'])
  })

  test('nothing is reckoned between the years of a plan; a goal that no column holds stands in the note', () => {
    expect(rowIn(targets, 'BS-CT01', 'plan', 'goal_2027', 'goal_2030', 'standing')).toEqual([null, null, 85, 'no_plan'])
    expect(rowIn(targets, 'SL-CT03', 'goal_2030', 'note')).toEqual([null, 'Mục tiêu năm 2028: 5'])
    expect(rowIn(targets, 'CX-CT01', 'unit_of_measure', 'note')).toEqual([null, 'Mục tiêu (chưa ghi năm): 20'])
    expect(rowIn(targets, 'SL-CT04', 'baseline', 'note')).toEqual([null, 'Hiện trạng: chưa có số liệu thống kê'])
  })

  test('a national target stands beside it only where the two can be compared', () => {
    expect(rowIn(targets, 'SL-CT04', 'national', 'national_id')).toEqual([null, 'digital-economy-share-2030'])
  })

  test('a result of last year is no result of this year', async () => {
    const later = compileFolder('test/reports/song-lam', '2027-01-20')
    const table = tableIn(await reportOn('targets', later), 'targets')
    expect(table.columns.find((it) => it.key === 'plan')?.title).toBe('Kế hoạch năm 2027')
    expect(rowIn(table, 'SL-CT01', 'plan', 'result', 'rate', 'standing', 'note')).toEqual([
      68,
      54,
      null,
      'no_result',
      'Kết quả tính đến ngày 31/10/2026',
    ])
  })

  test('figures: each target stands in one of four ways', () => {
    expect(figures(report)).toEqual({
      targets: 8,
      measurable: 7,
      reached: 2,
      not_reached: 2,
      no_result: 0,
      no_plan: 4,
      units_with_targets: 3,
      units_without_targets: 1,
    })
  })

  test('what units plan beside the national targets: from the lowest to the highest, and who plans less', () => {
    const national = tableIn(report, 'targets_by_national')
    const asked = ['planning', 'lowest', 'highest', 'at_least', 'below', 'below_units', 'without_value'] as const
    expect(rowIn(national, 'cashless-transactions', ...asked)).toEqual([2, 75, 85, 1, 1, ['99001'], 1])
    expect(rowIn(national, 'online-public-services', ...asked)).toEqual([1, 85, 85, 1, 0, [], 0])
    expect(rowIn(national, 'innovating-enterprises', ...asked)).toEqual([0, null, null, 0, 0, [], 0])
    // a share of GDP is nobody's own figure
    expect(rowsIn(national, 'key').flat()).not.toContain('digital-economy-share-2030')
  })

  test('compared with an earlier date: what was reported then, and the difference', async () => {
    const previous = compileFolder('test/reports/song-lam', '2026-10-31')
    const then = previous.targets.map((it) =>
      it.newest && it.target === 'BS-CT02' ? { ...it, newest: { ...it.newest, value: 41.9 } } : it,
    )
    const otherwise = then.map((it) => (it.target === 'SL-CT01' ? { ...it, unitOfMeasure: 'giao dịch' } : it))
    const compared = await reportOn('targets', compilation, { previous: { ...previous, targets: otherwise } })
    const table = tableIn(compared, 'targets')
    expect(rowIn(table, 'BS-CT02', 'result', 'previous', 'change')).toEqual([55.2, 41.9, 13.3])
    expect(rowIn(table, 'SL-CT03', 'result', 'previous', 'change')).toEqual([8, 8, 0])
    // it was measured otherwise
    expect(rowIn(table, 'SL-CT01', 'result', 'previous', 'change')).toEqual([54, null, null])
    expect(figures(compared)).toMatchObject({ reached: 2, reached_before: 1 })
    expect(rowIn(tableIn(compared, 'targets_by_national'), 'cashless-transactions', 'previous', 'change')).toEqual([
      2, 0,
    ])
  })

  test('some units only; without groups the unit stands in each row', async () => {
    const communes = await reportOn('targets', compilation, { filters: { kind: ['commune'] }, groupBy: 'none' })
    const table = tableIn(communes, 'targets')
    expect(rowsIn(table, 'code', 'target')).toEqual([
      ['99002', 'CX-CT01'],
      ['99002', 'CX-CT02'],
      ['99001', 'BS-CT01'],
      ['99001', 'BS-CT02'],
    ])
    expect(table.columns.find((it) => it.key === 'unit')?.only).toBeUndefined()
    expect(rowIn(tableIn(communes, 'targets_by_national'), 'cashless-transactions', 'highest')).toEqual([75])
  })

  test('no target at all', async () => {
    const none = await reportOn('targets', compilation, { filters: { unit: ['DN-LUA'] } })
    expect(rowsIn(tableIn(none, 'targets'), 'target')).toEqual([])
    expect(chartsIn(none)).toEqual([])
  })

  test('charts: bars for each group; what was measured of a target against what it is to reach', () => {
    const [bars, ...drawn] = chartsIn(report)
    expect(bars).toMatchObject({
      bars: [
        { label: 'Tỉnh, thành phố', values: [1, 2, 0, 1] },
        { label: 'UBND các xã, phường, đặc khu', values: [1, 0, 0, 3] },
      ],
    })
    expect(drawn.map((it) => it.key)).toEqual(['target_1', 'target_2', 'target_3', 'target_4'])
    expect(drawn[0]).toEqual({
      kind: 'target',
      key: 'target_1',
      title: 'UBND tỉnh Sông Lam (giả định): Tỷ lệ giao dịch không dùng tiền mặt',
      description:
        'Hiện trạng năm 2024: 40,5. Kết quả đến ngày 31/10/2026: 54. Mục tiêu: 60 (năm 2026), 68 (năm 2027), 85 (năm 2030).',
      unit: '%',
      better: 'up',
      measured: [
        { year: 2024, value: 40.5 },
        { year: 2026, value: 54 },
      ],
      milestones: [
        { year: 2026, value: 60, label: 'Kế hoạch năm 2026' },
        { year: 2027, value: 68, label: 'Kế hoạch năm 2027' },
        { year: 2030, value: 85, label: 'Mục tiêu năm 2030' },
      ],
    })
    expect(drawn[1]).toMatchObject({ better: 'down' })
  })

  test('of many targets only the bars are drawn', async () => {
    const many = Array.from({ length: 4 }, () => compilation.targets).flat()
    expect(chartsIn(await reportOn('targets', { ...compilation, targets: many })).map((it) => it.kind)).toEqual([
      'bars',
    ])
  })
})
