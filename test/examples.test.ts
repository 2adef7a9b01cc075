import { describe, expect, test } from 'vitest'
import { readExamples } from '../src/cli/examples/folder.ts'
import { ruleIds } from '../src/rules/index.ts'
import { checker } from './support/memory.ts'

const examples = readExamples('test', checker)
/** What a reader takes in at once. */
const longest = 24

test('every rule has an example', () => {
  expect(
    ruleIds.filter((it) => !examples.has(it)),
    'write test/rules/<id>/example.yaml, then run npm run generate',
  ).toEqual([])
})

describe.each([...examples])('the example of %s', (id, example) => {
  test('gives this rule and no other where it is faulty, nothing where it is sound', () => {
    expect([...new Set(example.diagnostics.map((it) => it.rule))]).toEqual([id])
    expect(example.inGood.map((it) => `${it.file} ${it.rule} ${it.place}`)).toEqual([])
  })

  test('is short, and shows what it speaks of', () => {
    for (const { note, excerpts } of [example.bad, example.good]) {
      const lines = excerpts.flatMap((it) => it.lines)
      expect(lines.length).toBeLessThanOrEqual(longest)
      expect(lines.length > 0 || note !== null).toBe(true)
      // a terminal has 80 columns; one line may be as long as the title of a plan is
      const wide = lines.filter((it) => typeof it === 'string' && it.length > 76)
      expect(wide.length, wide.join('\n')).toBeLessThanOrEqual(1)
    }
    expect(example.diagnostics.length).toBeLessThanOrEqual(3)
  })
})
