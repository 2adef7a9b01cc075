import { describe, expect, test } from 'vitest'
import { benSay, compileTexts, songLam, unitIn } from '../support/compile-texts.ts'
import { fixtureText } from '../support/fixture.ts'

/** The standing of each plan by its file. */
const standings = (...asked: Parameters<typeof songLam>) =>
  Object.fromEntries(songLam(...asked).plans.map((it) => [it.file, it.standing]))
const leftOut = (...asked: Parameters<typeof songLam>) =>
  Object.fromEntries(songLam(...asked).meta.leftOut.map((it) => [it.file, it.why]))

describe('a plan is in force', () => {
  test('when it was issued, is whole, and no other plan of its unit replaces it', () => {
    expect(standings({ 'cu.yaml': benSay() })).toEqual({ 'cu.yaml': 'in_force' })
  })

  test('not when a later plan of its unit names it', () => {
    const newer = benSay({
      'number: 15/KH-UBND': 'number: 31/KH-UBND',
      'issued: 2025-09-12': 'issued: 2026-01-20\n  replaces: { number: 15/KH-UBND, issued: 2025-09-12 }',
    })
    const files = { 'cu.yaml': benSay(), 'moi.yaml': newer }
    expect(standings(files)).toEqual({ 'cu.yaml': 'replaced', 'moi.yaml': 'in_force' })
    expect(leftOut(files)).toEqual({ 'cu.yaml': 'replaced' })
  })

  test('not as of a date before its issue; what it replaces is still in force then', () => {
    const newer = benSay({
      'number: 15/KH-UBND': 'number: 31/KH-UBND',
      'issued: 2025-09-12': 'issued: 2026-01-20\n  replaces: { number: 15/KH-UBND, issued: 2025-09-12 }',
    })
    const files = { 'cu.yaml': benSay(), 'moi.yaml': newer }
    expect(standings(files, { asOf: '2025-12-31' })).toEqual({ 'cu.yaml': 'in_force', 'moi.yaml': 'issued_later' })
    expect(leftOut(files, { asOf: '2025-12-31' })).toEqual({ 'moi.yaml': 'issued_later' })
  })

  test('not as a draft, nor as an excerpt', () => {
    const files = {
      'du-thao.yaml': benSay({ 'document:': 'document:\n  status: draft' }),
      'trich.yaml': benSay({ 'schema: plan/v1': 'schema: plan/v1\nextent: excerpt' }),
    }
    expect(standings(files)).toEqual({ 'du-thao.yaml': 'draft', 'trich.yaml': 'excerpt' })
    expect([...songLam(files).tasks]).toEqual([])
    expect(leftOut(files)).toEqual({ 'du-thao.yaml': 'draft', 'trich.yaml': 'excerpt' })
  })
})

test('what can not be read as a plan, or is no document of ours, is left out and said so', () => {
  const files = { 'hong.yaml': benSay({ 'issued: 2025-09-12': 'issued: [2025-09-12' }) }
  const { meta } = songLam(files)
  expect(meta.leftOut).toEqual([{ file: 'hong.yaml', unit: '99001', why: 'unreadable' }])
  expect(meta.sources.map((it) => [it.file, it.kind, it.state])).toEqual([
    ['hong.yaml', null, 'unassessable'],
    ['plan.config.yaml', 'config/v1', 'document'],
    ['units.yaml', 'units/v1', 'document'],
  ])
  expect(meta.sources.every((it) => /^[\da-f]{64}$/.test(it.sha256 ?? ''))).toBe(true)
})

test('a unit may have several plans in force for different periods; its tables count the tasks of all', () => {
  const yearly = benSay({
    'number: 15/KH-UBND': 'number: 4/KH-UBND',
    'issued: 2025-09-12': 'issued: 2026-01-08',
    'period: { from: 2025, to: 2030 }': 'period: { from: 2026, to: 2026 }',
  }).replaceAll('BS-', 'BS26-')
  const unit = unitIn(songLam({ 'nam-2026.yaml': yearly, 'ca-thoi-ky.yaml': benSay() }), '99001')
  expect(unit.plans).toEqual(['ca-thoi-ky.yaml', 'nam-2026.yaml'])
  expect(unit.tasks).toBe(24)
  // the plan of the whole time is the one that was due in 2025
  expect(unit.filing).toMatchObject({ number: '15/KH-UBND', daysLate: 0 })
})

describe('a plan of a unit that has ended', () => {
  const haiDuong = fixtureText('test/base/province.yaml')
    .replace(/code: "97"/, 'code: "30"')
    .replace(/name: UBND tỉnh Sông Lam.*/, 'name: UBND tỉnh Hải Dương')
  const compilation = () => compileTexts(new Map([['hai-duong.yaml', haiDuong]]))

  test('is shown as its own and counts for nobody', () => {
    const { units, meta } = compilation()
    expect(units).toMatchObject([
      {
        id: '30@2025-06-30',
        code: '30',
        name: 'UBND tỉnh Hải Dương',
        ended: '2025-06-30',
        successors: ['31'],
        counts: false,
      },
    ])
    expect(meta.leftOut).toEqual([{ file: 'hai-duong.yaml', unit: '30@2025-06-30', why: 'unit_ended' }])
  })

  test('gives its tasks ids that no living unit has', () => {
    expect([...compilation().tasks][0]?.id).toMatch(/^30@2025-06-30#/)
  })

  test('is not taken for a plan of the unit that bears its code now', () => {
    const yenBai = haiDuong.replace('code: "30"', 'code: "15"').replace('tỉnh Hải Dương', 'tỉnh Yên Bái')
    const laoCai = haiDuong.replace('code: "30"', 'code: "15"').replace('tỉnh Hải Dương', 'tỉnh Lào Cai')
    const later = laoCai.replace(/issued: 2025-06-\d\d/, 'issued: 2025-07-15')
    const { units } = compileTexts(
      new Map([
        ['lao-cai.yaml', later],
        ['yen-bai.yaml', yenBai],
      ]),
    )
    expect(units.map((it) => [it.id, it.name, it.counts, it.plans])).toEqual([
      ['15', 'UBND tỉnh Lào Cai', true, ['lao-cai.yaml']],
      ['15@2025-06-30', 'UBND tỉnh Yên Bái', false, ['yen-bai.yaml']],
    ])
  })
})

test('persons are told only where a plan names them, apart from their posts', () => {
  const named = benSay({ 'position: Chủ tịch UBND xã\n': 'position: Chủ tịch UBND xã\n    name: Nguyễn Văn Sậy\n' })
  const heads = [benSay(), named].map((it) => songLam({ 'xa.yaml': it }).plans[0]?.head)
  expect(heads).toEqual([
    { position: 'Chủ tịch UBND xã', person: null },
    { position: 'Chủ tịch UBND xã', person: 'Nguyễn Văn Sậy' },
  ])
})
