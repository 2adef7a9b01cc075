import { readFileSync } from 'node:fs'
import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { memoryPages, validateXML } from 'xmllint-wasm'
import type { FindingsReport, WordedFinding } from '../../src/model/findings-report.ts'
import { printable } from '../../src/model/printable.ts'
import { onlyTable, type Report } from '../../src/model/report.ts'
import { findingsRenderers } from '../../src/renderers/index.ts'
import { markdownWithin } from '../../src/renderers/markdown-within.ts'
import { reportRenderers } from '../../src/renderers/report/index.ts'
import { renderFindings, sampleOutcome, told } from './findings-sample.ts'
import { render, reportOf, tableOf, xmlFiles } from './rendered.ts'

/** Texts of a plan, a configuration or a file's name that want to be more than texts. */
const nasty: Readonly<Record<string, string>> = {
  'colours and titles of a terminal': '\u001b[31mđỏ\u001b[2J\u001b]0;tiêu đề\u0007\u009b1A',
  'a link of a terminal': '\u001b]8;;https://vi.du\u001b\\bấm\u001b]8;;\u001b\\',
  'turned around': 'an\u202etoàn\u2066 x\u2069 \u200f\u061c',
  'a workflow command': '::error file=a.yaml::giả mạo',
  'a workflow command after spaces and breaks': 'a\n  ::stop-commands::x\r\n\u2028::add-mask::y\u0085::warning::z',
  'an old workflow command': 'x ##[add-path]/tmp ##vso[task.setvariable variable=a]b ##teamcity[x]',
  'properties of a command': 'a.yaml,line=1,title=b::c%0A::error::d%25%3A',
  'the end of a section': 'a ]]> <![CDATA[ b --> c',
  'a script': '<script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;</details></code>',
  'an attribute': `" onclick="x" ' x='1' &#0; &quot;`,
  'a table': 'a | b \\| c\n|---|---|\n| d | e |',
  'code of Markdown': '`a` ``b`` ```\n```js\nx\n``` `c',
  'marks of Markdown': '# a\n- b\n1. c\n> d\n***\n[x](https://vi.du) ![y](z) <https://vi.du> **e** _f_ ~~g~~',
  'a reference of Markdown': '[a]: https://vi.du "b"\n[a] [a][a] [^1]\n\n[^1]: c\n===',
  'a call of somebody': '@vu-thi-dua và @to-chuc/nhom',
  formulas: "=cmd|' /C calc'!A0\n@SUM(A1)\n+1+1\n-2+3\n\t=1",
  'a formula': '=HYPERLINK("https://vi.du","bấm")',
  'another formula': '@SUM(1+1)*cmd|x',
  'breaks of all kinds': 'a\u2028b\u2029c\u0085d\u000be\u000cf\rg\nh',
  'nothing at all': '\u0000\u0001\ufffe\uffff\ufeff\u{e0041}',
  'half characters': 'nửa \ud83d chữ \ude00 \udc00\ud800',
  'a file name': `kế hoạch/"a" 'b'\n; rm -rf * $(x) \`y\` %2F..%00 ?#&:.yaml`,
  'a placeholder': '{0} {task} $x %s [x](1) \\',
  'very long': 'Thực hiện chuyển đổi số. '.repeat(1600),
  'very long in one piece': 'x'.repeat(40_000),
}
const harmless = 'xã Bến Sậy'
/** Of a length that no form treats otherwise. */
const harmlessLike = (text: string) =>
  harmless.repeat(text.length > 1000 ? Math.ceil(text.length / harmless.length) : 1)

/** A report of findings in which a text stands wherever one of a plan, a file or a configuration can stand. */
function findingsWith(sample: FindingsReport, text: string): FindingsReport {
  const spoilt = (it: WordedFinding): WordedFinding => ({
    ...it,
    file: text,
    place: text,
    path: [text, 1],
    unit: text,
    text,
    help: text,
    basis: [text],
    data: { text },
    frame: [{ line: it.range.start.line, from: 0, text }],
    related: [{ file: text, path: [text], range: it.range }],
    waivedText: it.waivedText === null ? null : text,
    waived: it.waived && { ...it.waived, reason: text, by: text },
    fixTitle: it.fixTitle === null ? null : text,
    fix: it.fix && { ...it.fix, line: text, edits: it.fix.edits.map((edit) => ({ ...edit, text })) },
  })
  return {
    ...sample,
    run: { ...sample.run, folder: 'kho/' },
    findings: sample.findings.map(spoilt),
    files: [{ file: text, kind: null, state: 'unassessable', status: null }],
    notes: new Map([[text, harmless]]),
    basisLabel: (basis) => basis,
  }
}

/** A report of tables with a text in each kind of block. */
const reportWith = (text: string): Report =>
  reportOf([
    { kind: 'heading', text },
    { kind: 'paragraph', text },
    { kind: 'list', items: [text, text], numbered: false },
    { kind: 'facts', facts: [{ key: 'x', label: text, value: { text } }] },
    { kind: 'table', table: tableOf([{ text, number: 1 }]) },
  ])

/** What a form makes of a text, beside what it makes of a harmless one. */
type Predicate = (rendered: string, plain: string) => void | Promise<void>

const steers = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/
const onTerminal: Predicate = (rendered) => {
  expect(rendered).not.toMatch(steers)
  noCommand(rendered)
}

/** As the runner of GitHub reads a log: `::` where a line begins, `##[` anywhere. */
function noCommand(rendered: string): void {
  const lines = rendered.split(/\r\n|[\n\r\u0085\u2028\u2029]/)
  expect(lines.filter((it) => /^\s*::/.test(it) || /##\w*\[/.test(it))).toEqual([])
}

/** Kinds of values, so that no text can make a key or an item. */
const shapeOf = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(shapeOf)
    : value && typeof value === 'object'
      ? Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)])
      : typeof value

const asJson: Predicate = (rendered, plain) => {
  onTerminal(rendered, plain)
  expect(shapeOf(JSON.parse(rendered))).toEqual(shapeOf(JSON.parse(plain)))
}

const asLines: Predicate = (rendered, plain) => {
  const lines = plain.trimEnd().split('\n')
  expect(rendered.trimEnd().split('\n')).toHaveLength(lines.length)
  for (const [i, line] of rendered.trimEnd().split('\n').entries()) asJson(line, lines[i] ?? '')
}

const asSarif: Predicate = (rendered, plain) => {
  asJson(rendered, plain)
  const [run] = JSON.parse(rendered).runs
  for (const { message, locations } of run.results) {
    expect(message.text).not.toContain('](')
    expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^kho\/[\w%.!~*'()/-]*$/)
  }
}

/** The runner's own reading of a command: properties by commas, then the text; escapes undone at last. */
const asCommands: Predicate = (rendered, plain) => {
  expect(rendered).not.toMatch(steers)
  const read = (line: string) => {
    const [, command, said = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? []
    return { command, names: said.split(',').map((it) => it.split('=')[0]), message }
  }
  const lines = rendered.trimEnd().split('\n')
  expect(lines.map((it) => read(it).command)).toEqual(
    plain
      .trimEnd()
      .split('\n')
      .map((it) => read(it).command),
  )
  for (const it of lines) {
    expect(read(it).names).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title'])
    expect(read(it).message).not.toMatch(/%(?!25|0A)/)
  }
}

const junitSchema = readFileSync('test/renderers/junit.xsd', 'utf8')
const asXml: Predicate = async (rendered, plain) => {
  onTerminal(rendered, plain)
  const elements = (xml: string) =>
    Array.from(new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('*')).map((it) => it.tagName)
  expect(elements(rendered)).toEqual(elements(plain))
  const { valid } = await validateXML({ xml: rendered, schema: junitSchema, maxMemoryPages: memoryPages.GiB })
  expect(valid).toBe(true)
}

const tagsOf = (html: string) => html.match(/<[!/?]?[a-z][^>]*>/gi) ?? []
const reader = new MarkdownIt({ html: true })

/** Blocks and marks of a Markdown text, without the words and without code inside a line. */
const marksOf = (markdown: string): readonly string[] =>
  reader.parse(markdown, {}).flatMap((it) => {
    const inside = (it.children ?? []).filter((child) => !/^(?:text|code_inline|softbreak|hardbreak)$/.test(child.type))
    const marks = inside.map((child) => (child.type === 'html_inline' ? child.content : child.type))
    return [
      it.type,
      ...(it.type === 'html_block' ? tagsOf(it.content) : []),
      ...marks.filter((mark) => mark !== '<br>'),
    ]
  })

const asMarkdown: Predicate = (rendered, plain) => {
  onTerminal(rendered, plain)
  expect(marksOf(rendered)).toEqual(marksOf(plain))
}

const asComment: Predicate = (rendered, plain) => {
  asMarkdown(rendered, plain)
  const words = reader.parse(rendered, {}).flatMap((it) => [it, ...(it.children ?? [])])
  const texts = words.filter((it) => it.type === 'text' || it.type === 'html_block').map((it) => it.content)
  expect(texts.filter((it) => /@\w/.test(it))).toEqual([])
  expect(rendered.length).toBeLessThanOrEqual(65_536)
}

const asPage: Predicate = (rendered, plain) => {
  expect(tagsOf(rendered).map((it) => it.split(/[\s>]/)[0])).toEqual(tagsOf(plain).map((it) => it.split(/[\s>]/)[0]))
}

const asSheet: Predicate = (rendered) => {
  expect(rendered.replace('\ufeff', '').replaceAll('\r\n', '\n')).not.toMatch(steers)
  noCommand(rendered)
  const fields = [...rendered.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    (it) => it[1] ?? it[2] ?? '',
  )
  expect(fields.filter((it) => /^\s*[=+@-]/.test(it) && Number.isNaN(Number(it)))).toEqual([])
}

const ofFindings: Readonly<Record<string, Predicate>> = {
  pretty: onTerminal,
  compact: onTerminal,
  json: asJson,
  jsonl: asLines,
  sarif: asSarif,
  github: asCommands,
  gitlab: asJson,
  junit: asXml,
  markdown: asComment,
  html: asPage,
}
const ofReports: Readonly<Record<string, Predicate>> = {
  table: onTerminal,
  json: asJson,
  csv: asSheet,
  markdown: asMarkdown,
  html: asPage,
}
/** Archives of XML: rendered.ts looks at each file in them. */
const archives = ['xlsx', 'docx']

const sample = await told(sampleOutcome())
const texts = Object.entries(nasty)

test('each form has its predicate', () => {
  expect(Object.keys(findingsRenderers).filter((it) => !ofFindings[it])).toEqual([])
  expect(Object.keys(reportRenderers).filter((it) => !ofReports[it] && !archives.includes(it))).toEqual([])
})

describe.each(Object.keys(findingsRenderers))('findings as %s', (format) => {
  test.each(texts)('%s', async (_, text) => {
    const plain = await renderFindings(format, findingsWith(sample, harmlessLike(text)))
    await ofFindings[format]?.(await renderFindings(format, findingsWith(sample, text)), plain)
  })
})

test.each(texts)('the summary of a step: %s', async (_, text) => {
  const whole = (it: string) => markdownWithin(findingsWith(sample, it), 100_000_000, (said) => said.length)
  await asMarkdown(whole(text), whole(harmlessLike(text)))
})

describe.each(Object.keys(reportRenderers).filter((it) => !archives.includes(it)))('reports as %s', (format) => {
  const made = async (text: string) => {
    const report = reportWith(text)
    const only = format === 'csv' ? onlyTable(report, 'texts') : report
    if (!only) throw new Error('the report has lost its table')
    return String(await render(format, only, { width: 80 }))
  }
  test.each(texts)('%s', async (_, text) => ofReports[format]?.(await made(text), await made(harmlessLike(text))))
})

test.each(texts)('reports as archives: %s', async (_, text) => {
  const workbook = xmlFiles((await render('xlsx', reportWith(text))) as Uint8Array)
  expect(Object.values(workbook).join('')).not.toMatch(/<f[ >]/)
  xmlFiles((await render('docx', reportWith(text))) as Uint8Array)
})

test('colours are all that a terminal is told', async () => {
  const pretty = await findingsRenderers.pretty?.()
  for (const [, text] of texts) {
    const painted = pretty?.render(findingsWith(sample, text), { color: true, width: 80 }) ?? ''
    expect(painted.replace(/\u001b\[\d+m/g, '')).not.toMatch(steers)
  }
})

test('any text at all, in any form of findings', async () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...texts.map(([, it]) => it.slice(0, 200))))
  const pieces = fc.array(anything, { maxLength: 4 }).map((it) => it.join('\n').slice(0, 250))
  await fc.assert(
    fc.asyncProperty(pieces, async (text) => {
      for (const [format, holds] of Object.entries(ofFindings)) {
        if (!findingsRenderers[format] || format === 'junit') continue
        await holds(
          await renderFindings(format, findingsWith(sample, text)),
          await renderFindings(format, findingsWith(sample, printable(text).trim() ? harmless : '')),
        )
      }
    }),
    { numRuns: 30 },
  )
})
