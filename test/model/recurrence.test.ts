import { describe, expect, test } from 'vitest'
import { newestEnded, occurrenceOn, periodOfDay } from '../../src/model/recurrence.ts'

const written = ({ from, to }: { from: string; to: string }) => `${from}..${to}`

test('a day lies in its month, its quarter, its half-year and its year', () => {
  expect(written(periodOfDay('monthly', '2028-02-11'))).toBe('2028-02-01..2028-02-29')
  expect(written(periodOfDay('quarterly', '2026-05-31'))).toBe('2026-04-01..2026-06-30')
  expect(written(periodOfDay('half_yearly', '2026-07-01'))).toBe('2026-07-01..2026-12-31')
  expect(written(periodOfDay('yearly', '2026-12-31'))).toBe('2026-01-01..2026-12-31')
})

describe('the newest period that has ended', () => {
  test('is the one that ends on the day itself', () => {
    expect(newestEnded('quarterly', '2026-09-30')?.to).toBe('2026-09-30')
    expect(newestEnded('monthly', '2026-02-28')?.to).toBe('2026-02-28')
  })

  test('is the one before, on any other day', () => {
    expect(newestEnded('quarterly', '2026-09-29')?.to).toBe('2026-06-30')
    expect(newestEnded('half_yearly', '2026-03-01')?.to).toBe('2025-12-31')
    expect(newestEnded('yearly', '2026-12-30')?.to).toBe('2025-12-31')
  })

  test('is none before the first year of the calendar has ended', () => {
    expect(newestEnded('yearly', '0001-01-01')).toBe(null)
  })
})

describe('a recurring task', () => {
  const quarterly = { frequency: 'quarterly', start: null, issued: '2025-06-20', end: '2030-12-31' } as const
  const on = (task: Parameters<typeof occurrenceOn>[0], day: string) => {
    const { period, due, ended } = occurrenceOn(task, day)
    return `${written(period)} due ${due}${ended ? '' : ', still to end'}`
  }

  test('begins with the first whole period after its plan was issued', () => {
    expect(on(quarterly, '2025-07-05')).toBe('2025-07-01..2025-09-30 due 2025-09-30, still to end')
    expect(on(quarterly, '2025-09-30')).toBe('2025-07-01..2025-09-30 due 2025-09-30')
  })

  test('begins with the period in which it is said to start, however little of it is left', () => {
    const yearly = { ...quarterly, frequency: 'yearly', start: '2025-10-01' } as const
    expect(on(yearly, '2025-12-31')).toBe('2025-01-01..2025-12-31 due 2025-12-31')
  })

  test('begins with the period on whose first day its plan was issued', () => {
    expect(on({ ...quarterly, issued: '2025-07-01' }, '2025-10-01')).toBe('2025-07-01..2025-09-30 due 2025-09-30')
  })

  test('has its last period cut off by its own end', () => {
    const yearly = { ...quarterly, frequency: 'yearly', end: '2030-08-31' } as const
    expect(on(yearly, '2030-08-30')).toBe('2029-01-01..2029-12-31 due 2029-12-31')
    expect(on(yearly, '2030-08-31')).toBe('2030-01-01..2030-12-31 due 2030-08-31')
  })

  test('has no further period after its end', () => {
    expect(on({ ...quarterly, end: '2026-06-30' }, '2027-03-01')).toBe('2026-04-01..2026-06-30 due 2026-06-30')
  })

  test('has one period if it is shorter than that', () => {
    const short = { ...quarterly, frequency: 'yearly', issued: '2026-03-10', end: '2026-10-31' } as const
    expect(on(short, '2026-05-01')).toBe('2026-01-01..2026-12-31 due 2026-10-31, still to end')
    expect(on(short, '2026-11-01')).toBe('2026-01-01..2026-12-31 due 2026-10-31')
  })
})
