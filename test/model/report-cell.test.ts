import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/model/cell.ts'
import { rawOf, shownOf } from '../../src/model/report-cell.ts'
import { formatOf } from '../../src/text/locale-format.ts'

/** A cell: what machines get, what Vietnamese and English readers see. */
const cells: readonly (readonly [Cell, unknown, string, string])[] = [
  [null, null, '-', '-'],
  [{ text: '' }, '', '-', '-'],
  [{ text: 'Sở\tNội\u202evụ' }, 'Sở\tNội\u202evụ', 'Sở Nộivụ', 'Sở Nộivụ'],
  [{ number: 0 }, 0, '0', '0'],
  [{ number: 1234567.5 }, 1234567.5, '1.234.567,5', '1,234,567.5'],
  [{ number: 2.005, decimals: 2 }, 2.005, '2,01', '2.01'],
  [{ number: 7, decimals: 1, unit: 'điểm' }, 7, '7,0 điểm', '7.0 điểm'],
  [{ number: 3, signed: true }, 3, '+3', '+3'],
  [{ number: -3, signed: true }, -3, '-3', '-3'],
  [{ number: 0, signed: true }, 0, '0', '0'],
  [{ number: -0.04, decimals: 1 }, -0.04, '0,0', '0.0'],
  [{ percent: 87.5 }, 87.5, '87,5%', '87.5%'],
  [{ percent: 100 }, 100, '100,0%', '100.0%'],
  [{ percent: 66.666666 }, 66.666666, '66,7%', '66.7%'],
  [{ year: 2030 }, 2030, '2030', '2030'],
  [{ date: '2025-06-27' }, '2025-06-27', '27/6/2025', '27 June 2025'],
  [{ date: '2026-02-05' }, '2026-02-05', '05/02/2026', '5 February 2026'],
  [{ state: 'on-time', label: 'Đúng hạn' }, 'on-time', 'Đúng hạn', 'Đúng hạn'],
  [{ mark: true }, true, 'x', 'x'],
  [{ mark: false }, false, '-', '-'],
  [{ place: { file: 'plans/38.yaml', line: 42 } }, 'plans/38.yaml:42', 'plans/38.yaml:42', 'plans/38.yaml:42'],
  [{ list: ['Hạ tầng', 'Xã hội số'] }, ['Hạ tầng', 'Xã hội số'], 'Hạ tầng; Xã hội số', 'Hạ tầng; Xã hội số'],
  [{ list: [] }, [], '-', '-'],
]

describe('cells', () => {
  test.each(cells)('%j', (cell, raw, vi, en) => {
    expect(rawOf(cell)).toEqual(raw)
    expect(shownOf(cell, formatOf('vi'))).toBe(vi)
    expect(shownOf(cell, formatOf('en'))).toBe(en)
  })

  test('a sum has nothing where there is nothing to sum', () => {
    expect(shownOf(null, formatOf('vi'), '')).toBe('')
  })
})

/** Periods of days by how tables call them. */
const periods = [
  ['2026-11-30', '2026-11-30', '30/11/2026', '30 November 2026'],
  ['2026-02-01', '2026-02-28', 'tháng 02/2026', 'February 2026'],
  ['2028-02-01', '2028-02-28', '01/02/2028 - 28/02/2028', '1 February 2028 - 28 February 2028'],
  ['2026-10-01', '2026-12-31', 'quý IV/2026', 'Q4 2026'],
  ['2026-11-01', '2026-12-31', '01/11/2026 - 31/12/2026', '1 November 2026 - 31 December 2026'],
  ['2026-02-01', '2026-04-30', '01/02/2026 - 30/4/2026', '1 February 2026 - 30 April 2026'],
  ['2026-01-01', '2026-06-30', '6 tháng đầu năm 2026', 'first half of 2026'],
  ['2026-07-01', '2026-12-31', '6 tháng cuối năm 2026', 'second half of 2026'],
  ['2026-01-01', '2026-12-31', '2026', '2026'],
  ['2025-01-01', '2030-12-31', '2025 - 2030', '2025 - 2030'],
  ['2025-06-01', '2026-05-31', '01/6/2025 - 31/5/2026', '1 June 2025 - 31 May 2026'],
] as const

test.each(periods)('the period %s to %s', (from, to, vi, en) => {
  const cell = { period: { from, to } }
  expect(rawOf(cell)).toBe(`${from}/${to}`)
  expect(shownOf(cell, formatOf('vi'))).toBe(vi)
  expect(shownOf(cell, formatOf('en'))).toBe(en)
})
