import { existsSync, readFileSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { buildServer } from '../support/packed.ts'

/** The pages on pipelines show what there is. */
let server: ReturnType<typeof buildServer>
beforeAll(() => {
  server = buildServer()
})
afterAll(() => rmSync(server.folder, { recursive: true }))

const read = (file: string) => readFileSync(file, 'utf8')
const blocks = (page: string) => [...read(page).matchAll(/```yaml\n([\s\S]*?)```/g)].map((it) => it[1] ?? '')
const actionInputs = Object.keys(parse(read('.github/actions/plan/action.yml')).inputs)
const componentInputs = Object.keys(parseAllDocuments(read('.ci/templates/plan.yml'))[0]?.toJS().spec.inputs)

describe.each(['docs/ci.md', 'docs/ci.vi.md'])('%s', (page) => {
  const [workflow, short, gitlab, hooks] = blocks(page).map((it) => parse(it))

  test('uses the action, the component and the hooks as they are', () => {
    const [, own] = workflow.jobs.check.steps
    expect(own.uses).toBe(`OWNER/thidua/.github/actions/plan@v${server.version}`)
    expect(actionInputs).toEqual(expect.arrayContaining(Object.keys(own.with)))
    const [include] = gitlab.include
    expect([existsSync(include.file), include.ref]).toEqual([true, `v${server.version}`])
    expect(componentInputs).toEqual(expect.arrayContaining(Object.keys(include.inputs)))
    const [repo] = hooks.repos
    const known = (parse(read('.pre-commit-hooks.yaml')) as { id: string }[]).map((it) => it.id)
    expect(repo.hooks.map((it: { id: string }) => it.id)).toEqual(known)
    expect(new RegExp(repo.hooks[0].files).test('plans/38-thanh-hoa.yaml')).toBe(true)
  })

  test('names every input of both', () => {
    const text = read(page)
    for (const it of [...actionInputs, ...componentInputs]) expect(text).toContain(`\`${it}\``)
  })

  test('its commands run', () => {
    const home = server.checkout('sound', page.replace('/', '-'))
    const commands = [...read(page).matchAll(/npx --yes thidua@[^`\n]+/g)].map(([it]) => it)
    expect(commands.length).toBe(2)
    expect(commands).toContain(short.steps[1].run)
    for (const it of commands) expect(server.run('sh', it, home)).toMatchObject({ code: 0, stderr: '' })
  })
})

test('both pages show the same', () => {
  expect(blocks('docs/ci.vi.md')).toEqual(blocks('docs/ci.md'))
})
