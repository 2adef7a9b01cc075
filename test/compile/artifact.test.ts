import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArtifact } from '../../src/compile/artifact.ts'
import type { Compilation } from '../../src/model/compilation.ts'
import { json } from '../../src/renderers/compilation/json.ts'
import { ndjson } from '../../src/renderers/compilation/ndjson.ts'
import { rendered, sha256Of } from '../support/artifact.ts'
import { compileFolder } from '../support/compile-folder.ts'
import { benSay, compileTexts, songLam } from '../support/compile-texts.ts'

const asOf = '2026-11-22'
const repositories = ['examples/sound', 'examples/faulty', 'examples/real', 'test/reports/song-lam']
const schema = JSON.parse(readFileSync('schemas/compilation.v1.schema.json', 'utf8'))
const isFitting = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false }).compile(schema)
const textOf = (compilation: Compilation) => Buffer.from(rendered(compilation, json)).toString()
const sound = () => compileFolder('examples/sound', asOf)

describe.each(repositories)('the artifact of %s', (folder) => {
  test('fits its published shape', () => {
    isFitting(JSON.parse(textOf(compileFolder(folder, asOf))))
    expect(isFitting.errors ?? []).toEqual([])
  })

  test('is the same whatever the order in which files are found', () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((it) => it.replaceAll('\\', '/'))
    const files = names.filter((it) => it.endsWith('.yaml')).sort()
    const texts = new Map(files.map((it) => [it, readFileSync(`${folder}/${it}`, 'utf8')]))
    const inOrder = (order: readonly string[]) => textOf(compileTexts(texts, { asOf, order, others: names }))
    const [first = '', ...rest] = files
    const halves = [...files.slice(files.length / 2), ...files.slice(0, files.length / 2)]
    for (const order of [[...files].reverse(), [...rest, first], halves]) {
      expect(inOrder(order)).toBe(inOrder(files))
    }
  })

  test('is read as what was written, and written again it has the same bytes', () => {
    const compilation = compileFolder(folder, asOf)
    const bytes = rendered(compilation, json)
    const read = readArtifact(bytes, sha256Of)
    if ('fault' in read) throw new Error(read.fault)
    const { sha256, tasks, ...rest } = read
    const { sha256: _, tasks: written, ...before } = compilation
    expect(JSON.parse(JSON.stringify(rest))).toEqual(JSON.parse(JSON.stringify(before)))
    expect([...tasks]).toEqual([...written])
    // a second walk begins anew
    expect([...tasks]).toHaveLength([...written].length)
    expect(Buffer.from(rendered(read, json)).equals(bytes)).toBe(true)
    expect(textOf(compilation)).toContain(`"sha256":"${sha256}"}\n`)
  })
})

test('the last line is the hash of all lines before it, as anybody can work it out', () => {
  const bytes = rendered(sound(), json)
  const end = bytes.lastIndexOf(10, bytes.length - 2) + 1
  expect(Buffer.from(bytes.subarray(end)).toString()).toBe(`"sha256":"${sha256Of(bytes.subarray(0, end))}"}\n`)
})

test('tasks by line are whole records', () => {
  const compilation = sound()
  const lines = Buffer.from(rendered(compilation, ndjson)).toString().trimEnd().split('\n')
  expect(lines.map((it) => JSON.parse(it))).toEqual([...compilation.tasks])
})

test('of nothing and of one plan there is an artifact too', () => {
  for (const compilation of [compileTexts(new Map()), songLam({ 'xa.yaml': benSay() })]) {
    const read = readArtifact(rendered(compilation, json), sha256Of)
    expect('fault' in read ? read.fault : [...read.tasks]).toEqual([...compilation.tasks])
  }
})

test('texts that could steer a terminal or end a line are written as escapes', () => {
  const tricky = benSay({ 'work: Rà soát tài khoản': 'work: "Rà \\u202e soát \\u2028 tài \\u001b[31m khoản' }).replace(
    'hệ thống của xã\n',
    'hệ thống của xã"\n',
  )
  const text = textOf(songLam({ 'xa.yaml': tricky }))
  expect(text).not.toMatch(/[\u202e\u2028\u001b]/)
  const read = readArtifact(new TextEncoder().encode(text), sha256Of)
  const works = 'fault' in read ? [] : [...read.tasks].map((it) => it.work)
  expect(works.some((it) => it.includes('\u202e soát \u2028 tài \u001b[31m khoản'))).toBe(true)
})

describe('an artifact is not read', () => {
  const bytes = rendered(sound(), json)
  const text = Buffer.from(bytes).toString()
  const fault = (content: string | Uint8Array) => {
    const read = readArtifact(typeof content === 'string' ? new TextEncoder().encode(content) : content, sha256Of)
    return 'fault' in read ? [read.fault, read.data] : 'read'
  }

  test('when it is of another form', () => {
    const newer = text.replace('{"schemaVersion":1,', '{"schemaVersion":2,')
    expect(fault(newer)).toEqual(['artifactVersion', { found: 2, known: 1 }])
  })

  test('when its end is missing, wherever it was cut', () => {
    const cuts = [bytes.length - 2, bytes.length - 40, bytes.length - 90, Math.floor(bytes.length / 2), 5000]
    expect(cuts.map((at) => fault(bytes.subarray(0, at)))).toEqual(cuts.map(() => ['artifactCut', {}]))
  })

  test('when somebody has changed it, a figure or a line end', () => {
    const changed = ['artifactChanged', {}]
    expect(fault(text.replace('"state":"done_on_time"', '"state":"done_late"'))).toEqual(changed)
    expect(fault(text.replaceAll('\n', '\r\n'))).toEqual(changed)
    expect(fault(JSON.stringify(JSON.parse(text), null, 2))).toEqual(changed)
    expect(fault(JSON.stringify(JSON.parse(text)))).toEqual(changed)
  })

  test('but the line break at its very end may be missing: nothing is lost with it', () => {
    expect(fault(bytes.subarray(0, bytes.length - 1))).toBe('read')
  })

  test('whichever byte of it is another one', () => {
    const place = fc.integer({ min: 0, max: bytes.length - 2 })
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (at, by) => {
        const spoiled = Uint8Array.from(bytes)
        spoiled[at] = ((spoiled[at] ?? 0) + by) % 256
        expect(fault(spoiled)).not.toBe('read')
      }),
      { numRuns: 300 },
    )
  })

  test('whatever bytes come', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 6000 }), (it) => fault(it) !== 'read'))
  })

  test('when it is something else', () => {
    const others = ['', '{}', 'schema: plan/v1', '{"schemaVersion": 1, "tool": {}, "report": "units"}', '\0\0\0\0']
    expect(others.map(fault)).toEqual(others.map(() => ['artifactNot', {}]))
  })
})
