import { describe, expect, test } from 'vitest'
import type { Filters } from '../../src/reports/report/maker.ts'
import { compileFolder } from '../support/compile-folder.ts'
import { figures, reportOn, rowIn, rowsIn, tableIn, totalIn } from '../support/report.ts'

const compilation = compileFolder('test/reports/song-lam', '2026-11-22')
const report = await reportOn('progress', compilation)
const units = tableIn(report, 'progress')
const four = ['total', 'done_on_time', 'done_late', 'open_within_term', 'open_overdue'] as const
const outside = ['cancelled', 'recurring', 'no_deadline', 'not_reported'] as const

describe('Biểu 3: how tasks stand', () => {
  test('done on the due date is on time, the day after is late; overdue from the day after the due date', () => {
    // SL-1.01 on time; SL-2.01 late; SL-2.02 overdue by one day; seven within term, one of them due that very day
    expect(rowIn(units, '97', ...four)).toEqual([10, 1, 1, 7, 1])
    expect(rowIn(units, '97', 'done', 'open', 'extended')).toEqual([2, 8, 1])
  })

  test('cancelled, continuous and on demand, without deadline: each in a column of its own, outside the total', () => {
    expect(rowIn(units, '97', ...outside)).toEqual([1, 2, 1, 0])
  })

  test('rates: on time of those due or done, overdue of all; nothing is said where nothing is due', () => {
    expect(rowIn(units, '97', 'on_time_percent', 'overdue_percent')).toEqual([100 / 3, 10])
    const phase = tableIn(report, 'progress_by_phase')
    expect(rowIn(phase, '2', ...four, 'on_time_percent')).toEqual([3, 1, 0, 2, 0, 100])
    const contents = tableIn(report, 'progress_by_content')
    expect(rowIn(contents, 'digital_government', ...four, 'on_time_percent')).toEqual([2, 0, 0, 2, 0, null])
  })

  test('of a unit that has not reported nothing is known: it is outside all totals, and in a line of its own', () => {
    expect(rowIn(units, '99002', ...four, 'on_time_percent', 'not_reported', 'reporting')).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      2,
      'not_reported',
    ])
    expect(totalIn(units, 'total', ...four, ...outside)).toEqual([13, 3, 1, 7, 2, 1, 2, 1, 3])
    expect(totalIn(units, 'units_not_reported', 'reporting')).toEqual([2])
    expect(figures(report)).toMatchObject({ tasks: 13, done: 4, units_reported: 2, units_not_reported: 2 })
  })

  test('units without a plan in force are counted, not shown', () => {
    expect(rowsIn(units, 'code')).toEqual([['97'], ['99002'], ['99001'], ['DN-LUA']])
    expect(figures(report).units_without_plan).toBe(6)
  })

  test('a recurring task counts once, by its newest period that has ended', () => {
    // BS-5.01, quarterly: the third quarter was reported done on 20 September
    expect(rowIn(units, '99001', ...four)).toEqual([3, 2, 0, 0, 1])
  })

  test('the contents add up to the total; a task of both phases stands in both lines', () => {
    const contents = tableIn(report, 'progress_by_content')
    const sum = rowsIn(contents, 'total').reduce((all, [it]) => all + Number(it), 0)
    expect([sum]).toEqual(totalIn(contents, 'total', 'total'))
    const phases = tableIn(report, 'progress_by_phase')
    expect(rowsIn(phases, 'key', 'total', 'no_deadline')).toEqual([
      ['1', 12, 0],
      ['2', 3, 0],
      ['unknown', 0, 1],
    ])
    expect(totalIn(phases, 'total', 'total')).toEqual([13])
  })

  test('ordered by rate for internal use only, and then it says so', async () => {
    const internal = await reportOn('progress', compilation, { manners: ['internal'], groupBy: 'none' })
    expect(rowsIn(tableIn(internal, 'progress'), 'code')).toEqual([['99001'], ['97'], ['99002'], ['DN-LUA']])
    expect(internal.sections[0]?.subtitles).toEqual(['(Tài liệu nội bộ, không kèm theo báo cáo)'])
  })

  test('rates are never called points', () => {
    expect(tableIn(report, 'progress').notes.join(' ')).toContain('Không phải điểm thi đua.')
  })

  test('compared with an earlier date: the rate then, and the points of difference', async () => {
    const previous = compileFolder('test/reports/song-lam', '2026-10-31')
    const compared = tableIn(await reportOn('progress', compilation, { previous }), 'progress')
    expect(rowIn(compared, '97', 'on_time_percent', 'previous', 'change')).toEqual([100 / 3, 50, 100 / 3 - 50])
  })

  test('only one phase', async () => {
    const second = tableIn(await reportOn('progress', compilation, { filters: { phase: ['2'] } }), 'progress')
    expect(rowIn(second, '97', ...four)).toEqual([2, 0, 0, 2, 0])
  })
})

test('above a table stands to what it was narrowed, in words', async () => {
  const said = async (filters: Filters, locale: 'vi' | 'en' = 'vi') =>
    (await reportOn('progress', compilation, { filters, locale })).sections.map((it) => it.measures?.[1])
  const second = 'Phạm vi: giai đoạn 2'
  expect(await said({ phase: ['2'] })).toEqual([second, second])
  expect((await said({ kind: ['commune'], parent: ['97'], content: ['security'] }))[0]).toBe(
    'Phạm vi: xã, phường, đặc khu; đơn vị trực thuộc UBND tỉnh Sông Lam (giả định); nội dung thi đua số 6 (An ninh, an toàn)',
  )
  expect((await said({ unit: ['99001'], level: ['commune'] }, 'en'))[0]).toBe(
    'Scope: UBND xã Bến Sậy (giả định); commune level',
  )
  expect((await said({}))[0]).toBe('Đơn vị tính: nhiệm vụ')
})
