import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { DOMParser } from '@xmldom/xmldom'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { memoryPages, validateXML } from 'xmllint-wasm'
import { markdownWithin } from '../../src/renderers/markdown-within.ts'
import { emptyOutcome, many, renderFindings, sampleOutcome, told } from './findings-sample.ts'

const outcome = sampleOutcome()
const locales = ['vi', 'en'] as const
const formats = {
  jsonl: 'findings.jsonl',
  sarif: 'sarif.json',
  github: 'github.txt',
  gitlab: 'gitlab.json',
  junit: 'junit.xml',
  markdown: 'findings.md',
}

describe.each(locales)('%s', (locale) => {
  test.each(Object.entries(formats))('%s', async (format, name) => {
    const text = await renderFindings(format, await told(outcome, locale, { folder: 'kho/' }))
    await expect(text).toMatchFileSnapshot(`golden/${name.replace('.', `.${locale}.`)}`)
  })
})

/** The schema of OASIS as `@microsoft/jest-sarif` 1.0.0-beta.0 (MIT) carries it, of draft 4 in its `id` alone. */
const sarifSchema = (() => {
  const { id, $schema, ...schema } = JSON.parse(readFileSync('test/renderers/sarif-2.1.0.schema.json', 'utf8'))
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  ajv.addFormat('uri', /^[a-z][a-z\d+.-]*:[\x21-\x7e]*$/i)
  ajv.addFormat('uri-reference', /^[\x21-\x7e]*$/)
  ajv.addFormat('date-time', true)
  return ajv.compile(schema)
})()

describe('sarif', () => {
  test.each(locales)('is what its schema asks for (%s)', async (locale) => {
    const log = JSON.parse(await renderFindings('sarif', await told(outcome, locale)))
    expect(sarifSchema(log) || sarifSchema.errors).toBe(true)
    expect(sarifSchema({ ...log, runs: [{}] })).toBe(false)
    const empty = JSON.parse(await renderFindings('sarif', await told(emptyOutcome, locale, { exitCode: 0 })))
    expect(sarifSchema(empty) || sarifSchema.errors).toBe(true)
    expect(empty.runs[0].results).toEqual([])
  })

  test('knows files from the folder of the repository, in characters that a URI allows', async () => {
    const [run] = JSON.parse(await renderFindings('sarif', await told(outcome, 'vi', { folder: 'kho/' }))).runs
    const uris = run.artifacts.map((it: { location: { uri: string } }) => it.location.uri)
    expect(uris).toContain('kho/k%E1%BA%BF%20ho%E1%BA%A1ch/x%C3%A3%20B%E1%BA%BFn%20S%E1%BA%ADy.yaml')
    for (const { locations } of run.results) {
      const { artifactLocation } = locations[0].physicalLocation
      expect(uris[artifactLocation.index]).toBe(artifactLocation.uri)
    }
    expect(JSON.stringify(run)).not.toContain('%25')
  })

  test('says that the run was complete, and which file it could not check', async () => {
    const [run] = JSON.parse(await renderFindings('sarif', await told(outcome))).runs
    const [{ executionSuccessful, exitCode, toolExecutionNotifications: said }] = run.invocations
    expect([executionSuccessful, exitCode, said.length]).toEqual([true, 1, 1])
    expect(said[0].message.text).toContain('kế hoạch/thụt lề.yaml')
    const [wrong] = JSON.parse(await renderFindings('sarif', await told(outcome, 'vi', { exitCode: 2 }))).runs
    expect(wrong.invocations[0].executionSuccessful).toBe(false)
    expect(wrong.invocations[0].toolConfigurationNotifications).toHaveLength(1)
  })

  test('accepts what is set aside, and has a correction that can be made', async () => {
    const report = await told(outcome)
    const [run] = JSON.parse(await renderFindings('sarif', report)).runs
    const accepted = run.results.filter((it: { suppressions: unknown[] }) => it.suppressions.length)
    expect(accepted).toHaveLength(report.summary.waived + report.summary.baselined)
    expect(accepted.length).toBeGreaterThan(1)
    const fixed = run.results.filter((it: { fixes: unknown[] }) => it.fixes.length)
    expect(fixed).toHaveLength(outcome.diagnostics.filter((it) => it.fix).length)
    expect(fixed.length).toBeGreaterThan(0)
  })

  test('tells no more than GitHub takes, the heaviest first, and says so', async () => {
    const report = await told(outcome)
    const warnings = many(report, 25_000, { severity: 'warning', waived: null, baselined: false })
    const [error] = report.findings.filter((it) => it.severity === 'error')
    if (!error) throw new Error('the sample has no error')
    const text = await renderFindings('sarif', { ...warnings, findings: [...warnings.findings, error] })
    const [run] = JSON.parse(text).runs
    expect(run.results).toHaveLength(25_000)
    expect(run.results.at(-1).ruleId).toBe(error.rule)
    expect(JSON.stringify(run.invocations)).toContain('25.001')
    expect(gzipSync(text).length).toBeLessThan(10_000_000)
  })
})

describe('github', () => {
  test('annotates ten of each level, and counts the others', async () => {
    const report = await told(outcome)
    const heavy = many(report, 12, { severity: 'error', waived: null, baselined: false }).findings
    const light = many(report, 11, { severity: 'info', waived: null, baselined: false }).findings
    const lines = (await renderFindings('github', { ...report, findings: [...light, ...heavy] })).trimEnd().split('\n')
    expect(lines.filter((it) => it.startsWith('::error '))).toHaveLength(10)
    expect(lines.filter((it) => it.startsWith('::notice '))).toHaveLength(10)
    expect(lines.at(-1)).toMatch(/^Còn 03 nội dung/)
  })

  test('annotates nothing that is set aside', async () => {
    const report = await told(outcome)
    const waived = { reason: 'lý do', until: '2026-12-31', by: 'Chánh Văn phòng' }
    expect(await renderFindings('github', many(report, 3, { waived, waivedText: 'ngoại lệ' }))).toBe('')
  })
})

describe('gitlab', () => {
  test('names each finding by itself, and leaves out what is set aside', async () => {
    const report = await told(outcome)
    const issues = JSON.parse(await renderFindings('gitlab', report)) as { fingerprint: string; severity: string }[]
    expect(new Set(issues.map((it) => it.fingerprint)).size).toBe(issues.length)
    expect(issues).toHaveLength(report.findings.length - report.summary.waived - report.summary.baselined)
    expect(new Set(issues.map((it) => it.severity))).toEqual(new Set(['critical', 'major', 'minor', 'info']))
    expect(await renderFindings('gitlab', await told(emptyOutcome))).toBe('[]\n')
  })

  test('blocks where nobody is to see it', async () => {
    const [secret] = (await told(outcome)).findings
    const report = await told({
      ...outcome,
      diagnostics: [{ ...outcome.diagnostics[0], rule: 'secrecy-mark' } as never],
    })
    expect(secret?.rule).not.toBe('secrecy-mark')
    expect(JSON.parse(await renderFindings('gitlab', report))[0].severity).toBe('blocker')
  })
})

describe('junit', () => {
  const schema = readFileSync('test/renderers/junit.xsd', 'utf8')
  const faults = async (xml: string) =>
    (await validateXML({ xml, schema, maxMemoryPages: memoryPages.GiB })).errors.map((it) => it.message)

  test('is what build servers read, also with nothing in it', async () => {
    const xml = await renderFindings('junit', await told(outcome))
    expect(await faults(xml)).toEqual([])
    expect(await faults(await renderFindings('junit', await told(emptyOutcome)))).toEqual([])
    expect(await faults(xml.replace('<testcase ', '<testcases '))).not.toEqual([])
  })

  test('fails what fails the run, skips what is set aside, and counts right', async () => {
    for (const failOn of ['error', 'warning', 'info'] as const) {
      const xml = await renderFindings('junit', await told(outcome, 'vi', { failOn }))
      const document = new DOMParser().parseFromString(xml, 'text/xml')
      const count = (name: string) => document.getElementsByTagName(name).length
      const sum = (name: string) =>
        Array.from(document.getElementsByTagName('testsuite')).reduce((n, it) => n + Number(it.getAttribute(name)), 0)
      const figures = ['tests', 'failures', 'skipped'].map(sum)
      expect(figures).toEqual([count('testcase'), count('failure'), count('skipped')])
      expect(document.documentElement?.getAttribute('failures')).toBe(String(count('failure')))
      expect(count('testsuite')).toBe(outcome.files.length)
      const types = Array.from(document.getElementsByTagName('failure')).map((it) => it.getAttribute('type'))
      expect(types).toContain(failOn)
      expect(types.includes('info')).toBe(failOn === 'info')
    }
  })
})

describe('markdown', () => {
  test('keeps to the length of a comment, the heaviest first, and counts the others', async () => {
    const report = await told(outcome)
    const [error] = report.findings.filter((it) => it.severity === 'error')
    if (!error) throw new Error('the sample has no error')
    const warnings = many(report, 1000, { severity: 'warning', waived: null, baselined: false, file: 'a.yaml' })
    const text = await renderFindings('markdown', { ...warnings, findings: [...warnings.findings, error] })
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text.length).toBeGreaterThan(60_000)
    expect(text).toContain(`\`${error.rule}\``)
    const shown = text.match(/^- \*\*/gm)?.length ?? 0
    const left = /Còn ([\d.]+) nội dung không ghi/.exec(text)?.[1]
    expect(Number(left?.replace('.', ''))).toBe(1001 - shown)
  })

  test('fits any room that holds its head, in characters or in bytes', async () => {
    const report = many(await told(outcome), 200)
    for (const room of [1000, 5000, 20_000]) {
      expect(markdownWithin(report, room, (it) => it.length).length).toBeLessThanOrEqual(room)
      const bytes = markdownWithin(report, room, (it) => Buffer.byteLength(it))
      expect(Buffer.byteLength(bytes)).toBeLessThanOrEqual(room)
    }
  })

  test('can be found again by its mark', async () => {
    expect(await renderFindings('markdown', await told(emptyOutcome))).toMatch(/^<!-- thidua:plan -->\n### /)
  })
})

describe('json and jsonl', () => {
  const schemaOf = (name: string) =>
    new Ajv2020({ validateFormats: false, allowUnionTypes: true, strictRequired: false }).compile(
      JSON.parse(readFileSync(`schemas/${name}.v1.schema.json`, 'utf8')),
    )

  test('are what their schemas promise, and say the same', async () => {
    const report = await told(outcome)
    const whole = JSON.parse(await renderFindings('json', report))
    const ofWhole = schemaOf('findings')
    expect(ofWhole(whole) || ofWhole.errors).toBe(true)
    expect(ofWhole({ ...whole, more: 1 })).toBe(false)
    const lines = (await renderFindings('jsonl', report)).trimEnd().split('\n')
    const [run, ...rest] = lines.map((it) => JSON.parse(it))
    const ofLine = schemaOf('findings-line')
    for (const it of [run, ...rest]) expect(ofLine(it) || ofLine.errors).toBe(true)
    expect(ofLine({ record: 'end' })).toBe(false)
    const end = rest.pop()
    expect(end).toEqual({ record: 'end', diagnostics: whole.diagnostics.length })
    expect(rest.map(({ record, ...it }) => it)).toEqual(whole.diagnostics)
  })
})
