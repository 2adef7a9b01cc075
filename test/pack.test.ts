import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'thidua-pack-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, [...args], { cwd, encoding: 'utf8', shell: process.platform === 'win32' })

test('the package runs elsewhere, from nothing but its own files', () => {
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], '.'),
  ) as [{ filename: string; files: { path: string }[] }]
  const paths = packed.files.map((it) => it.path)
  for (const it of [
    'bin/plan.js',
    'dist/main.cjs',
    'dist/index.js',
    'dist/examples.json',
    'docs/rules.md',
    'docs/rules.vi.md',
    'schemas/plan.v1.schema.json',
    'LICENSE',
    'README.md',
    'README.vi.md',
  ]) {
    expect(paths).toContain(it)
  }
  expect(paths.filter((it) => /^(?:src|test|bench)\//.test(it))).toEqual([])

  run('tar', ['-xzf', packed.filename], folder)
  const home = join(folder, 'kho')
  mkdirSync(join(home, '.git'), { recursive: true })
  writeFileSync(
    join(home, 'a.yaml'),
    'schema: plan/v1\nunit: { code: "38", name: UBND tỉnh Thanh Hóa, kind: province }\n',
  )
  const plan = (...args: string[]) => {
    try {
      return run(process.execPath, [join(folder, 'package', 'bin', 'plan.js'), ...args], home)
    } catch (error) {
      return (error as { stdout: string }).stdout
    }
  }
  expect(plan('validate', 'a.yaml', '--as-of', '2026-11-22')).toContain('shape-missing')
  expect(plan('explain', 'plan-twice', '--lang', 'en')).toContain('One plan in force')
  // what only explains is read by nothing else
  rmSync(join(folder, 'package', 'dist', 'examples.json'))
  expect(plan('validate', 'a.yaml', '--as-of', '2026-11-22')).toContain('shape-missing')
  expect(plan('schema', 'config')).toContain('"config/v1"')
  expect(plan('init', '--unit', '38')).toContain('UBND tỉnh Thanh Hóa')
  expect(readdirSync(join(folder, 'package'))).not.toContain('node_modules')
})
