import { describe, expect, test } from 'vitest'
import { compileFolder } from '../support/compile-folder.ts'
import { figures, reportOn, rowIn, rowsIn, tableIn, totalIn } from '../support/report.ts'

const compilation = compileFolder('test/reports/song-lam', '2026-11-22')
const report = await reportOn('coverage', compilation)
const units = tableIn(report, 'coverage')

describe('Biểu 2: what units plan for each content', () => {
  test('the state of each field, the first that fits', () => {
    expect(rowIn(units, '99001', 'awareness', 'digital_society', 'security', 'international_cooperation')).toEqual([
      'covered',
      'one_task',
      'withheld',
      'not_applicable',
    ])
    expect(rowIn(units, '99001', 'infrastructure', 'digital_government', 'digital_economy')).toEqual([
      'missing',
      'missing',
      'missing',
    ])
    expect(rowIn(units, '99003', 'awareness')).toEqual(['not_assessable']) // an excerpt
    expect(rowIn(units, '99008', 'awareness')).toEqual(['not_assessable']) // a file that can't be read
    expect(rowIn(units, '99004', 'awareness')).toEqual(['no_plan']) // on paper only
  })

  test('a cancelled task does not cover; a task of both phases stands in both and counts once', () => {
    expect(rowIn(units, '97', 'security_tasks')).toEqual([2])
    expect(rowIn(units, '97', 'digital_society_phase_1', 'digital_society_phase_2', 'digital_society_tasks')).toEqual([
      1, 2, 2,
    ])
    expect(rowIn(units, '97', 'tasks', 'contents')).toEqual([13, 7])
  })

  test('a task whose phase is not known is told in the note', () => {
    expect(rowIn(units, '97', 'note')).toEqual(['Nội dung 7: có nhiệm vụ chưa xác định được giai đoạn'])
    expect(rowIn(units, '99001', 'note', 'not_applicable', 'withheld')).toEqual(['Thiếu nội dung 2, 3, 4', 1, 1])
  })

  test('sums are of tasks; a unit without a plan has none, and not zero', () => {
    expect(totalIn(units, 'total', 'tasks', 'infrastructure_phase_1', 'infrastructure_phase_2')).toEqual([19, 3, 1])
    expect(totalIn(units, 'units', 'infrastructure_phase_1', 'infrastructure_phase_2')).toEqual([2, 1])
    expect(rowIn(units, '99004', 'tasks', 'contents')).toEqual([null, null])
    // on paper a blank means that a content has no task: a sign keeps the two apart in every format
    expect(rowIn(units, '99004', 'awareness_phase_1')).toEqual(['no_plan'])
  })

  test('percentages are of the units with a plan in force to which a content applies', () => {
    const contents = tableIn(report, 'coverage_by_content')
    const asked = ['units', 'percent', 'missing', 'not_applicable', 'withheld', 'not_assessable', 'no_plan'] as const
    expect(rowIn(contents, 'awareness', ...asked)).toEqual([2, 50, 2, 0, 0, 2, 4])
    // nothing is asked of the commune that has a separate paper
    expect(rowIn(contents, 'security', ...asked).slice(0, 5)).toEqual([1, 100 / 3, 2, 0, 1])
    expect(rowIn(contents, 'international_cooperation', ...asked).slice(0, 5)).toEqual([1, 100 / 3, 2, 1, 0])
    expect(figures(report)).toMatchObject({ units_with_plan: 4, units_whole: 1, units_lacking: 3 })
    expect(figures(report).least_covered).toBe('CĐS trong hệ thống chính trị')
  })

  test('national targets with the units that name them', () => {
    const targets = tableIn(report, 'coverage_by_target')
    expect(rowIn(targets, 'online-public-services', 'value', 'with_target', 'with_task', 'tasks', 'units')).toEqual([
      '> 80%',
      1,
      1,
      1,
      ['97', '99001'],
    ])
  })

  test('tasks of units above: who is addressed, who has them in its plan, who has no plan to look at', () => {
    const parents = tableIn(report, 'coverage_by_parent_task')
    expect(rowsIn(parents, 'id', 'expected', 'implementing', 'percent', 'without_plan')).toEqual([
      ['97#SL-1.01', 8, 1, 50, 6],
    ])
    expect(rowIn(parents, '97#SL-1.01', 'units', 'lacking_units')).toEqual([['99001'], ['99002']])
  })

  test('only one content, only some units', async () => {
    const only = await reportOn('coverage', compilation, {
      filters: { content: ['awareness'], unit: ['97', '99001'] },
    })
    const table = tableIn(only, 'coverage')
    expect(rowsIn(table, 'code', 'awareness', 'tasks', 'contents')).toEqual([
      ['97', 'one_task', 1, 1],
      ['99001', 'covered', 2, 1],
    ])
    expect(table.columns.some((it) => it.key === 'security')).toBe(false)
    expect(only.checked).toContain(
      'Phạm vi báo cáo: 02 đơn vị, theo lựa chọn `--content awareness`, `--unit 97`, `--unit 99001`.',
    )
  })

  test('compared with an earlier date', async () => {
    const previous = compileFolder('test/reports/song-lam', '2025-10-10')
    const compared = await reportOn('coverage', compilation, { previous })
    expect(totalIn(tableIn(compared, 'coverage'), 'total', 'tasks', 'previous', 'change')).toEqual([19, 18, 1])
    const contents = tableIn(compared, 'coverage_by_content')
    expect(rowIn(contents, 'infrastructure', 'units', 'previous', 'change')).toEqual([2, 1, 1])
  })
})
