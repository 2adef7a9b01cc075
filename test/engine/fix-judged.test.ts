import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checked, isBetter, type Made } from '../../src/engine/fix-judged.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { checker } from '../support/memory.ts'

const draft = readFileSync('test/base/draft.yaml', 'utf8')
const faulty = draft.replace('due: 2025-11-30', 'due: 30/11/2025').replace('kind: province', 'kind: tỉnh')
const at = (text: string) => checked('plan.yaml', text, checker)

/** What a correction of the first finding of a rule would be told as. */
function made(rule: string, changes?: Made['changes']): Made {
  const finding = at(faulty).result.findings.find((it) => it.rule === rule)
  if (!finding) throw new Error(`no finding of ${rule}`)
  return { finding: finding as Diagnostic, changes: changes ?? finding.fix?.changes ?? [] }
}

const kind = made('shape-value')
const corrected = faulty.replace('kind: tỉnh', 'kind: province')
const judge = (after: string, before = faulty, steps: readonly Made[] = [kind]) =>
  isBetter(at(before), at(after), steps)

describe('a text with corrections', () => {
  test('is better when they are made and nothing else is', () => expect(judge(corrected)).toBe(true))

  test.each([
    ['nothing changed', faulty],
    ['what was to be corrected is found still', faulty.replace('kind: tỉnh', 'kind: huyện')],
    ['another value is changed as well', corrected.replace('status: draft', 'status: issued')],
    ['another text is changed as well', corrected.replace('Sở Nội vụ', 'Sở Tài chính')],
    ['a part is lost', corrected.replace(/^communication:[\s\S]*?(?=^\S)/m, '')],
    ['a key is lost', corrected.replace('  status: draft\n', '')],
    ['it cannot be read any more', corrected.replace('unit:', 'unit: {')],
    ['something new stops the check', corrected.replace('code: "98"', 'code: 98')],
    ['another value stands there than was said', faulty.replace('kind: tỉnh', 'kind: ministry')],
  ])('is not when %s', (_, after) => expect(judge(after)).toBe(false))

  test('may show, once it can be read, what could not be seen before', () => {
    const broken = faulty.replace('title:', 'title: Kế hoạch: phần 1:')
    expect(judge(faulty, broken, [])).toBe(true)
    expect(judge(broken.replace('title:', 'purpose:'), broken, [])).toBe(true)
    expect(judge(broken.replace('unit:', 'unit: {'), broken, [])).toBe(false)
  })

  test('is not when the line that cannot be read is written otherwise and no better', () => {
    const broken = draft.replace('title:', 'title: Kế hoạch: phần 1:')
    const [finding] = at(broken).result.findings
    const steps = [{ finding: finding as Diagnostic, changes: [] }]
    expect(judge(broken.replace('phần 1:', 'phần 1: a:'), broken, steps)).toBe(false)
    expect(judge(draft, broken, steps)).toBe(true)
  })

  test('keeps the names of files to the letter, but for how marks are put together', () => {
    const report = (file: string) =>
      `schema: progress/v1\nunit: "98"\nas_of: 2026-06-30\ntasks:\n  - { task: A, status: done, evidence: [{ file: ${file} }] }\n`
    expect(judge(report('a b.pdf'), report('a\u00a0b.pdf'), [])).toBe(false)
    expect(judge(report('kế.pdf'), report('kế.pdf'.normalize('NFD')), [])).toBe(true)
  })
})
