import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { factsOf } from '../../src/engine/facts.ts'
import { readPlan } from '../../src/model/plan.ts'
import type { PlanFile } from '../../src/model/plan-file.ts'
import { progressByUnit, readProgress } from '../../src/model/progress.ts'
import type { ProgressFile } from '../../src/model/progress-file.ts'
import { taskStanding } from '../../src/model/task-state.ts'
import { catalogue } from '../support/catalogue.ts'

/** The standing of a task as of a day; the reports of its unit are given as `as-of date: entries`. */
function standing(task: string, reports: Readonly<Record<string, string>>, day: string) {
  const document = '{ issued: 2025-06-20, period: { from: 2025, to: 2030 } }'
  const unit = '{ code: "97", name: UBND tỉnh Sông Lam, kind: province }'
  const tasks = `[{ id: SL-1, work: x, ${task} }]`
  const text = `unit: ${unit}\ndocument: ${document}\ncontents: { security: { tasks: ${tasks} } }`
  const plan = factsOf('97.yaml', readPlan(parse(text, { schema: 'core' }) as PlanFile, catalogue), catalogue)
  const files = Object.entries(reports).map(([asOf, entries]) => {
    const file = parse(`unit: "97"\nas_of: ${asOf}\ntasks: [${entries}]`, { schema: 'core' }) as ProgressFile
    const { undated: _, ...facts } = readProgress(file, [])
    return { ...facts, file: `tien-do-${asOf}.yaml`, evidence: [] }
  })
  const [facts] = plan.tasks
  if (!facts) throw new Error('no task')
  return taskStanding(facts, plan, progressByUnit(files).get('97'), day)
}

const state = (...asked: Parameters<typeof standing>) => standing(...asked).state
const due = 'due: 2026-06-30'
const done = (day: string) => `{ task: SL-1, status: done, completed: ${day} }`
const doing = '{ task: SL-1, status: in_progress }'

describe('a task with one due date', () => {
  test('that was completed on its due date is done on time', () => {
    expect(state(due, { '2026-06-30': done('2026-06-30') }, '2026-06-30')).toBe('done_on_time')
  })

  test('that was completed a day after its due date is done late', () => {
    expect(state(due, { '2026-07-15': done('2026-07-01') }, '2026-07-15')).toBe('done_late')
  })

  test('that is not done is within its term on the due date itself, and overdue from the day after', () => {
    expect(state(due, { '2026-05-31': doing }, '2026-06-30')).toBe('open_within_term')
    expect(state(due, { '2026-05-31': doing }, '2026-07-01')).toBe('open_overdue')
  })

  test('on which its unit says nothing while it reports on others has not begun', () => {
    const others = { '2026-05-31': '{ task: SL-2, status: done, completed: 2026-05-01 }' }
    expect(standing(due, others, '2026-06-30')).toEqual({
      state: 'open_within_term',
      due: '2026-06-30',
      period: null,
      entry: null,
    })
    expect(state(due, others, '2026-07-01')).toBe('open_overdue')
  })

  test('given as a quarter is due on the last day of the quarter', () => {
    expect(state('due: 2026-Q2', { '2026-03-31': doing }, '2026-06-30')).toBe('open_within_term')
    expect(state('due: quý II/2026', { '2026-03-31': doing }, '2026-07-01')).toBe('open_overdue')
  })

  test('that was extended is due by the last extension', () => {
    const extended =
      'due: 2026-03-31, extended: [{ to: 2026-05-31, document: 7/UBND }, { to: 2026-Q3, document: 9/UBND }]'
    expect(state(extended, { '2026-05-31': doing }, '2026-09-30')).toBe('open_within_term')
    expect(state(extended, { '2026-09-30': done('2026-09-12') }, '2026-10-01')).toBe('done_on_time')
    expect(state(extended, { '2026-09-30': doing }, '2026-10-01')).toBe('open_overdue')
  })

  test('that was extended to a day which nobody can read has no known due date', () => {
    const extended = 'due: 2026-03-31, extended: [{ to: khi có vốn, document: 7/UBND }]'
    expect(state(extended, { '2026-05-31': doing }, '2026-09-30')).toBe('no_deadline')
  })

  test('that is done without a day counts as done on the day as of which the report speaks', () => {
    expect(state(due, { '2026-06-30': '{ task: SL-1, status: done }' }, '2026-11-22')).toBe('done_on_time')
    expect(state(due, { '2026-09-30': '{ task: SL-1, status: done }' }, '2026-11-22')).toBe('done_late')
  })
})

describe('of several reports', () => {
  const reports = { '2026-03-31': doing, '2026-06-30': done('2026-06-12'), '2026-09-30': doing }

  test('the newest that is not after the date speaks', () => {
    expect(state(due, reports, '2026-03-31')).toBe('open_within_term')
    expect(state(due, reports, '2026-06-30')).toBe('done_on_time')
    expect(state(due, reports, '2026-09-29')).toBe('done_on_time')
    expect(state(due, reports, '2026-09-30')).toBe('open_overdue')
    expect(standing(due, reports, '2026-07-31').entry?.file).toBe('tien-do-2026-06-30.yaml')
  })

  test('the newest that names the task speaks, not the newest of the unit', () => {
    const silent = { ...reports, '2026-09-30': '{ task: SL-2, status: in_progress }' }
    expect(state(due, silent, '2026-11-22')).toBe('done_on_time')
  })
})

describe('outside the four states stands', () => {
  test('a task of a unit that has sent no report by the date', () => {
    expect(state(due, {}, '2026-11-22')).toBe('not_reported')
    expect(state(due, { '2026-12-31': done('2026-06-01') }, '2026-11-22')).toBe('not_reported')
    expect(state('recurrence: continuous', {}, '2026-11-22')).toBe('not_reported')
  })

  test('a task that was cancelled, until a newer report says otherwise', () => {
    const cancelled = '{ task: SL-1, status: cancelled, document: 12/UBND-NC }'
    expect(state(due, { '2026-06-30': cancelled }, '2026-11-22')).toBe('cancelled')
    expect(state(due, { '2026-06-30': cancelled, '2026-09-30': doing }, '2026-11-22')).toBe('open_overdue')
    expect(state('recurrence: continuous', { '2026-06-30': cancelled }, '2026-11-22')).toBe('cancelled')
  })

  test('a task without a due date, even if it is done', () => {
    expect(state('due_note: khi có hướng dẫn', { '2026-06-30': done('2026-06-01') }, '2026-11-22')).toBe('no_deadline')
    expect(state('due: cuối nhiệm kỳ', { '2026-06-30': doing }, '2026-11-22')).toBe('no_deadline')
  })

  test('a task that goes on all the time, or is done when it is asked for', () => {
    expect(state('recurrence: continuous', { '2026-06-30': doing }, '2026-11-22')).toBe('continuous')
    expect(state(`recurrence: on_demand, ${due}`, { '2026-06-30': doing }, '2026-11-22')).toBe('on_demand')
  })
})

describe('a recurring task', () => {
  const quarterly = 'recurrence: quarterly, start: 2026-01'
  const of = (period: string, status: string) => `{ task: SL-1, period: ${period}, status: ${status} }`

  test('has the state of its newest period that ended by the date', () => {
    const reports = {
      '2026-04-10': of('2026-Q1', 'done, completed: 2026-03-20'),
      '2026-07-10': of('2026-Q2', 'done, completed: 2026-07-05'),
    }
    expect(state(quarterly, reports, '2026-04-15')).toBe('done_on_time')
    expect(state(quarterly, reports, '2026-07-15')).toBe('done_late')
    expect(standing(quarterly, reports, '2026-11-22')).toMatchObject({
      state: 'open_overdue',
      due: '2026-09-30',
      period: { from: '2026-07-01', to: '2026-09-30' },
      entry: null,
    })
  })

  test('is within the term of a period on the last day of it', () => {
    expect(state(quarterly, { '2026-09-15': of('2026-Q3', 'in_progress') }, '2026-09-30')).toBe('open_within_term')
    expect(state(quarterly, { '2026-09-15': of('2026-Q3', 'in_progress') }, '2026-10-01')).toBe('open_overdue')
  })

  test('is not done for a period because another one is', () => {
    const reports = { '2026-10-10': `${of('2026-Q3', 'in_progress')}, ${of('2026-Q2', 'done')}` }
    expect(state(quarterly, reports, '2026-11-22')).toBe('open_overdue')
  })

  test('whose first period is still to end is within its term, or done already', () => {
    const start = 'recurrence: yearly, start: 2026-01'
    expect(state(start, { '2026-06-30': '{ task: SL-2, status: done }' }, '2026-11-22')).toBe('open_within_term')
    expect(state(start, { '2026-06-30': of('2026', 'done, completed: 2026-05-04') }, '2026-11-22')).toBe('done_on_time')
  })

  test('of each month is spoken for by an entry for the quarter', () => {
    const monthly = 'recurrence: monthly, start: 2026-01'
    expect(state(monthly, { '2026-10-05': of('2026-Q3', 'done') }, '2026-10-15')).toBe('done_late')
    expect(state(monthly, { '2026-09-30': of('2026-Q3', 'done') }, '2026-09-30')).toBe('done_on_time')
  })

  test('is spoken for by an entry without a period if its day lies in the period', () => {
    expect(state(quarterly, { '2026-09-30': done('2026-09-08') }, '2026-10-15')).toBe('done_on_time')
    expect(state(quarterly, { '2026-06-30': done('2026-06-08') }, '2026-10-15')).toBe('open_overdue')
  })

  test('that was cancelled for good is cancelled in all later periods', () => {
    const reports = {
      '2026-03-31': of('2026-Q1', 'done, completed: 2026-03-20'),
      '2026-06-30': '{ task: SL-1, status: cancelled, document: 12/UBND-NC }',
    }
    expect(state(quarterly, reports, '2026-11-22')).toBe('cancelled')
  })

  test('goes on to the end of its plan, and no further than its due date', () => {
    const reports = { '2026-07-10': of('2026-Q2', 'done, completed: 2026-06-20') }
    expect(state(`${quarterly}, due: 2026-06-30`, reports, '2026-11-22')).toBe('done_on_time')
    expect(state(quarterly, reports, '2031-06-30')).toBe('open_overdue')
    expect(standing(quarterly, reports, '2031-06-30').due).toBe('2030-12-31')
  })
})
