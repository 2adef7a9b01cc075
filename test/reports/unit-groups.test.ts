import { expect, test } from 'vitest'
import type { Compilation } from '../../src/model/compilation.ts'
import type { CompiledUnit } from '../../src/model/compiled-unit.ts'
import { compileFolder } from '../support/compile-folder.ts'
import { reportOn, rowsIn, tableIn } from '../support/report.ts'

const compilation = compileFolder('test/reports/song-lam', '2026-11-22')
const commune = compilation.units.find((it) => it.code === '99001') as CompiledUnit

/** The headings of a repository with these units, in their order. */
async function headings(units: readonly Partial<CompiledUnit>[], locale: 'vi' | 'en' = 'vi') {
  const all = units.map((it, i) => ({ ...commune, id: `${i}`, code: `${i}`, order: null, ...it }))
  const report = await reportOn('units', { ...compilation, units: all } as Compilation, { locale })
  return tableIn(report, 'units').groups.map((it) => it.title)
}

test('ministries, organisations, provinces, departments, communes, enterprises: whatever the order of codes and names', async () => {
  const units = [
    { kind: 'enterprise', parent: null },
    { kind: 'commune', parent: '97' },
    { kind: 'mass_organisation', level: 'provincial', parent: '97' },
    { kind: 'department', level: 'provincial', parent: '97' },
    { kind: 'province', parent: null },
    { kind: 'mass_organisation', level: 'central', parent: null },
    { kind: 'ministry', parent: null },
    { kind: null, parent: null },
  ] as const
  expect(await headings(units)).toEqual([
    'Bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ',
    'MTTQ, tổ chức chính trị - xã hội trung ương',
    'Tỉnh, thành phố',
    'Các sở, ban, ngành cấp tỉnh',
    'Ủy ban MTTQ Việt Nam và các tổ chức chính trị - xã hội cấp tỉnh',
    'UBND các xã, phường, đặc khu',
    'Doanh nghiệp, đơn vị sự nghiệp',
    'Đơn vị chưa xác định được loại hình',
  ])
})

test("the registry's headings stand as they are written; a usual one is the same whoever wrote it, and has its English", async () => {
  const units = [
    { kind: 'province', parent: null, heading: 'Tỉnh, thành phố' },
    { kind: 'province', parent: null, heading: null },
    { kind: 'commune', parent: '97', heading: 'Xã, phường vùng cao' },
  ] as const
  expect(await headings(units)).toEqual(['Tỉnh, thành phố', 'Xã, phường vùng cao'])
  expect(await headings(units, 'en')).toEqual(['Provinces and cities', 'Xã, phường vùng cao'])
})

test('communes of several provinces stand below each of them, in the order of the provinces', async () => {
  const units = [
    { kind: 'commune', parent: '08' },
    { kind: 'commune', parent: '01' },
    { kind: 'commune', parent: '08' },
  ] as const
  expect(await headings(units)).toEqual([
    'UBND các xã, phường, đặc khu (UBND thành phố Hà Nội)',
    'UBND các xã, phường, đặc khu (UBND tỉnh Tuyên Quang)',
  ])
})

test('without headings, or by cluster, units keep the order of the headings', async () => {
  const units = [
    { code: 'DN', kind: 'enterprise', order: 1, cluster: 'Khối 1' },
    { code: '97', kind: 'province', level: 'provincial', order: 1, cluster: 'Khối 1' },
    { code: '97-SNV', kind: 'department', level: 'provincial', order: 1, cluster: 'Khối 1' },
  ] as const
  const all = units.map((it) => ({ ...commune, id: it.code, parent: null, ...it }))
  for (const groupBy of ['none', 'cluster'] as const) {
    const report = await reportOn('units', { ...compilation, units: all } as Compilation, { groupBy })
    expect(rowsIn(tableIn(report, 'units'), 'code').flat()).toEqual(['97', '97-SNV', 'DN'])
  }
})
