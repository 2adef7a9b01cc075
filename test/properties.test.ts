import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../src/engine/check.ts'
import { checkFile, unreadable } from '../src/engine/check-file.ts'
import type { FileResult } from '../src/engine/file-result.ts'
import { settingsOf } from '../src/engine/settings.ts'
import type { ConfigFile } from '../src/model/config-file.ts'
import { decode } from '../src/source/decode.ts'
import { readWithLibrary } from '../src/source/library.ts'
import { catalogue, shapes } from './support/catalogue.ts'
import { checkText } from './support/check-text.ts'
import { basePlans, edited, edits } from './support/edits.ts'
import { examine, examineFinding } from './support/examine.ts'
import { hostOf } from './support/memory.ts'
import { documents, papers, sound, wrongShape } from './support/wrong-shapes.ts'
import { documentText } from './support/yaml-texts.ts'

/** More by hand: RUNS=100000 npx vitest run test/properties.test.ts */
const runs = Number(process.env.RUNS ?? 300)
const patience = Math.max(60_000, runs * 100)
const checker = { catalogue, shapes, library: readWithLibrary }

/** One check of one file takes at most a second of the processor, however busy the machine is. */
function inTime<T>(work: () => T): T {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(1000)
  return result
}

function checked(text: string): FileResult {
  const result = inTime(() => checkText(text))
  examine(result, text)
  return result
}

const plan = fc.constantFrom(...basePlans)

/** What a search for patterns may stumble over where it comes ten thousand times in a row. */
const repeated = [
  ...'aăĐVº1 -./#"\'`:,()[]{}“”…%@&*!|>\\<=_?~\t\n\u00a0\u0301\u200b'.split(''),
  ...['a\u0301', 'Ã¡', 'а', 'µ¸¶ ', ' #', ': ', ', ', '- ', '- - ', '? ', '1.', '12/', '...', '2026-', '01/01/2026 '],
  ...['Sở ', 'Sở Y tế, ', 'và ', '(a) ', '"a" ', '130/KH-UBND ', 'quý I/', 'ngày ', 'TH-1.01 ', '&a ', '<<<<<<< '],
  ...[' \n', '\n ', '#\n', '- a\n', 'x #1\n', 'a: b #c\n', '   # a\n', 'k: 1\n'],
]
const fields = 'title number purpose responsibility work lead due deliverable'.split(' ')

describe('any text gives findings or silence', () => {
  test('bytes', { timeout: patience }, () => {
    const encoded = fc
      .tuple(plan, fc.constantFrom('utf16le', 'latin1', 'utf8', 'base64', 'hex'), edits(2), fc.nat(2000))
      .map(([text, encoding, made, length]) => Buffer.from(edited(text.slice(0, length), made), encoding as 'utf8'))
    const damaged = fc
      .tuple(plan, fc.array(fc.tuple(fc.nat(8000), fc.nat(255)), { maxLength: 3 }))
      .map(([text, made]) => {
        const bytes = Buffer.from(text)
        for (const [at, byte] of made) bytes[at] = byte
        return bytes
      })
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 500 }), encoded, damaged)
    fc.assert(
      fc.property(bytes, (it) => {
        const result = inTime(() => {
          const read = decode('plan.yaml', it)
          return 'source' in read ? checkFile(read.source, true, checker) : unreadable(read.fault)
        })
        const read = decode('plan.yaml', it)
        examine(result, 'source' in read ? read.source.text : '')
      }),
      { numRuns: runs },
    )
  })

  test('documents in every style', { timeout: patience }, () => {
    fc.assert(
      fc.property(documentText, (text) => void checked(text)),
      { numRuns: runs * 3 },
    )
  })

  test.each(repeated)('%j ten thousand times', { timeout: patience }, (unit) => {
    const [base = ''] = basePlans
    const long = unit.repeat(10_000)
    const mixed = `${long.slice(0, 20_000)} e\u0301`
    checked(`schema: plan/v1\n${long}`)
    checked(`schema: plan/v1\nunit: ${long}e\u0301 \u00a0`)
    checked(base.replace(/work: .*/, () => `work: ${long} #1 ${long}`))
    checked(base.replace(/work: .*/, () => `${JSON.stringify(long)}: 1`))
    checked(
      fields.reduce((text, it) => text.replace(new RegExp(`${it}: .*`), () => `${it}: ${JSON.stringify(mixed)}`), base),
    )
  })

  test('sound plans, edited', { timeout: patience }, () => {
    const states = new Map<string, number>()
    fc.assert(
      fc.property(plan, edits(4), (text, made) => {
        const { state } = checked(edited(text, made))
        states.set(state, (states.get(state) ?? 0) + 1)
      }),
      { numRuns: runs },
    )
    expect(states.get('plan') ?? 0).toBeGreaterThan(runs / 20)
    expect(states.get('unassessable') ?? 0).toBeGreaterThan(runs / 20)
  })
})

describe('any shape gives findings or silence', () => {
  test('values where they do not belong', { timeout: patience }, () => {
    const rules = new Set<string>()
    fc.assert(
      fc.property(wrongShape, (text) => {
        for (const it of checked(text).findings) rules.add(it.rule)
      }),
      { numRuns: runs * 2 },
    )
    expect([...rules]).toEqual(
      expect.arrayContaining(['shape-missing', 'shape-type', 'shape-unknown-key', 'shape-value', 'shape-size']),
    )
  })

  test('a workspace of such files', { timeout: patience }, () => {
    fc.assert(
      fc.property(fc.array(wrongShape, { minLength: 2, maxLength: 4 }), (wrongTexts) => {
        const texts = new Map([
          ...wrongTexts.map((it, i) => [`plans/${i}.yaml`, it] as const),
          ['plan.config.yaml', sound('plan.config.yaml')],
          ['units.yaml', wrongTexts[0] ?? ''],
          ['register.yaml', sound('register.yaml')],
        ])
        const host = hostOf(texts)
        const candidates = [...texts.keys()].sort().map((file) => ({ file, expected: true, shown: true }))
        const results = new Map([...texts].map(([file, text]) => [file, checkFile({ file, text }, true, checker)]))
        const written = results.get('plan.config.yaml') as FileResult
        const settings = settingsOf(written.value as unknown as ConfigFile, written, results)
        const run = { candidates, faults: [], settings, papers: results, asOf: '2027-11-22' }
        for (const it of check(run, checker, host).diagnostics) {
          examineFinding(
            it,
            (texts.get(it.file) ?? '').split('\n').map((line) => line.length),
          )
        }
      }),
      { numRuns: runs },
    )
  })
})

test('every kind of document stands among them, and is sound', () => {
  const kinds = documents.map((it) => (it as { schema: string }).schema)
  expect([...new Set(kinds)].sort()).toEqual([...shapes.keys()].sort())
  for (const text of papers) expect(checkText(text).findings).toEqual([])
  expect(readdirSync('test/base').length).toBe(basePlans.length)
})
