import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { buildServer, nasty } from '../support/packed.ts'

type Strings = Readonly<Record<string, string>>
/** The job of the component, run as a runner would run it. */
let server: ReturnType<typeof buildServer>
beforeAll(() => {
  server = buildServer()
})
afterAll(() => rmSync(server.folder, { recursive: true }))

const read = (file: string) => readFileSync(file, 'utf8')

describe('the GitLab component', () => {
  const [head, body] = parseAllDocuments(read('.ci/templates/plan.yml')).map((it) => it.toJS())
  const inputs = head.spec.inputs as Record<string, { default: string; options?: string[]; regex?: string }>
  interface Job {
    script: string[]
    variables: Strings
    artifacts: { when: string; reports: Strings; paths: string[] }
  }

  /** The job as GitLab makes it: inputs stand in the texts of the parsed document. */
  function job(given: Strings): Job {
    const value = (key: string) => given[key] ?? inputs[key]?.default ?? ''
    const text = JSON.stringify(body).replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, key) =>
      JSON.stringify(value(key)).slice(1, -1),
    )
    return JSON.parse(text)[value('job-name')]
  }

  const ran = (home: string, given: Strings = {}) => {
    const { script, variables } = job(given)
    return server.run('sh', script.join('\n'), home, variables)
  }

  test('brings the version that it belongs to, and uses each input outside its script', () => {
    expect(inputs.version?.default).toBe(server.version)
    const { script: _script, ...outside } = body['$[[ inputs.job-name ]]']
    for (const it of Object.keys(inputs).filter((key) => key !== 'job-name'))
      expect(JSON.stringify(outside)).toContain(`inputs.${it} `)
    expect(JSON.stringify(job({}).script)).not.toContain('[[ inputs')
    for (const { default: usual, options, regex } of Object.values(inputs)) {
      if (options) expect(options).toContain(usual)
      if (regex) expect(usual).toMatch(new RegExp(regex))
    }
  })

  test('leaves what it promises, also where it fails', () => {
    const home = server.checkout('faulty', 'gitlab')
    const { code, stdout } = ran(home, { lang: 'vi' })
    expect([code, stdout]).toEqual([1, expect.stringContaining('plans/01-dau-hai-cham.yaml:16:15: lỗi yaml-syntax')])
    const { artifacts } = job({})
    expect(artifacts.when).toBe('always')
    expect(Object.values(artifacts.reports).sort()).toEqual([...artifacts.paths].sort())
    expect(JSON.parse(read(join(home, artifacts.reports.codequality ?? ''))).length).toBeGreaterThan(50)
    expect(read(join(home, artifacts.reports.junit ?? ''))).toContain('<testsuites')
  })

  test('passes where all is well; takes paths with spaces', () => {
    const home = server.checkout('sound', 'gitlab sound')
    expect(ran(home, { paths: 'plans\nprogress\n' }).code).toBe(0)
    writeFileSync(join(home, 'a b.yaml'), 'schema: plan/v1\n')
    expect(ran(home, { paths: 'a b.yaml', lang: 'en' }).stdout).toMatch(/^a b\.yaml:1:1: error shape-missing/m)
  })

  test.each(nasty)('an input is never run: %j', (text) => {
    const home = server.checkout('sound', `gitlab-nasty-${nasty.indexOf(text)}`)
    for (const input of ['paths', 'baseline', 'since', 'max-warnings'])
      expect(ran(home, { [input]: text }).code).toBe(2)
    expect(readdirSync(home)).not.toContain('pwned')
  })
})
