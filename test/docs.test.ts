import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { build, rulesTable } from '../src/cli/build.ts'
import { ruleIds } from '../src/rules/index.ts'
import { readText, runPlan } from './support/scenario.ts'

const update = process.env.UPDATE === '1'
const built = build('seeds', 'test')
const readmes = [
  ['README.md', 'en'],
  ['README.vi.md', 'vi'],
] as const

/** A console block is one command after `$` and what it prints, run from the project's folder. */
function withRealOutput(text: string): string {
  return text.replace(/```console\n\$ plan ([^\n]*)\n[\s\S]*?```/g, (_, command: string) => {
    const { stdout, stderr } = runPlan(command.split(' '), '.')
    return `\`\`\`console\n$ plan ${command}\n${stdout}${stderr}\`\`\``
  })
}

describe.each(readmes)('%s', (file, locale) => {
  const text = readText(file)

  test('shows what the commands really print', () => {
    const real = withRealOutput(text)
    if (update) writeFileSync(file, real)
    else expect(text).toBe(real)
  })

  test('lists the rules as they are (npm run generate)', () => {
    expect(text).toContain(rulesTable(locale))
  })
})

test('both languages say the same things in the same order', () => {
  const [en, vi] = readmes.map(([file]) => readText(file))
  const frame = (text: string) => ({
    headings: [...text.matchAll(/^(#+) /gm)].map((it) => it[1]),
    commands: [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map((it) => it[1]),
    consoles: [...text.matchAll(/^\$ plan (.*)$/gm)].map((it) => it[1]?.replace(/--lang \w+/, '')),
    configuration: [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map((it) => it[1]),
    rows: [...text.matchAll(/^\| (.*?) \|/gm)].length,
    links: [...text.matchAll(/\]\((?!README)([^)]+)\)/g)].map((it) => it[1]?.replace('.vi.', '.')),
  })
  expect(frame(vi ?? '')).toEqual(frame(en ?? ''))
})

describe.each([
  ['docs/rules.md', 'en'],
  ['docs/rules.vi.md', 'vi'],
] as const)('%s', (file, locale) => {
  const text = readText(file)

  test('says of each rule what the rule says (npm run generate)', async () => {
    expect(text, `${file} is not up to date: run npm run generate`).toBe(await built.rules(locale))
  })

  test('gives each rule its anchor, and leads nowhere else', () => {
    const anchors = [...text.matchAll(/^### ([a-z0-9-]+)$/gm)].map((it) => it[1])
    expect([...anchors].sort()).toEqual([...ruleIds].sort())
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map((it) => it[1])
    expect([...new Set(links)].sort()).toEqual(['contents', ...ruleIds].sort())
  })
})
