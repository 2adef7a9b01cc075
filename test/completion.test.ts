import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ruleIds } from '../src/rules/index.ts'
import { runPlan } from './support/scenario.ts'

const scripts = new Map<string, string>()
beforeAll(() => {
  for (const shell of ['bash', 'zsh', 'fish']) scripts.set(shell, runPlan(['completion', shell], '.').stdout)
})

const folder = mkdtempSync(join(tmpdir(), 'thidua-completion-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(['bash', 'zsh', 'fish'])('%s', (shell) => {
  test('is offered every command with every option that its help shows, and whatever can be explained', () => {
    const script = scripts.get(shell) ?? ''
    const help = (...args: string[]) => runPlan([...args, '--help'], '.').stdout
    const commands = [...help().matchAll(/^ {2}([a-z]+) /gm)].map((it) => it[1] ?? '').filter((it) => it !== 'help')
    expect(commands.length).toBeGreaterThan(5)
    for (const command of commands) {
      const options = [...help(command).matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map((it) => it[1] ?? '')
      const written = script.split('\n').filter((it) => it.includes(command))
      for (const it of options)
        expect(written.join('\n'), `${command} --${it}`).toMatch(new RegExp(`(?:--|-l )${it}\\b`))
    }
    for (const it of ruleIds) expect(script).toContain(it)
  })

  test('is spoken to in the language that was asked for', () => {
    const { stdout } = runPlan(['completion', shell, '--lang', 'en'], '.')
    if (shell !== 'bash') expect(stdout).toContain('explain a rule')
    expect(stdout).toContain(`thidua completion ${shell}`)
  })
})

test('a shell that is not known is refused', () => {
  const { code, stderr } = runPlan(['completion', 'powershell'], '.')
  expect(code).toBe(2)
  expect(stderr).toContain('`bash`, `zsh`, `fish`')
})

const hasBash = spawnSync('bash', ['--version']).status === 0
// a machine without bash would else seem to have tried it
if (!hasBash) process.stderr.write('NOT TRIED: there is no bash here, so its completion was not run\n')

describe.runIf(hasBash)('in bash', () => {
  /** What bash would offer for the last of some words, as readline cuts them. */
  function offered(...words: string[]): readonly string[] {
    writeFileSync(join(folder, 'plan.bash'), scripts.get('bash') ?? '')
    writeFileSync(join(folder, 'explained plan.yaml'), '')
    const run = `source ./plan.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _plan; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout } = spawnSync('bash', ['--norc', '-c', run, 'bash', ...words], { cwd: folder, encoding: 'utf8' })
    return stdout.split('\n').filter((it) => it !== '')
  }

  test.each([
    [['plan', 'val'], ['validate']],
    [
      ['plan', 'ex'],
      ['explain', 'explained plan.yaml'],
    ],
    [['thidua', 'help', 'sch'], ['schema']],
    [['plan', 'report', 'cov'], ['coverage']],
    [['plan', 'report', 'units', '--group-by', 'cl'], ['cluster']],
    [['plan', 'report', '--kind', 'com'], ['commune']],
    [['plan', 'explain', 'plan-tw'], ['plan-twice']],
    [['plan', '--lang', 'en', 'explain', 'unit-parent-m'], ['unit-parent-missing']],
    [['plan', 'schema', 'wai'], ['waivers']],
    [['plan', 'ke-hoach', '--max-p'], ['--max-problems']],
    [
      ['plan', 'validate', '--fail-on', '='],
      ['error', 'warning', 'info'],
    ],
    [['plan', '--format', '=', 'sa'], ['sarif']],
    [['plan', 'schema', '--as'], []],
    [['plan', 'validate', '--max-problems', ''], []],
    // files are left to readline
    [['plan', 'validate', 'expl'], []],
    [['plan', 'validate', '-f', 'json', '=', 'expl'], []],
  ] as const)('%j', (words, expected) => {
    expect(offered(...words)).toEqual(expected)
  })
})
