import { describe, expect, test } from 'vitest'
import { rawOf } from '../../src/model/report-cell.ts'
import { compileFolder } from '../support/compile-folder.ts'
import { figures, reportOn, rowIn, rowsIn, tableIn, totalIn } from '../support/report.ts'

// Kho thử: tỉnh Sông Lam và chín xã, phường (một xã đã nhập vào xã khác); số liệu đến ngày 22/11/2026.
const compilation = compileFolder('test/reports/song-lam', '2026-11-22')
const report = await reportOn('units', compilation)
const plans = tableIn(report, 'units')
const summary = tableIn(report, 'units_by_group')

describe('Biểu 1: which units have issued their plan', () => {
  test('units stand in the official order below their heading, never by name or by how late they are', () => {
    expect(plans.groups.map((it) => it.title)).toEqual([
      'Tỉnh, thành phố',
      'UBND các xã, phường, đặc khu',
      'Đơn vị khác có kế hoạch (ngoài tổng số)',
    ])
    expect(plans.groups[1]?.rows.map((it) => rawOf(it.unit))).toEqual([
      'UBND phường Cầu Xéo (giả định)',
      'UBND xã Bến Sậy (giả định)',
      'UBND xã Đồng Trạch (giả định)',
      'UBND xã Gò Dầu (giả định)',
      'UBND đặc khu Hòn Chuối (giả định)',
      'UBND xã Khánh An (giả định)',
      'UBND xã Lộc Điền (giả định)',
      'UBND xã Mỹ Thạnh (giả định)',
    ])
  })

  test('what is known of each plan', () => {
    const known = Object.fromEntries(rowsIn(plans, 'code', 'state').map(([code, state]) => [code, state]))
    expect(known).toEqual({
      '97': 'encoded',
      '99001': 'encoded',
      '99002': 'encoded',
      '99003': 'encoded', // a part of the paper is there: it was filed
      '99004': 'on_paper',
      '99005': 'exempt',
      '99006': 'drafting',
      '99007': 'no_information', // the time it was given is over
      '99008': 'unreadable',
      'DN-LUA': 'encoded',
    })
  })

  test('on time on the last day; late by the days after it; by the first issue of a plan that was replaced', () => {
    const dates = ['issued', 'due', 'on_time', 'days_late'] as const
    expect(rowIn(plans, '99003', ...dates)).toEqual(['2025-09-30', '2025-09-30', true, null])
    expect(rowIn(plans, '99001', ...dates)).toEqual(['2025-10-05', '2025-09-30', false, 5])
    expect(rowIn(plans, '99002', ...dates)).toEqual(['2025-10-20', '2025-09-30', true, null])
    expect(rowIn(plans, '99002', 'first_issued', 'note')).toEqual(['2025-09-30', 'Ban hành lần đầu ngày 30/9/2025'])
    // no deadline binds an enterprise
    expect(rowIn(plans, 'DN-LUA', ...dates)).toEqual(['2025-08-01', null, null, null])
  })

  test('from the register: when it came, how often it was reminded, until when it was given time', () => {
    expect(rowIn(plans, '99004', 'number', 'received', 'reminders')).toEqual(['21/KH-UBND', '2025-09-22', 1])
    expect(rowIn(plans, '99007', 'due', 'reminders', 'note')).toEqual([
      '2025-12-31',
      2,
      'Được lùi thời hạn đến ngày 31/12/2025 (77/UBND-NC)',
    ])
  })

  test('sums: the exempt unit, the unit that has ended and the enterprise that need not file are in none of them', () => {
    const all = ['must', 'issued', 'on_time', 'late', 'undated', 'other', 'without_information', 'exempt'] as const
    expect(totalIn(summary, 'total', ...all)).toEqual([8, 5, 4, 1, 0, 2, 1, 1])
    expect(rowIn(summary, 'UBND các xã, phường, đặc khu', ...all)).toEqual([7, 4, 3, 1, 0, 2, 1, 1])
    expect(totalIn(summary, 'total', 'issued_percent', 'on_time_percent', 'late_percent')).toEqual([62.5, 80, 20])
    expect(figures(report)).toMatchObject({ units: 8, issued: 5, without_information: 1 })
  })

  test('the reminder letter lists those of which nothing is known, and nobody else', () => {
    const missing = tableIn(report, 'units_without_information')
    expect(rowsIn(missing, 'code', 'due', 'days_past', 'reminders')).toEqual([['99007', '2025-12-31', 326, 2]])
    expect(report.sections.map((it) => it.key)).toEqual(['units', 'missing'])
  })

  test('says what could not be looked at', () => {
    expect(report.notChecked).toEqual([
      'Không tính 01 tệp không đọc được thành kế hoạch: my-thanh.yaml.',
      'Không tính nhiệm vụ trong 01 kế hoạch mới nhập trích đoạn: dong-trach.yaml.',
      'Thiếu tệp chưa phải là căn cứ kết luận đơn vị chưa ban hành kế hoạch.',
      'Công cụ không đánh giá chất lượng nội dung kế hoạch, không thay cho thẩm định của cơ quan có thẩm quyền.',
    ])
  })

  test('no name of a person, unless it is asked for', async () => {
    expect(JSON.stringify(report)).not.toContain('Nguyễn Văn Thật')
    const named = tableIn(await reportOn('units', compilation, { manners: ['with-names'] }), 'units')
    expect(rowIn(named, '97', 'head')).toEqual(['Chủ tịch UBND tỉnh: Nguyễn Văn Thật'])
    for (const name of ['coverage', 'progress', 'deadlines']) {
      expect(JSON.stringify(await reportOn(name, compilation))).not.toContain('Nguyễn Văn Thật')
    }
  })

  test('by cluster: numbers in names count as numbers, units in none come last', async () => {
    const clustered = tableIn(await reportOn('units', compilation, { groupBy: 'cluster' }), 'units')
    expect(clustered.groups.map((it) => it.title)).toEqual([
      'Cụm số 1',
      'Cụm số 2',
      'Cụm số 10',
      'Đơn vị chưa xếp cụm, khối thi đua',
      'Đơn vị khác có kế hoạch (ngoài tổng số)',
    ])
  })

  test('compared with an earlier date: what was known then, and how many more have issued since', async () => {
    const previous = compileFolder('test/reports/song-lam', '2025-10-10')
    const compared = await reportOn('units', compilation, { previous })
    expect(rowIn(tableIn(compared, 'units'), '99002', 'previous')).toEqual(['drafting'])
    expect(totalIn(tableIn(compared, 'units_by_group'), 'total', 'issued', 'previous', 'change')).toEqual([5, 4, 1])
  })

  test('a total can stand first', async () => {
    const first = await reportOn('units', compilation, { totalsAt: 'first' })
    expect(tableIn(first, 'units_by_group').totalsAt).toBe('first')
  })
})
