import { describe, expect, test } from 'vitest'
import { compileTexts, unitIn } from '../support/compile-texts.ts'
import { fixtureText } from '../support/fixture.ts'

// Which of two words holds where both could be said. What each word means by itself is told in test/compile and test/model.

const config = `schema: config/v1
units: [units.yaml]
register: [register.yaml]
waivers: [waivers.yaml]
must_file: { units: ["99001"] }
`

/** A plan of the commune Bến Sậy: so much of it as matters. */
const plan = (contents: string, { number = '15/KH-UBND', head = '', period = '{ from: 2025, to: 2030 }' } = {}) => `
schema: plan/v1
${head}
unit:
  code: "99001"
  name: UBND xã Bến Sậy
  kind: commune
  parent: "97"
document: { number: ${number}, issued: 2025-09-12, title: Kế hoạch, period: ${period} }
leadership: { head: { position: Chủ tịch UBND xã } }
contents:
${contents}
`
const task = (id: string, more = 'due: 2026-12-31') =>
  `{ id: ${id}, work: Mở lớp kỹ năng số, lead: Phòng Văn hóa, deliverable: 02 lớp, ${more} }`

interface Papers {
  readonly files: Readonly<Record<string, string>>
  readonly register?: string
  readonly waivers?: string
  readonly rules?: string
  readonly asOf?: string
}

function commune({ files, register = '', waivers = '', rules = '', asOf = '2026-11-22' }: Papers) {
  const texts = {
    'plan.config.yaml': config + rules,
    'units.yaml': fixtureText('test/units.yaml'),
    'register.yaml': `schema: register/v1\nentries: [${register}]\n`,
    'waivers.yaml': `schema: waivers/v1\nwaivers: [${waivers}]\n`,
    ...files,
  }
  const compilation = compileTexts(new Map(Object.entries(texts)), { asOf })
  return { compilation, unit: unitIn(compilation, '99001') }
}

describe('a content', () => {
  const state = (...plans: readonly string[]) => {
    const files = Object.fromEntries(plans.map((it, i) => [`ke-hoach-${i + 1}.yaml`, it]))
    return commune({ files }).unit.coverage.find((it) => it.content === 'security')?.state
  }
  const withheld = plan('  security: { withheld: { reason: Theo văn bản riêng } }')
  const excused = plan('  security: { not_applicable: { reason: Không thuộc chức năng } }')
  const silent = plan(`  awareness: { tasks: [${task('BS-1.01')}] }`)
  const draft = withheld.replace('{ number:', '{ status: draft, number:')
  const broken = withheld.replace('issued: 2025-09-12', 'issued: [2025-09-12')
  const excerpt = plan(`  awareness: { tasks: [${task('BS-1.01')}] }`, { head: 'extent: excerpt' })
  const yearly = (text: string) =>
    text
      .replace('15/KH-UBND', '4/KH-UBND')
      .replace('2025, to: 2030', '2026, to: 2026')
      .replace('2025-09-12', '2026-01-08')

  test('of which only a draft speaks has no plan', () => expect(state(draft)).toBe('no_plan'))

  test('can not be assessed where a file can not be read, even if there is a draft beside it', () => {
    expect([state(broken), state(draft, broken)]).toEqual(['not_assessable', 'not_assessable'])
  })

  test('is told by the plan in force, whatever excerpts or broken files lie beside it', () => {
    expect(state(withheld, excerpt.replace('15/KH-UBND', '9/KH-UBND'))).toBe('withheld')
    expect(state(withheld, broken)).toBe('withheld')
  })

  test('is in a separate paper where one plan says so, and not applicable where another says that', () => {
    expect(state(withheld, yearly(excused))).toBe('withheld')
  })

  test('is not applicable by the plan that gives the reason, though another is silent', () => {
    expect(state(excused, yearly(silent))).toBe('not_applicable')
  })

  test('is missing where no plan says anything of it', () => expect(state(silent)).toBe('missing'))

  test('is covered by the tasks of all plans together: one in each are two', () => {
    const one = plan(`  security: { tasks: [${task('BS-6.01')}] }`)
    expect(state(one)).toBe('one_task')
    expect(state(one, yearly(one).replace('BS-6.01', 'BS26-6.01'))).toBe('covered')
  })
})

describe('an obligation', () => {
  const noHead = plan(`  awareness: { tasks: [${task('BS-1.01')}] }`).replace(/leadership: .*\n/, '')
  const told = (obligation: string, papers: Papers) => {
    const found = commune(papers).unit.obligations.find((it) => it.obligation === obligation)
    return [found?.state, found?.why]
  }
  const files = { 'ke-hoach.yaml': noHead }
  const excerpt = { 'ke-hoach.yaml': noHead.replace('schema: plan/v1', 'schema: plan/v1\nextent: excerpt') }
  const waiver =
    '{ rule: head-missing, unit: "99001", reason: Chờ kiện toàn, granted_by: { document: 12/TB-SNV }, until: 2026-12-31 }'

  test('that does not bind the unit is not applicable, even if its rule is off', () => {
    const off = 'rules: { steering-committee-missing: off }\n'
    expect(told('steering-committee', { files, rules: off })).toEqual(['not_applicable', 'not_bound'])
  })

  test('of an exempt unit is not applicable, unless it has a plan all the same: that is judged', () => {
    const register = '{ unit: "99001", state: exempt, document: 9/SNV }'
    expect(told('head-answers', { files: {}, register })).toEqual(['not_applicable', 'exempt'])
    expect(told('head-answers', { files, register })).toEqual(['not_met', null])
  })

  test('whose rule is off is not assessable, even if what it would find was waived', () => {
    expect(told('head-answers', { files, waivers: waiver })).toEqual(['waived', null])
    const rules = 'rules: { head-missing: off }\n'
    expect(told('head-answers', { files, rules, waivers: waiver })).toEqual(['not_assessable', 'rule_off'])
  })

  test('that no rule checks is not assessable where there is only an excerpt, and else not checked', () => {
    expect(told('heads-go-first', { files: excerpt })).toEqual(['not_assessable', 'excerpt'])
    expect(told('heads-go-first', { files })).toEqual(['not_checked', null])
  })

  test('that is waived is so until the last day of the waiver, and not met from the day after', () => {
    expect(told('head-answers', { files, waivers: waiver, asOf: '2026-12-31' })).toEqual(['waived', null])
    expect(told('head-answers', { files, waivers: waiver, asOf: '2027-01-01' })).toEqual(['not_met', null])
  })
})

describe('a recurring task', () => {
  const phases = (more: string) => {
    const { compilation } = commune({
      files: { 'ke-hoach.yaml': plan(`  security: { tasks: [${task('BS-6.01', more)}] }`) },
    })
    return [...compilation.tasks][0]?.phases
  }

  test('without dates is worked on from the issue of its plan to the end of it, in both phases', () => {
    expect(phases('recurrence: yearly')).toEqual([1, 2])
  })

  test('that ends before the second phase begins is in the first only', () => {
    expect(phases('recurrence: yearly, due: 2026-12-31')).toEqual([1])
  })

  test('that begins when the first phase is over is in the second only', () => {
    expect(phases('recurrence: yearly, start: 2028-01-01')).toEqual([2])
  })

  test('is one task, however often it comes', () => {
    const files = { 'ke-hoach.yaml': plan(`  security: { tasks: [${task('BS-6.01', 'recurrence: monthly')}] }`) }
    expect(commune({ files }).unit.tasks).toBe(1)
  })
})

describe('a unit', () => {
  const issued = plan(`  awareness: { tasks: [${task('BS-1.01')}] }`)

  test('with a file and an entry "on paper" has its plan encoded', () => {
    const register = '{ unit: "99001", state: filed_on_paper, number: 15/KH-UBND, issued: 2025-09-12 }'
    expect(commune({ files: { 'ke-hoach.yaml': issued }, register }).unit.filing.state).toBe('encoded')
    expect(commune({ files: {}, register }).unit.filing.state).toBe('on_paper')
  })

  test('that only filed an excerpt has filed', () => {
    const excerpt = issued.replace('schema: plan/v1', 'schema: plan/v1\nextent: excerpt')
    expect(commune({ files: { 'ke-hoach.yaml': excerpt } }).unit.filing.state).toBe('encoded')
  })

  test('with a draft that was given more time is drafting', () => {
    const draft = issued.replace('{ number:', '{ status: draft, number:')
    const register = '{ unit: "99001", state: extension, until: 2026-12-31, document: 77/UBND }'
    expect(commune({ files: { 'du-thao.yaml': draft }, register }).unit.filing.state).toBe('drafting')
  })
})
