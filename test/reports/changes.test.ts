import { describe, expect, test } from 'vitest'
import type { Compilation } from '../../src/model/compilation.ts'
import type { CompiledTask } from '../../src/model/compiled-task.ts'
import { readFolder } from '../support/check-folder.ts'
import { compileFolder } from '../support/compile-folder.ts'
import { compileTexts } from '../support/compile-texts.ts'
import { figures, reportOn, rowsIn, tableIn } from '../support/report.ts'

// Kỳ trước: kho tính đến ngày 31/8/2026, với các tệp như khi đó (song-lam-2026-08).
const { texts } = readFolder('test/reports/song-lam')
const older = readFolder('test/reports/song-lam-2026-08').texts
const previous = compileTexts(new Map([...texts, ...older]), { asOf: '2026-08-31' })
const compilation = compileFolder('test/reports/song-lam', '2026-11-22')
const report = await reportOn('changes', compilation, { previous })
const summary = tableIn(report, 'changes_summary')
const list = tableIn(report, 'changes')

/** What the list has of a sort. */
const listed = (sort: string, ...keys: readonly string[]) =>
  rowsIn({ ...list, groups: list.groups.filter((it) => it.key === sort) }, ...keys)

/** Tasks of a compilation, changed. */
const withTasks = (it: Compilation, change: (tasks: readonly CompiledTask[]) => readonly CompiledTask[]) => ({
  ...it,
  tasks: change([...it.tasks]),
})

describe('what has changed since an earlier artifact', () => {
  test('each line: how many before and now, how many came, went and were altered', () => {
    const keys = ['previous', 'now', 'change', 'gained', 'lost', 'altered'] as const
    expect(rowsIn(summary, 'key', ...keys)).toEqual([
      ['units', 10, 10, 0, 1, 1, null],
      ['plans', 6, 6, 0, 1, 1, null],
      ['contents', 12, 11, -1, 1, 2, null],
      ['tasks', 21, 20, -1, 2, 3, 2],
      ['dates', null, null, null, null, null, 2],
      ['done', 1, 4, 3, 3, 0, null],
      ['overdue', 2, 2, 0, 2, 2, null],
      ['extended', 0, 1, 1, 1, 0, 0],
      ['cancelled', 0, 1, 1, 1, 0, null],
      ['targets', 8, 8, 0, 1, 1, 1],
      ['must', 13, 12, -1, 1, 2, null],
      ['should', 7, 6, -1, 1, 2, null],
    ])
  })

  test('what was counted before and what is counted now differ by what came and went', async () => {
    const then = compileFolder('test/reports/song-lam', '2025-10-10')
    const other = compileFolder('examples/sound', '2026-11-22')
    for (const earlier of [previous, then, compilation, other]) {
      const table = tableIn(await reportOn('changes', compilation, { previous: earlier }), 'changes_summary')
      for (const [key, change, gained, lost] of rowsIn(table, 'key', 'change', 'gained', 'lost')) {
        if (key !== 'dates') expect(change, `${key}`).toBe(Number(gained) - Number(lost))
      }
    }
  })

  test('units that came and went, plans issued since', () => {
    expect(listed('units_appeared', 'code')).toEqual([['99006']])
    expect(listed('units_ended', 'code', 'from_value', 'to_value')).toEqual([['99009', 'present', null]])
    expect(listed('filed', 'code', 'id', 'what', 'from_value', 'to_value')).toEqual([
      ['99004', '21/KH-UBND', 'Kế hoạch số 21/KH-UBND ngày 18/9/2025', 'no_information', 'on_paper'],
    ])
    expect(listed('unfiled', 'code')).toEqual([['99009']])
  })

  test('contents that have tasks now, and those that have none any more', () => {
    expect(listed('contents_filled', 'code', 'id', 'from_value', 'to_value')).toEqual([
      ['99001', 'digital_society', 'missing', 'one_task'],
    ])
    expect(listed('contents_lost', 'code', 'id', 'from_value', 'to_value')).toEqual([
      ['99001', 'infrastructure', 'one_task', 'missing'],
      ['99009', 'awareness', 'one_task', null],
    ])
  })

  test('tasks added and removed; one that is numbered anew is neither; other words under the same id are told', () => {
    expect(listed('tasks_added', 'id', 'from_value', 'to_value')).toEqual([
      ['SL-4.03', null, 'open_within_term'],
      ['BS-5.01', null, 'done_on_time'],
    ])
    expect(listed('tasks_removed', 'id').flat()).toEqual(['SL-1.02', 'BS-2.01', 'NS-1.01'])
    expect(listed('tasks_renumbered', 'code', 'from_value', 'to_value')).toEqual([['97', 'SL-5.03', 'SL-5.01']])
    expect(listed('tasks_reworded', 'id', 'from_value', 'to_value')).toEqual([
      ['SL-2.02', 'Nâng cấp phòng máy chủ', 'Nâng cấp trung tâm dữ liệu'],
    ])
  })

  test('due dates by how many days they moved; more time by a document is another thing', () => {
    expect(listed('due_later', 'id', 'from_value', 'to_value', 'days')).toEqual([
      ['SL-4.01', '2026-10-31/2026-10-31', '2026-12-23/2026-12-23', 53],
    ])
    expect(listed('due_earlier', 'id', 'days')).toEqual([['SL-5.02', -38]])
    expect(listed('extended', 'id', 'from_value', 'to_value', 'days')).toEqual([
      ['SL-3.01', '2026-06-30/2026-06-30', '2026-11-22/2026-11-22', 145],
    ])
  })

  test('finished, newly overdue and no longer overdue, cancelled: from which state to which', () => {
    expect(listed('finished', 'id', 'from_value', 'to_value')).toEqual([
      ['SL-2.01', 'open_overdue', 'done_late'],
      ['BS-1.01', 'not_reported', 'done_on_time'],
      ['BS-5.01', null, 'done_on_time'],
    ])
    expect(listed('overdue', 'id', 'from_value')).toEqual([
      ['SL-2.02', 'open_within_term'],
      ['BS-1.02', 'not_reported'],
    ])
    expect(listed('overdue_ended', 'id', 'to_value')).toEqual([
      ['SL-2.01', 'done_late'],
      ['SL-3.01', 'open_within_term'],
    ])
    expect(listed('cancelled', 'id', 'from_value')).toEqual([['SL-6.01', 'open_within_term']])
  })

  test('targets: only what is not the same, the years in their order', () => {
    expect(listed('targets_changed', 'id', 'from_value', 'to_value')).toEqual([
      ['SL-CT01', 'Năm 2026: không có; Năm 2030: 80', 'Năm 2026: 60; Năm 2030: 85'],
    ])
    expect(listed('targets_added', 'id', 'to_value')).toEqual([['BS-CT01', 'Năm 2030: 85']])
    expect(listed('targets_removed', 'id', 'from_value')).toEqual([['BS-CT03', 'Năm 2027: 3']])
  })

  test('requirements newly met and no longer met', () => {
    expect(listed('must_met', 'code', 'id', 'from_value', 'to_value')).toEqual([
      ['97', 'head-answers', 'not_met', 'met'],
    ])
    expect(listed('should_met', 'code', 'id')).toEqual([['99001', 'yearly-launch']])
    expect(listed('must_lost', 'code').flat()).toEqual(['99009', '99009'])
  })

  test('figures and words say the same as the list', () => {
    expect(figures(report)).toMatchObject({ tasks_added: 2, tasks_removed: 3, due_later: 1, finished: 3, unfiled: 1 })
    const [section] = report.sections
    const words = section?.blocks.find((it) => it.kind === 'list')
    expect(words?.kind === 'list' && words.items.slice(0, 3)).toEqual([
      'Đơn vị mới trong phạm vi báo cáo: 01 (UBND xã Khánh An (giả định)).',
      'Đơn vị không còn trong phạm vi báo cáo: 01 (UBND xã Ngã Sáu (giả định)).',
      'Đơn vị mới ban hành kế hoạch: 01 (UBND xã Gò Dầu (giả định)).',
    ])
  })
})

describe('what is told with care', () => {
  test('nothing has changed', async () => {
    const same = await reportOn('changes', compilation, { previous: compilation })
    expect(rowsIn(tableIn(same, 'changes'), 'id')).toEqual([])
    expect(Object.values(figures(same)).every((it) => it === 0)).toBe(true)
    expect(JSON.stringify(same.sections[0]?.blocks)).toContain(
      'Không có thay đổi so với số liệu tính đến ngày 22/11/2026.',
    )
  })

  test('plans are numbered anew when a task is put in: each is found again by its words', async () => {
    const shifted = withTasks(compilation, (tasks) => {
      const own = tasks.filter((it) => it.unit === '97')
      const later = own.map((it, i) => {
        const { id, task } = own[i + 1] ?? { id: '97#SL-9.99', task: 'SL-9.99' }
        return { ...it, id, task }
      })
      const first = { ...(own[0] as CompiledTask), work: 'Họp giao ban hằng tháng' }
      return [...tasks.filter((it) => it.unit !== '97'), first, ...later]
    })
    const told = figures(await reportOn('changes', shifted, { previous: compilation }))
    expect(told).toMatchObject({
      tasks_added: 1,
      tasks_removed: 0,
      tasks_renumbered: 14,
      tasks_reworded: 0,
      finished: 1,
    })
  })

  test('where several tasks have the same words they are not paired', async () => {
    const twice = (ids: readonly string[], it: CompiledTask) =>
      ids.map((task) => ({ ...it, task, id: `97#${task}`, work: 'Tập huấn kỹ năng số' }))
    const copies = (ids: readonly string[]) =>
      withTasks(compilation, (tasks) => [...tasks, ...twice(ids, tasks.find((it) => it.unit === '97') as CompiledTask)])
    const told = figures(await reportOn('changes', copies(['A', 'B']), { previous: copies(['C', 'D']) }))
    expect(told).toMatchObject({ tasks_added: 2, tasks_removed: 2, tasks_renumbered: 0 })
    const one = figures(await reportOn('changes', copies(['A']), { previous: copies(['C']) }))
    expect(one).toMatchObject({ tasks_added: 0, tasks_removed: 0, tasks_renumbered: 1 })
  })

  test('an id that two plans of a unit use is told apart by its words', async () => {
    const doubled = withTasks(compilation, (tasks) => [
      ...tasks,
      { ...(tasks[0] as CompiledTask), plan: 'nam-2027.yaml', work: 'Nhiệm vụ khác của năm 2027' },
    ])
    const told = figures(await reportOn('changes', doubled, { previous: doubled }))
    expect(Object.values(told).every((it) => it === 0)).toBe(true)
    expect(figures(await reportOn('changes', doubled, { previous: compilation }))).toMatchObject({
      tasks_added: 1,
      tasks_reworded: 0,
    })
  })

  test('an extension that is changed, or taken back', async () => {
    const extended = (to: string) =>
      withTasks(compilation, (tasks) =>
        tasks.map((it) => (it.task === 'SL-3.01' ? { ...it, dueNow: { from: to, to } } : it)),
      )
    const again = await reportOn('changes', compilation, { previous: extended('2026-09-30') })
    expect(rowsIn(tableIn(again, 'changes'), 'id', 'days')).toEqual([['SL-3.01', 53]])
    expect(figures(again)).toMatchObject({ extended_again: 1, extended: 0 })
    expect(figures(await reportOn('changes', previous, { previous: compilation }))).toMatchObject({
      extension_ended: 1,
    })
  })

  test('a unit that has ended since: its tasks are gone because it has', async () => {
    const still = new Map([...texts, ['nga-sau.yaml', older.get('nga-sau.yaml') ?? '']])
    const ended = await reportOn('changes', compileTexts(still, { asOf: '2026-11-22' }), { previous })
    const table = tableIn(ended, 'changes')
    const of = (sort: string) =>
      rowsIn({ ...table, groups: table.groups.filter((it) => it.key === sort) }, 'id', 'to_value')
    expect(of('units_ended')).toEqual([['99009', 'ended']])
    expect(of('tasks_removed')).toContainEqual(['NS-1.01', 'ended'])
    expect(JSON.stringify(table)).toContain('Đã kết thúc hoạt động (đến ngày 31/3/2026)')
  })

  test('one content: its tasks only; a task that went to another content is outside, not gone', async () => {
    const moved = withTasks(compilation, (tasks) =>
      tasks.map((it) => (it.task === 'SL-2.02' ? { ...it, content: 'security' } : it)),
    )
    const asked = { previous: compilation, filters: { content: ['infrastructure'] } }
    const narrow = await reportOn('changes', moved, asked)
    expect(rowsIn(tableIn(narrow, 'changes_summary'), 'key').flat()).toEqual([
      'contents',
      'tasks',
      'dates',
      'done',
      'overdue',
      'extended',
      'cancelled',
    ])
    expect(rowsIn(tableIn(narrow, 'changes'), 'id', 'to_value')).toEqual([
      ['SL-2.02', 'outside'],
      ['SL-2.02', 'outside'],
    ])
  })

  test('another catalogue, another configuration, another repository: it is said', async () => {
    const { meta } = previous
    const by = async (change: Partial<typeof meta>) =>
      reportOn('changes', compilation, { previous: { ...previous, meta: { ...meta, ...change } } })
    const notes = (it: typeof report) => tableIn(it, 'changes_summary').notes.join(' ')
    const catalogue = { ...meta.catalogue, sha256: '0'.repeat(64) }
    expect((await by({ catalogue })).notChecked.join(' ')).toContain('Số liệu kỳ trước được lập theo một bản khác')
    const other = { ...catalogue, id: 'giam-ngheo' }
    expect((await by({ catalogue: other })).notChecked.join(' ')).toContain(
      'danh mục của phong trào khác (`giam-ngheo`',
    )
    expect(notes(await by({ rulesOff: ['head-missing'] }))).toContain('`head-missing`')
    expect(notes(await by({ mustFile: false }))).toContain('do cấu hình')
    const foreign = await reportOn('changes', compilation, { previous: compileFolder('examples/sound', '2026-11-22') })
    expect(notes(foreign)).toContain('Hai kỳ không có đơn vị nào chung')
    expect(notes(report)).not.toMatch(/cấu hình|đơn vị nào chung/)
    expect(report.notChecked.join(' ')).not.toContain('Số liệu kỳ trước được lập theo')
  })

  test('tasks are walked once', async () => {
    const walks = { now: 0, before: 0 }
    const counted = (it: Compilation, which: keyof typeof walks): Compilation => ({
      ...it,
      tasks: {
        *[Symbol.iterator]() {
          walks[which]++
          yield* it.tasks
        },
      },
    })
    await reportOn('changes', counted(compilation, 'now'), { previous: counted(previous, 'before') })
    expect(walks).toEqual({ now: 1, before: 1 })
  })

  test('without an earlier artifact there is nothing to compare', async () => {
    await expect(reportOn('changes', compilation)).rejects.toThrow('needCompare')
  })
})
