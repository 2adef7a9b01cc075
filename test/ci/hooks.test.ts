import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { buildServer } from '../support/packed.ts'
import { runPlan } from '../support/scenario.ts'

/** What a repository of plans takes from here besides. */
let server: ReturnType<typeof buildServer>
beforeAll(() => {
  server = buildServer()
})
afterAll(() => rmSync(server.folder, { recursive: true }))

const read = (file: string) => readFileSync(file, 'utf8')

describe('the hooks for pre-commit', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as {
    id: string
    entry: string
    files: string
    pass_filenames?: false
    always_run?: true
  }[]
  const files = [
    'plans/01-dau-hai-cham.yaml',
    'plan.config.yaml',
    '.github/workflows/kiem-tra.yml',
    'README.md',
    'docs/plans.md',
  ]

  /** As pre-commit does it: the entry cut at spaces, the files of the commit that the hook is for behind it; none, no run. */
  function hooked(id: string, home: string, changed: readonly string[]) {
    const hook = hooks.find((it) => it.id === id)
    const named = changed.filter((it) => new RegExp(hook?.files ?? '').test(it))
    if (!named.length && !hook?.always_run) return { named, code: 0, stdout: 'Skipped' }
    const args = hook?.pass_filenames === false ? [] : named
    return { named, ...server.run('sh', `${hook?.entry} ${args.map((it) => `'${it}'`).join(' ')}`, home) }
  }

  test('check the files of the commit that are plans', () => {
    const home = server.checkout('faulty', 'hooked')
    const { named, code, stdout } = hooked('plan', home, files)
    expect(named).toEqual(['plans/01-dau-hai-cham.yaml'])
    expect([code, stdout]).toEqual([1, expect.stringContaining('yaml-syntax')])
    expect(stdout).not.toContain('02-phim-tab')
    expect(
      hooked(
        'plan',
        server.checkout('sound', 'hooked-sound'),
        readdirSync('examples/sound/plans').map((it) => `plans/${it}`),
      ).code,
    ).toBe(0)
  })

  test('check the whole repository', () => {
    const { code, stdout } = hooked('plan-repository', server.checkout('faulty', 'hooked-whole'), files)
    expect([code, stdout]).toEqual([1, expect.stringContaining('02-phim-tab')])
  })

  test('check the whole repository where a commit only removes: nothing is named then', () => {
    const home = server.checkout('sound', 'hooked-removed')
    rmSync(join(home, 'plans', '99-snnmt.yaml'))
    expect(hooked('plan', home, []).stdout).toBe('Skipped')
    const { code, stdout } = hooked('plan-repository', home, [])
    expect([code, stdout]).toEqual([1, expect.stringContaining('plan-missing')])
  })
})

describe('the problem matcher', () => {
  interface Matcher {
    owner: string
    severity: string
    pattern: [{ regexp: string; file: number; line: number; column: number; code: number; message: number }]
  }
  const { problemMatcher } = JSON.parse(read('.github/plan-problem-matcher.json')) as { problemMatcher: Matcher[] }

  test.each(['vi', 'en'])('reads what compact prints (%s)', (lang) => {
    const home = server.checkout('faulty', `matched ${lang}`)
    writeFileSync(join(home, 'plans', 'xã A: 12:3: kế hoạch.yaml'), read('examples/faulty/plans/01-dau-hai-cham.yaml'))
    const args = ['validate', '--as-of', '2026-11-22', '--lang', lang]
    const lines = runPlan([...args, '--format', 'compact'], home).stdout.split('\n')
    const { diagnostics } = JSON.parse(runPlan([...args, '--format', 'json'], home).stdout)
    const said = { error: 'error', warning: 'warning', info: 'notice' } as const
    for (const severity of ['error', 'warning', 'info'] as const) {
      const { pattern } = problemMatcher.find((it) => it.severity === said[severity]) as Matcher
      const found = lines.flatMap((line) => {
        const match = new RegExp(pattern[0].regexp).exec(line)
        const { file, line: at, column, code } = pattern[0]
        return match ? [[match[file], Number(match[at]), Number(match[column]), match[code]]] : []
      })
      const expected = diagnostics.filter((it: { severity: string; waived: unknown }) => it.severity === severity)
      expect(found).toEqual(
        expected.map((it: { file: string; rule: string; range: { start: { line: number; column: number } } }) => [
          it.file,
          it.range.start.line,
          it.range.start.column,
          it.rule,
        ]),
      )
      expect(found.length).toBeGreaterThan(0)
    }
  })
})
