import { describe, expect, test } from 'vitest'
import { benSay, songLam, unitIn } from '../support/compile-texts.ts'

const register = (entry: string) => `schema: register/v1\nentries:\n  - { unit: "99001", ${entry} }\n`
/** What is known of the commune's plan. */
const filing = (files: Readonly<Record<string, string>>, asOf = '2026-11-22') =>
  unitIn(songLam(files, { asOf }), '99001').filing
const state = (...asked: Parameters<typeof filing>) => filing(...asked).state

describe('of a unit that must file it is known', () => {
  test('that its plan was issued and its file is here, an excerpt too', () => {
    expect(state({ 'xa.yaml': benSay() })).toBe('encoded')
    expect(state({ 'xa.yaml': benSay({ 'schema: plan/v1': 'schema: plan/v1\nextent: excerpt' }) })).toBe('encoded')
  })

  test('that a file is here which nobody can read', () => {
    const broken = benSay({ 'issued: 2025-09-12': 'issued: [2025-09-12' })
    expect(filing({ 'xa.yaml': broken })).toMatchObject({ state: 'unreadable', unreadable: ['xa.yaml'] })
  })

  test('that its plan was issued on paper: number, dates and reminders stand in the register', () => {
    const entry = 'state: filed_on_paper, number: 21/KH-UBND, issued: 2025-10-03, received: 2025-10-06, reminders: 2'
    expect(filing({ 'register.yaml': register(entry) })).toEqual({
      state: 'on_paper',
      number: '21/KH-UBND',
      issued: '2025-10-03',
      firstIssued: '2025-10-03',
      deadline: { due: '2025-09-30', from: 'repository', id: 'commune-plans', extension: null },
      daysLate: 3,
      received: '2025-10-06',
      reminders: 2,
      unreadable: [],
    })
  })

  test('how often it was reminded, where the register gives a number that can be one', () => {
    const reminders = (written: string) =>
      filing({ 'register.yaml': register(`state: drafting, reminders: ${written}`) }).reminders
    expect([reminders('0'), reminders('3'), reminders('-3')]).toEqual([0, 3, null])
    expect(filing({ 'register.yaml': register('state: drafting') }).reminders).toBe(null)
  })

  test('that it need not file', () => {
    expect(state({ 'register.yaml': register('state: exempt, document: 9/SNV') })).toBe('exempt')
  })

  test('that its plan is being drafted, by the register or by the draft itself', () => {
    expect(state({ 'register.yaml': register('state: drafting') })).toBe('drafting')
    expect(state({ 'xa.yaml': benSay({ 'document:': 'document:\n  status: draft' }) })).toBe('drafting')
  })

  test('that it was given more time, as long as that lasts', () => {
    const files = { 'register.yaml': register('state: extension, until: 2026-12-31, document: 88/SNV') }
    expect(state(files)).toBe('extension')
    expect(filing(files).deadline).toEqual({
      due: '2026-12-31',
      from: 'repository',
      id: 'commune-plans',
      extension: { until: '2026-12-31', document: '88/SNV' },
    })
    expect(state(files, '2027-01-01')).toBe('no_information')
  })

  test('nothing: never that it has not issued a plan', () => {
    expect(filing({})).toMatchObject({ state: 'no_information', number: null, issued: null, daysLate: null })
  })
})

describe('whether a plan was issued in time', () => {
  test('is judged by the last day of the deadline, which is in time', () => {
    const on = (day: string) => filing({ 'xa.yaml': benSay({ 'issued: 2025-09-12': `issued: ${day}` }) }).daysLate
    expect([on('2025-09-30'), on('2025-10-01')]).toEqual([0, 1])
  })

  test('is judged by the earliest issue in its chain of replacements', () => {
    const newer = benSay({
      'issued: 2025-09-12': 'issued: 2026-03-05\n  replaces: { number: 9/KH-UBND, issued: 2025-09-28 }',
    })
    expect(filing({ 'xa.yaml': newer })).toMatchObject({
      issued: '2026-03-05',
      firstIssued: '2025-09-28',
      daysLate: 0,
    })
  })

  test('is not asked of a unit that no deadline binds, nor of a plan for a later year', () => {
    const later = benSay({
      'issued: 2025-09-12': 'issued: 2027-01-05',
      'period: { from: 2025, to: 2030 }': 'period: { from: 2027, to: 2030 }',
    })
    expect(filing({ 'xa.yaml': later }, '2027-02-01').daysLate).toBe(null)
    const department = unitIn(
      songLam({ 'register.yaml': 'schema: register/v1\nentries: [{ unit: "97-SKHCN", state: drafting }]\n' }),
      '97-SKHCN',
    )
    expect(department.filing).toMatchObject({ state: 'drafting', deadline: null, daysLate: null })
  })

  test('is asked of a province by the catalogue', () => {
    expect(unitIn(songLam({}), '97').filing.deadline).toEqual({
      due: '2025-06-30',
      from: 'catalogue',
      id: 'plan-issued',
      extension: null,
    })
  })
})

test('listed are the units that must file and those of which something is known, no others', () => {
  const ids = (files: Readonly<Record<string, string>>) => songLam(files).units.map((it) => [it.id, it.mustFile])
  expect(ids({})).toEqual([
    ['97', true],
    ['99001', true],
  ])
  const report = 'schema: progress/v1\nunit: 97-SGDDT\nas_of: 2026-09-30\ntasks: []\n'
  expect(ids({ 'tien-do.yaml': report })).toEqual([
    ['97', true],
    ['97-SGDDT', false],
    ['99001', true],
  ])
})

test('while the register can not be read, no deadline and no day of delay is told', () => {
  const broken = { 'xa.yaml': benSay(), 'register.yaml': 'schema: register/v1\nentries: [{ unit: 99001 }]\n' }
  const compilation = songLam(broken)
  expect(compilation.meta.blind).toEqual({ units: false, register: true })
  expect(unitIn(compilation, '99001').filing).toMatchObject({ state: 'encoded', deadline: null, daysLate: null })
})
