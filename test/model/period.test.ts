import { afterEach, describe, expect, test } from 'vitest'
import { contains, daysBetween, isDay, overlaps, readPeriod } from '../../src/model/period.ts'
import { sayCount, sayDate, sayNumber, sayPeriod } from '../../src/text/locale.ts'

/** `2026-Q4 = 2026-10-01..2026-12-31`, or why there is no period. */
function shown(written: string | number): string {
  const reading = readPeriod(written)
  if (!('period' in reading)) return reading.is
  return `${reading.is} ${reading.iso} = ${reading.period.from}..${reading.period.to}`
}

describe('the five canonical forms', () => {
  test.each([
    ['2026-12-31', '2026-12-31..2026-12-31'],
    ['2026-12', '2026-12-01..2026-12-31'],
    ['2026-Q1', '2026-01-01..2026-03-31'],
    ['2026-Q4', '2026-10-01..2026-12-31'],
    ['2026-H1', '2026-01-01..2026-06-30'],
    ['2026-H2', '2026-07-01..2026-12-31'],
    ['2026', '2026-01-01..2026-12-31'],
    ['2026-02', '2026-02-01..2026-02-28'],
    ['2028-02', '2028-02-01..2028-02-29'],
    ['2028-02-29', '2028-02-29..2028-02-29'],
    ['2000-02-29', '2000-02-29..2000-02-29'],
  ])('%s', (written, period) => {
    expect(shown(written)).toBe(`canonical ${written} = ${period}`)
  })

  test('a bare year is read from a number too', () => {
    expect(shown(2026)).toBe('canonical 2026 = 2026-01-01..2026-12-31')
  })
})

describe('what no calendar has', () => {
  test.each([
    '2027-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-11-31',
    '2026-13',
    '2026-00',
    '2026-06-00',
    '2026-Q5',
    '2026-H3',
    '0000',
    '0000-01-01',
    '1/1/0000',
    'quý I/0000',
    'năm 0000',
    '0000 - 2027',
    '31/11/2026',
    '29/02/2027',
    '06/30/2025',
    '12/31/2026',
    '13/2026',
    'tháng 13/2026',
    'quý 5/2026',
    'quý 0/2026',
    'Quý IV - II/2026',
    '2027 - 2025',
  ])('%s is unreal', (written) => {
    expect(shown(written)).toBe('unreal')
  })
})

describe('what authors type instead', () => {
  test.each([
    // days, day first always
    ['31/12/2026', '2026-12-31'],
    ['30/06/2025', '2025-06-30'],
    ['5/6/2026', '2026-06-05'],
    ['05/7/2025', '2025-07-05'],
    ['29/02/2028', '2028-02-29'],
    ['31-12-2026', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['31/ 12/ 2026', '2026-12-31'],
    ['31/12/26', '2026-12-31'],
    ['2026/12/31', '2026-12-31'],
    ['2026-1-5', '2026-01-05'],
    ['2026-12-31T00:00:00.000Z', '2026-12-31'],
    ['2026-12-31 00:00:00', '2026-12-31'],
    ['ngày 05 tháng 7 năm 2025', '2025-07-05'],
    ['trước ngày 15/9/2026', '2026-09-15'],
    ['đến hết ngày 31/12/2026', '2026-12-31'],
    ['chậm nhất là ngày 31/12/2026', '2026-12-31'],
    ['Hoàn thành trước 30/6/2026.', '2026-06-30'],
    ['２０２６-１２-３１', '2026-12-31'],
    // spreadsheets
    ['46387', '2026-12-31'],
    ['45838', '2025-06-30'],
    // months
    ['tháng 12/2026', '2026-12'],
    ['Tháng 05 năm 2026', '2026-05'],
    ['T12/2026', '2026-12'],
    ['12/2026', '2026-12'],
    ['2026-6', '2026-06'],
    // quarters
    ['quý IV/2026', '2026-Q4'],
    ['Quý 4-2026', '2026-Q4'],
    ['Quý 4/2026', '2026-Q4'],
    ['QIV-2026', '2026-Q4'],
    ['Quý Ⅳ', 'unknown'],
    ['Quý Ⅳ/2026', '2026-Q4'],
    ['quí III năm 2026', '2026-Q3'],
    ['Q4/2026', '2026-Q4'],
    ['2026-q4', '2026-Q4'],
    ['2026/Q4', '2026-Q4'],
    ['hết quý III, năm 2026', '2026-Q3'],
    ['quý IV/2026'.normalize('NFD'), '2026-Q4'],
    // half-years and years
    ['6 tháng đầu năm 2026', '2026-H1'],
    ['06 tháng đầu năm 2026', '2026-H1'],
    ['sáu tháng cuối năm 2026', '2026-H2'],
    ['2026-h2', '2026-H2'],
    ['Quý I - II/2026', '2026-H1'],
    ['Quý III - IV/2026', '2026-H2'],
    ['quý III và IV năm 2026', '2026-H2'],
    ['năm 2026', '2026'],
    ['Trong năm 2026', '2026'],
    ['hết 2026', '2026'],
  ])('%s → %s', (written, iso) => {
    const reading = readPeriod(written)
    if (iso === 'unknown') return expect(reading).toEqual({ is: 'unknown' })
    expect(reading).toMatchObject({ is: 'understood', iso, period: (readPeriod(iso) as { period: object }).period })
  })

  test('a spreadsheet keeps a day as a number', () => {
    expect(shown(46387)).toBe('understood 2026-12-31 = 2026-12-31..2026-12-31')
    expect([42999, 43000, 48000, 48001].map((it) => readPeriod(it).is)).toEqual([
      'unknown',
      'understood',
      'understood',
      'unknown',
    ])
  })

  test('a span of quarters or years keeps its beginning, and its end is what to write', () => {
    expect(shown('Quý I - III/2026')).toBe('understood 2026-Q3 = 2026-01-01..2026-09-30')
    for (const written of [
      'giai đoạn 2025–2027',
      '2025 -2027',
      '2025 - 2027',
      '2025—2027',
      'từ năm 2025 đến năm 2027',
    ]) {
      expect(shown(written)).toBe('understood 2027 = 2025-01-01..2027-12-31')
    }
  })
})

test('a year that was mistyped is still a year of four digits, which reads as written', () => {
  expect(shown('0205-06-30')).toBe('canonical 0205-06-30 = 0205-06-30..0205-06-30')
  for (const [written, iso] of [
    ['6/0205', '0205-06'],
    ['quý II/0205', '0205-Q2'],
    ['6 tháng cuối năm 0205', '0205-H2'],
    ['quý III - IV/0205', '0205-H2'],
    ['0025 - 0205', '0205'],
  ] as const) {
    expect(readPeriod(written)).toMatchObject({ is: 'understood', iso })
    expect(readPeriod(iso)).toMatchObject({ is: 'canonical', iso })
  }
})

describe('words that no calendar knows', () => {
  test.each([
    'thường xuyên',
    'hằng năm',
    'hàng quý',
    'cuối năm',
    'cuối năm 2026',
    'đầu năm 2026',
    'quý IV',
    'quý IV hằng năm',
    'tháng 12',
    '30/6',
    'ngày 1 6/6/2025',
    'theo Chương trình công tác',
    'khi có yêu cầu',
    '1.10',
    '20261231',
    '1e5',
    '0x7EA',
    '-',
    '',
  ])('%j is unknown', (written) => {
    expect(shown(written)).toBe('unknown')
  })
})

describe('in whatever zone the computer stands', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test.each(['Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Apia', 'Europe/Berlin'])('%s', (it) => {
    process.env.TZ = it
    expect(shown(45838)).toBe('understood 2025-06-30 = 2025-06-30..2025-06-30')
    expect(shown('2028-02')).toBe('canonical 2028-02 = 2028-02-01..2028-02-29')
    expect(daysBetween('2025-06-30', '2025-07-18')).toBe(18)
    expect(daysBetween('2025-03-01', '2025-11-30')).toBe(274)
  })
})

test('periods hold both of their ends', () => {
  const half = { from: '2026-07-01', to: '2026-12-31' }
  expect([half.from, half.to, '2026-06-30', '2027-01-01'].map((it) => contains(half, it))).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(overlaps(half, { from: '2026-12-31', to: '2027-03-31' })).toBe(true)
  expect(overlaps(half, { from: '2027-01-01', to: '2027-03-31' })).toBe(false)
})

test('a day is a real one in the one form', () => {
  expect(['2028-02-29', '2027-02-29', '2028-2-29', '2028-02'].map(isDay)).toEqual([true, false, false, false])
})

describe('dates and numbers for people', () => {
  test.each([
    ['2028-06-30', '30/6/2028', '30 June 2028'],
    ['2026-07-05', '05/7/2026', '5 July 2026'],
    ['2026-02-01', '01/02/2026', '1 February 2026'],
    ['2026-01-15', '15/01/2026', '15 January 2026'],
    ['2025-03-09', '09/3/2025', '9 March 2025'],
    ['2030-10-10', '10/10/2030', '10 October 2030'],
    ['2026-12-31', '31/12/2026', '31 December 2026'],
  ])('%s', (date, vi, en) => {
    expect([sayDate(date, 'vi'), sayDate(date, 'en')]).toEqual([vi, en])
  })

  test('a period names its two ends, a day itself', () => {
    const quarter = { from: '2026-10-01', to: '2026-12-31' }
    expect(sayPeriod(quarter, 'vi')).toBe('từ ngày 01/10/2026 đến ngày 31/12/2026')
    expect(sayPeriod(quarter, 'en')).toBe('1 October 2026 to 31 December 2026')
    expect(sayPeriod({ from: '2026-10-01', to: '2026-10-01' }, 'vi')).toBe('01/10/2026')
  })

  test('counts from 01 to 09 have their zero in Vietnamese', () => {
    expect([0, 1, 9, 10, 1250].map((it) => sayCount(it, 'vi'))).toEqual(['0', '01', '09', '10', '1.250'])
    expect([0, 1, 9, 10, 1250].map((it) => sayCount(it, 'en'))).toEqual(['0', '1', '9', '10', '1,250'])
  })

  test('decimals', () => {
    expect([sayNumber(61.5, 'vi'), sayNumber(61.5, 'en')]).toEqual(['61,5', '61.5'])
    expect([sayNumber(2500000000, 'vi'), sayNumber(1234.56, 'en')]).toEqual(['2.500.000.000', '1,234.56'])
  })
})
