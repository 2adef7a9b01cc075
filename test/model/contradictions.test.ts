import { describe, expect, test } from 'vitest'
import { contradictionsIn, type OwnUnit } from '../../src/model/contradictions.ts'
import { catalogue } from '../support/catalogue.ts'

const listed = (count: number, unit: (i: number) => Partial<OwnUnit>): readonly OwnUnit[] =>
  Array.from({ length: count }, (_, i) => ({
    code: String(10_000 + i),
    name: `Xã ${i}`,
    kind: 'commune',
    place: { file: 'units.yaml', at: ['units', i] },
    ...unit(i),
  }))
const found = (count: number, unit: (i: number) => Partial<OwnUnit>) => {
  const { duplicates, circles } = contradictionsIn(catalogue.units, listed(count, unit))
  return { duplicates: duplicates.length, circles: circles.map((it) => it.units.length) }
}

test('a circle of parents is said once, the smallest', () => {
  expect(found(4, (i) => ({ parent: ['10001', '10000', '10003', '10001'][i] as string }))).toEqual({
    duplicates: 0,
    circles: [2],
  })
})

test('no circle is told of a code that stands for two: that comes first', () => {
  expect(found(3, (i) => ({ code: i < 2 ? '10000' : '10002', parent: '10000' }))).toEqual({
    duplicates: 1,
    circles: [],
  })
  expect(found(2, () => ({ parent: '10000' }))).toEqual({ duplicates: 0, circles: [1] })
})

describe('a registry of ten thousand is looked at in time, however it contradicts itself', () => {
  const many = 10_000
  test.each([
    ['one code for all', () => ({ code: '10000' }), { duplicates: many - 1, circles: [] }],
    [
      'one code and parent for half',
      (i: number) => ({ parent: '10000', ...(i < many / 2 && { code: '10000' }) }),
      { duplicates: many / 2 - 1, circles: [] },
    ],
    ['a chain of parents', (i: number) => ({ parent: String(10_001 + i) }), { duplicates: 0, circles: [] }],
    [
      'a ring of parents',
      (i: number) => ({ parent: String(10_000 + ((i + 1) % many)) }),
      { duplicates: 0, circles: [many] },
    ],
    [
      'a chain of successors',
      (i: number) => ({ valid: { to: '2025-06-30' }, successors: [String(10_001 + i)] }),
      { duplicates: 0, circles: [] },
    ],
    [
      'a code that is handed on',
      (i: number) => ({ code: '10000', valid: { from: `${1000 + i}-01-01`, to: `${1000 + i}-12-31` } }),
      { duplicates: 0, circles: [] },
    ],
  ] as const)('%s', (_, unit, expected) => {
    const begun = performance.now()
    expect(found(many, unit)).toEqual(expected)
    expect(performance.now() - begun).toBeLessThan(5000)
  })
})
