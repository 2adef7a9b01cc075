import { expect, test } from 'vitest'
import { superiorOf, superiorPlans } from '../../src/model/superior.ts'
import type { Unit } from '../../src/model/unit.ts'
import { planFacts, workspaceOf } from '../support/plan-facts.ts'

const units: readonly Unit[] = [
  { code: '97', name: 'Sông Lam', kind: 'province' },
  { code: '99001', name: 'Bến Sậy', kind: 'commune', parent: '97', valid: { from: '2025-07-01' } },
]
const day = '2025-09-12'
const province = planFacts({
  file: 'plans/song-lam.yaml',
  unit: { code: '97', name: 'UBND tỉnh Sông Lam', kind: 'province' },
  number: '118/KH-UBND',
  issued: '2025-06-20',
})
const commune = planFacts()
const { parent: _, ...withoutParent } = commune.unit

test('the unit above is the one that the plan names, else the one of the registry', () => {
  expect(superiorOf({ ...commune, unit: { ...commune.unit, parent: '98' } }, workspaceOf([], units), day)).toBe('98')
  expect(superiorOf({ ...commune, unit: withoutParent }, workspaceOf([], units), day)).toBe('97')
  expect(superiorOf({ ...commune, unit: withoutParent }, workspaceOf([], units), '2025-06-30')).toBeUndefined()
  const blind = { blind: { units: true, register: false } }
  expect(superiorOf({ ...commune, unit: withoutParent }, workspaceOf([], units, blind), day)).toBeUndefined()
})

test('its plans count while they are in force', () => {
  const files = (...plans: (typeof province)[]) =>
    superiorPlans(commune, workspaceOf([commune, ...plans], units), day).map((it) => it.file)
  expect(files(province)).toEqual(['plans/song-lam.yaml'])
  expect(files({ ...province, draft: true })).toEqual([])
  expect(files({ ...province, excerpt: true })).toEqual([])
  const newer = { ...province, file: 'plans/moi.yaml', number: '125/KH-UBND', issued: '2025-08-28' }
  expect(files(province, { ...newer, replaces: '118/KH-UBND' })).toEqual(['plans/moi.yaml'])
})

test('nothing follows while one of its files cannot be read, and no unit is above itself', () => {
  const attempted = { plans: new Set(['97']), progress: new Set<string>() }
  expect(superiorPlans(commune, workspaceOf([commune, province], units, { attempted }), day)).toEqual([])
  const own = { ...province, unit: { ...province.unit, parent: '97' } }
  expect(superiorPlans(own, workspaceOf([own], units), day)).toEqual([])
})
