import { expect, test } from 'vitest'
import { circlesIn } from '../../src/model/circles.ts'

const ways = (graph: Readonly<Record<string, string>>) =>
  circlesIn(Object.keys(graph), (it) => (graph[it] ?? '').split('')).map((it) => it.join(''))

test('no circle where every way ends', () => {
  expect(ways({ a: 'bc', b: 'c', c: '' })).toEqual([])
})

test('each circle once, from its first node, by the shortest way', () => {
  expect(ways({ c: 'a', a: 'b', b: 'c' })).toEqual(['cab'])
  expect(ways({ a: 'bc', b: 'c', c: 'a', d: 'd', e: 'a' })).toEqual(['ac', 'bca', 'd'])
})
