import { describe, expect, test } from 'vitest'
import type { Compilation } from '../../src/model/compilation.ts'
import type { CompiledTask } from '../../src/model/compiled-task.ts'
import { benSay, songLam, unitIn } from '../support/compile-texts.ts'
import { fixtureText } from '../support/fixture.ts'

function taskIn(compilation: Compilation, id: string): CompiledTask {
  const found = [...compilation.tasks].find((it) => it.id === id)
  if (!found) throw new Error(`no task ${id}`)
  return found
}
/** A task of the commune's plan, changed. */
const task = (id: string, edits: Readonly<Record<string, string>> = {}) =>
  taskIn(songLam({ 'xa.yaml': benSay(edits) }), `99001#${id}`)

const province = fixtureText('test/base/province.yaml')

describe('a task', () => {
  test('is known by its unit and its id, and where it stands', () => {
    expect(task('BS-6.02')).toMatchObject({
      id: '99001#BS-6.02',
      unit: '99001',
      plan: 'xa.yaml',
      task: 'BS-6.02',
      content: 'security',
      source: { file: 'xa.yaml', path: ['contents', 'security', 'tasks', 1] },
    })
  })

  test('has its dates as intervals, both days included', () => {
    const { start, due } = task('BS-3.02')
    expect(start).toEqual({ from: '2026-01-01', to: '2026-01-31' })
    expect(due).toEqual({ from: '2028-04-01', to: '2028-06-30' })
  })

  test('is of the phases that its plan says, else of those in which it is worked on', () => {
    expect(task('BS-3.01')).toMatchObject({ phases: [1], phaseStated: true })
    expect(task('BS-5.02')).toMatchObject({ phases: [2], phaseStated: false })
    expect(task('BS-6.01')).toMatchObject({ phases: [1, 2], phaseStated: false })
  })

  test('is due when the last extension says, with the document that grants it', () => {
    const extended = 'due: 2026-03-31\n        extended: [{ to: 2026-Q3, document: 77/UBND-NC }]'
    expect(task('BS-2.02', { 'due: 2026-03-31': extended })).toMatchObject({
      due: { from: '2026-03-31', to: '2026-03-31' },
      dueNow: { from: '2026-07-01', to: '2026-09-30' },
      extensions: [{ to: { from: '2026-07-01', to: '2026-09-30' }, document: '77/UBND-NC' }],
    })
  })

  test('is led by the unit that its text names, whose post stands in the assignments', () => {
    expect(task('BS-6.02')).toMatchObject({
      lead: { units: ['Công an xã'], nobody: null, written: ['Công an xã'] },
      post: 'Trưởng Công an xã',
      coordinating: ['Văn phòng HĐND và UBND xã'],
    })
  })

  test('is led by nobody where the text names nobody; whoever coordinates in the same text is told apart', () => {
    const written = 'lead: Phòng Kinh tế\n        coordinating: [Hội Liên hiệp Phụ nữ xã]'
    expect(task('BS-4.01', { [written]: 'lead: Các đơn vị liên quan' })).toMatchObject({
      lead: { units: [], nobody: 'vague', written: ['Các đơn vị liên quan'] },
      post: null,
    })
    expect(task('BS-4.01', { [written]: 'lead: Phòng Kinh tế chủ trì, phối hợp Công an xã' })).toMatchObject({
      lead: { units: ['Phòng Kinh tế'] },
      coordinating: ['Công an xã'],
    })
  })

  test('keeps its text as signed, written the usual way', () => {
    const decomposed = 'work: Rà soát tài khoản, đổi mật khẩu'
    const { work } = task('BS-6.02', { [decomposed]: decomposed.normalize('NFD') })
    expect(work).toBe('Rà soát tài khoản, đổi mật khẩu và cấp lại quyền truy cập hệ thống của xã')
  })
})

describe('the six clears', () => {
  const written = {
    person: ['lead: Công an xã\n        coordinating: [Văn phòng HĐND và UBND xã]', 'position: Đội trưởng'],
    work: ['work: Rà soát tài khoản, đổi mật khẩu và cấp lại quyền truy cập hệ thống của xã', 'work: Triển khai'],
    time: ['due: 2026-06-30', 'due_note: Khi có hướng dẫn'],
    deliverable: ['deliverable: Danh sách tài khoản đã rà soát; biên bản cấp lại quyền truy cập', 'phase: 1'],
    responsibility: ['    responsibility: Chịu trách nhiệm về việc cảnh báo lừa đảo trực tuyến đến từng hộ dân\n', ''],
    authority: ['    authority: Xử lý hoặc chuyển cấp trên xử lý vi phạm trên không gian mạng\n', ''],
  } as const

  test('are all there in a sound task', () => {
    expect(Object.values(task('BS-6.02').clears)).toEqual([true, true, true, true, true, true])
  })

  test.each(Object.entries(written))('%s is missing where the plan does not say it', (clear, [from, to]) => {
    const lacking = Object.entries(task('BS-6.02', { [from]: to }).clears).flatMap(([key, has]) => (has ? [] : [key]))
    expect(lacking).toEqual([clear])
  })

  test('are those of each unit where a task is addressed to several', () => {
    const addressed = 'lead: Các thôn\n        addressed_to: { units: [Thôn Đông, Thôn Đoài] }'
    expect(task('BS-6.02', { [written.person[0]]: addressed })).toMatchObject({
      addressed: { kinds: [], units: ['Thôn Đông', 'Thôn Đoài'] },
      clears: { person: true },
    })
  })
})

describe('references', () => {
  test('are resolved both ways between plans in force', () => {
    const both = songLam({ 'tinh.yaml': province, 'xa.yaml': benSay() })
    expect(taskIn(both, '99001#BS-5.01').implements).toEqual([{ written: '97#SL-5.01', task: '97#SL-5.01' }])
    expect(taskIn(both, '97#SL-5.01').implementedBy).toEqual(['99001#BS-5.01'])
  })

  test('lead nowhere while the plan above is not here, or not in force', () => {
    const draft = province.replace('document:', 'document:\n  status: draft')
    for (const files of [{ 'xa.yaml': benSay() }, { 'tinh.yaml': draft, 'xa.yaml': benSay() }]) {
      expect(taskIn(songLam(files), '99001#BS-5.01').implements).toEqual([{ written: '97#SL-5.01', task: null }])
    }
  })

  test('join tasks with targets and national targets', () => {
    const compilation = songLam({ 'tinh.yaml': province, 'xa.yaml': benSay() })
    expect(taskIn(compilation, '99001#BS-3.01')).toMatchObject({
      targets: ['99001#BS-CT01'],
      contributesTo: ['online-public-services'],
    })
    expect(compilation.targets.find((it) => it.id === '99001#BS-CT01')).toMatchObject({
      measure: 'percent',
      direction: 'up',
      measurable: true,
      servedBy: ['99001#BS-3.01', '99001#BS-5.01'],
      assigned: { by: '97', target: 'SL-CT01', value: 85, id: '97#SL-CT01' },
    })
  })
})

describe('what units report', () => {
  const report = (asOf: string, entries: string, targets = '') =>
    `schema: progress/v1\nunit: "99001"\nas_of: ${asOf}\ntasks: [${entries}]\ntargets: [${targets}]\n`
  const done =
    '{ task: BS-2.02, status: done, completed: 2026-04-10, percent: 100, cause: Chậm bàn giao thiết bị, evidence: [{ document: 12/BB-UBND }] }'

  test('gives each task its state, with what the report says of it', () => {
    const compilation = songLam({ 'xa.yaml': benSay(), 'q2.yaml': report('2026-06-30', done) })
    expect(taskIn(compilation, '99001#BS-2.02').state).toEqual({
      state: 'done_late',
      due: '2026-03-31',
      period: null,
      daysLeft: null,
      entry: {
        asOf: '2026-06-30',
        file: 'q2.yaml',
        status: 'done',
        completed: '2026-04-10',
        percent: 100,
        cause: 'Chậm bàn giao thiết bị',
        evidence: [{ document: '12/BB-UBND', file: null }],
        document: null,
      },
    })
  })

  test('counts the days that are left of an open task, and those that it is over', () => {
    const compilation = songLam({ 'xa.yaml': benSay(), 'q2.yaml': report('2026-06-30', done) })
    const left = (id: string) => taskIn(compilation, `99001#${id}`).state
    expect(left('BS-2.01')).toMatchObject({ state: 'open_overdue', due: '2026-09-30', daysLeft: -53 })
    expect(left('BS-4.01')).toMatchObject({ state: 'open_within_term', due: '2026-12-31', daysLeft: 39 })
  })

  test('nothing at all leaves all tasks unreported', () => {
    const compilation = songLam({ 'xa.yaml': benSay(), 'sau.yaml': report('2026-12-31', done) })
    expect(new Set([...compilation.tasks].map((it) => it.state.state))).toEqual(new Set(['not_reported']))
    expect(unitIn(compilation, '99001').progress).toEqual({
      reported: false,
      newest: null,
      files: [],
      uncertain: false,
    })
  })

  test('is uncertain while one of its reports can not be read', () => {
    const files = { 'xa.yaml': benSay(), 'q2.yaml': report('2026-06-30', done), 'q3.yaml': report('hôm qua', '') }
    expect(unitIn(songLam(files), '99001').progress).toMatchObject({
      reported: true,
      newest: '2026-06-30',
      uncertain: true,
    })
  })

  test('gives targets their newest value by the date', () => {
    const files = {
      'xa.yaml': benSay(),
      'q2.yaml': report('2026-06-30', '', '{ target: BS-CT01, value: 61.5 }'),
      'q3.yaml': report('2026-09-30', '', '{ target: BS-CT01, value: 66.2 }'),
    }
    const newest = (asOf: string) => songLam(files, { asOf }).targets[0]?.newest
    expect(newest('2026-11-22')).toEqual({ value: 66.2, asOf: '2026-09-30', file: 'q3.yaml' })
    expect(newest('2026-09-29')).toMatchObject({ value: 61.5 })
  })
})
