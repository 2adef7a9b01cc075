import { describe, expect, test } from 'vitest'
import { checkFile, unreadable } from '../src/engine/check-file.ts'
import type { FileResult } from '../src/engine/file-result.ts'
import { decode } from '../src/source/decode.ts'
import { readWithLibrary } from '../src/source/library.ts'
import { catalogue, shapes } from './support/catalogue.ts'
import { golden } from './support/check-text.ts'
import { basePlans } from './support/edits.ts'
import { examine } from './support/examine.ts'

const [commune = ''] = basePlans
const checker = { catalogue, shapes, library: readWithLibrary }
const bytesOf = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (it) => it.charCodeAt(0) & 255)
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

/** What a file is found to be, from its bytes on. */
function checked(bytes: Uint8Array): FileResult {
  const read = decode('ke-hoach.yaml', bytes)
  const result = 'source' in read ? checkFile(read.source, true, checker) : unreadable(read.fault)
  examine(result, 'source' in read ? read.source.text : '')
  return result
}

const after = (line: string, added: string) => commune.replace(line, `${line}\n${added}`)
const purpose = /^purpose: .*$/m
const keys = (count: number, key: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `${key(i)}: 1`).join('\n')

const laughs = ['a: &a [ha, ha]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: &d [*c, *c]'].join('\n')
const conflict = `<<<<<<< HEAD
purpose: Nâng cao chất lượng phục vụ người dân
=======
purpose: Nâng cao kỹ năng số của người dân
>>>>>>> xa-ben-say`

/** What is in the file; its bytes; the one finding; what becomes of the file. */
const inputs: readonly (readonly [string, Uint8Array, string, FileResult['state']])[] = [
  ['nothing', bytesOf(''), 'document-empty', 'unassessable'],
  ['spaces and line ends', bytesOf(' \r\n \r\n'), 'document-empty', 'unassessable'],
  ['a byte-order mark alone', bytesOf('\ufeff'), 'document-empty', 'unassessable'],
  ['comments alone', bytesOf('# Kế hoạch của xã\n# chờ nhập\n'), 'document-empty', 'unassessable'],
  ['a marker alone', bytesOf('---\n'), 'document-empty', 'unassessable'],
  ['a tab', bytesOf(after('schema: plan/v1', '\tunit: x')), 'yaml-tab', 'unassessable'],
  ['tabs everywhere', bytesOf(commune.replaceAll('  ', '\t')), 'yaml-tab', 'unassessable'],
  ['the same key twice', bytesOf(after('schema: plan/v1', 'schema: plan/v1')), 'yaml-duplicate-key', 'unassessable'],
  ['two documents', bytesOf(`${commune}---\n${commune}`), 'yaml-many-documents', 'unassessable'],
  ['an anchor and aliases without end', bytesOf(after('schema: plan/v1', laughs)), 'yaml-anchor', 'unassessable'],
  [
    'an alias of what it stands in',
    bytesOf('schema: plan/v1\nunit: &u\n  parent: *u\n'),
    'yaml-anchor',
    'unassessable',
  ],
  ['a merge key', bytesOf('schema: plan/v1\nunit:\n  <<: *xa\n'), 'yaml-anchor', 'unassessable'],
  ['a tag', bytesOf('schema: plan/v1\nunit: !!js/function x\n'), 'yaml-anchor', 'unassessable'],
  ['10,000 brackets', bytesOf(`schema: plan/v1\nunit: ${'['.repeat(10_000)}`), 'yaml-too-deep', 'unassessable'],
  ['10,000 braces', bytesOf(`schema: plan/v1\nunit: ${'{a: '.repeat(10_000)}`), 'yaml-too-deep', 'unassessable'],
  ['10,000 dashes', bytesOf(`schema: plan/v1\nunit:\n ${'- '.repeat(10_000)}`), 'yaml-too-deep', 'unassessable'],
  ['500 complex keys', bytesOf(`schema: plan/v1\n${'? '.repeat(500)}`), 'yaml-too-deep', 'unassessable'],
  [
    '500 steps to the right',
    bytesOf(Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')),
    'yaml-too-deep',
    'unassessable',
  ],
  [
    '5,000 colons',
    bytesOf(after('schema: plan/v1', `purpose: ${'a: '.repeat(5000)}`)),
    'yaml-too-deep',
    'unassessable',
  ],
  ['40,000 keys', bytesOf(commune + keys(40_000, (i) => `nhiem_vu_${i}`)), 'shape-unknown-key', 'plan'],
  ['20,000 keys in quotes', bytesOf(commune + keys(20_000, (i) => `"nhiệm vụ ${i}"`)), 'shape-unknown-key', 'plan'],
  [
    'one text of 1,000,000 characters',
    bytesOf(commune.replace(purpose, () => `purpose: ${'Nâng cao kỹ năng số. '.repeat(47_620)}`)),
    'shape-size',
    'plan',
  ],
  [
    'a word of 4,500,000 letters',
    bytesOf(commune.replace(purpose, () => `purpose: ${'a'.repeat(4_500_000)}x\u0301`)),
    'shape-size',
    'plan',
  ],
  [
    '150,000 dashes out of place',
    bytesOf(`schema: plan/v1\n${'- a\n'.repeat(150_000)}`),
    'yaml-syntax',
    'unassessable',
  ],
  ['UTF-16', utf16(commune), 'text-encoding', 'unassessable'],
  ['UTF-16 without a mark', utf16(commune).subarray(2), 'text-encoding', 'unassessable'],
  ['Latin-1', latin1(commune), 'text-encoding', 'unassessable'],
  [
    'a Word file under another name',
    latin1('PK\x03\x04\x14\0\x06\0\x08\0[Content_Types].xml'),
    'text-encoding',
    'unassessable',
  ],
  ['NUL bytes', bytesOf(`${commune}\0\0\0`), 'text-encoding', 'unassessable'],
  ['conflict markers', bytesOf(commune.replace(purpose, conflict)), 'text-conflict-marker', 'unassessable'],
  ['a key __proto__', bytesOf(after('schema: plan/v1', '__proto__: { polluted: true }')), 'shape-unknown-key', 'plan'],
  [
    'a key constructor',
    bytesOf(after('schema: plan/v1', 'constructor: { prototype: { polluted: true } }')),
    'shape-unknown-key',
    'plan',
  ],
  ['an alarm bell', bytesOf(commune.replace('Chủ tịch', 'Chủ \u0007tịch')), 'text-hidden-character', 'plan'],
  ['text turned around', bytesOf(commune.replace('Chủ tịch', '\u202eChủ tịch')), 'text-hidden-character', 'plan'],
  ['a list', bytesOf('- schema: plan/v1\n'), 'document-kind', 'unassessable'],
  ['a sentence', bytesOf('Kế hoạch của xã Bến Sậy\n'), 'document-kind', 'unassessable'],
  ['a number', bytesOf('2026\n'), 'document-kind', 'unassessable'],
  ['JSON of another tool', bytesOf('{ "name": "ben-say", "version": "1.0.0" }'), 'document-kind', 'unassessable'],
]

describe('bad input is one clear finding', () => {
  test.each(inputs)('%s', (_, bytes, rule, state) => {
    const before = process.cpuUsage()
    const result = checked(bytes)
    const { user, system } = process.cpuUsage(before)
    expect(
      golden(result.findings)
        .split('\n')
        .filter((it) => it.startsWith('ke-hoach.yaml')),
    ).toHaveLength(1)
    expect(result.findings[0]?.rule).toBe(rule)
    expect(result.state).toBe(state)
    expect((user + system) / 1000).toBeLessThan(2000)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('a lead of millions of characters is said to be too long, and read no further than allowed', () => {
    const lead = 'Sở Nội vụ và Sở Tài chính; '.repeat(120_000)
    const before = process.cpuUsage()
    const { findings } = checked(bytesOf(commune.replace(/( lead: ).*/, (_, key) => `${key}${lead}`)))
    const { user, system } = process.cpuUsage(before)
    expect(findings.map((it) => it.rule)).toContain('shape-size')
    expect((user + system) / 1000).toBeLessThan(2000)
  })

  test('the frame of a line of 5,000 characters shows the place and no more than fits', () => {
    const line = `purpose: ${'Nâng cao kỹ năng số của người dân, '.repeat(143)}`
    const { findings } = checked(bytesOf(commune.replace(purpose, () => `${line}mục tiêu: 100%`)))
    const [finding] = findings
    expect(finding?.rule).toBe('yaml-syntax')
    for (const { text } of finding?.frame ?? []) expect(text.length).toBeLessThanOrEqual(200)
    const shown = finding?.frame.at(-1)
    const column = finding?.range.start.column ?? 0
    expect(shown?.from).toBeLessThan(column)
    expect(column).toBeLessThanOrEqual((shown?.from ?? 0) + (shown?.text.length ?? 0))
  })
})
