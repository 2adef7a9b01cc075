import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { factsOf } from '../../src/engine/facts.ts'
import { actorPath } from '../../src/model/actors.ts'
import { readPlan } from '../../src/model/plan.ts'
import type { PlanFile } from '../../src/model/plan-file.ts'
import { catalogue } from '../support/catalogue.ts'

const factsFrom = (yaml: string) =>
  factsOf(
    'a.yaml',
    readPlan(
      parse(`unit: { code: "97", name: Sông Lam, kind: province }\ndocument: {}\n${yaml}`) as PlanFile,
      catalogue,
    ),
    catalogue,
  )

test('launches are told by their years, which may stand in the date alone', () => {
  const launches = 'launches: [{ year: 2025 }, { date: 2026-01-15 }, null, { theme: Dữ liệu số }]'
  expect(factsFrom(`contents: {}\n${launches}`).launches).toEqual([2025, 2026, null])
  expect(factsFrom('contents: {}\nlaunches: { every_year: true }').launches).toBe('every')
  expect(factsFrom('contents: {}').launches).toEqual([])
})

test('who leads or coordinates stands there once, with all places', () => {
  const { actors, tasks } = factsFrom(`
contents:
  security:
    tasks:
      - { id: A, work: x, lead: Công an tỉnh, coordinating: [Sở Nội vụ, null, Sở Tài chính] }
      - { id: B, work: x, lead: Sở Nội vụ, coordinating: Công an tỉnh }
`)
  const list = ['contents', 'security', 'tasks']
  expect(actors.map(({ name, at }) => ({ name, at: at.map((it) => actorPath(it, tasks)) }))).toEqual([
    {
      name: 'Công an tỉnh',
      at: [
        [...list, 0, 'lead'],
        [...list, 1, 'coordinating'],
      ],
    },
    {
      name: 'Sở Nội vụ',
      at: [
        [...list, 0, 'coordinating', 0],
        [...list, 1, 'lead'],
      ],
    },
    { name: 'Sở Tài chính', at: [[...list, 0, 'coordinating', 2]] },
  ])
})

test('what a task carries out, whom it addresses and how it reads stands there, only where the task says so', () => {
  const [task, bare] = factsFrom(`
contents:
  security:
    tasks:
      - { id: A, work: Rà soát tài khoản và cấp lại quyền truy cập hệ thống của xã, implements: ["97#B", null], addressed_to: { kinds: [commune] } }
      - { id: B, work: Họp giao ban }
`).tasks
  expect(task).toMatchObject({ implements: ['97#B', null], addressed: { kinds: ['commune'] } })
  expect(task?.text).toBeGreaterThan(0)
  expect(bare).not.toHaveProperty('implements')
  expect(bare).not.toHaveProperty('addressed')
  expect(bare?.text).toBeNull()
})

test('reviews that a movement asks for stand there with their time, as far as it can be read', () => {
  const { reviews } = factsFrom(`
contents: {}
reviews: [{ kind: yearly, due: 2026 }, null, { kind: preliminary, due: tháng 6/2027 }, { kind: final, due: sớm }, { kind: final }]
`)
  expect(reviews).toEqual([
    { kind: 'preliminary', at: ['reviews', 2, 'due'], due: { from: '2027-06-01', to: '2027-06-30' } },
  ])
})

test('excuses, and national targets however they are named, stand there once', () => {
  const facts = factsFrom(`
contents:
  awareness: { not_applicable: { reason: x } }
  security: { withheld: { reason: x } }
  infrastructure: { tasks: [{ id: A, work: x, contributes_to: [cashless-transactions, null] }] }
targets: [{ id: T1, national: cashless-transactions }, null, { id: T2 }, { id: T3, national: online-public-services }]
`)
  expect(facts.excused).toEqual(['awareness', 'security'])
  expect(facts.national).toEqual(['cashless-transactions', 'online-public-services'])
})
