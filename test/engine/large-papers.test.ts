import { expect, test } from 'vitest'
import { checkTexts } from '../support/memory.ts'

const many = 10_000
const codeOf = (i: number) => String(10_000 + i)
const asOf = '2026-11-22'

/** Units of the repository, each by what is said of it. */
const unitsFile = (of: (i: number) => string) =>
  `schema: units/v1\nunits:\n${Array.from({ length: many }, (_, i) => `  - { code: "${codeOf(i)}", name: Xã số ${i}, kind: commune, ${of(i)} }\n`).join('')}`

const told = (texts: Readonly<Record<string, string>>) => {
  const start = performance.now()
  const found = checkTexts(new Map(Object.entries(texts)), { asOf })
  expect(performance.now() - start).toBeLessThan(10_000)
  return found
}

test('a register of ten thousand units is held against a registry of as many', () => {
  const entries = Array.from({ length: many }, (_, i) => {
    const state =
      i % 2 ? 'state: exempt, document: 88/SNV-TĐKT' : 'state: extension, until: 2027-01-31, document: 88/SNV-TĐKT'
    return i % 100 === 7 ? '' : `  - { unit: "${codeOf(i)}", ${state} }\n`
  })
  const found = told({
    'plan.config.yaml':
      'schema: config/v1\nunits: [units.yaml]\nregister: [register.yaml]\nmust_file: { parents: ["38"] }\ndeadlines: [{ id: communes, what: plan_issued, due: 2025-Q3 }]\n',
    'units.yaml': unitsFile(() => 'parent: "38"'),
    'register.yaml': `schema: register/v1\nentries:\n${entries.join('')}`,
  })
  expect([...new Set(found.map((it) => it.rule))]).toEqual(['plan-missing'])
  expect(found.map((it) => it.unit)).toEqual(Array.from({ length: many / 100 }, (_, i) => codeOf(i * 100 + 7)))
})

test('ten thousand units each below the next, and the last below the first, are one circle', () => {
  const found = told({
    'plan.config.yaml': 'schema: config/v1\nunits: [units.yaml]\n',
    'units.yaml': unitsFile((i) => `parent: "${codeOf((i + 1) % many)}"`),
  })
  expect(found.map((it) => it.rule)).toEqual(['units-cycle'])
})

test('ten thousand units with two codes among them are no quadratic matter', () => {
  const texts = { 'plan.config.yaml': 'schema: config/v1\nunits: [units.yaml]\n' }
  const units = unitsFile(() => 'parent: "38"').replaceAll(/code: "1(\d)\d{3}"/g, 'code: "1000$1"')
  expect(new Set(told({ ...texts, 'units.yaml': units }).map((it) => it.rule))).toEqual(new Set(['units-duplicate']))
})
