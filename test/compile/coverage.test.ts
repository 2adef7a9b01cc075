import { describe, expect, test } from 'vitest'
import { benSay, songLam, unitIn } from '../support/compile-texts.ts'

const international = `  international_cooperation:
    not_applicable:
      reason: UBND xã không được giao nhiệm vụ hợp tác quốc tế về khoa học, công nghệ
`
const one = `  international_cooperation:
    tasks:
      - { id: BS-7.01, work: Kết nghĩa với làng số của nước bạn, lead: Phòng Kinh tế, due: 2026-12-31, deliverable: 01 thỏa thuận }
`

/** The cell of a content of the commune. */
const cell = (files: Readonly<Record<string, string>>, content = 'international_cooperation', asOf = '2026-11-22') =>
  unitIn(songLam(files, { asOf }), '99001').coverage.find((it) => it.content === content)
const state = (...asked: Parameters<typeof cell>) => cell(...asked)?.state

describe('how a unit treats a content', () => {
  test('no plan of it is in the repository', () => {
    expect(state({})).toBe('no_plan')
    expect(state({ 'xa.yaml': benSay({ 'document:': 'document:\n  status: draft' }) })).toBe('no_plan')
  })

  test('only an excerpt, or a file that can not be read: nobody can tell', () => {
    expect(state({ 'xa.yaml': benSay({ 'schema: plan/v1': 'schema: plan/v1\nextent: excerpt' }) })).toBe(
      'not_assessable',
    )
    expect(state({ 'xa.yaml': benSay({ 'issued: 2025-09-12': 'issued: [2025-09-12' }) })).toBe('not_assessable')
  })

  test('in a paper of its own', () => {
    const withheld = benSay({ [international]: international.replace('not_applicable', 'withheld') })
    expect(state({ 'xa.yaml': withheld })).toBe('withheld')
  })

  test('outside its functions, with the reason that the plan gives', () => {
    expect(cell({ 'xa.yaml': benSay() })).toEqual({
      content: 'international_cooperation',
      state: 'not_applicable',
      tasks: 0,
      byPhase: { 1: 0, 2: 0 },
      reason: 'UBND xã không được giao nhiệm vụ hợp tác quốc tế về khoa học, công nghệ',
    })
  })

  test('not at all', () => {
    expect(state({ 'xa.yaml': benSay({ [international]: '' }) })).toBe('missing')
  })

  test('with one task, or with several', () => {
    expect(cell({ 'xa.yaml': benSay({ [international]: one }) })).toMatchObject({ state: 'one_task', tasks: 1 })
    expect(cell({ 'xa.yaml': benSay() }, 'digital_society')).toMatchObject({ state: 'covered', tasks: 2 })
  })
})

test('tasks are counted in each phase in which they are worked on, recurring ones in both', () => {
  // one by 10/2025, one each month until 2030
  expect(cell({ 'xa.yaml': benSay() }, 'awareness')).toMatchObject({ tasks: 2, byPhase: { 1: 2, 2: 1 } })
})

describe('a task that is cancelled', () => {
  const report = (status: string) =>
    `schema: progress/v1\nunit: "99001"\nas_of: 2026-06-30\ntasks: [{ task: BS-7.01, status: ${status}, document: 4/UBND }]\n`
  const files = { 'xa.yaml': benSay({ [international]: one }), 'tien-do.yaml': report('cancelled') }

  test('does not cover its content', () => {
    expect(cell(files)).toMatchObject({ state: 'missing', tasks: 0 })
    expect(cell({ ...files, 'tien-do.yaml': report('in_progress') })).toMatchObject({ state: 'one_task' })
  })

  test('did so before it was cancelled', () => {
    expect(cell(files, 'international_cooperation', '2026-06-29')).toMatchObject({ state: 'one_task' })
  })
})

describe('over several plans of a unit', () => {
  const yearly = benSay({
    'number: 15/KH-UBND': 'number: 4/KH-UBND',
    'issued: 2025-09-12': 'issued: 2026-01-08',
    'period: { from: 2025, to: 2030 }': 'period: { from: 2026, to: 2026 }',
  }).replaceAll('BS-', 'BS26-')

  test('the tasks are added up', () => {
    expect(cell({ 'a.yaml': benSay(), 'b.yaml': yearly }, 'digital_economy')).toMatchObject({ tasks: 4 })
  })

  test('an excuse of one does not hold where another has tasks', () => {
    const both = { 'a.yaml': benSay(), 'b.yaml': yearly.replace(international, one) }
    expect(cell(both)).toMatchObject({ state: 'one_task', reason: null })
    expect(state({ 'a.yaml': benSay(), 'b.yaml': yearly })).toBe('not_applicable')
  })
})

test('contents of its own are counted apart', () => {
  const own = `local_contents:
  - id: lang-nghe
    name: Làng nghề số
    tasks:
      - { id: BS-8.01, work: Dựng bản đồ số làng nghề, lead: Phòng Kinh tế, due: 2026-12-31, deliverable: 01 bản đồ số }
targets:`
  const compilation = songLam({ 'xa.yaml': benSay({ 'targets:\n  - id': `${own}\n  - id` }) })
  const unit = unitIn(compilation, '99001')
  expect([unit.tasks, unit.localTasks, unit.coverage.length]).toEqual([13, 1, 7])
  expect([...compilation.tasks].at(-1)).toMatchObject({
    content: 'lang-nghe',
    local: true,
    contentName: 'Làng nghề số',
  })
})
