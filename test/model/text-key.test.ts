import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/model/names.ts'
import { lettersKey, textKey } from '../../src/model/text-key.ts'

const work = 'Hướng dẫn kỹ năng số cơ bản cho người dân từng thôn, tổ dân phố ở Khánh Hòa'

describe('one key for what a reader takes for the same', () => {
  test.each([
    ['case', work.toUpperCase()],
    ['composed letters', work.normalize('NFD')],
    ['the place of a tone', work.replace('Hòa', 'Hoà')],
    ['punctuation and spaces', `  ${work.replace(', ', ',  ')}. `],
    ['quotation marks', `“${work}”`],
  ])('%s', (_, other) => {
    expect(textKey(other)).toBe(textKey(work))
  })

  test('Eth for Đ', () => {
    const text = 'Đưa nông sản của xã lên sàn thương mại điện tử'
    expect(textKey(text.replaceAll('Đ', 'Ð').replaceAll('đ', 'ð'))).toBe(textKey(text))
  })
})

describe('another key', () => {
  test.each([
    ['another tone', work.replace('Hòa', 'Hóa')],
    ['another letter', work.replace('thôn', 'bản')],
    ['no tone', work.replace('Hòa', 'Hoa')],
    ['a number', `${work} năm 2026`],
    ['words cut elsewhere', work.replace('từng thôn', 'từngthôn')],
    ['another order', work.replace('kỹ năng số', 'số kỹ năng')],
  ])('%s', (_, other) => {
    expect(textKey(other)).not.toBe(textKey(work))
  })
})

test('none for a few words', () => {
  expect(textKey('Tổ chức sơ kết phong trào thi đua')).toBeNull()
  expect(textKey('Tổ chức sơ kết phong trào thi đua cấp tỉnh')).not.toBeNull()
  expect(textKey('')).toBeNull()
})

test('as folding sees it, for any words', () => {
  const word = fc.constantFrom('hoà', 'hòa', 'Thuỷ', 'thủy', 'Đội', 'ĐỘI', 'ngưỡng', 'số', 'sô', 'quý', 'qúy', 'ấp')
  const words = fc.array(word, { minLength: 10, maxLength: 11 }).map((it) => it.join(' '))
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(textKey(one) === textKey(other)).toBe(fold(one) === fold(other))
      expect(textKey(one.normalize('NFD'))).toBe(textKey(one))
    }),
  )
})

describe('the key of letters', () => {
  const word = fc.constantFrom(
    'Sở KH&CN',
    'hoà',
    'hòa',
    'Thuỷ',
    'Đội',
    'Ðội',
    '– 2026',
    'và',
    '“số”',
    ' ',
    'ngưỡng',
    'q',
  )
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((it) => it.join(' '))

  test('is the same wherever folding gives the same', () => {
    const forms = [
      work.toUpperCase(),
      work.normalize('NFD'),
      work.replace('Hòa', 'Hoà'),
      `  ${work.replace(', ', ',  ')} `,
    ]
    for (const it of forms) expect(lettersKey(it)).toBe(lettersKey(work))
    fc.assert(
      fc.property(words, words, (one, other) => {
        if (fold(one) === fold(other)) expect(lettersKey(one)).toBe(lettersKey(other))
        expect(lettersKey(one.normalize('NFD').toUpperCase())).toBe(lettersKey(one))
        expect(lettersKey(one.replaceAll('&', ' và '))).toBe(lettersKey(one))
      }),
    )
  })

  test('is another for other letters', () => {
    for (const it of [work.replace('thôn', 'bản'), `${work} năm 2026`, `x${work}`, work.slice(0, -1)]) {
      expect(lettersKey(it)).not.toBe(lettersKey(work))
    }
  })
})
