import { describe, expect, test } from 'vitest'
import { compileFolder } from '../support/compile-folder.ts'
import { figures, reportOn, rowIn, rowsIn, tableIn } from '../support/report.ts'

const compilation = compileFolder('test/reports/song-lam', '2026-11-22')
const report = await reportOn('deadlines', compilation)
const tasks = tableIn(report, 'deadlines')

describe('Biểu 4: tasks overdue and soon due', () => {
  test('overdue from the day after; the day itself and 30 days ahead; 31 to 60; 61 to 90; by due date', () => {
    const days = tasks.groups.map((group) => [group.key, rowsIn({ ...tasks, groups: [group] }, 'task', 'days_left')])
    expect(days).toEqual([
      [
        'overdue',
        [
          ['BS-1.02', -22],
          ['SL-2.02', -1],
        ],
      ],
      [
        'within_30',
        [
          ['SL-3.01', 0],
          ['SL-3.02', 30],
        ],
      ],
      [
        'within_60',
        [
          ['SL-4.01', 31],
          ['SL-4.02', 60],
        ],
      ],
      [
        'within_90',
        [
          ['SL-4.03', 61],
          ['SL-5.01', 90],
        ],
      ],
    ])
    expect(tasks.groups.map((it) => it.title)).toEqual([
      'Quá hạn: 02 nhiệm vụ',
      'Đến hạn trong 30 ngày: 02 nhiệm vụ',
      'Đến hạn trong 31 - 60 ngày: 02 nhiệm vụ',
      'Đến hạn trong 61 - 90 ngày: 02 nhiệm vụ',
    ])
    expect(figures(report)).toMatchObject({ overdue: 2, within_30: 2, within_60: 2, within_90: 2, not_reported: 2 })
  })

  test('the deadline after an extension, with the document; the cause as the unit reported it', () => {
    expect(rowIn(tasks, 'SL-3.01', 'due', 'extension')).toEqual(['2026-11-22', ['812/UBND-NC']])
    expect(rowIn(tasks, 'SL-2.02', 'cause', 'lead')).toEqual([
      'Chờ thẩm định giá; dự kiến xong trong tháng 12/2026',
      'Sở Khoa học và Công nghệ',
    ])
  })

  test('tasks of units that have not reported are not overdue: they stand apart', () => {
    const silent = tableIn(report, 'deadlines_not_reported')
    expect(rowsIn(silent, 'task', 'days_left')).toEqual([
      ['CX-2.01', -145],
      ['LV-4.01', 39],
    ])
    expect(silent.notes.join(' ')).toContain('không tính là quá hạn')
  })

  test('the calendar goes from the communes up; what is over is only counted', () => {
    const calendar = tableIn(report, 'calendar')
    expect(
      calendar.groups.map((it) => [it.key, rowsIn({ ...calendar, groups: [it] }, 'when', 'what', 'codes')]),
    ).toEqual([
      [
        'commune',
        [
          ['2027-05-01/2027-05-31', 'preliminary', ['99002', '99001']],
          [null, 'launch_every_year', ['99001']],
        ],
      ],
      [
        'provincial',
        [
          ['2027-01-15/2027-01-15', 'launch', ['97']],
          ['2027-06-01/2027-06-30', 'preliminary', ['97']],
          ['2030-10-01/2030-10-31', 'final', ['97']],
        ],
      ],
      [
        'movement',
        [
          ['2027-01-01/2027-12-31', 'preliminary', []],
          ['2030-01-01/2030-12-31', 'final', []],
          [null, 'launch_every_year', []],
        ],
      ],
    ])
    expect(calendar.notes).toContain('Không ghi 01 hoạt động đã qua.')
  })

  test('compared with an earlier date: how each task stood then', async () => {
    const previous = compileFolder('test/reports/song-lam', '2026-11-15')
    const compared = await reportOn('deadlines', compilation, { previous })
    const table = tableIn(compared, 'deadlines')
    expect(rowIn(table, 'SL-2.02', 'previous')).toEqual(['open_within_term'])
    expect(rowIn(table, 'BS-1.02', 'previous')).toEqual(['open_overdue'])
    expect(figures(compared)).toMatchObject({ overdue: 2, overdue_before: 1 })
  })
})
