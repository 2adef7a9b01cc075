import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import picomatch from 'picomatch'
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
  const [workflow, short, gitlab, hooks, kept, shared] = blocks(page).map((it) => parse(it))

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
    const single = commands.filter((it) => !it.includes('${{'))
    expect(single.length).toBe(4)
    expect(single).toEqual(expect.arrayContaining([short.steps[1].run, kept.steps.at(-1).run]))
    for (const it of single) expect(server.run('sh', it, home)).toMatchObject({ code: 0, stderr: '' })
  })

  test('keeps from run to run the folder that the check is told of', () => {
    const keeping = kept.steps.find((it: { uses?: string }) => it.uses?.startsWith('actions/cache@'))
    expect(kept.steps.at(-1).run).toMatch(new RegExp(` --cache-dir ${keeping.with.path}$`))
    expect(keeping.with.key.startsWith(keeping.with['restore-keys'])).toBe(true)
  })

  test.each(['sound', 'faulty'])('jobs that share the files of %s say together what one would say', (example) => {
    const { share, whole } = shared.jobs
    const [check, hand] = share.steps.slice(-2)
    const [take, last] = whole.steps.slice(-2)
    const total = share.strategy.matrix.share.length
    const asJob = (text: string, job: number) =>
      text.replace(/\$\{\{ matrix\.share \}\}/g, String(job)).replace(/\$\{\{ strategy\.job-total \}\}/g, String(total))
    expect(share.strategy.matrix.share).toEqual(Array.from({ length: total }, (_, i) => i + 1))
    expect(whole.needs).toBe('share')

    const machine = (name: string) => server.checkout(example, `${page.replace('/', '-')}-${example}-${name}`)
    const [joiner, alone] = [machine('whole'), machine('alone')]
    const artifacts = new Set<string>()
    for (const job of share.strategy.matrix.share) {
      const home = machine(`share-${job}`)
      expect(server.run('sh', asJob(check.run, job), home)).toMatchObject({ code: 0, stdout: '' })
      const name = asJob(hand.with.name, job)
      expect(picomatch(take.with.pattern)(name) && !artifacts.has(name)).toBe(true)
      artifacts.add(name)
      const files = readdirSync(join(home, hand.with.path))
      expect(files.length).toBeGreaterThan(0)
      for (const it of files) {
        const place = join(joiner, take.with.path)
        mkdirSync(place, { recursive: true })
        cpSync(join(home, hand.with.path, it), join(place, it), { force: false, errorOnExist: true })
      }
    }
    expect(take.with['merge-multiple']).toBe(true)
    const results = () => readdirSync(join(joiner, take.with.path)).filter((it) => it.includes('-result-'))
    const before = results()
    const joined = server.run('sh', last.run, joiner)
    expect(joined).toEqual(server.run('sh', short.steps[1].run, alone))
    // nothing had to be checked anew
    expect(results()).toEqual(before)
  })
})

test('both pages show the same', () => {
  expect(blocks('docs/ci.vi.md')).toEqual(blocks('docs/ci.md'))
})
