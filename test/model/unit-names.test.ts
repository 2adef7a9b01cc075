import { describe, expect, test } from 'vitest'
import { findUnits, nearestUnits } from '../../src/model/registry.ts'
import type { Unit } from '../../src/model/unit.ts'
import { bareName, isNamed, typeWritten, unitsNamed } from '../../src/model/unit-names.ts'
import { catalogue } from '../support/catalogue.ts'

/** Two provinces, in each a commune of the same name; a ward that bears the name of a province of before. */
const units: readonly Unit[] = [
  ...catalogue.units,
  { code: '97', name: 'Sông Lam', kind: 'province', types: [{ value: 'province' }] },
  { code: '98', name: 'Trường Khê', kind: 'province', types: [{ value: 'province' }] },
  { code: '99001', name: 'Tân Hòa', kind: 'commune', parent: '97', types: [{ value: 'commune' }] },
  { code: '99101', name: 'Tân Hòa', kind: 'commune', parent: '98', types: [{ value: 'ward' }] },
  { code: '99002', name: 'Hải Dương', kind: 'commune', parent: '97', types: [{ value: 'ward' }] },
  { code: '97-SKHCN', name: 'Sở Khoa học và Công nghệ tỉnh Sông Lam', kind: 'department', parent: '97' },
]
const codes = (name: string, within?: string) => unitsNamed(name, units, within).map((it) => it.code)
const today = '2026-11-22'

describe('a name in any usual writing', () => {
  test.each([
    ['UBND thành phố Hải Phòng', '31'],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG', '31'],
    ['Uỷ ban nhân dân thành phố Hải Phòng', '31'],
    ['TP. Hải Phòng', '31'],
    ['UBND TP.Hải Phòng', '31'],
    ['UBND Tp Hải Phòng', '31'],
    ['Hải Phòng'.normalize('NFD'), '31'],
    ['tỉnh Thanh Hoá', '38'],
    ['tỉnh Thanh Hóa'.normalize('NFD'), '38'],
    ['UBND tỉnh Ðồng Nai', '75'],
    ['TP.HCM', '79'],
    ['UBND TP.HCM', '79'],
    ['UBND TP Hồ Chí Minh', '79'],
    ['Bộ KH&CN', 'BKHCN'],
    ['Bộ Khoa học & Công nghệ', 'BKHCN'],
    ['Bộ GDĐT', 'BGDĐT'],
    ['Sở Khoa học & Công nghệ tỉnh Sông Lam', '97-SKHCN'],
  ])('%s', (name, code) => {
    expect(codes(name)).toContain(code)
  })

  test.each(['UBND phường Hải Dương', 'P. Hải Dương', 'UBND P.Hải Dương', 'Phường Hải Dương'])('%s', (name) => {
    expect(codes(name)).toEqual(['99002'])
  })

  test('the longest prefix goes, never the name', () => {
    expect(bareName('UBND tỉnh Thanh Hóa')).toBe(bareName('thanh hoá'))
    expect(bareName('xã')).toBe(bareName('Xã'))
    expect(bareName('Phường Đúc')).not.toBe('')
  })
})

describe('communes by name within their province', () => {
  test('everywhere, where no province is told', () => {
    expect(codes('xã Tân Hoà')).toEqual(['99001', '99101'])
  })

  test('in the province asked for, or in the one that the name adds', () => {
    expect(codes('UBND xã Tân Hòa', '97')).toEqual(['99001'])
    expect(codes('UBND xã Tân Hòa', '79')).toEqual([])
    expect(codes('phường Tân Hòa, tỉnh Trường Khê', '97')).toEqual(['99101'])
    expect(codes('UBND xã Tân Hòa (tỉnh Sông Lam)')).toEqual(['99001'])
    expect(codes('UBND xã Tân Hòa - Sông Lam')).toEqual(['99001'])
    expect(codes('UBND xã Tân Hòa, tỉnh Nghệ An')).toEqual([])
  })

  test('a ward that bears the name of a province of before is none, nor is the province a ward', () => {
    expect(codes('tỉnh Hải Dương')).toEqual(['30'])
    expect(codes('phường Hải Dương')).toEqual(['99002'])
    expect(codes('Hải Dương').sort()).toEqual(['30', '99002'])
    expect(unitsNamed('phường Hải Dương', catalogue.units)).toEqual([])
    expect(findUnits('phường Hải Dương', catalogue.units, today)).toEqual([])
    expect(findUnits('Phuong Hai Duong', catalogue.units, today)).toEqual([])
  })
})

test('old names lead to units that ended, with the day', () => {
  const [found] = findUnits('UBND tỉnh Hà Giang', units, today)
  expect(found).toMatchObject({ unit: { code: '02', successors: ['08'] }, ended: '2025-07-01' })
  expect(findUnits('UBND tỉnh Hà Giang', units, '2025-06-27')[0]?.ended).toBeNull()
  expect(findUnits('Bộ TT&TT', units, today)[0]).toMatchObject({ unit: { code: 'BTTTT' }, ended: '2025-03-01' })
})

test('a name typed without its marks is meant all the same', () => {
  expect(findUnits('Thanh Hoa', units, today).map((it) => it.unit.code)).toEqual(['38'])
  expect(findUnits('xa Tan Hoa', units, today, '98').map((it) => it.unit.code)).toEqual(['99101'])
  expect(findUnits('Thánh Hoa', units, today)).toEqual([])
})

test('the type that a name begins with', () => {
  const types = ['UBND tỉnh X', 'TP.X', 'Tp X', 'thành phố X', 'X. Y', 'P. Y', 'đặc khu Phú Quốc', 'Sở X', 'Xã X']
  expect(types.map(typeWritten)).toEqual([
    'province',
    'city',
    'city',
    'city',
    'commune',
    'ward',
    'special_zone',
    null,
    'commune',
  ])
})

test('near names are those of the sort and province asked for', () => {
  const isCommune = (it: Unit) => it.kind === 'commune'
  expect(nearestUnits('xã Tân Hoa', units, today, isCommune, '97').map((it) => it.code)).toEqual(['99001', '99101'])
  expect(nearestUnits('xã Tân Hòa', units, today, isCommune, '98').map((it) => it.code)).toEqual(['99101'])
  expect(nearestUnits('99010', units, today, isCommune).map((it) => it.code)).toContain('99101')
})

test('the index of names agrees with asking each unit', () => {
  const asked = [...units.flatMap((it) => [it.name, ...(it.aliases ?? [])]), 'UBND tỉnh X', 'xã', '']
  for (const name of asked) {
    if (typeWritten(name)) continue
    expect(new Set(codes(name))).toEqual(new Set(units.filter((it) => isNamed(it, name)).map((it) => it.code)))
  }
})
