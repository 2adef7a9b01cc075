import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fields } from '../src/model/fields/index.ts'
import { catalogue } from './support/catalogue.ts'
import { basePlans } from './support/edits.ts'
import { LanguageServer } from './support/language-server.ts'

const server = new LanguageServer()
beforeAll(() => server.start())
afterAll(() => server.stop())

const [commune = ''] = basePlans
const mark = '# yaml-language-server: $schema=../schemas/plan.v1.schema.json\n'
let files = 0

/** A text opened in the editor: its address, what is said of it, and where a part of it stands. */
async function opened(plan: string) {
  const text = mark + plan
  const uri = pathToFileURL(`test/ke-hoach-${++files}.yaml`).href
  const said = (await server.open(uri, text)) as readonly { message: string; range: { start: { line: number } } }[]
  const at = (part: string) => {
    const before = text.slice(0, text.indexOf(part) + part.length).split('\n')
    return { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } }
  }
  return { said, at, line: (part: string) => at(part).position.line }
}

test('a sound plan gets no diagnostic', async () => {
  for (const plan of basePlans) expect((await opened(plan)).said).toEqual([])
})

test('completion offers the seven contents', async () => {
  const { at } = await opened(`${commune.slice(0, commune.indexOf('contents:'))}contents:\n  `)
  const { items } = (await server.request('textDocument/completion', at('contents:\n  '))) as {
    items: readonly { label: string; documentation: unknown }[]
  }
  const contents = catalogue.movement.contents.map((it) => it.key)
  expect(contents).toHaveLength(7)
  expect(items.map((it) => it.label)).toEqual(expect.arrayContaining(contents))
  const [{ name } = { name: { vi: '', en: '' } }] = catalogue.movement.contents
  expect(JSON.stringify(items.find((it) => it.label === contents[0])?.documentation)).toContain(name.vi)
})

test('completion offers the values of a field', async () => {
  const { at } = await opened(commune.replace('kind: commune', 'kind: '))
  const { items } = (await server.request('textDocument/completion', at('\n  kind: '))) as {
    items: readonly { label: string }[]
  }
  expect(items.map((it) => it.label)).toEqual(expect.arrayContaining(['province', 'commune', 'enterprise']))
})

test('hovering over a field shows what it is, in both languages', async () => {
  const { at } = await opened(commune)
  const hover = (await server.request('textDocument/hover', at('        du'))) as { contents: { value: string } }
  const shown = hover.contents.value.replaceAll('\\', '').replaceAll('&nbsp;', ' ')
  const due = fields['tasks.due']
  expect(due).toBeDefined()
  for (const part of [due?.name.vi, due?.name.en, due?.what.vi, due?.what.en]) expect(shown).toContain(part)
})

test('an unknown key is one diagnostic, at the key', async () => {
  const { said, line } = await opened(commune.replace('        due:', '        deadline:'))
  expect(said).toHaveLength(1)
  expect(said[0]?.message).toContain('deadline')
  expect(said[0]?.range.start.line).toBe(line('        deadline:'))
})

test('a value that the form does not have is one diagnostic, with the values it has', async () => {
  const { said, line } = await opened(commune.replace('kind: commune', 'kind: xã'))
  expect(said).toHaveLength(1)
  expect(said[0]?.message).toContain('commune')
  expect(said[0]?.range.start.line).toBe(line('kind: xã'))
})
