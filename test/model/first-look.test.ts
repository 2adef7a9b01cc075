import { expect, test } from 'vitest'
import { anyOf, firstLook, literal } from '../../src/model/first-look.ts'
import { catalogue } from '../support/catalogue.ts'

const { secrecy_marks = [], secrecy_marks_whole = [] } = catalogue.words
const marks = [...secrecy_marks, ...secrecy_marks_whole]

/** `Ậ` as `Â` or `Ạ` with the other mark behind it: as keyboards and old converters leave it. */
const partly = (text: string) =>
  [...text].map((it) => it.normalize('NFD').replace(/^(..)/s, (two) => two.normalize('NFC')))

test.each(marks)('%s is seen in every encoding', (mark) => {
  const look = firstLook(marks)
  for (const it of [mark, mark.normalize('NFD'), partly(mark).join('')])
    expect(look.test(`Ban hành ${it} kèm theo`)).toBe(true)
})

test('prose about secrets needs no second look', () => {
  const look = firstLook(marks)
  for (const it of ['Bảo mật thông tin', 'Đóng dấu độ mật theo quy định', 'mật ong rừng', 'MẶT TRẬN TỔ QUỐC']) {
    expect(look.test(it)).toBe(false)
  }
})

test('no words, nothing seen; signs mean themselves', () => {
  expect(firstLook([]).test('MẬT')).toBe(false)
  expect(firstLook(['(a.b)']).test('(axb)')).toBe(false)
  expect(anyOf(['tp.', 'x.'].map(literal), (any) => `^${any}$`, 'u').test('tpx')).toBe(false)
})
