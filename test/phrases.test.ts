import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { foundBy } from '../src/model/finding.ts'
import { readPlan } from '../src/model/plan.ts'
import type { TaskFile } from '../src/model/plan-file.ts'
import { fileRules, textRules } from '../src/rules/index.ts'
import { catalogue } from './support/catalogue.ts'

const read = <T>(name: string) =>
  parse(readFileSync(`test/phrases/${name}.yaml`, 'utf8')) as { readonly passes: T; readonly found: T }

/** How often rules speak of a plan with one task. */
function saidOf(ids: readonly string[], task: Partial<TaskFile>, content = 'awareness'): number {
  const file = {
    schema: 'plan/v1',
    unit: { code: '97', name: 'UBND tỉnh Sông Lam', kind: 'province' as const },
    document: {},
    contents: { [content]: { tasks: [{ id: 'SL-1.01', work: 'Số hóa hồ sơ', ...task }] } },
  }
  const plan = readPlan(file, catalogue)
  const rules = fileRules.filter((it) => ids.includes(it.id))
  expect(rules.map((it) => it.id).sort()).toEqual([...ids].sort())
  return rules.flatMap((rule) => foundBy(rule, { plan, catalogue })).length
}

/** How often a rule about texts speaks of a file that holds a sentence. */
function saidOfText(id: string, sentence: string): number {
  const rule = textRules.find((it) => it.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  const text = `schema: plan/v1\ntasks:\n  - id: SL-1.01\n    work: |\n      ${sentence}\n`
  return rule.suspects.test(text) ? foundBy(rule, { text, catalogue }).length : 0
}

type Phrases = readonly string[]

/** A rule that reads sentences is tried on many of both sorts. */
const heuristics: Readonly<Record<string, (phrase: string) => number>> = {
  'lead-vague': (lead) => saidOf(['lead-vague', 'lead-not-one'], { lead }),
  'deliverable-is-activity': (deliverable) => saidOf(['deliverable-is-activity'], { deliverable }),
  'placeholder-left': (deliverable) => saidOf(['placeholder-left'], { deliverable }),
  'secrecy-mark': (deliverable) => saidOf(['secrecy-mark'], { deliverable }),
  'text-legacy': (sentence) => saidOfText('text-legacy', sentence),
}

describe.each(Object.entries(heuristics))('%s', (name, said) => {
  const { passes, found } = read<Phrases>(name)

  test('is tried on fifty of each, each once', () => {
    for (const phrases of [passes, found]) {
      expect(new Set(phrases).size).toBeGreaterThanOrEqual(50)
      expect(phrases.filter((it, i) => phrases.indexOf(it) !== i)).toEqual([])
    }
  })
  test.each(passes)('passes %j', (phrase) => expect(said(phrase)).toBe(0))
  test.each(found)('finds %j', (phrase) => expect(said(phrase)).toBe(1))
})

describe('content-copied', () => {
  const { passes, found } = read<Readonly<Record<string, Phrases>>>('content-copied')
  const flat = (all: Readonly<Record<string, Phrases>>) =>
    Object.entries(all).flatMap(([content, phrases]) => phrases.map((work) => [content, work] as const))
  const said = (content: string, work: string) => saidOf(['content-copied'], { work }, content)

  test('is tried on fifty of each, in every content', () => {
    const keys = catalogue.movement.contents.map((it) => it.key)
    for (const all of [passes, found]) {
      expect(Object.keys(all)).toEqual(keys)
      expect(new Set(flat(all).map(([, work]) => work)).size).toBeGreaterThanOrEqual(50)
    }
  })
  test.each(flat(passes))('%s passes %j', (content, work) => expect(said(content, work)).toBe(0))
  test.each(flat(found))('%s finds %j', (content, work) => expect(said(content, work)).toBe(1))
})
