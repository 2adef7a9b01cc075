import { describe, expect, test } from 'vitest'
import { cites, sourceOf } from '../../src/model/citing.ts'
import { catalogue } from '../support/catalogue.ts'

const { decision, resolution } = catalogue.movement.legal_basis
const source = (id: string | undefined) => sourceOf(catalogue, id) ?? {}

describe('a text names a document', () => {
  test.each([
    '923/QĐ-TTg',
    '923/QĐ-TTG',
    '923/QD-TTg',
    '923/QÐ-TTg',
    '923/QĐTTg',
    '923 /QĐ- TTg',
    '923/QĐ–TTg',
    '923/QĐ-TTg'.normalize('NFD'),
    'Quyết định số 923/QĐ-TTg ngày 14/5/2025 của Thủ tướng Chính phủ',
    'Thực hiện Quyết định số 923 ngày 14/5/2025 của Thủ tướng Chính phủ',
    'Kế hoạch ban hành kèm theo quyết định 923',
  ])('%s is the decision', (text) => {
    expect(cites(text, source(decision))).toBe(true)
  })

  test.each([
    '57-NQ/TW',
    '57/NQ-TW',
    '57-NQ/TƯ',
    '57 NQ/TW',
    'Nghị quyết số 57 của Bộ Chính trị',
    'Nghị quyết 57-NQ/TW',
  ])('%s is the resolution', (text) => {
    expect(cites(text, source(resolution))).toBe(true)
  })

  test.each([
    '1923/QĐ-TTg',
    '923/QĐ-UBND',
    'Quyết định số 923/QĐ-UBND ngày 05/6/2025',
    'Quyết định số 9231 của Thủ tướng Chính phủ',
    '923 hộ gia đình',
    'Luật Thi đua, khen thưởng',
  ])('%s is not the decision', (text) => {
    expect(cites(text, source(decision))).toBe(false)
  })

  test.each(['Nghị quyết số 57/NQ-HĐND ngày 10/12/2024', '157-NQ/TW', 'gồm 57 nhiệm vụ'])(
    '%s is not the resolution',
    (text) => {
      expect(cites(text, source(resolution))).toBe(false)
    },
  )
})
