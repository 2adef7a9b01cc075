import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { circlesIn } from '../../src/model/circles.ts'

const ways = (graph: Readonly<Record<string, string>>) =>
  circlesIn(Object.keys(graph), (it) => (graph[it] ?? '').split('')).map((it) => it.join(''))

test('no circle where every way ends', () => {
  expect(ways({ a: 'bc', b: 'c', c: '' })).toEqual([])
})

test('each circle once, from its first node; what only leads into one is none', () => {
  expect(ways({ c: 'a', a: 'b', b: 'c' })).toEqual(['cab'])
  expect(ways({ a: 'bc', b: 'c', c: 'a', d: 'd', e: 'a' })).toEqual(['ac', 'd'])
})

test('the smallest first, wherever it stands in the larger', () => {
  expect(ways({ a: 'b', b: 'c', c: 'ab' })).toEqual(['bc'])
  expect(ways({ a: 'b', b: 'cb', c: 'a' })).toEqual(['b'])
})

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i)

describe('stays quick however long', () => {
  const many = 20_000
  test.each([
    ['a chain', (i: number) => (i + 1 < many ? [i + 1] : []), 0],
    ['one ring', (i: number) => [(i + 1) % many], 1],
    ['a chain into a ring', (i: number) => (i + 1 < many ? [i + 1] : [many - 2]), 1],
    ['two rings and a way between', (i: number) => (i === 0 ? [1, 0] : i + 1 < many ? [i + 1] : [many - 1]), 2],
    ['pairs', (i: number) => [i % 2 ? i - 1 : i + 1], many / 2],
  ])('%s', (_, next, count) => {
    expect(circlesIn(numbers(many), next)).toHaveLength(count)
  })
})

test('finds one wherever there is one, no node twice, the same each time', () => {
  const graph = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(graph, (edges) => {
      const next = (it: number) => edges[it] ?? []
      const circles = circlesIn(numbers(8), next)
      const told = circles.flat()
      expect(new Set(told).size).toBe(told.length)
      for (const circle of circles) {
        circle.forEach((it, i) => {
          expect(next(it)).toContain(circle[(i + 1) % circle.length])
        })
      }
      expect(endsWithout(edges, new Set(told))).toBe(true)
      expect(circlesIn(numbers(8), next)).toEqual(circles)
    }),
  )
})

/** Whether every way ends once these nodes are taken out: nodes that lead nowhere go, one after the other, until none is left. */
function endsWithout(edges: readonly (readonly number[])[], out: ReadonlySet<number>): boolean {
  const left = new Set(numbers(edges.length).filter((it) => !out.has(it)))
  for (let went = true; went; ) {
    went = false
    for (const it of left) if (!edges[it]?.some((to) => left.has(to))) went = left.delete(it)
  }
  return left.size === 0
}
