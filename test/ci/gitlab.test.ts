import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
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
  const template = read('.ci/templates/plan.yml')
  const [head, body] = parseAllDocuments(template).map((it) => it.toJS())
  const inputs = head.spec.inputs as Record<string, { default: string; options?: string[]; regex?: string }>
  interface Job {
    script: string[]
    variables: Strings
    artifacts: { when: string; reports: Strings; paths: string[] }
  }

  /** The job as GitLab makes it: inputs are put into the text as they are, and only then it is parsed. */
  function job(given: Strings): Job {
    const value = (key: string) => given[key] ?? inputs[key]?.default ?? ''
    const text = template.split('\n---\n')[1]?.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, key) => value(key))
    return parse(text ?? '')[value('job-name')]
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
    expect(ran(home, { paths: 'plans; units.yaml;' }).code).toBe(0)
    expect(ran(home, { paths: '**/*.yaml' }).code).toBe(0)
    writeFileSync(join(home, 'a b.yaml'), 'schema: plan/v1\n')
    expect(ran(home, { paths: 'a b.yaml', lang: 'en' }).stdout).toMatch(/^a b\.yaml:1:1: error shape-missing/m)
  })

  test('has only strings as variables, as GitLab asks, whatever the inputs are', () => {
    for (const given of [{}, { 'max-warnings': '5', version: '1.0', since: 'no', baseline: '#x: y', paths: '*' }]) {
      const { variables } = job(given)
      expect(Object.entries(variables).filter(([, it]) => typeof it !== 'string')).toEqual([])
      for (const [key, it] of Object.entries(given))
        expect(variables[`PLAN_${key.toUpperCase().replace('-', '_')}`]).toBe(it)
    }
  })

  test.each(nasty)('an input is never run: %j', (text) => {
    const home = server.checkout('sound', `gitlab-nasty-${nasty.indexOf(text)}`)
    for (const input of ['paths', 'baseline', 'since', 'max-warnings']) {
      const isTaken = new RegExp(inputs[input]?.regex ?? '').test(text)
      if (isTaken) expect(ran(home, { [input]: text }).code).toBe(2)
      else expect(text).toMatch(input === 'max-warnings' ? /\D/ : /['\n]/)
    }
    expect(readdirSync(home)).not.toContain('pwned')
  })
})
