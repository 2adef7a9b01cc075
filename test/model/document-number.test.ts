import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocumentNumber } from '../../src/model/document-number.ts'
import { numbersInText } from '../../src/model/document-number-in-text.ts'
import { catalogue } from '../support/catalogue.ts'

const { words } = catalogue
const read = (text: string) => {
  const { form, canonical, faults } = readDocumentNumber(text, words)
  return [form, canonical, ...faults]
}

describe('numbers as they are signed', () => {
  test.each([
    ['130/KH-UBND', 'state', 'KH'],
    ['923/QĐ-TTg', 'state', 'QĐ'],
    ['71/NQ-CP', 'state', 'NQ'],
    ['408/TB-VPCP', 'state', 'TB'],
    ['1352/TTr-SNV', 'state', 'TTr'],
    ['405/QĐ-BKHCN', 'state', 'QĐ'],
    ['06/KH-SGDĐT', 'state', 'KH'],
    ['312/KH-CĐSL', 'state', 'KH'],
    ['15a/KH-UBND', 'state', 'KH'],
    ['1656/NQ-UBTVQH15', 'state', 'NQ'],
    ['130/KH-UBND-NC', 'state', 'KH'],
    ['57-NQ/TW', 'party', 'NQ'],
    ['57-NQ/TƯ', 'party', 'NQ'],
    ['230-QĐ/TW', 'party', 'QĐ'],
    ['10-CTr/TU', 'party', 'CTr'],
    ['333-KH/TU', 'party', 'KH'],
    ['01-KH/BCĐTW', 'party', 'KH'],
    ['1234-CV/TU', 'party', 'CV'],
    ['152/2025/NĐ-CP', 'normative', 'NĐ'],
    ['19/2025/QĐ-TTg', 'normative', 'QĐ'],
    ['31/2020/QĐ-UBND', 'normative', 'QĐ'],
    ['01/2024/TTLT-BCA-BQP', 'normative', 'TTLT'],
    ['06/2022/QH15', 'law', null],
    ['193/2025/QH15', 'law', null],
    ['06/2022/UBTVQH15', 'law', null],
    ['5514/UBND-ĐMPT', 'letter', null],
    ['7083/SNV-CCHC&VTLT', 'letter', null],
    ['77/UBND-NC', 'letter', null],
  ])('%s', (text, form, type) => {
    expect(readDocumentNumber(text, words)).toEqual({ form, type, canonical: text, faults: [] })
  })
})

describe('numbers of associations, police, army and joint plans are left alone', () => {
  test.each([
    '12-KH/ĐTN',
    '123-KH/TĐTN-BTG',
    '123/KH-CAT-PV01',
    '88/KH-BCH',
    '45/KHPH-CAT-SNV',
    '45/KHLT-SNV-LĐLĐ',
    '12/KH-BCĐTW',
    '12/KH-DU',
    '12-KH/DU',
    '09/2025/KH-HH',
    '88/CTPH/SNV-STC',
    '12/UBND',
    '45-2025-KH-HNB',
    '130/UBND/KH',
    'Kế hoạch liên tịch',
    '130-KH-SNV',
    '138/KH-STC(TCDN)',
    '130/KH-UBND ngày 27/6/2025',
    '130/KH-UBND (điều chỉnh)',
    'Kế hoạch số 130/KH-UBND',
    '130/KH-UBND, 131/KH-UBND',
  ])('%s', (text) => {
    expect(read(text).slice(2)).toEqual([])
  })
})

describe('what breaks on the way from paper to file', () => {
  test.each([
    ['130 /KH- UBND', '130/KH-UBND', 'spaces'],
    ['238- KH/TU', '238-KH/TU', 'spaces'],
    ['749/QĐ- TTg', '749/QĐ-TTg', 'spaces'],
    ['12 -KH/ĐTN', '12-KH/ĐTN', 'spaces'],
    ['52 NQ/TW', '52-NQ/TW', 'separators', 'spaces'],
    ['130KH-UBND', '130/KH-UBND', 'separators'],
    ['130/KH/UBND', '130/KH-UBND', 'separators'],
    ['57/NQ/TW', '57-NQ/TW', 'separators'],
    ['152/2025/NĐ/CP', '152/2025/NĐ-CP', 'separators'],
    ['8602/QĐ-QĐ/TU', '8602-QĐ/TU', 'doubled'],
    ['130/KH-KH-UBND', '130/KH-UBND', 'doubled'],
    ['57/NQ-TW', '57-NQ/TW', 'state_form'],
    ['10/CTr-TU', '10-CTr/TU', 'state_form'],
    ['130-KH/UBND', '130/KH-UBND', 'party_form'],
    ['923-QĐ/TTg', '923/QĐ-TTg', 'party_form'],
    ['923/QÐ-TTg', '923/QĐ-TTg', 'look_alikes'],
    ['923/QD-TTg', '923/QĐ-TTg', 'marks'],
    ['152/2025/ND-CP', '152/2025/NĐ-CP', 'marks'],
    ['15/NQ-HDND', '15/NQ-HĐND', 'marks'],
    ['130/kh-ubnd', '130/KH-UBND', 'letter_case'],
    ['42/kh-skhcn', '42/KH-SKHCN', 'letter_case'],
    ['923/QĐ-TTG', '923/QĐ-TTg', 'letter_case'],
    ['1352/TTR-SNV', '1352/TTr-SNV', 'letter_case'],
    ['06/2022/qh15', '06/2022/QH15', 'letter_case'],
    ['5514/ubnd-đmpt', '5514/UBND-ĐMPT', 'letter_case'],
    ['130/KH–UBND', '130/KH-UBND', 'signs'],
    ['１３０／KH－UBND', '130/KH-UBND', 'look_alikes', 'signs'],
    ['130\\KH-UBND', '130/KH-UBND', 'signs'],
    ['130/KH-UBND.', '130/KH-UBND', 'words'],
    ['923/qd - ttg', '923/QĐ-TTg', 'marks', 'letter_case', 'spaces'],
  ])('%s is %s', (text, canonical, ...faults) => {
    expect(read(text).slice(1)).toEqual([canonical, ...faults])
  })

  test('letters built of base and mark are the same letters', () => {
    expect(read('923/QĐ-TTg'.normalize('NFD'))).toEqual(['state', '923/QĐ-TTg'])
  })
})

describe('numbers in running text', () => {
  test.each([
    ['Quyết định số 923/QĐ-TTg ngày 14/5/2025 của Thủ tướng Chính phủ', ['923/QĐ-TTg']],
    ['Quyết định số 749/QĐ- TTg ngày 03/6/2020', ['749/QĐ- TTg']],
    ['Nghị quyết số 57-NQ/TW ngày 22/12/2024; Nghị quyết số 71/NQ-CP', ['57-NQ/TW', '71/NQ-CP']],
    ['Luật Thi đua, khen thưởng số 06/2022/QH15', ['06/2022/QH15']],
    ['Kế hoạch số 139/KH-UBND - Kế hoạch hành động', ['139/KH-UBND']],
    ['Chương trình số 10-CTr/TU, Công văn số 5514/UBND-ĐMPT', ['10-CTr/TU']],
    ['giai đoạn 2025-2030, 24/7, ngày 1 6/6/2025, quý III/2025 - TB', []],
    ['Luật Thi đua, khen thưởng ngày 15/6/2022', []],
  ])('%s', (text, expected) => {
    expect(numbersInText(text, words).map((it) => it.text)).toEqual(expected)
  })
})

describe('a plain number is read at once', () => {
  const list = (name: string) => words[name] ?? []
  const types = [
    ...list('type_abbreviations'),
    ...list('party_type_abbreviations'),
    ...list('normative_type_abbreviations'),
  ]
  const issuers = [
    ...list('state_issuers'),
    ...list('party_issuers'),
    ...list('assembly_issuers'),
    'QH15',
    'XYZ',
    'SKHCN',
  ]
  const shaken = (of: readonly string[]) =>
    fc
      .tuple(fc.constantFrom(...of), fc.nat(3))
      .map(([it, form]) => [it, it.toLowerCase(), it.toUpperCase(), it][form] ?? it)
  const sign = fc.constantFrom('-', '/')
  const digits = fc.oneof(fc.nat(999_999).map(String), fc.constant('2025'), fc.constant('007'))
  const number = fc
    .tuple(digits, sign, shaken([...types, 'UBND', 'AB']), sign, shaken([...issuers, ...types]))
    .map((it) => it.join(''))

  test('as it would be read closely', () => {
    fc.assert(
      // a blank before it changes nothing but that it has to be cleared away
      fc.property(number, (it) => {
        const closely = readDocumentNumber(` ${it}`, words)
        const canonical = closely.form ? closely.canonical : it
        expect(readDocumentNumber(it, words)).toEqual({ ...closely, canonical })
      }),
      { numRuns: 2000 },
    )
  })

  test('whatever digits it begins with', () => {
    expect(read('130/KH-UBND')).toEqual(['state', '130/KH-UBND'])
    expect(read('7/KH-UBND')).toEqual(['state', '7/KH-UBND'])
    expect(read('130/XX-')).toEqual([null, '130/XX-'])
    expect(read('7/XX-')).toEqual([null, '7/XX-'])
  })

  test('in running text too', () => {
    fc.assert(
      fc.property(number, (it) => {
        expect(numbersInText(it, words)).toEqual(numbersInText(`số ${it}`, words))
      }),
      { numRuns: 2000 },
    )
  })
})
