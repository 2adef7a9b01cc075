import { describe, expect, test } from 'vitest'
import { firstIssuedInChain, inForce } from '../../src/model/in-force.ts'
import { isReplaced, replacementCircles } from '../../src/model/replacements.ts'
import type { PlanFacts, Workspace } from '../../src/model/workspace.ts'
import { planFacts } from '../support/plan-facts.ts'

let files = 0
const plan = (number: string, issued: string | null, replaces?: string, on?: string, more: Partial<PlanFacts> = {}) =>
  planFacts({
    file: `plans/${++files}.yaml`,
    number,
    issued,
    firstIssued: issued,
    replaces: replaces ?? null,
    replacesIssued: on ?? null,
    ...more,
  })
const replaced = (...plans: PlanFacts[]) => plans.filter((it) => isReplaced(it, plans)).map((it) => it.number)
const circles = (...plans: PlanFacts[]) => replacementCircles(plans).map((it) => it.map((one) => one.number))
const inForceOf = (...plans: PlanFacts[]) => inForce({ plans } as unknown as Workspace).map((it) => it.number)

test('the newer plan is in force, however the number is spaced', () => {
  const plans = [plan('118/KH-UBND', '2025-06-20'), plan('125/KH-UBND', '2025-08-28', '118 /KH- UBND')]
  expect(inForceOf(...plans)).toEqual(['125/KH-UBND'])
  expect(firstIssuedInChain(plans[1] as PlanFacts, { plans } as unknown as Workspace)).toBe('2025-06-20')
  expect(circles(...plans)).toEqual([])
})

test('a draft replaces nothing yet', () => {
  const draft = plan('', null, '118/KH-UBND', undefined, { number: null, draft: true })
  expect(inForceOf(plan('118/KH-UBND', '2025-06-20'), draft)).toEqual(['118/KH-UBND'])
})

test('the plan of another unit with that number stays in force', () => {
  const unit = { code: '99002', name: 'UBND phường Đồng Chuối', kind: 'commune' as const }
  expect(
    replaced(
      plan('3/KH-UBND', '2025-06-20', undefined, undefined, { unit }),
      plan('9/KH-UBND', '2026-01-05', '3/KH-UBND'),
    ),
  ).toEqual([])
})

describe('numbers begin anew each year', () => {
  test('of two with one number that is replaced which was issued on the day told', () => {
    const [old, older] = [plan('12/KH-UBND', '2025-07-20'), plan('12/KH-UBND', '2026-01-10')]
    const plans = [old, older, plan('40/KH-UBND', '2026-03-02', '12/KH-UBND', '2025-07-20')]
    expect(plans.filter((it) => isReplaced(it, plans))).toEqual([old])
  })

  test('a plan may replace one with its own number', () => {
    const plans = [plan('12/KH-UBND', '2025-07-20'), plan('12/KH-UBND', '2026-01-10', '12/KH-UBND', '2025-07-20')]
    expect(inForceOf(...plans)).toEqual(['12/KH-UBND'])
    expect(circles(...plans)).toEqual([])
    expect(circles(plan('12/KH-UBND', '2026-01-10', '12/KH-UBND', '2025-07-20'))).toEqual([])
  })
})

describe('circles', () => {
  test('the newest of those that replace each other is in force; the circle begins with the oldest', () => {
    const plans = [
      plan('31/KH-UBND', '2026-02-01', '20/KH-UBND'),
      plan('12/KH-UBND', '2025-07-20', '31/KH-UBND'),
      plan('20/KH-UBND', '2025-09-15', '12/KH-UBND'),
    ]
    expect(inForceOf(...plans)).toEqual(['31/KH-UBND'])
    expect(circles(...plans)).toEqual([['12/KH-UBND', '31/KH-UBND', '20/KH-UBND']])
    expect(firstIssuedInChain(plans[0] as PlanFacts, { plans } as unknown as Workspace)).toBe('2025-07-20')
  })

  test('a plan that replaces itself is in force', () => {
    const plan1 = plan('12/KH-UBND', '2025-07-20', '12/KH-UBND')
    const plan2 = plan('13/KH-UBND', '2025-07-20', '13/KH-UBND', '2025-07-20')
    expect(inForceOf(plan1)).toEqual(['12/KH-UBND'])
    expect(circles(plan1, plan2)).toEqual([['12/KH-UBND'], ['13/KH-UBND']])
  })

  test('what replaces the newest of a circle from outside does replace it', () => {
    const plans = [
      plan('12/KH-UBND', '2025-07-20', '20/KH-UBND'),
      plan('20/KH-UBND', '2025-09-15', '12/KH-UBND'),
      plan('31/KH-UBND', '2026-02-01', '20/KH-UBND'),
    ]
    expect(inForceOf(...plans)).toEqual(['31/KH-UBND'])
  })
})

test('stays quick where everybody copied one file', () => {
  const copies = Array.from({ length: 10_000 }, () => plan('15/KH-UBND', '2025-09-12', '15/KH-UBND'))
  expect(inForceOf(...copies)).toHaveLength(10_000)
  const chain = Array.from({ length: 10_000 }, (_, i) => plan(`${i}/KH-UBND`, '2025-09-12', `${i + 1}/KH-UBND`))
  expect(inForceOf(...chain)).toEqual(['0/KH-UBND'])
})
