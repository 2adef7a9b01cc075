import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { buildServer, nasty } from '../support/packed.ts'
import { runPlan } from '../support/scenario.ts'

type Strings = Readonly<Record<string, string>>
/** The steps of the action, run as a runner would run them. */
let server: ReturnType<typeof buildServer>
beforeAll(() => {
  server = buildServer()
})
afterAll(() => rmSync(server.folder, { recursive: true }))

const read = (file: string) => readFileSync(file, 'utf8')

describe('the GitHub action', () => {
  const folder = '.github/actions/plan'
  const action = parse(read(`${folder}/action.yml`)) as {
    inputs: Record<string, { default: string; description: string }>
    outputs: Record<string, { value: string }>
    runs: { steps: { id?: string; if?: string; run?: string; uses?: string; shell?: string; env?: Strings }[] }
  }
  const { steps } = action.runs
  const [check, comment] = steps.filter((it) => it.run)

  test('brings the version that it belongs to', () => {
    expect(action.inputs.version?.default).toBe(server.version)
  })

  test('puts no input into the text of a script, gives the token to the comment alone, and names no input that is not there', () => {
    for (const { run, env = {}, shell } of steps.filter((it) => it.run)) {
      expect(run).not.toContain('${{')
      expect(shell).toBe('bash')
      expect(existsSync(join(folder, /\/(\w+\.sh)"/.exec(run ?? '')?.[1] ?? '?'))).toBe(true)
      expect(Object.values(env).some((it) => it.includes('inputs.token'))).toBe(run === comment?.run)
    }
    const used = [...read(`${folder}/action.yml`).matchAll(/inputs\.([\w-]+)/g)].map((it) => it[1] ?? '')
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  /** The step that checks, with inputs as a workflow would give them. */
  function checked(home: string, given: Strings) {
    const inputs = Object.fromEntries(Object.entries(action.inputs).map(([key, it]) => [key, it.default]))
    const value = (it: string) =>
      it.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, key) => ({ ...inputs, ...given })[key] ?? '')
    const env = Object.fromEntries(Object.entries(check?.env ?? {}).map(([key, it]) => [key, value(it)]))
    const temporary = join(server.folder, 'temporary')
    mkdirSync(temporary, { recursive: true })
    const files = { GITHUB_OUTPUT: join(temporary, 'output'), GITHUB_STEP_SUMMARY: join(temporary, 'summary') }
    for (const it of Object.values(files)) writeFileSync(it, '')
    const known = { GITHUB_ACTIONS: 'true', GITHUB_ACTION_PATH: resolve(folder), RUNNER_TEMP: temporary }
    const ran = server.run('bash', check?.run ?? '', home, { ...env, ...files, ...known })
    const lines = read(files.GITHUB_OUTPUT).trim().split('\n')
    const outputs = Object.fromEntries(lines.map((it) => it.split('=') as [string, string]))
    return { ...ran, outputs, summary: read(files.GITHUB_STEP_SUMMARY) }
  }

  test('fails on faults: annotations, the log, a summary, SARIF and a report', () => {
    const home = server.checkout('faulty', 'faulty')
    const { code, stdout, summary, outputs } = checked(home, { lang: 'en' })
    expect(code).toBe(1)
    expect(outputs.code).toBe('1')
    expect(stdout).toMatch(/^::error file=plans\/[^,]+,line=\d+,.*title=/m)
    expect(stdout).toMatch(/^plans\/01-dau-hai-cham\.yaml:16:15: error yaml-syntax: /m)
    expect(summary).toContain('plans/01-dau-hai-cham.yaml')
    expect(read(outputs.report ?? '')).toMatch(/^<!-- thidua:plan -->\n/)
    expect(JSON.parse(read(outputs.sarif ?? '')).version).toBe('2.1.0')
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort())
  })

  test('passes where all is well, takes several paths, and hands every option on', () => {
    const home = server.checkout('sound', 'sound plans')
    const { code, stdout } = checked(home, { paths: 'plans\nunits.yaml', lang: 'vi' })
    expect([code, stdout]).toEqual([0, expect.stringContaining('đạt yêu cầu')])
    const faulty = server.checkout('faulty', 'faulty-2')
    expect(
      checked(faulty, { paths: 'plans/09-ghi-dau-ngay.yaml', 'max-warnings': '0', 'fail-on': 'error' }).code,
    ).not.toBe(3)
    expect(checked(faulty, { 'fail-on': 'fatal' }).stderr).toContain('--fail-on')
    expect(checked(faulty, { 'max-warnings': 'many' }).stderr).toContain('--max-warnings')
    expect(checked(faulty, { baseline: 'missing.json' }).stderr).toContain('missing.json')
    expect(checked(faulty, { since: 'no-such-branch' }).code).toBe(2)
    expect(checked(faulty, { lang: 'de' }).stderr).toContain('--lang')
  })

  test.each(nasty)('an input is never run: %j', (text) => {
    const home = server.checkout('sound', `nasty-${nasty.indexOf(text)}`)
    for (const input of ['paths', 'lang', 'fail-on', 'baseline', 'since', 'version']) {
      const { code, outputs } = checked(home, { [input]: text })
      expect([input, code]).toEqual([input, 2])
      expect(Object.keys(outputs).filter((it) => !['', 'code', 'report', 'sarif'].includes(it))).toEqual([])
    }
    expect(readdirSync(home)).not.toContain('pwned')
  })

  const filter = /^ours='(.+)'$/m.exec(read(`${folder}/comment.sh`))?.[1] ?? ''

  /** The step that comments, on a GitHub whose answer to the question for our own comments is this. */
  function commented(answer: string, refuse = false) {
    const calls = join(server.folder, 'calls')
    rmSync(calls, { force: true })
    writeFileSync(join(server.folder, 'answer'), answer)
    server.put(
      'gh',
      `#!/bin/sh
printf '%s\\n' "$*" >> '${calls}'
[ -n "$GH_TOKEN" ] || exit 4
${refuse ? 'exit 1' : ''}
case "$*" in *--jq*) cat '${join(server.folder, 'answer')}' ;; esac
`,
    )
    const report = join(server.folder, 'findings.md')
    writeFileSync(report, '<!-- thidua:plan -->\n### Findings\n')
    const env = { GH_TOKEN: 't0ken', PLAN_PULL_REQUEST: '7', PLAN_REPORT: report, GITHUB_REPOSITORY: 'so-noi-vu/kho' }
    const ran = server.run('bash', comment?.run ?? '', server.folder, { ...env, GITHUB_ACTION_PATH: resolve(folder) })
    expect(ran.stdout + ran.stderr).not.toContain('t0ken')
    return { ...ran, calls: read(calls).trim().split('\n') }
  }

  test('comments once, and puts later findings in the place of the earlier', () => {
    const [asked, posted, ...none] = commented('').calls
    expect(asked).toBe(`api --paginate repos/so-noi-vu/kho/issues/7/comments --jq ${filter}`)
    expect(posted).toMatch(/--method POST repos\/so-noi-vu\/kho\/issues\/7\/comments --field body=@/)
    expect(none).toEqual([])
    const { code, calls } = commented('12\n15\n')
    expect(calls[1]).toMatch(/--method PATCH repos\/so-noi-vu\/kho\/issues\/comments\/12 --field body=@/)
    expect(code).toBe(0)
    expect(filter).toContain(
      `"${runPlan(['validate', 'examples/sound', '--format', 'markdown'], '.').stdout.split('\n')[0]}"`,
    )
  })

  const hasJq = spawnSync('jq', ['--version']).status === 0
  // a machine without jq would else seem to have tried it
  if (!hasJq) process.stderr.write('NOT TRIED: there is no jq here, so the filter of comments was not run\n')

  test.runIf(hasJq)('its own comment is that of a bot, with the mark of a report', () => {
    const mark = runPlan(['validate', 'examples/sound', '--format', 'markdown'], '.').stdout.split('\n')[0]
    const comments = [
      { id: 9, user: { type: 'Bot' }, body: 'of another tool' },
      { id: 11, user: { type: 'User' }, body: `${mark} quoted` },
      { id: 12, user: { type: 'Bot' }, body: `${mark}\r\n### Findings` },
    ]
    const { stdout } = spawnSync('jq', ['-r', filter], { input: JSON.stringify(comments), encoding: 'utf8' })
    expect(stdout).toBe('12\n')
  })

  test('a token that may not write is told, and fails nothing', () => {
    const { code, stdout } = commented('', true)
    expect([code, stdout]).toEqual([0, expect.stringContaining('::notice')])
  })
})
