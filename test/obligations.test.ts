import { describe, expect, test } from 'vitest'
import { obligationsOf } from '../src/model/bound.ts'
import type { Severity } from '../src/model/finding.ts'
import { fileRules, kindOf, ruleIds, workspaceRules } from '../src/rules/index.ts'
import { catalogue } from './support/catalogue.ts'
import { applyPatch } from './support/fixture.ts'
import { checkTexts } from './support/memory.ts'

/** What each obligation asks of whom (the matrix of the design), copied by hand: must, should, or nothing. */
type Force = 'must' | 'should' | null
const matrix: Readonly<Record<string, readonly [A: Force, B: Force, C: Force]>> = {
  'seven-contents': ['must', 'should', 'should'],
  'plan-issued-in-time': ['must', null, null],
  criteria: ['must', 'should', null],
  reviews: ['must', 'should', null],
  'yearly-launch': ['should', 'should', null],
  'two-phases': ['must', 'must', 'must'],
  'six-clears': ['must', 'should', 'should'],
  'measurable-tasks': ['must', 'should', 'should'],
  'head-answers': ['must', 'should', 'should'],
  'steering-committee': ['should', null, null],
  'inspection-supervision': ['must', 'should', null],
  'yearly-evaluation': ['should', 'should', null],
  commendation: ['must', 'should', 'should'],
  'delay-handling': ['should', null, null],
  'exemplary-models': ['should', 'should', null],
  'key-project': ['should', null, null],
  'legal-basis-decision': ['must', 'should', null],
  'legal-basis-resolution': ['should', null, null],
  funding: ['should', null, null],
  'digital-literacy': ['should', 'should', null],
  'three-missions': [null, null, 'should'],
  'nothing-secret': ['must', 'must', 'must'],
}

/** Kinds of a group that alone are bound. */
const only: Readonly<Record<string, readonly string[]>> = {
  'steering-committee': ['province'],
  'key-project': ['province', 'ministry'],
  'three-missions': ['enterprise'],
}

/** Every kind of unit, and the group that it belongs to. */
const units = [
  ['A', 'ministry', 'central'],
  ['A', 'central_agency', 'central'],
  ['A', 'mass_organisation', 'central'],
  ['A', 'province', 'provincial'],
  ['B', 'department', 'provincial'],
  ['B', 'commune', 'commune'],
  ['B', 'party_body', 'provincial'],
  ['B', 'mass_organisation', 'provincial'],
  ['B', 'public_service_unit', 'grassroots'],
  ['B', 'armed_force', 'provincial'],
  ['C', 'enterprise', undefined],
  ['C', 'organisation', undefined],
] as const

type Said = Severity | null
interface Row {
  readonly rule: string
  readonly set?: Readonly<Record<string, unknown>>
  readonly remove?: readonly string[]
  /** How heavy it is said in group A, B, C; null: not at all. */
  readonly said: readonly [A: Said, B: Said, C: Said]
}

const [E, W] = ['error', 'warning'] as const
const contents = catalogue.movement.contents.map((it) => it.key)
const everyTask = (field: string, value: unknown) =>
  Object.fromEntries(contents.flatMap((key) => [0, 1].map((i) => [`contents.${key}.tasks[${i}].${field}`, value])))

/** A province's plan that violates each obligation, once for each rule that checks it. */
const violations: Readonly<Record<string, readonly Row[]>> = {
  'seven-contents': [
    { rule: 'content-missing', remove: ['contents.infrastructure'], said: [E, W, W] },
    { rule: 'content-unexplained', set: { 'contents.infrastructure': { not_applicable: {} } }, said: [E, W, W] },
  ],
  // nobody can mend it any more: a warning, whoever is bound
  'plan-issued-in-time': [
    { rule: 'plan-issued-late', set: { 'document.issued': '2025-07-18' }, said: [W, null, null] },
  ],
  criteria: [{ rule: 'criteria-missing', remove: ['criteria'], said: [E, W, null] }],
  reviews: [
    { rule: 'review-missing', remove: ['reviews'], said: [E, W, null] },
    { rule: 'review-misplaced', set: { 'reviews[0].due': '2026-06' }, said: [E, W, null] },
  ],
  'yearly-launch': [{ rule: 'launch-missing', remove: ['launches'], said: [W, W, null] }],
  'two-phases': [
    { rule: 'task-outside-movement', set: { 'contents.security.tasks[0].due': '2031-06-30' }, said: [E, E, E] },
    { rule: 'task-outside-phase', set: { 'contents.digital_government.tasks[1].due': '2028-03-31' }, said: [E, E, E] },
    { rule: 'task-phase-unstated', remove: ['contents.digital_government.tasks[1].phase'], said: [W, W, W] },
    { rule: 'phase-without-task', set: everyTask('phase', 1), said: [W, W, W] },
    {
      rule: 'year-without-task',
      remove: [
        'contents.awareness.tasks[1]',
        'contents.security.tasks[1]',
        'contents.international_cooperation.tasks[1]',
      ],
      said: [W, W, W],
    },
  ],
  'six-clears': [
    { rule: 'clear-person', remove: ['contents.infrastructure.tasks[0].lead'], said: [E, W, W] },
    { rule: 'clear-work', set: { 'contents.infrastructure.tasks[0].work': 'Nhiệm vụ khác' }, said: [E, W, W] },
    { rule: 'clear-responsibility', remove: ['assignments[4].responsibility'], said: [E, W, W] },
    { rule: 'clear-authority', remove: ['assignments[4].authority'], said: [E, W, W] },
    { rule: 'clear-time', remove: ['contents.infrastructure.tasks[0].due'], said: [E, W, W] },
    { rule: 'clear-deliverable', remove: ['contents.infrastructure.tasks[0].deliverable'], said: [E, W, W] },
    {
      rule: 'lead-not-one',
      set: { 'contents.infrastructure.tasks[0].lead': 'Sở Nội vụ; Sở Tài chính' },
      said: [W, W, W],
    },
    { rule: 'lead-vague', set: { 'contents.infrastructure.tasks[0].lead': 'Các đơn vị liên quan' }, said: [E, W, W] },
  ],
  'measurable-tasks': [
    { rule: 'target-unmeasurable', remove: ['targets[1].value'], said: [E, W, W] },
    {
      rule: 'deliverable-is-activity',
      set: { 'contents.infrastructure.tasks[0].deliverable': 'Tổ chức hội nghị' },
      said: [W, W, W],
    },
    {
      rule: 'recurrence-without-product',
      set: {
        'contents.security.tasks[1].recurrence': 'continuous',
        'contents.security.tasks[1].deliverable': 'Môi trường mạng lành mạnh',
      },
      said: [W, W, W],
    },
  ],
  'head-answers': [
    { rule: 'head-missing', remove: ['leadership.head'], said: [E, W, W] },
    { rule: 'head-is-deputy', set: { 'leadership.head.position': 'Phó Chủ tịch' }, said: [W, W, W] },
  ],
  'steering-committee': [
    { rule: 'steering-committee-missing', remove: ['leadership.steering_committee'], said: [W, null, null] },
  ],
  'inspection-supervision': [{ rule: 'monitoring-missing', remove: ['monitoring'], said: [E, W, null] }],
  'yearly-evaluation': [{ rule: 'evaluation-missing', remove: ['evaluation'], said: [W, W, null] }],
  commendation: [{ rule: 'commendation-missing', remove: ['commendation'], said: [E, W, W] }],
  'delay-handling': [
    { rule: 'delay-handling-missing', remove: ['commendation.delay_handling'], said: [W, null, null] },
  ],
  'exemplary-models': [{ rule: 'communication-missing', remove: ['communication'], said: [W, W, null] }],
  'key-project': [{ rule: 'key-project-missing', remove: ['key_projects'], said: [W, null, null] }],
  'legal-basis-decision': [
    { rule: 'legal-basis-missing', set: { 'document.legal_basis': ['06/2022/QH15'] }, said: [E, W, null] },
  ],
  'legal-basis-resolution': [
    { rule: 'legal-basis-resolution', set: { 'document.legal_basis': ['923/QĐ-TTg'] }, said: [W, null, null] },
  ],
  funding: [
    {
      rule: 'funding-missing',
      remove: [
        'funding',
        'contents.infrastructure.tasks[0].funding',
        'contents.infrastructure.tasks[1].funding',
        'contents.digital_government.tasks[1].funding',
      ],
      said: [W, null, null],
    },
  ],
  'digital-literacy': [
    {
      rule: 'digital-literacy-missing',
      set: {
        'contents.digital_society.tasks': [
          {
            id: 'SL-5.01',
            work: 'Đào tạo kỹ sư bán dẫn',
            lead: 'Sở Nội vụ',
            due: '2028-12-31',
            deliverable: '150 kỹ sư',
          },
        ],
      },
      said: [W, W, null],
    },
  ],
  'three-missions': [{ rule: 'mission-uncovered', said: [null, null, W] }],
  'nothing-secret': [{ rule: 'secrecy-mark', set: { purpose: 'TỐI MẬT - Phương án' }, said: [E, E, E] }],
}

describe('the catalogue says what the matrix says', () => {
  test('of these obligations and of no others that have rules', () => {
    const checked = catalogue.obligations.filter((it) => it.rules.length).map((it) => it.id)
    expect(checked.sort()).toEqual(Object.keys(matrix).sort())
    expect(Object.keys(violations).sort()).toEqual(Object.keys(matrix).sort())
  })

  test.each(Object.entries(matrix))('%s', (id, forces) => {
    const { binds } = catalogue.obligations.find((it) => it.id === id) ?? { binds: [] }
    const bound = ['A', 'B', 'C'].map((group) => binds.find((it) => it.group === group)?.force ?? null)
    expect(bound).toEqual(forces)
    expect(binds.flatMap((it) => it.kinds ?? []).sort()).toEqual([...(only[id] ?? [])].sort())
  })
})

describe('rules and obligations', () => {
  test.each(catalogue.obligations)(
    '$id is checked by rules that exist, or says why none can',
    ({ rules, unchecked }) => {
      expect(rules.filter((it) => !ruleIds.includes(it))).toEqual([])
      expect(Boolean(rules.length) !== Boolean(unchecked?.vi && unchecked.en)).toBe(true)
    },
  )

  /** Rules about what a plan says that rest on another text than those of the catalogue. */
  const restsOn: Readonly<Record<string, string>> = {
    'legal-basis-superseded': 'the text that took the place of the one cited',
    'target-below-national': 'the national target that the plan itself names',
    'target-below-assigned': 'what the unit above assigned, as the plan itself says',
    'parent-task-unimplemented': 'the plan of the unit above',
    'review-after-superior': 'the plan of the unit above',
    'own-deadline-missed': "the repository's own deadlines",
  }

  test('a rule about what a plan lacks or says is tied to an obligation, or is good practice', () => {
    const rules = [...fileRules, ...workspaceRules].filter((it) => it.about === 'plan' || it.absence)
    const free = rules.filter((it) => !obligationsOf(catalogue, it.id).length && !it.practice).map((it) => it.id)
    expect(free.sort()).toEqual(Object.keys(restsOn).sort())
  })

  test('what is tied to an obligation is no mere practice', () => {
    const tied = catalogue.obligations.flatMap((it) => it.rules)
    expect(tied.filter((it) => kindOf(it).practice)).toEqual([])
  })

  test.each(Object.entries(violations))('each rule of %s is violated once', (id, rows) => {
    const { rules } = catalogue.obligations.find((it) => it.id === id) ?? { rules: [] }
    expect(rows.map((it) => it.rule).sort()).toEqual([...rules].sort())
  })
})

/** How heavy a rule is said of a province's plan, as if another unit had issued it. */
function saidOf({ rule, set, remove }: Row, kind: string, level: string | undefined): Said {
  const unit = { code: 'X', name: 'Đơn vị giả định', kind, ...(level && { level }), parent: '97' }
  const text = applyPatch({ base: 'province', set: { ...set, unit }, remove: remove ?? [] })
  const found = checkTexts(new Map([['plan.yaml', text]]), { asOf: '2026-11-22' })
  const heavy = new Set(found.filter((it) => it.rule === rule).map((it) => it.severity))
  expect(heavy.size, `${rule} speaks in two voices`).toBeLessThan(2)
  return [...heavy][0] ?? null
}

describe.each(Object.entries(violations))('a plan that violates %s', (id, rows) => {
  const cells = rows.flatMap((row) =>
    units.map(([group, kind, level]) => ({ row, group, kind, level, rule: row.rule })),
  )
  test.each(cells)('$rule, group $group, $kind $level', ({ row, group, kind, level }) => {
    const bound = !only[id] || only[id].includes(kind)
    expect(saidOf(row, kind, level)).toBe(bound ? row.said['ABC'.indexOf(group)] : null)
  })
})
