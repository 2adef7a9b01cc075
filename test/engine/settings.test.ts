import { describe, expect, test } from 'vitest'
import { assemble } from '../../src/engine/assemble.ts'
import { readSettings } from '../../src/engine/read-settings.ts'
import { catalogue } from '../support/catalogue.ts'
import { checker, checkTexts, hostOf } from '../support/memory.ts'

const opened = (texts: Readonly<Record<string, string>>) => {
  const read = readSettings('plan.config.yaml', checker, hostOf(new Map(Object.entries(texts))))
  if ('wrong' in read) throw new Error(read.wrong.map((it) => it.message).join())
  return read.settings
}

const unitsFile = (...lines: readonly string[]) => ({
  'plan.config.yaml': 'schema: config/v1\nunits: [units.yaml]\n',
  'units.yaml': `schema: units/v1\nunits:\n${lines.map((it) => `  - ${it}\n`).join('')}`,
})

test('items of a list know where they stand, blank ones counted', () => {
  const { units } = opened(unitsFile('', '{ code: "97", name: Sông Lam, kind: province }'))
  expect(units.map((it) => it.place)).toEqual([{ file: 'units.yaml', at: ['units', 1] }])
})

test('dates of the papers are taken as they are understood, what is no date is absent', () => {
  const { units } = opened(
    unitsFile('{ code: "97", name: Sông Lam, kind: province, valid: { from: quý III/2025, to: đang hoạt động } }'),
  )
  expect(units[0]?.valid).toEqual({ from: '2025-07-01' })
})

test('a configuration that names a file which is not there is wrong, and nothing else is checked', () => {
  const texts = new Map([['plan.config.yaml', 'schema: config/v1\nwaivers: [waivers.yaml]\n']])
  const found = checkTexts(texts, { asOf: '2026-11-22' })
  expect(found.map((it) => `${it.rule} ${it.message}`)).toEqual(['config-invalid missingFile'])
})

test("the repository's words on a national unit are added to it", () => {
  const settings = opened(unitsFile('{ code: "38", name: tỉnh Thanh Hoá, kind: province, cluster: Cụm số 3 }'))
  const workspace = assemble([], settings, catalogue, new Map())
  const found = workspace.unitsByCode.get('38') ?? []
  expect(found.map((it) => [it.cluster, it.order])).toEqual([['Cụm số 3', 16]])
  expect(workspace.blind.units).toBe(false)
})

test('nothing is compared with a registry that contradicts itself', () => {
  const settings = opened(unitsFile('{ code: "97", name: Sông Lam, kind: province, parent: "97" }'))
  expect(assemble([], settings, catalogue, new Map()).blind.units).toBe(true)
})

describe('a deadline of the repository', () => {
  const due = 'what: plan_issued, due: 2025-09-30'
  const told = (...lines: readonly string[]) => {
    const texts = new Map([['plan.config.yaml', `schema: config/v1\ndeadlines:\n${lines.join('\n')}\n`]])
    return checkTexts(texts, { asOf: '2026-11-22' }).map((it) => `${it.range.start.line} ${it.rule} ${it.message}`)
  }

  test('that can be meant is nothing to speak of', () => {
    expect(told(`- { id: all, ${due} }`, `- { id: communes, ${due}, applies_to: { kinds: [commune] } }`)).toEqual([])
  })

  test.each([
    ['an unknown thing', '- { id: xa, what: plan_isued, due: 2025-09-30 }', '3 shape-value near'],
    ['no date', '- { id: xa, what: launch, due: sau khi có hướng dẫn }', '3 date-form unknown'],
    ['a day that no calendar has', '- { id: xa, what: launch, due: 2026-02-30 }', '3 date-unreal day'],
    ['before the movement', '- { id: xa, what: launch, due: 2024-Q3 }', '3 config-invalid deadlineEarly'],
  ])('%s is one finding', (_, line, expected) => {
    expect(told(line)).toEqual([expected])
  })

  test('twice for the same units, however they are listed, is said at the second', () => {
    const found = told(
      '-',
      `- { id: a, ${due}, applies_to: { kinds: [commune, province] } }`,
      `- { id: b, what: plan_issued, due: 2025-10, applies_to: { kinds: [province, commune] } }`,
    )
    expect(found).toEqual(['5 config-invalid deadlineTwice'])
  })

  test('with an id that another has is said once', () => {
    expect(told(`- { id: a, ${due} }`, `- { id: a, ${due} }`)).toEqual(['4 config-invalid deadlineIdTwice'])
  })
})
