import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { whereabouts } from '../src/source/read.ts'
import { fixtureText } from './support/fixture.ts'
import { checkTexts } from './support/memory.ts'

const plan = fixtureText('test/base/commune.yaml')
const settings = {
  'plan.config.yaml': 'schema: config/v1\nunits: [units.yaml]\n',
  'units.yaml': fixtureText('test/units.yaml'),
}
const report = (entries: string, asOf = '2026-09-30', unit = '99001') =>
  `schema: progress/v1\nunit: "${unit}"\nas_of: ${asOf}\ntasks:\n${entries
    .split('\n')
    .map((it) => `  - { ${it} }\n`)
    .join('')}`
const done = (task: string) =>
  `task: ${task}, status: done, completed: 2025-10-20, evidence: [{ document: 19/BC-UBND }]`
/** Everything that is due by the day is done. */
const allDone = ['BS-1.01', 'BS-2.01', 'BS-2.02', 'BS-6.02'].map(done).join('\n')

/** What is said of a workspace on a day, as `file rule`; that an excerpt is one is not counted. */
function told(texts: Readonly<Record<string, string>>, asOf = '2026-10-19'): readonly string[] {
  const found = checkTexts(new Map(Object.entries({ ...settings, ...texts })), { asOf })
  return found.filter((it) => it.rule !== 'plan-excerpt').map((it) => `${it.file} ${it.rule}`)
}

test('a unit whose report says that all is done is told nothing', () => {
  expect(told({ 'xa.yaml': plan, 'tien-do.yaml': report(allDone) })).toEqual([])
})

describe('what can not be told is not said', () => {
  const late = report(`${allDone}\ntask: BS-4.01, status: in_progress`, '2026-06-30')
  const overdue = report(done('BS-1.01'), '2026-06-30')
  const ofOverdue = ['xa.yaml progress-stale', ...Array(3).fill('xa.yaml task-overdue')].sort()

  test('while one of the reports of the unit can not be read', () => {
    const texts = { 'xa.yaml': plan, 'tien-do.yaml': overdue }
    expect(told(texts).toSorted()).toEqual(ofOverdue)
    const broken = `schema: progress/v1\nunit: "99001"\nas_of: 2026-09-30\ntasks:\n  - { task: "BS-2.01\n`
    expect(told({ ...texts, 'tien-do-moi.yaml': broken })).toEqual(['tien-do-moi.yaml yaml-syntax'])
    const shapeless = report('task: BS-2.01, status: xong')
    expect(told({ ...texts, 'tien-do-moi.yaml': shapeless })).toEqual(['tien-do-moi.yaml shape-value'])
  })

  test('while nobody knows as of when one of the reports speaks', () => {
    const undated = report(done('BS-2.01'), 'cuối quý')
    const found = told({ 'xa.yaml': plan, 'tien-do.yaml': overdue, 'tien-do-moi.yaml': undated })
    expect(found).toEqual(['tien-do-moi.yaml date-form'])
  })

  test('of tasks that are reported on under an id with a slip in it', () => {
    const slip = report(allDone.replace('BS-2.01', 'bs_2.1'))
    expect(told({ 'xa.yaml': plan, 'tien-do.yaml': slip })).toEqual(['tien-do.yaml progress-unknown'])
  })

  test('of a task whose id stands in two plans in force', () => {
    const year = plan
      .replace('15/KH-UBND', '02/KH-UBND')
      .replace('issued: 2025-09-12', 'issued: 2026-01-05')
      .replace('{ from: 2025, to: 2030 }', '{ from: 2026, to: 2026 }')
    const found = told({ 'xa.yaml': plan, 'xa-2026.yaml': year, 'tien-do.yaml': overdue.replace('06-30', '09-30') })
    expect(found.filter((it) => it.endsWith('task-overdue'))).toEqual([])
  })

  test('but of a task that stood in the replaced plan as well', () => {
    const before = plan.replace('15/KH-UBND', '02/KH-UBND').replace('issued: 2025-09-12', 'issued: 2025-08-12')
    const after = plan.replace('  period: {', '  replaces: { number: 02/KH-UBND, issued: 2025-08-12 }\n  period: {')
    const texts = { 'xa-cu.yaml': before, 'xa.yaml': after, 'tien-do.yaml': overdue.replace('06-30', '09-30') }
    expect(told(texts)).toEqual(Array(3).fill('xa.yaml task-overdue'))
  })

  test('of a report on a task that the known part of a plan does not have', () => {
    const excerpt = plan.replace('schema: plan/v1\n', 'schema: plan/v1\nextent: excerpt\nexcerpt_note: trích\n')
    expect(told({ 'xa.yaml': excerpt, 'tien-do.yaml': report(done('BS-9.09')) })).toEqual([])
  })

  test('of a report whose plan is there but can not be read', () => {
    const broken = plan.replace('kind: commune', 'kind: xa')
    expect(told({ 'xa.yaml': broken, 'tien-do.yaml': report(allDone) })).toEqual(['xa.yaml shape-value'])
    const lost = plan.replace('  code: "99001"\n', '').replace('kind: commune', 'kind: "commune')
    expect(told({ 'xa.yaml': lost, 'tien-do.yaml': report(allDone) })).toEqual(['xa.yaml yaml-syntax'])
  })

  test('of what is reported as of a later day', () => {
    expect(told({ 'xa.yaml': plan, 'tien-do.yaml': late }, '2026-06-15')).toEqual([])
  })
})

test('a report on a plan that is not there is one finding, however much it says', () => {
  const texts = { 'tinh.yaml': fixtureText('test/base/province.yaml'), 'tien-do.yaml': report(allDone) }
  expect(told(texts)).toEqual(['tien-do.yaml progress-unknown'])
})

test('a finding in a report is waived by the code of its unit', () => {
  const waivers = `schema: waivers/v1
waivers:
  - rule: evidence-file
    unit: "99001"
    at: tasks[BS-1.01]
    reason: bản giấy lưu tại Văn phòng
    granted_by: { document: 12/TB-SNV }
    until: 2026-12-31
`
  const texts = {
    ...settings,
    'plan.config.yaml': `${settings['plan.config.yaml']}waivers: [waivers.yaml]\n`,
    'waivers.yaml': waivers,
    'xa.yaml': plan,
    'tien-do.yaml': report(`${allDone.replace('19/BC-UBND', '19/BC-UBND, file: giao-uoc.pdf')}`),
  }
  const found = checkTexts(new Map(Object.entries(texts)), { asOf: '2026-10-19' })
  expect(found.map((it) => [it.rule, it.waived !== null])).toEqual([['evidence-file', true]])
})

test('on a disk a path leads inside, outside or to nothing, marks in names put together in either way', () => {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'thidua-minh-chung-')))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'kho/minh-chung'), { recursive: true })
  writeFileSync(join(folder, 'bi-mat.pdf'), '')
  writeFileSync(join(folder, 'kho/minh-chung', 'biên bản.pdf'.normalize('NFD')), '')
  const kho = join(folder, 'kho')
  if (process.platform !== 'win32') {
    symlinkSync('../../bi-mat.pdf', join(kho, 'minh-chung/ra-ngoai.pdf'))
    symlinkSync('khong-co.pdf', join(kho, 'minh-chung/mat.pdf'))
    symlinkSync('..', join(kho, 'len-tren'))
    expect(whereabouts(kho, 'minh-chung/ra-ngoai.pdf')).toBe('outside')
    expect(whereabouts(kho, 'minh-chung/mat.pdf')).toBe('missing')
    expect(whereabouts(kho, 'len-tren/bi-mat.pdf')).toBe('outside')
  }
  expect(whereabouts(kho, 'minh-chung/biên bản.pdf'.normalize('NFC'))).toBe('inside')
  expect(whereabouts(kho, 'minh-chung')).toBe('inside')
  expect(whereabouts(kho, 'minh-chung/biên bản (2).pdf')).toBe('missing')
  expect(whereabouts(kho, 'khong-co/45.pdf')).toBe('missing')
  expect(whereabouts(kho, `${'x'.repeat(5000)}.pdf`)).toBe('missing')
  expect(whereabouts(kho, 'a\0b')).toBe(null)
})
