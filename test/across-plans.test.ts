import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { foundBy } from '../src/model/finding.ts'
import type { PlanFacts, TaskFacts, Workspace } from '../src/model/workspace.ts'
import { workspaceRules } from '../src/rules/index.ts'
import { catalogue } from './support/catalogue.ts'
import { fixtureText } from './support/fixture.ts'
import { checkTexts } from './support/memory.ts'
import { planFacts, workspaceOf } from './support/plan-facts.ts'

/** What rules across plans say of plans that no folder of fixtures shows well: many of them, or files that can't be read. */
const today = '2026-11-22'
const found = (id: string, workspace: Workspace) => {
  const rule = workspaceRules.find((it) => it.id === id)
  return rule ? foundBy(rule, { workspace, catalogue, today }) : []
}

const task = (id: string, more: Partial<TaskFacts> = {}): TaskFacts => ({
  id,
  at: ['contents', 'security', 'tasks', 0],
  content: 'security',
  due: null,
  dueNow: null,
  leads: [],
  text: null,
  ...more,
})
const commune = (i: number, tasks: readonly TaskFacts[], more: Partial<PlanFacts> = {}) =>
  planFacts({
    file: `plans/${String(i).padStart(5, '0')}.yaml`,
    unit: { code: String(10_000 + i), name: `UBND xã ${i}`, kind: 'commune', parent: '97' },
    tasks,
    ...more,
  })
const many = (count: number, tasks: (i: number) => readonly TaskFacts[], more: Partial<PlanFacts> = {}) =>
  Array.from({ length: count }, (_, i) => commune(i, tasks(i), more))
const province = (tasks: readonly TaskFacts[], more: Partial<PlanFacts> = {}) =>
  planFacts({
    file: 'plans/song-lam.yaml',
    unit: { code: '97', name: 'UBND tỉnh Sông Lam', kind: 'province' },
    number: '118/KH-UBND',
    issued: '2025-06-20',
    tasks,
    ...more,
  })

describe('text-shared', () => {
  const shared = (...plans: readonly PlanFacts[]) => found('text-shared', workspaceOf(plans)).map((it) => it.data)

  test('said once of all tasks that the same units share', () => {
    expect(shared(...many(6, () => [task('A', { text: 1 }), task('B', { text: 2 })]))).toMatchObject([
      { tasks: ['A', 'B'], count: 6, units: ['UBND xã 1', 'UBND xã 2', 'UBND xã 3'] },
    ])
  })

  test('of two groups of units each is told', () => {
    const plans = many(12, (i) => [task('A', { text: i < 6 ? 1 : 2 })])
    expect(shared(...plans)).toMatchObject([{ count: 6 }, { count: 6 }])
  })

  test('fewer than five, or than a fifth of those below one superior, may be alike', () => {
    expect(shared(...many(4, () => [task('A', { text: 1 })]))).toEqual([])
    expect(shared(...many(50, (i) => [task('A', { text: i < 9 ? 1 : 100 + i })]))).toEqual([])
    expect(shared(...many(50, (i) => [task('A', { text: i < 10 ? 1 : 100 + i })]))).toHaveLength(1)
  })

  test('a unit counts once, however many plans it has', () => {
    const plans = many(4, () => [task('A', { text: 1 })])
    const more = plans.map((it) => ({ ...it, file: `${it.file}.2026.yaml`, number: '3/KH-UBND' }))
    expect(shared(...plans, ...more)).toEqual([])
  })

  test('tasks that carry out one above, or keep the words of one that was given to them, are alike for that reason', () => {
    expect(shared(...many(9, () => [task('A', { text: 1, implements: ['97#X'] })]))).toEqual([])
    const given = province([task('X', { text: 1, addressed: { kinds: ['commune'] } })])
    expect(shared(given, ...many(9, () => [task('A', { text: 1 })]))).toEqual([])
    expect(shared(province([task('X', { text: 1 })]), ...many(9, () => [task('A', { text: 1 })]))).toHaveLength(1)
  })

  test('drafts and plans that were replaced do not count', () => {
    expect(shared(...many(9, () => [task('A', { text: 1 })], { draft: true }))).toEqual([])
  })
})

describe('parent-task-unimplemented', () => {
  const given = (more: Partial<TaskFacts> = {}) => task('X', { addressed: { kinds: ['commune'] }, ...more })
  const missing = (above: PlanFacts, ...own: readonly PlanFacts[]) =>
    found('parent-task-unimplemented', workspaceOf([above, ...own])).map((it) => it.data?.tasks)

  test('what is given and not taken up is named', () => {
    expect(missing(province([given(), task('Y')]), commune(1, []))).toEqual([['X']])
    expect(missing(province([given({ addressed: { units: ['10001'] } })]), commune(1, []), commune(2, []))).toEqual([
      ['X'],
    ])
  })

  test('taken up by any plan of the unit, in a draft too, however the reference is spaced', () => {
    const year = commune(1, [task('A', { implements: ['97 # X'] })], { file: 'plans/nam.yaml', draft: true })
    expect(missing(province([given()]), commune(1, []), year)).toEqual([])
    expect(missing(province([given({ text: 1 })]), commune(1, [task('A', { text: 1 })]))).toEqual([])
  })

  test('said once of a unit, in the plan for the longest time', () => {
    const year = { file: 'plans/a.yaml', number: '3/KH-UBND', period: { from: '2026-01-01', to: '2026-12-31' } }
    const [only, ...others] = found(
      'parent-task-unimplemented',
      workspaceOf([province([given()]), commune(1, [], year), commune(1, [])]),
    )
    expect([only?.file, others]).toEqual(['plans/00001.yaml', []])
  })

  test('not asked: what came later, was over before, is due after the plan, or belongs to a content that is excused', () => {
    const due = (from: string, to: string) => given({ due: { from, to } })
    expect(missing(province([given()], { issued: '2025-10-01' }), commune(1, []))).toEqual([])
    expect(missing(province([due('2025-08-01', '2025-08-31')]), commune(1, []))).toEqual([])
    const year = { period: { from: '2026-01-01', to: '2026-12-31' } }
    expect(missing(province([due('2029-01-01', '2029-12-31')]), commune(1, [], year))).toEqual([])
    expect(missing(province([given()]), commune(1, [], { excused: ['security'] }))).toEqual([])
  })

  test('silent while a file of the unit, or of the unit above, cannot be assessed', () => {
    for (const code of ['97', '10001']) {
      const attempted = { plans: new Set([code]), progress: new Set<string>() }
      const workspace = workspaceOf([province([given()]), commune(1, [])], catalogue.units, { attempted })
      expect(found('parent-task-unimplemented', workspace)).toEqual([])
    }
  })
})

describe('implements-unknown', () => {
  test('silent while a plan of the unit above cannot be assessed', () => {
    const own = commune(1, [task('A', { implements: ['97#Z'] })])
    expect(found('implements-unknown', workspaceOf([province([task('X')]), own]))).toHaveLength(1)
    const attempted = { plans: new Set(['97']), progress: new Set<string>() }
    expect(
      found('implements-unknown', workspaceOf([province([task('X')]), own], catalogue.units, { attempted })),
    ).toEqual([])
  })

  test('a broken file is enough, as it stands in the repository', () => {
    const base = readFileSync('test/base/province.yaml', 'utf8')
    const texts = (plan: string) =>
      new Map([
        ['a.yaml', base],
        ['b.yaml', plan],
        ['c.yaml', fixtureText('test/rules/implements-unknown/faulty/ben-say.patch.yaml')],
      ])
    const said = (plan: string) => checkTexts(texts(plan), { asOf: today }).map((it) => `${it.rule} ${it.message}`)
    expect(said(base)).toContain('implements-unknown unknown')
    expect(said(base.replace('contents:', 'contents:\n\t- x'))).not.toContain('implements-unknown unknown')
  })
})

describe('implements-cycle', () => {
  test('a task that carries out itself, and none where a plan of the year carries out the one for all years', () => {
    const [own] = [commune(1, [task('A', { implements: ['10001#A'] })])]
    expect(found('implements-cycle', workspaceOf([own])).map((it) => it.message)).toEqual(['itself'])
    const all = commune(1, [task('A')], { file: 'plans/all.yaml' })
    expect(found('implements-cycle', workspaceOf([own, all]))).toEqual([])
  })

  test('a circle of many is said once, the same whatever the order of the files', () => {
    const plans = many(40, (i) => [task('A', { implements: [`${10_000 + ((i + 1) % 40)}#A`] })])
    const [one] = found('implements-cycle', workspaceOf(plans))
    expect(found('implements-cycle', workspaceOf([...plans].reverse()))).toEqual([one])
    expect(one?.related).toHaveLength(39)
  })
})

test('ten thousand plans below one superior are looked at in time', () => {
  const above = province(Array.from({ length: 40 }, (_, i) => task(`X${i}`, { addressed: { kinds: ['commune'] } })))
  const plans = many(10_000, (i) => [
    task('A', { text: 10 + i, implements: ['97#X1', '97#Y'] }),
    task('B', { text: 1 + (i % 3) }),
  ])
  const workspace = workspaceOf([above, ...plans])
  const begun = performance.now()
  const ids = [
    'implements-unknown',
    'implements-cycle',
    'parent-task-unimplemented',
    'review-after-superior',
    'text-shared',
  ]
  const counts = ids.map((id) => found(id, workspace).length)
  expect(counts).toEqual([10_000, 0, 10_000, 0, 3])
  expect(performance.now() - begun).toBeLessThan(8000)
})
