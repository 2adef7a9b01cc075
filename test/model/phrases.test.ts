import { describe, expect, test } from 'vitest'
import { tokensOf, wordsOf } from '../../src/model/phrases.ts'
import { catalogue } from '../support/catalogue.ts'

const names = catalogue.units.flatMap((it) => [it.name, ...(it.aliases ?? [])])
const ended = catalogue.ended.flatMap((it) => it.names)
const listed = Object.values(catalogue.words).flat()
const odd = [
  'Sở KH&CN',
  'TP. Huế',
  'Khánh Hoà',
  'A - B',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  '  Xã  A Mú Sung ',
  '',
  'Ủy ban (cũ)',
]

describe('the words of a name', () => {
  test('are those of its tokens, in less time', () => {
    const all = [...names, ...ended, ...listed, ...odd]
    expect(all.length).toBeGreaterThan(500)
    for (const it of all.flatMap((name) => [name, name.normalize('NFD'), name.toUpperCase()])) {
      expect(wordsOf(it), it).toEqual(tokensOf(it).map((token) => token.folded))
    }
  })
})
