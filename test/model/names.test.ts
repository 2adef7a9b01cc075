import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, hasPhrase, plainKey, shorten } from '../../src/model/names.ts'

describe('fold: what a reader takes for the same folds alike', () => {
  test.each([
    ['Thanh Hoá', 'Thanh Hóa'],
    ['Khánh Hoà', 'KHÁNH HÒA'],
    ['khoẻ', 'khỏe'],
    ['Thuỷ lợi', 'Thủy lợi'],
    ['Quý', 'Qúy'],
    ['chuyển đổi số', 'Chuyển Đổi Số'.normalize('NFD')],
    ['923/QĐ-TTg', '923/QÐ-TTg'],
    ['Đồng Tháp', 'Ɖồng Tháp'],
    ['KH&CN', 'KH và CN'],
    ['Sở Văn hóa, Thể thao & Du lịch', 'Sở Văn hóa, Thể thao và  Du lịch'],
    ['2025–2030', '2025-2030'],
    ['Bà Rịa — Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['  Sở\u00a0Nội vụ ', 'Sở Nội vụ'],
    ['Sở\nNội vụ', 'sở nội vụ'],
  ])('%s = %s', (a, b) => {
    expect(fold(a)).toBe(fold(b))
  })

  test.each([
    ['Hoà Bình', 'Hoa Bình'],
    ['Hà Nam', 'Hạ Nam'],
    ['Thái Bình', 'Thai Bình'],
    ['đổi', 'dổi'],
    ['Sở Y tế', 'Sở Y tê'],
    ['mưa', 'mua'],
    ['xã', 'xa'],
    ['tỷ lệ', 'tỉ lệ'],
  ])('%s ≠ %s', (a, b) => {
    expect(fold(a)).not.toBe(fold(b))
  })

  test('folding again changes nothing, however the letters are composed', () => {
    const onset = fc.constantFrom('', 'b', 'đ', 'Đ', 'ng', 'Kh', 'tr', 'qu')
    const vowel = fc.constantFrom('ă', 'ầ', 'ẩ', 'Ậ', 'ế', 'ệ', 'oá', 'óa', 'uỷ', 'ủy', 'ươ', 'ưở', 'iễ', 'ỵ', 'o', 'Ố')
    const syllable = fc.tuple(onset, vowel, fc.constantFrom('', 'n', 'ch', 'm', 'ng')).map((it) => it.join(''))
    const between = fc.constantFrom(' ', '-', ' – ', '&', ', ', '/')
    fc.assert(
      fc.property(fc.array(fc.tuple(syllable, between)), (list) => {
        const text = list.flat().join('')
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      }),
    )
  })
})

describe('plainKey: keys and ids as typed by hand', () => {
  test.each([
    ['cơ quan chủ trì', 'co_quan_chu_tri'],
    ['Thời-hạn', 'thoi_han'],
    ['  Đơn vị  tính ', 'don_vi_tinh'],
    ['Ðơn vị'.normalize('NFD'), 'don_vi'],
    ['lead_unit', 'lead_unit'],
    ['TH-CT01', 'th_ct01'],
  ])('%s → %s', (text, key) => {
    expect(plainKey(text)).toBe(key)
  })
})

describe('hasPhrase: whole words only', () => {
  test.each([
    ['Sở Khoa học và Công nghệ', 'khoa học', true],
    ['Sở Khoa học và Công nghệ', 'sở', true],
    ['Sở Khoa học và Công nghệ', 'công nghệ', true],
    ['tỷ trọng kinh tế số trong GDP (%)', 'gdp', true],
    ['tỷ trọng kinh tế số trong GRDP', 'gdp', false],
    ['xã hội số', 'xa', false],
    ['hoà bình', 'hoa', false],
    ['giao ban', 'ban', true],
    ['giao bàn', 'ban', false],
    ['toàn tỉnh, toàn xã', 'xã', true],
    ['năm2026', 'năm', false],
    ['ban hành, bạn', 'bạn', true],
    ['', 'sở', false],
  ])('%s | %s', (text, phrase, found) => {
    expect(hasPhrase(fold(text), fold(phrase))).toBe(found)
  })
})

describe('shorten: the beginning of a long text', () => {
  test('a short one stays', () => {
    expect(shorten('Số hóa hồ sơ hộ tịch')).toBe('Số hóa hồ sơ hộ tịch')
  })

  test('a long one is cut between words', () => {
    expect(shorten('Số hóa hồ sơ hộ tịch', 16)).toBe('Số hóa hồ sơ hộ…')
    expect(shorten('Số hóa hồ sơ hộ tịch', 15)).toBe('Số hóa hồ sơ…')
    expect(shorten('x'.repeat(100), 10)).toBe(`${'x'.repeat(9)}…`)
  })
})
