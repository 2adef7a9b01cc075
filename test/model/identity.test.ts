import { describe, expect, test } from 'vitest'
import { identify } from '../../src/model/identity.ts'
import type { Unit } from '../../src/model/unit.ts'
import type { PlanFacts } from '../../src/model/workspace.ts'
import { catalogue } from '../support/catalogue.ts'
import { planFacts, workspaceOf } from '../support/plan-facts.ts'

const units: readonly Unit[] = [
  ...catalogue.units,
  { code: '97', name: 'Sông Lam', kind: 'province' },
  { code: '98', name: 'Trường Khê', kind: 'province' },
  { code: '99001', name: 'Tân Hòa', kind: 'commune', parent: '97' },
  { code: '99002', name: 'Tân Tiến', kind: 'commune', parent: '97' },
  { code: '99101', name: 'Tân Hòa', kind: 'commune', parent: '98' },
  { code: '99102', name: 'Suối Đá', kind: 'commune', parent: '98' },
]
const today = '2026-11-22'
const asked = (unit: Partial<PlanFacts['unit']>, more: Partial<PlanFacts> = {}) => {
  const plan = planFacts({ unit: { ...planFacts().unit, ...unit }, ...more })
  return identify(plan, workspaceOf([plan], units), today)
}

describe('a commune is known by its code, else told by its name within its province', () => {
  test('the code and the name, in any usual writing', () => {
    for (const name of [
      'UBND xã Tân Hoà',
      'Xã Tân Hòa'.normalize('NFD'),
      'UBND xã Tân Hòa, tỉnh Sông Lam',
      'X. Tân Hòa',
    ])
      expect(asked({ code: '99001', name })).toMatchObject({ is: 'known', unit: { code: '99001' } })
  })

  test('a wrong code: the commune of that name in the same province is meant', () => {
    expect(asked({ code: '99999', name: 'UBND xã Tân Hòa', parent: '98' })).toMatchObject({
      is: 'unknown',
      near: [{ code: '99101' }],
    })
    expect(asked({ code: '99999', name: 'UBND xã Tân Hòa', parent: '97' })).toMatchObject({
      is: 'unknown',
      near: [{ code: '99001' }],
    })
  })

  test('the code of another commune: the one of that name in the same province is meant, no other', () => {
    expect(asked({ code: '99102', name: 'UBND xã Tân Hòa', parent: '98' })).toMatchObject({
      is: 'misnamed',
      unit: { code: '99102' },
      meant: { code: '99101' },
    })
    expect(asked({ code: '99102', name: 'UBND xã Tân Tiến', parent: '98' })).toMatchObject({
      is: 'misnamed',
      meant: null,
    })
  })

  test('a code cut short: the right one is shown', () => {
    expect(asked({ code: '9101', name: 'UBND xã Tân Hòa', parent: '98' })).toEqual({
      is: 'malformed',
      example: '99101',
    })
    expect(asked({ code: '9101', name: 'UBND xã Bến Sậy', parent: '98' })).toEqual({
      is: 'malformed',
      example: '00004',
    })
    expect(asked({ code: '1', name: 'UBND tỉnh Thanh Hoá', kind: 'province' })).toEqual({
      is: 'malformed',
      example: '38',
    })
  })

  test('communes of a province whose communes no registry lists are not judged', () => {
    expect(asked({ code: '12345', name: 'UBND xã Tân Hòa', parent: '38' })).toEqual({ is: 'unlisted' })
  })
})

describe('provinces of before', () => {
  const haiDuong = { code: '30', name: 'UBND tỉnh Hải Dương', kind: 'province' as const }
  test('a plan of their time is theirs, a later one is not', () => {
    expect(asked(haiDuong, { issued: '2025-06-27' })).toMatchObject({ is: 'ended', since: true, from: '2025-07-01' })
    expect(asked(haiDuong, { issued: '2025-07-02' })).toMatchObject({ is: 'ended', since: false, from: '2025-07-01' })
  })

  test('a ward of that name is none of them', () => {
    expect(asked({ code: '99002', name: 'UBND phường Hải Dương' })).toMatchObject({ is: 'misnamed', meant: null })
  })

  test('a name and a code that live on are known before and after', () => {
    const tuyenQuang = { code: '08', name: 'UBND tỉnh Tuyên Quang', kind: 'province' as const }
    expect(asked(tuyenQuang, { issued: '2025-06-27' })).toMatchObject({ is: 'known' })
    expect(asked(tuyenQuang, { issued: '2025-09-12' })).toMatchObject({ is: 'known' })
  })
})

test('stays quick where a thousand plans have codes that a registry of ten thousand does not have', () => {
  const many: Unit[] = Array.from({ length: 10_000 }, (_, i) => ({
    code: String(60_000 + i),
    name: `${['Tân', 'Phú', 'Hoà', 'Long'][i % 4]} ${['Hưng', 'Lợi', 'Mỹ', 'Bình', 'Sơn'][i % 5]} ${i}`,
    kind: 'commune',
    parent: '97',
    aliases: [`UBND xã ${i}`],
  }))
  const plans = Array.from({ length: 1000 }, (_, i) =>
    planFacts({
      file: `plans/${i}.yaml`,
      unit: { code: String(10_000 + i), name: `UBND xã Bến Sậy ${i}`, kind: 'commune', parent: '97' },
    }),
  )
  const workspace = workspaceOf(plans, many)
  const begun = performance.now()
  for (const plan of plans) expect(identify(plan, workspace, today).is).toBe('unknown')
  expect(performance.now() - begun).toBeLessThan(5000)
})
