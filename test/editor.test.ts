import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalogue } from './support/catalogue.ts'
import { LanguageServer } from './support/language-server.ts'

/** What an editor makes of the schemas: completion, hover and diagnostics of the real language server, without network. */
const uri = pathToFileURL(resolve('plans/ke-hoach.yaml')).href
const schema = pathToFileURL(resolve('schemas/plan.v1.schema.json')).href
const settings = {
  schemas: { [schema]: '*.yaml' },
  validate: true,
  hover: true,
  completion: true,
  schemaStore: { enable: false },
}

let server: LanguageServer
let version = 0

beforeAll(async () => {
  server = new LanguageServer(settings)
  const workspace = { configuration: true, didChangeConfiguration: { dynamicRegistration: false } }
  await server.request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace, textDocument: {} },
  })
  server.notify('initialized', {})
  server.notify('workspace/didChangeConfiguration', { settings: { yaml: settings } })
})

afterAll(() => server.stop())

/** Opens a text in the editor; `|` is where the cursor stands. */
async function open(marked: string) {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const before = marked.slice(0, Math.max(at, 0)).split('\n')
  const diagnostics = server.hear('textDocument/publishDiagnostics')
  server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: ++version, text } })
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
  const said = (await diagnostics) as { diagnostics: { message: string; range: { start: { line: number } } }[] }
  return { at: { textDocument: { uri }, position }, diagnostics: said.diagnostics }
}

const head =
  'schema: plan/v1\nunit: { code: "38", name: UBND tỉnh Thanh Hóa, kind: province }\ndocument: { status: draft }\n'

test('completion offers the contents of the movement', async () => {
  const { at } = await open(`${head}contents:\n  |`)
  const { items } = (await server.request('textDocument/completion', at)) as { items: { label: string }[] }
  for (const { key } of catalogue.movement.contents) expect(items.map((it) => it.label)).toContain(key)
})

test('hover explains a field in both languages', async () => {
  const { at } = await open(
    `${head}contents:\n  security:\n    tasks:\n      - id: TH-6.01\n        work: Diễn tập\n        du|e: 2026-Q4\n`,
  )
  const hover = JSON.stringify(await server.request('textDocument/hover', at))
  expect(hover).toMatch(/rõ thời gian/i)
  expect(hover).toMatch(/clear time/i)
})

test('a value that the form does not have is marked where it stands', async () => {
  const { diagnostics } = await open(`${head.replace('province', 'tinh')}contents: {}\n`)
  expect(diagnostics).toHaveLength(1)
  expect(diagnostics[0]?.range.start.line).toBe(1)
  expect(diagnostics[0]?.message).toContain('province')
})
