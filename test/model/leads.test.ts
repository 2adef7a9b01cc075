import { describe, expect, test } from 'vitest'
import { sameUnit } from '../../src/model/lead-units.ts'
import { readLead } from '../../src/model/leads.ts'
import { tokensOf } from '../../src/model/phrases.ts'
import { catalogue } from '../support/catalogue.ts'

const read = (...texts: string[]) => readLead(texts, catalogue)
const one = (name: string) => ({ leads: [name], beside: [], nobody: null })

describe('one unit', () => {
  test.each([
    'Sở Nội vụ',
    'Sở Khoa học và Công nghệ',
    'Sở Khoa học & Công nghệ',
    'Sở Văn hóa, Thể thao và Du lịch tỉnh Thanh Hoá',
    'Văn phòng HĐND và UBND xã',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Cục Cảnh sát quản lý trại giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng',
    'Văn phòng Phối hợp phát triển môi trường khoa học và công nghệ',
    'Bí thư Đảng ủy, Chủ tịch UBND xã',
  ])('%s', (name) => {
    expect(read(name)).toEqual(one(name))
  })

  test('whatever form of Unicode it is typed in', () => {
    const name = 'Sở Khoa học và Công nghệ'
    expect(read(name.normalize('NFD'))).toEqual(one(name))
  })

  test('with an aside, a mark, a bullet or a semicolon at its end', () => {
    const unit = one('Sở Nội vụ')
    expect(read('Sở Nội vụ (Ban Thi đua - Khen thưởng; Phòng Cải cách hành chính)')).toEqual(unit)
    expect(read('Sở Nội vụ chủ trì')).toEqual(unit)
    expect(read('Cơ quan chủ trì: Sở Nội vụ.')).toEqual(unit)
    expect(read('Sở Nội vụ chủ trì, tham mưu UBND tỉnh')).toEqual(unit)
    expect(read('- Sở Nội vụ;')).toEqual(unit)
  })

  test('on two lines of a table cell', () => {
    expect(read('Sở Khoa học\nvà Công nghệ')).toEqual(one('Sở Khoa học và Công nghệ'))
    expect(read('Văn phòng HĐND và\nUBND xã')).toEqual(one('Văn phòng HĐND và UBND xã'))
  })

  test('that a flow list has split', () => {
    expect(read('Phòng Kinh tế', 'Hạ tầng và Đô thị')).toEqual(one('Phòng Kinh tế, Hạ tầng và Đô thị'))
    expect(read('Sở Văn hóa', 'Thể thao và Du lịch')).toEqual(one('Sở Văn hóa, Thể thao và Du lịch'))
  })

  test('of the name of the unit whose plan it is', () => {
    const name = 'Trung tâm Văn hóa và Bảo tàng tỉnh Sông Lam'
    expect(readLead([name], catalogue, tokensOf(name))).toEqual(one(name))
  })
})

describe('several units', () => {
  const two = { leads: ['Sở Nội vụ', 'Sở Khoa học và Công nghệ'], beside: [], nobody: null }
  test.each([
    ['Sở Nội vụ; Sở Khoa học và Công nghệ'],
    ['Sở Nội vụ và Sở Khoa học và Công nghệ'],
    ['Sở Nội vụ, Sở Khoa học và Công nghệ'],
    ['- Sở Nội vụ\n- Sở Khoa học và Công nghệ'],
    ['1. Sở Nội vụ\n2. Sở Khoa học và Công nghệ'],
    ['Chủ trì: Sở Nội vụ; Sở Khoa học và Công nghệ'],
    ['Sở Nội vụ (Phòng Cải cách hành chính) và Sở Khoa học và Công nghệ'],
  ])('%j', (text) => {
    expect(read(text)).toEqual(two)
  })

  test('as a list; one named twice counts once', () => {
    expect(read('Sở Nội vụ', 'Sở Khoa học và Công nghệ')).toEqual(two)
    expect(read('Sở Nội vụ', 'SỞ NỘI VỤ').leads).toHaveLength(1)
  })
})

describe('one unit, and others beside it', () => {
  test.each([
    ['Sở Nội vụ chủ trì, phối hợp Sở Tài chính', ['Sở Tài chính']],
    ['Sở Nội vụ phối hợp với Sở Tài chính, Công an tỉnh', ['Sở Tài chính', 'Công an tỉnh']],
    ['Sở Nội vụ chủ trì; Sở Tài chính phối hợp', ['Sở Tài chính']],
    ['Sở Nội vụ (chủ trì), Sở Tài chính, Công an tỉnh', ['Sở Tài chính', 'Công an tỉnh']],
    ['Sở Nội vụ (phối hợp: Sở Tài chính)', ['Sở Tài chính']],
    ['Chủ trì: Sở Nội vụ. Phối hợp: Sở Tài chính', ['Sở Tài chính']],
    ['Sở Nội vụ và các đơn vị liên quan', ['các đơn vị liên quan']],
    ['Các đơn vị liên quan; Sở Nội vụ', ['Các đơn vị liên quan']],
  ])('%s', (text, beside) => {
    expect(read(text)).toEqual({ leads: ['Sở Nội vụ'], beside, nobody: null })
  })
})

describe('nobody', () => {
  test('words that name no unit, whole', () => {
    expect(read('Các đơn vị liên quan.')).toMatchObject({ nobody: 'vague' })
    expect(read('Cơ quan chủ trì')).toMatchObject({ nobody: 'vague' })
  })

  test('groups, one or several', () => {
    expect(read('Các sở, ban, ngành')).toMatchObject({ nobody: 'group' })
    expect(read('Các sở, ban, ngành; UBND các xã, phường')).toEqual({
      leads: ['Các sở, ban, ngành', 'UBND các xã, phường'],
      beside: [],
      nobody: 'group',
    })
    expect(read('MTTQ và các tổ chức chính trị - xã hội')).toMatchObject({ nobody: 'group' })
  })

  test('no text, nobody to accuse', () => {
    expect(read()).toEqual({ leads: [], beside: [], nobody: null })
  })
})

describe('the same unit', () => {
  test.each([
    ['Sở Khoa học và Công nghệ', 'Sở Khoa học & Công nghệ'],
    ['Sở Khoa học và Công nghệ', 'Sở KH&CN'],
    ['Sở Giáo dục và Đào tạo', 'Sở GDĐT'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'Sở VHTTDL'],
    ['Văn phòng HĐND và UBND xã', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã'],
    ['Phòng Văn hóa - Xã hội', 'Phòng VH-XH'],
    ['Công an', 'Công an xã'],
    ['Sở Nội vụ', 'Sở Nội vụ tỉnh Thanh Hóa'],
  ])('%s = %s', (one, other) => {
    expect(sameUnit(one, other)).toBe(true)
    expect(sameUnit(other, one)).toBe(true)
  })

  test.each([
    ['Sở Nội vụ', 'Sở Ngoại vụ'],
    ['Sở Khoa học và Công nghệ', 'Sở Công Thương'],
    ['Sở KH&CN', 'Sở KH&ĐT'],
    ['UBND xã', 'Văn phòng HĐND và UBND xã'],
    ['Phòng Văn hóa - Xã hội', 'Phòng Kinh tế'],
  ])('%s ≠ %s', (one, other) => {
    expect(sameUnit(one, other)).toBe(false)
  })
})

test('every name that the catalogue knows is one unit, with its place added too', () => {
  const names = [
    ...(catalogue.words.unit_names_with_and ?? []),
    ...catalogue.units.flatMap((it) => [it.name, ...(it.aliases ?? [])]),
  ]
  const cut = names
    .flatMap((it) => [it, `${it} tỉnh Thanh Hóa`])
    .filter((it) => read(it).leads[0] !== it || read(it).nobody)
  expect(cut).toEqual([])
})
