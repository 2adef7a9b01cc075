import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { factsOf } from '../../src/engine/facts.ts'
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
  const { actors } = factsFrom(`
contents:
  security:
    tasks:
      - { id: A, work: x, lead: Công an tỉnh, coordinating: [Sở Nội vụ, null, Sở Tài chính] }
      - { id: B, work: x, lead: Sở Nội vụ, coordinating: Công an tỉnh }
`)
  const tasks = ['contents', 'security', 'tasks']
  expect(actors).toEqual([
    {
      name: 'Công an tỉnh',
      at: [
        [...tasks, 0, 'lead'],
        [...tasks, 1, 'coordinating'],
      ],
    },
    {
      name: 'Sở Nội vụ',
      at: [
        [...tasks, 0, 'coordinating', 0],
        [...tasks, 1, 'lead'],
      ],
    },
    { name: 'Sở Tài chính', at: [[...tasks, 0, 'coordinating', 2]] },
  ])
})
