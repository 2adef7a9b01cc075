import { describe, expect, test } from 'vitest'
import { foreignUnits } from '../../src/model/foreign-units.ts'
import type { Unit } from '../../src/model/unit.ts'
import type { PlanFacts } from '../../src/model/workspace.ts'
import { catalogue } from '../support/catalogue.ts'
import { planFacts, workspaceOf } from '../support/plan-facts.ts'

const units: readonly Unit[] = [
  ...catalogue.units,
  { code: '99001', name: 'Tân Hòa', kind: 'commune', parent: '38', types: [{ value: 'commune' }] },
  { code: '99002', name: 'Đồng Chuối', kind: 'commune', parent: '38', types: [{ value: 'ward' }] },
  { code: '99003', name: 'Nghệ An', kind: 'commune', parent: '38', types: [{ value: 'ward' }] },
  { code: '99101', name: 'Suối Đá', kind: 'commune', parent: '40', types: [{ value: 'commune' }] },
]
const unitOf = {
  province: { code: '38', name: 'UBND tỉnh Thanh Hóa', kind: 'province' },
  commune: { code: '99001', name: 'UBND xã Tân Hòa', kind: 'commune', parent: '38' },
  department: { code: '38-SNV', name: 'Sở Nội vụ tỉnh Thanh Hóa', kind: 'department', parent: '38' },
  ministry: { code: 'BNV', name: 'Bộ Nội vụ', kind: 'ministry' },
} as const satisfies Record<string, PlanFacts['unit']>
const find = foreignUnits(workspaceOf([], units), catalogue)
const day = '2025-09-12'
const title = (of: keyof typeof unitOf, text: string) =>
  find.inTitle(planFacts({ unit: unitOf[of], title: text }), day)?.unit.code ?? null
const lead = (of: keyof typeof unitOf, text: string) =>
  find.inLead(text, planFacts({ unit: unitOf[of] }), day)?.unit.code ?? null

describe('the neighbour in the title', () => {
  test.each([
    ['province', 'Kế hoạch triển khai phong trào thi đua trên địa bàn tỉnh Nghệ An', '40'],
    ['province', 'Kế hoạch thi đua đổi mới sáng tạo TP. Hải Phòng năm 2026', '31'],
    ['province', 'KẾ HOẠCH THI ĐUA TRÊN ĐỊA BÀN TỈNH NGHỆ AN', '40'],
    ['province', 'Kế hoạch thi đua trên địa bàn tỉnh Nghệ An'.normalize('NFD'), '40'],
    ['province', 'Kế hoạch thực hiện Quyết định số 923/QĐ-TTg trên địa bàn tỉnh Nghệ An', '40'],
    ['department', 'Kế hoạch hưởng ứng phong trào thi đua của Sở Nội vụ tỉnh Nghệ An', '40'],
    ['commune', 'Kế hoạch thi đua chuyển đổi số phường Đồng Chuối', '99002'],
    ['commune', 'Kế hoạch thi đua trên địa bàn phường Ðồng Chuối, tỉnh Thanh Hóa', '99002'],
    ['ministry', 'Kế hoạch thi đua của Bộ KH&CN giai đoạn 2025 - 2030', 'BKHCN'],
  ] as const)('%s: %s', (of, text, code) => {
    expect(title(of, text)).toBe(code)
  })
})

describe('nothing of a title that is its own', () => {
  test.each([
    ['province', 'Kế hoạch thi đua trên địa bàn tỉnh Thanh Hoá'],
    ['province', 'Kế hoạch hợp tác giữa tỉnh Thanh Hóa và tỉnh Nghệ An'],
    ['province', 'Kế hoạch phối hợp với tỉnh Nghệ An về chuyển đổi số vùng Bắc Trung Bộ'],
    ['province', 'Kế hoạch thi đua theo Kế hoạch số 12/KH-UBND của UBND tỉnh Nghệ An, Cụm trưởng Cụm thi đua'],
    ['province', 'Kế hoạch triển khai phong trào “Nghệ An thi đua đổi mới sáng tạo tỉnh Nghệ An”'],
    ['province', 'Kế hoạch thi đua các xã, phường, đặc khu'],
    ['province', 'Kế hoạch triển khai hướng dẫn của Bộ Nội vụ'],
    ['province', 'Kế hoạch thi đua của tỉnh Xứ Đoài'],
    ['commune', 'Kế hoạch thi đua trên địa bàn xã Tân Hoà, tỉnh Thanh Hóa'],
    ['commune', 'Kế hoạch thực hiện Kế hoạch số 139/KH-UBND của UBND tỉnh Thanh Hóa'],
    ['commune', 'Kế hoạch thi đua chuyển đổi số xã Suối Đá'],
    ['commune', 'Kế hoạch xã hội hóa thi đua chuyển đổi số'],
    ['ministry', 'Kế hoạch thi đua theo hướng dẫn của Bộ Khoa học và Công nghệ'],
    ['ministry', 'Kế hoạch liên tịch của Bộ Nội vụ, Bộ Tài chính'],
  ] as const)('%s: %s', (of, text) => {
    expect(title(of, text)).toBeNull()
  })

  test('a ward that bears the name of a province', () => {
    const plan = planFacts({
      unit: { code: '99003', name: 'UBND phường Nghệ An', kind: 'commune', parent: '38' },
      title: 'Kế hoạch thi đua của UBND phường Nghệ An',
    })
    expect(find.inTitle(plan, day)).toBeNull()
  })
})

describe('the neighbour in the lead', () => {
  test.each([
    ['province', 'Sở KH&CN tỉnh Nghệ An', '40'],
    ['province', 'UBND TP.Hải Phòng', '31'],
    ['province', 'Ủy ban nhân dân tỉnh Nghệ An'.normalize('NFD'), '40'],
    ['department', 'Sở Nội vụ tỉnh Nghệ An', '40'],
    ['commune', 'Công an phường Đồng Chuối', '99002'],
    ['commune', 'Phòng Văn hóa - Xã hội P. Đồng Chuối', '99002'],
    ['commune', 'Văn phòng HĐND và UBND phường Đồng Chuối', '99002'],
    ['commune', 'Sở Nội vụ tỉnh Nghệ An', '40'],
    ['ministry', 'Bộ Khoa học và Công nghệ', 'BKHCN'],
  ] as const)('%s: %s', (of, text, code) => {
    expect(lead(of, text)).toBe(code)
  })
})

describe('nobody else in the lead', () => {
  test.each([
    ['province', 'Sở Nội vụ'],
    ['province', 'Sở KH&CN tỉnh Thanh Hóa'],
    ['province', 'UBND các xã, phường'],
    ['province', 'UBND xã Tân Hòa'],
    ['province', 'Bệnh viện Đa khoa tỉnh Nghệ An'],
    ['province', 'Đại học Huế'],
    ['province', 'Bộ Nội vụ'],
    ['province', 'Công ty Cấp nước thành phố Hải Phòng'],
    ['commune', 'UBND tỉnh Thanh Hóa'],
    ['commune', 'Công an xã'],
    ['commune', 'Trường Tiểu học phường Đồng Chuối'],
    ['commune', 'Trạm Y tế phường Đồng Chuối'],
    ['commune', 'UBND xã Suối Đá'],
    ['commune', 'Phòng Kinh tế phối hợp UBND phường Đồng Chuối'],
    ['ministry', 'Cục Chuyển đổi số'],
    ['ministry', 'UBND tỉnh Nghệ An'],
  ] as const)('%s: %s', (of, text) => {
    expect(lead(of, text)).toBeNull()
  })
})

describe('what a unit came from, or goes to, is not foreign', () => {
  const said = (code: string, name: string, text: string, on = day) =>
    find.inTitle(planFacts({ unit: { code, name, kind: 'province' }, title: text }), on)?.unit.code ?? null

  test('provinces that went into it, into which it goes, and that go there with it', () => {
    expect(
      said('31', 'UBND thành phố Hải Phòng', 'Kế hoạch thi đua trên địa bàn tỉnh Hải Dương', '2025-06-27'),
    ).toBeNull()
    expect(said('35', 'UBND tỉnh Hà Nam', 'Kế hoạch thi đua trên địa bàn tỉnh Ninh Bình', '2025-06-27')).toBeNull()
    expect(said('35', 'UBND tỉnh Hà Nam', 'Kế hoạch thi đua trên địa bàn tỉnh Nam Định', '2025-06-27')).toBeNull()
    expect(said('35', 'UBND tỉnh Hà Nam', 'Kế hoạch thi đua trên địa bàn tỉnh Nghệ An', '2025-06-27')).toBe('40')
  })

  test('a province whose code no registry has is not judged', () => {
    expect(said('97', 'UBND tỉnh Sông Lam', 'Kế hoạch thi đua trên địa bàn tỉnh Nghệ An')).toBeNull()
  })
})
