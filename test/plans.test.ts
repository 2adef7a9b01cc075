import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fixtureText } from './support/fixture.ts'
import { checkTexts } from './support/memory.ts'

/** The day on which the plans are looked at. */
const asOf = '2026-11-22'
const registry = ['plan.config.yaml', 'units.yaml'].map(
  (name) => [name, readFileSync(`test/plans/${name}`, 'utf8')] as const,
)

/** One plan in its workspace: what is said of it, as `line rule`. */
function found(text: string): readonly string[] {
  const all = checkTexts(new Map([...registry, ['plan.yaml', text]]), { asOf, shown: ['units.yaml', 'plan.yaml'] })
  return all.map((it) => `${it.range.start.line} ${it.rule}`)
}

const plansIn = (folder: string) => readdirSync(`test/plans/${folder}`).filter((it) => it.endsWith('.yaml'))
const textOf = (folder: string, name: string) => fixtureText(`test/plans/${folder}/${name}`)

/**
 * What is expected of each faulty plan, decided by reading the plan and the rules: `line rule what stands there`. Of a
 * patch, the lines are those of the base plan with the patch applied.
 */
const expected = parse(readFileSync('test/plans/expected.yaml', 'utf8')) as Readonly<Record<string, readonly string[]>>
const rowOf = (row: string) => {
  const [, line = '', rule = '', words = ''] = /^(\d+) ([\w-]+)(?: (.*))?$/s.exec(row) ?? []
  return { line: Number(line), rule, words }
}

describe('honest plans are accused of nothing', () => {
  test.each(plansIn('honest'))('%s', (name) => expect(found(textOf('honest', name))).toEqual([]))

  test('there are twenty, each a text of its own', () => {
    expect(plansIn('honest').length).toBeGreaterThanOrEqual(20)
    expect(plansIn('honest').filter((it) => it.endsWith('.patch.yaml'))).toEqual([])
  })
})

describe('faulty plans give what is expected and nothing else', () => {
  test.each(plansIn('faulty'))('%s', (name) => {
    const rows = (expected[name] ?? []).map(rowOf)
    const text = textOf('faulty', name)
    expect(rows.length, 'no row says what is expected').toBeGreaterThan(0)
    expect([...found(text)].sort()).toEqual(rows.map((it) => `${it.line} ${it.rule}`).sort())
    const lines = text.split('\n')
    for (const { line, words } of rows) expect(lines[line - 1], `line ${line}`).toContain(words)
  })

  test('there are a hundred, at least thirty of them texts of their own, and no row is left over', () => {
    const plans = plansIn('faulty')
    expect(plans.length).toBeGreaterThanOrEqual(100)
    expect(plans.filter((it) => !it.endsWith('.patch.yaml')).length).toBeGreaterThanOrEqual(30)
    expect(Object.keys(expected).filter((it) => !plans.includes(it))).toEqual([])
  })
})
