import { describe, expect, test } from 'vitest'
import type { Compilation } from '../../src/model/compilation.ts'
import { benSay, songLam, unitIn } from '../support/compile-texts.ts'
import { fixtureText } from '../support/fixture.ts'

const standing = (compilation: Compilation, obligation: string, unit = '99001') =>
  unitIn(compilation, unit).obligations.find((it) => it.obligation === obligation)
/** State and reason of an obligation of the commune. */
const told = (obligation: string, ...asked: Parameters<typeof songLam>) => {
  const found = standing(songLam(...asked), obligation)
  return [found?.state, found?.why]
}
const register = (entry: string) => `schema: register/v1\nentries:\n  - { unit: "99001", ${entry} }\n`
const withoutHead = benSay({ 'head:\n    position: Chủ tịch UBND xã\n': '' })

describe('an obligation is not applicable', () => {
  test('where it does not bind such a unit', () => {
    expect(told('steering-committee', { 'xa.yaml': benSay() })).toEqual(['not_applicable', 'not_bound'])
  })

  test('before its time', () => {
    const files = { 'xa.yaml': benSay() }
    expect(told('plan-issued-in-time', files, { asOf: '2025-09-30' })).toEqual(['not_applicable', 'not_due'])
    expect(told('plan-issued-in-time', files, { asOf: '2025-10-01' })).toEqual(['met', null])
  })

  test('where the register exempts the unit and it has no plan', () => {
    const files = { 'register.yaml': register('state: exempt, document: 9/SNV') }
    expect(told('criteria', files)).toEqual(['not_applicable', 'exempt'])
    expect(told('criteria', { ...files, 'xa.yaml': benSay() })).toEqual(['met', null])
  })
})

test("the repository's own deadline binds whom the catalogue's does not", () => {
  const compilation = songLam({ 'xa.yaml': benSay({ 'issued: 2025-09-12': 'issued: 2025-10-14' }) })
  expect(standing(compilation, 'plan-issued-in-time')).toMatchObject({ force: 'must', state: 'not_met' })
})

describe('an obligation is not assessable', () => {
  test('without a plan in force, and it is said what there is instead', () => {
    expect(told('criteria', {})).toEqual(['not_assessable', 'no_plan'])
    const draft = benSay({ 'document:': 'document:\n  status: draft' })
    expect(told('criteria', { 'xa.yaml': draft })).toEqual(['not_assessable', 'draft'])
    const broken = benSay({ 'issued: 2025-09-12': 'issued: [2025-09-12' })
    expect(told('criteria', { 'xa.yaml': broken })).toEqual(['not_assessable', 'unreadable'])
  })

  test('of an excerpt, unless it asks for nothing that an excerpt may leave out', () => {
    const files = { 'xa.yaml': benSay({ 'schema: plan/v1': 'schema: plan/v1\nextent: excerpt' }) }
    expect(told('criteria', files)).toEqual(['not_assessable', 'excerpt'])
    expect(told('plan-issued-in-time', files)).toEqual(['met', null])
  })

  test('in time or late, of a plan whose day of issue is not known', () => {
    const excerpt = benSay({ 'schema: plan/v1': 'schema: plan/v1\nextent: excerpt', '  issued: 2025-09-12\n': '' })
    expect(told('plan-issued-in-time', { 'xa.yaml': excerpt })).toEqual(['not_assessable', 'excerpt'])
    const unreal = benSay({ 'issued: 2025-09-12': 'issued: 2025-09-31' })
    expect(told('plan-issued-in-time', { 'xa.yaml': unreal })).toEqual(['not_assessable', 'unreadable'])
  })

  test('when one of its rules is switched off, even if another of its rules finds something', () => {
    const off = { config: 'rules: { head-is-deputy: off }\n' }
    expect(told('head-answers', { 'xa.yaml': withoutHead }, off)).toEqual(['not_assessable', 'rule_off'])
  })
})

test('an obligation that no rule can check is not checked, and never met', () => {
  expect(told('heads-go-first', { 'xa.yaml': benSay() })).toEqual(['not_checked', null])
})

describe('an obligation is not met', () => {
  test('as soon as one finding says so, and it is said which', () => {
    const compilation = songLam({ 'xa.yaml': withoutHead })
    const found = standing(compilation, 'head-answers')
    const finding = compilation.findings.find((it) => it.rule === 'head-missing')
    expect(found).toEqual({
      obligation: 'head-answers',
      force: 'should',
      state: 'not_met',
      why: null,
      findings: [finding?.fingerprint],
      until: null,
    })
  })

  test('but not for a mere remark', () => {
    const info = { config: 'rules: { head-missing: info }\n' }
    expect(told('head-answers', { 'xa.yaml': withoutHead }, info)).toEqual(['met', null])
  })

  test('where template text stands in the place of what it asks for', () => {
    const compilation = songLam({
      'xa.yaml': benSay({ 'position: Chủ tịch UBND xã': 'position: "[chức danh người đứng đầu]"' }),
    })
    const findings = compilation.findings.filter((it) => it.file === 'xa.yaml')
    expect(findings.map((it) => it.rule)).toEqual(['placeholder-left'])
    const found = standing(compilation, 'head-answers')
    expect([found?.state, found?.findings]).toEqual(['not_met', [findings[0]?.fingerprint]])
    expect(compilation.plans[0]?.head).toBe(null)
  })

  test('where the work, the product or the responsibility in a task is only to be filled in', () => {
    for (const [from, to] of [
      ['deliverable: 14 bản giao ước thi đua được ký', 'deliverable: "[sản phẩm]"'],
      ['work: Họp giao ban UBND xã bằng hồ sơ điện tử, không in giấy', 'work: "....."'],
      ['responsibility: Chịu trách nhiệm về việc cảnh báo lừa đảo trực tuyến đến từng hộ dân', 'responsibility: TBD'],
    ] as const) {
      const compilation = songLam({ 'xa.yaml': benSay({ [from]: to }) })
      expect([to, standing(compilation, 'six-clears')?.state]).toEqual([to, 'not_met'])
      expect(standing(compilation, 'head-answers')?.state).toBe('met')
      expect(unitIn(compilation, '99001').clearTasks).toBeLessThan(12)
    }
  })
})

describe('an obligation is waived', () => {
  const waivers = (rule: string, until: string) =>
    `  - { rule: ${rule}, unit: "99001", reason: Chờ kiện toàn, granted_by: { document: 12/TB-SNV }, until: ${until} }\n`
  const head = waivers('head-missing', '2026-12-31')

  test('when all its findings are, until the first of the waivers ends', () => {
    const clears = benSay({
      'deliverable: 14 bản giao ước thi đua được ký': 'phase: 1',
      'due: 2026-03-31': 'due_note: Khi được bố trí kinh phí',
    })
    const list = waivers('clear-deliverable', '2027-06-30') + waivers('clear-time', '2026-12-31')
    const compilation = songLam({ 'xa.yaml': clears, 'waivers.yaml': `schema: waivers/v1\nwaivers:\n${list}` })
    expect(standing(compilation, 'six-clears')).toMatchObject({ state: 'waived', until: '2026-12-31' })
    expect(standing(compilation, 'six-clears')?.findings).toHaveLength(2)
  })

  test('not when one of them is left', () => {
    const files = { 'xa.yaml': withoutHead, 'waivers.yaml': `schema: waivers/v1\nwaivers:\n${head}` }
    expect(told('head-answers', files)).toEqual(['waived', null])
    expect(told('head-answers', files, { asOf: '2027-01-01' })).toEqual(['not_met', null])
  })
})

test('what a group must and what it should is told apart', () => {
  const province = fixtureText('test/base/province.yaml')
  const compilation = songLam({ 'tinh.yaml': province, 'xa.yaml': benSay() })
  expect([standing(compilation, 'criteria', '97')?.force, standing(compilation, 'criteria')?.force]).toEqual([
    'must',
    'should',
  ])
})
