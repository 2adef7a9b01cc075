import { describe, expect, test } from 'vitest'
import { endedActors } from '../../src/model/ended-actors.ts'
import type { Unit } from '../../src/model/unit.ts'
import { catalogue } from '../support/catalogue.ts'

const until = (to: string, successors: readonly string[]) => ({ valid: { to }, successors })
const units: readonly Unit[] = [
  ...catalogue.units,
  { code: '97', name: 'Sông Lam', kind: 'province' },
  { code: '98', name: 'Trường Khê', kind: 'province' },
  { code: '99001', name: 'Tân Hòa', kind: 'commune', parent: '97', ...until('2026-03-31', ['99002']) },
  { code: '99002', name: 'Tân Phú', kind: 'commune', parent: '97', types: [{ value: 'ward' }] },
  { code: '99101', name: 'Tân Hòa', kind: 'commune', parent: '98' },
  { code: '97-SDL', name: 'Sở Du lịch tỉnh Sông Lam', kind: 'department', parent: '97', ...until('2026-03-31', []) },
  { code: '98-SDL', name: 'Sở Du lịch tỉnh Trường Khê', kind: 'department', parent: '98' },
]
const find = endedActors(units, catalogue)
const ended = (text: string, day = '2026-05-20', province: string | null = '97') =>
  find(text, day, () => province).map((it) => [it.name, it.from, ...it.now])

describe('communes by their names within their province', () => {
  test.each([
    'UBND xã Tân Hòa',
    'UBND xã Tân Hoà',
    'Ủy ban nhân dân xã Tân Hòa',
    'UBND XÃ TÂN HOÀ',
    'Công an xã Tân Hòa'.normalize('NFD'),
    'Văn phòng HĐND và UBND xã Tân Hòa',
    'Xã Tân Hòa',
    'Sở Nội vụ, UBND xã Tân Hòa',
    'UBND xã Tân Hòa phối hợp với Sở Nội vụ',
  ])('%s', (text) => {
    expect(ended(text)).toEqual([['xã Tân Hòa', '2026-04-01', 'phường Tân Phú ("99002")']])
  })

  test('not before its last day is over, nor in another province, nor where no province is known', () => {
    expect(ended('UBND xã Tân Hòa', '2026-03-31')).toEqual([])
    expect(ended('UBND xã Tân Hòa', '2026-05-20', '98')).toEqual([])
    expect(ended('UBND xã Tân Hòa', '2026-05-20', null)).toEqual([])
  })

  test.each([
    'Trường Tiểu học xã Tân Hòa',
    'Trạm Y tế xã Tân Hòa',
    'UBND xã Tân Hòa Đông',
    'UBND xã Tân Hỏa',
    'UBND xã Tân Hòa cũ',
    'UBND xã Tân Hòa (nay là phường Tân Phú)',
    'UBND xã, phường',
    'Công an xã',
    'Hội Xã hội Tân Hòa',
  ])('%s is not meant', (text) => {
    expect(ended(text)).toEqual([])
  })
})

test('a department by its name within its province', () => {
  for (const text of ['Sở Du lịch', 'Sở Du lịch tỉnh Sông Lam'])
    expect(ended(text)).toEqual([['Sở Du lịch tỉnh Sông Lam', '2026-04-01']])
  expect(ended('Sở Du lịch', '2026-05-20', '98')).toEqual([])
  expect(ended('Sở Du lịch tỉnh Trường Khê')).toEqual([])
})

test.each([
  ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
  ['Sở KH&ĐT tỉnh Sông Lam', 'Sở Kế hoạch và Đầu tư'],
  ['Sở NN&PTNT'.normalize('NFD'), 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['Bộ TN&MT', 'Bộ Tài nguyên và Môi trường'],
  ['Sở Nội vụ tỉnh Hoà Bình', 'tỉnh Hòa Bình'],
  ['UBND tỉnh Bình Ðịnh', 'tỉnh Bình Định'],
])('%s is found by any of its names', (text, name) => {
  expect(ended(text).map(([it]) => it)).toEqual([name])
})

test('the district level ended on 1 July 2025', () => {
  expect(ended('UBND huyện Bình Giang', '2025-06-30')).toEqual([])
  expect(ended('UBND huyện Bình Giang', '2025-07-01').map(([, from]) => from)).toEqual(['2025-07-01'])
})

test('ten thousand communes that ended are looked up in time', () => {
  const many: Unit[] = Array.from({ length: 10_000 }, (_, i) => ({
    code: String(10_000 + i),
    name: `Tân Hòa ${i % 5000}`,
    kind: 'commune',
    parent: '97',
    ...until('2025-06-30', ['99002']),
  }))
  const begun = performance.now()
  const among = endedActors([...units, ...many], catalogue)
  const found = Array.from(
    { length: 2000 },
    (_, i) => among(`Công an xã Tân Hòa ${i * 4}`, '2026-05-20', () => '97').length,
  )
  expect(found.filter(Boolean)).toHaveLength(1250)
  expect(performance.now() - begun).toBeLessThan(5000)
})
