import { describe, expect, test } from 'vitest'
import { fixtureText } from '../support/fixture.ts'
import { checkTexts } from '../support/memory.ts'

const config = 'schema: config/v1\nunits: [units.yaml]\nwaivers: [waivers.yaml]\n'
const units =
  'schema: units/v1\nunits:\n  - { code: "97", name: Sông Lam, kind: province, types: [{ value: province }] }\n'
const plan = fixtureText('test/rules/waiver-unused/sound/song-lam.patch.yaml')

/** The repository with one waiver in it, and whatever else. */
const workspace = (waiver: string, more: Readonly<Record<string, string>> = {}) =>
  new Map(
    Object.entries({
      'plan.config.yaml': config,
      'units.yaml': units,
      'waivers.yaml': `schema: waivers/v1\nwaivers:\n  - { ${waiver}, reason: phát động chung, granted_by: { document: 12/TB-SNV } }\n`,
      'song-lam.yaml': plan,
      ...more,
    }),
  )

const told = (texts: ReadonlyMap<string, string>, asOf = '2026-11-22', shown?: readonly string[]) =>
  checkTexts(texts, { asOf, ...(shown && { shown }) }).map((it) => (it.waived ? `(${it.rule})` : it.rule))

describe('a waiver', () => {
  test('sets its finding aside to its last day, in whatever way the day is written', () => {
    expect(told(workspace('rule: launch-missing, until: 2026-11-22'))).toEqual(['(launch-missing)'])
    for (const until of ['22/11/2026', '2026-11', '2026'])
      expect(told(workspace(`rule: launch-missing, until: ${until}`))).toEqual(['(launch-missing)', 'date-form'])
  })

  test('whose last day is no date sets nothing aside, and only that is said of it', () => {
    const waiver = 'rule: launch-missing, until: khi có quyết định bổ nhiệm'
    expect(told(workspace(waiver))).toEqual(['launch-missing', 'date-form'])
  })

  test('that has ended sets nothing aside, and is not said to be unused as well', () => {
    expect(told(workspace('rule: launch-missing, until: 2026-11-21'))).toEqual(['launch-missing', 'waiver-expired'])
  })

  test('of another unit or another place is unused', () => {
    for (const it of ['unit: "38"', 'at: launches.theme', 'at: launch'])
      expect(told(workspace(`rule: launch-missing, ${it}, until: 2026-12-31`))).toEqual([
        'launch-missing',
        'waiver-unused',
      ])
  })

  test('is not judged where only some files were asked for', () => {
    const texts = workspace('rule: head-missing, until: 2026-12-31')
    expect(told(texts, '2026-11-22', ['waivers.yaml', 'units.yaml'])).toEqual([])
    expect(told(texts)).toEqual(['launch-missing', 'waiver-unused'])
  })

  test('is not judged where it may be for a plan that could not be read', () => {
    const broken = { 'truong-khe.yaml': 'schema: plan/v1\nunit:\n  code: "98"\n  name: "UBND tỉnh Trường Khê\n' }
    const has = (waiver: string) => told(workspace(waiver, broken)).includes('waiver-unused')
    expect(has('rule: head-missing, until: 2026-12-31')).toBe(false)
    expect(has('rule: head-missing, unit: "98", until: 2026-12-31')).toBe(false)
    expect(has('rule: head-missing, unit: "97", until: 2026-12-31')).toBe(true)
  })

  test('of a plan that is missing is for one unit alone', () => {
    const asked = { 'plan.config.yaml': `${config}must_file: { units: ["97", "38", "31"] }\n` }
    const waiver = 'rule: plan-missing, unit: "38", until: 2026-12-31'
    expect(told(workspace(waiver, asked))).toEqual(['plan-missing', '(plan-missing)', 'launch-missing'])
    const [other] = checkTexts(workspace(waiver, asked), { asOf: '2026-11-22' })
    expect(other?.unit).toBe('31')
  })

  test('of a rule that is switched off is not judged', () => {
    const off = { 'plan.config.yaml': `${config}rules: { launch-missing: off }\n` }
    expect(told(workspace('rule: launch-missing, until: 2026-12-31', off))).toEqual([])
  })

  test('sets no finding about waivers aside', () => {
    expect(told(workspace('rule: waiver-unused, until: 2026-12-31'))).toEqual(['launch-missing', 'waiver-unused'])
  })
})
