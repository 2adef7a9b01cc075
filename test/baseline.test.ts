import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { readBaseline } from '../src/engine/read-baseline.ts'
import { type Baseline, baselineOf, compareWith, countOf, writtenBaseline } from '../src/model/baseline.ts'
import type { Diagnostic } from '../src/model/diagnostic.ts'
import { outputSchemas } from '../src/schema/report-schema.ts'
import { readWithLibrary } from '../src/source/library.ts'
import { benSay } from './support/compile-texts.ts'
import { outcomeOf } from './support/memory.ts'

const asOf = '2026-11-22'
const here = { isSeen: () => true, isGone: () => false }

/** The plan of Bến Sậy with two numbers of documents that have a space too many. */
const faulty = benSay({ '923/QĐ-TTg': '923 /QĐ-TTg', '57-NQ/TW': '57 -NQ/TW' })

const found = (files: Readonly<Record<string, string>>): readonly Diagnostic[] =>
  outcomeOf(new Map(Object.entries(files)), { asOf }).diagnostics

const first = found({ 'plans/ben-say.yaml': faulty })
const baseline = baselineOf(first)
const reread = (it: Baseline) => readBaseline(writtenBaseline(it), readWithLibrary)

describe('a baseline', () => {
  test('knows what was found, and says the same when it is read again', () => {
    expect(first.length).toBeGreaterThan(1)
    expect(countOf(baseline)).toBe(first.length)
    expect(reread(baseline)).toEqual(baseline)
    const { diagnostics, mended, exceeded } = compareWith(baseline, first, here)
    expect(diagnostics.every((it) => it.baselined)).toBe(true)
    expect({ mended, exceeded }).toEqual({ mended: 0, exceeded: [] })
  })

  test('is written in one order, whatever the order of what was found', () => {
    expect(writtenBaseline(baselineOf(first.toReversed()))).toBe(writtenBaseline(baseline))
    expect(writtenBaseline(baseline).split('\n').length).toBeGreaterThan(countOf(baseline))
  })

  test('does not know what a waiver sets aside', () => {
    const waived = first.map((it) => ({ ...it, waived: { reason: 'đang đính chính', until: asOf, by: '12/TB-SNV' } }))
    expect(countOf(baselineOf(waived))).toBe(0)
    const { diagnostics, mended } = compareWith(baseline, waived, here)
    expect(diagnostics.some((it) => it.baselined)).toBe(false)
    expect(mended).toBe(first.length)
  })

  test('follows a plan under its new name', () => {
    const moved = found({ 'plans/2026/ben-say.yaml': faulty })
    const gone = compareWith(baseline, moved, { ...here, isGone: (it) => it === 'plans/ben-say.yaml' })
    expect(gone.diagnostics.every((it) => it.baselined)).toBe(true)
    expect(gone.mended).toBe(0)
    expect([...gone.lowered.keys()]).toEqual(['plans/2026/ben-say.yaml'])
    const copied = compareWith(baseline, moved, here)
    expect(copied.diagnostics.some((it) => it.baselined)).toBe(false)
  })

  test('knows a file by its name, however the marks are put together', () => {
    const name = 'plans/xã Bến Sậy.yaml'
    const other = baselineOf(found({ [name.normalize('NFD')]: faulty }))
    const { diagnostics } = compareWith(other, found({ [name]: faulty }), here)
    expect(diagnostics.every((it) => it.baselined)).toBe(true)
    expect([...other.keys()]).toEqual([name])
  })

  test('keeps what it says of files that were not looked at', () => {
    const elsewhere = compareWith(baseline, [], { isSeen: () => false, isGone: () => false })
    expect(elsewhere.lowered).toEqual(baseline)
    expect(compareWith(baseline, [], { isSeen: () => false, isGone: () => true }).lowered.size).toBe(0)
  })

  test('forgets nothing of a file that can not be assessed now', () => {
    const broken = found({ 'plans/ben-say.yaml': faulty.replace('kind: commune', 'kind: xa') })
    const held = compareWith(baseline, broken, { isSeen: () => false, isGone: () => false })
    expect(broken.map((it) => it.rule)).toEqual(['shape-value'])
    expect(held).toMatchObject({ lowered: baseline, mended: 0, diagnostics: [{ baselined: false }] })
  })

  test('never goes up', () => {
    const half = baselineOf(first.filter((it) => it.rule !== first[0]?.rule))
    const { lowered } = compareWith(half, first, here)
    expect(lowered).toEqual(half)
  })

  test('of a file called __proto__ is one of a file', () => {
    const odd = baselineOf(first.map((it) => ({ ...it, file: '__proto__' })))
    expect(countOf(reread(odd) as Baseline)).toBe(first.length)
  })
})

describe('the published schema and the program', () => {
  const valid = new Ajv2020({ strict: false }).compile(outputSchemas['baseline/v1'] ?? false)
  const own = writtenBaseline(baseline)
  const [print = ''] = /[\da-f]{64}/.exec(own) ?? []

  test('take what the program writes, and nothing at all', () => {
    expect(valid(JSON.parse(own))).toBe(true)
    expect(valid(JSON.parse(writtenBaseline(new Map())))).toBe(true)
    expect(reread(new Map())).toEqual(new Map())
  })

  test.each([
    ['another kind', own.replace('baseline/v1', 'plan/v1')],
    ['a key too many', own.replace('"files"', '"asOf": "2026-11-22", "files"')],
    ['no files', '{ "schema": "baseline/v1" }'],
    ['files in a list', '{ "schema": "baseline/v1", "files": [] }'],
    ['a rule without its count', own.replace(/"count": \d+,/, '')],
    [
      'a count of none',
      `{ "schema": "baseline/v1", "files": { "a.yaml": { "head-missing": { "count": 0, "fingerprints": [] } } } }`,
    ],
    ['a fingerprint that is cut', own.replace(print, print.slice(1))],
    ['a number for a fingerprint', own.replace(`"${print}"`, '7')],
  ])('refuse %s, and the program says the line', (_, text) => {
    expect(text).not.toBe(own)
    expect(valid(JSON.parse(text))).toBe(false)
    expect(readBaseline(text, readWithLibrary)).toMatchObject({
      fault: 'baselineWrong',
      data: { line: expect.any(Number) },
    })
  })
})
