import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Io } from '../src/cli/io.ts'
import { findingsTargets } from '../src/commands/print-findings.ts'
import { runPlan } from './support/scenario.ts'

/** The outside with a terminal or without, and what the environment says. */
function ioOf(isTTY: boolean, env: Io['env']): Io {
  const stream = { isTTY, columns: isTTY ? 80 : null, write: () => {} }
  const stdin = { isTTY, read: async () => new Uint8Array(), ask: async () => '' }
  return { env, today: () => '2026-11-22', clock: () => 0, out: stream, err: stream, stdin }
}

describe('the form of findings where none is named', () => {
  const inActions = { GITHUB_ACTIONS: 'true' }
  test.each([
    ['on a terminal', true, {}, undefined, ['pretty']],
    ['through a pipe', false, {}, undefined, ['compact']],
    ['in a step of GitHub Actions', false, inActions, undefined, ['compact', 'github']],
    ['on a terminal of such a step', true, inActions, undefined, ['pretty']],
    ['in such a step, to a file', false, inActions, 'a.txt', ['compact']],
    ['from a terminal to a file', true, {}, 'a.txt', ['compact']],
    ['where the variable says no', false, { GITHUB_ACTIONS: 'false' }, undefined, ['compact']],
  ] as const)('%s', (_, isTTY, env, output, formats) => {
    const targets = findingsTargets([], output, ioOf(isTTY, env))
    expect(targets.map((it) => it.format)).toEqual(formats)
    expect(targets[0]?.file).toBe(output ?? null)
  })

  test.each([
    [['json=a.txt', 'sarif=./a.txt'], undefined, 'oneFile'],
    [['json', 'sarif=a.txt'], 'a.txt', 'oneFile'],
    [['json', 'sarif'], undefined, 'twoOutputs'],
    [['json', 'sarif=-'], undefined, 'twoOutputs'],
    [['json=/dev/stdout', 'sarif=-'], undefined, 'twoOutputs'],
    [['json=a.txt'], 'b.txt', 'twoOutputs'],
  ])('%j to one place (-o %s) is refused: %s', (formats, output, fault) => {
    expect(() => findingsTargets(formats, output, ioOf(false, {}))).toThrow(
      expect.objectContaining({ message: fault, exitCode: 2 }),
    )
  })

  test.each([
    [['json=/dev/null', 'sarif=/dev/null'], undefined, ['/dev/null', '/dev/null']],
    [['json=-', 'sarif=a.txt'], undefined, ['-', 'a.txt']],
    [['json', 'sarif=a.txt'], '-', ['-', 'a.txt']],
  ])('%j are written (-o %s)', (formats, output, files) => {
    expect(findingsTargets(formats, output, ioOf(false, {})).map((it) => it.file)).toEqual(files)
  })

  test('one that is named is all there is', () => {
    const targets = findingsTargets(['json', 'sarif=a.sarif'], undefined, ioOf(false, inActions))
    expect(targets).toEqual([
      { format: 'json', file: null },
      { format: 'sarif', file: 'a.sarif' },
    ])
  })
})

describe('in a repository', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'thidua-ci-'))
    mkdirSync(join(folder, '.git'))
    cpSync('examples/faulty', join(folder, 'kho'), { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const plan = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    runPlan(['validate', 'kho', '--as-of', '2026-11-22', ...args], folder, env)

  test('a step of GitHub Actions gets lines, annotations and a summary below what stands there', () => {
    const summary = join(folder, 'summary.md')
    writeFileSync(summary, '# Trước đó\n')
    const { stdout, stderr, code } = plan([], { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary })
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^plan\.config\.yaml:11:1: cảnh báo plan-missing: /)
    const annotations = lines.filter((it) => it.startsWith('::'))
    expect(annotations.filter((it) => it.startsWith('::error file=kho/plans/'))).toHaveLength(10)
    expect(annotations.filter((it) => it.startsWith('::warning file=kho/'))).toHaveLength(10)
    expect([stderr, code]).toEqual(['', 1])
    const text = readFileSync(summary, 'utf8')
    expect(text).toMatch(/^# Trước đó\n### Kết quả kiểm tra kế hoạch\n/)
    const found = JSON.parse(plan(['--format', 'json']).stdout).diagnostics.length
    expect(text.match(/^- \*\*/gm)).toHaveLength(found)
  })

  test('a summary keeps to what GitHub takes, with what others wrote there', () => {
    const summary = join(folder, 'summary.md')
    const most = 1024 * 1024
    const env = { GITHUB_STEP_SUMMARY: summary }
    writeFileSync(summary, 'x'.repeat(most - 5000))
    expect(plan(['--format', 'github'], env).stderr).toBe('')
    const text = readFileSync(summary, 'utf8')
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most)
    expect(text).toMatch(/\nCòn \d+ nội dung không ghi ở đây/)
    writeFileSync(summary, 'x'.repeat(most))
    const full = plan(['--format', 'github', '--lang', 'en'], env)
    expect([full.stderr, full.code]).toEqual([
      'The summary of the step is as large as GitHub allows; nothing was added to it.\n',
      1,
    ])
    expect(readFileSync(summary, 'utf8')).toHaveLength(most)
  })

  test('a summary that cannot be written is no success', () => {
    const { stderr, code } = plan(['--format', 'github'], { GITHUB_STEP_SUMMARY: join(folder, 'none', 'a.md') })
    expect(stderr).toContain('(không có tệp hoặc thư mục này)')
    expect(code).toBe(3)
    const summary = join(folder, 'tep', 'a.md')
    writeFileSync(join(folder, 'tep'), '')
    const below = plan(['--format', 'github'], { GITHUB_STEP_SUMMARY: summary })
    expect([below.stderr, below.code]).toEqual([
      `plan: Không ghi được vào \`${summary}\` (một phần của đường dẫn không phải là thư mục).\n`,
      3,
    ])
  })

  test('several forms in one run, each to its own file, leave the output to the one without', () => {
    const files = {
      sarif: 'a.sarif',
      junit: 'a.xml',
      gitlab: 'a.json',
      markdown: 'a.md',
      jsonl: 'a.jsonl',
      github: 'a.txt',
    }
    const named = Object.entries(files).flatMap(([format, file]) => ['--format', `${format}=${file}`])
    const { stdout, code } = plan([...named, '--format', 'compact'], { GITHUB_STEP_SUMMARY: join(folder, 's.md') })
    expect(stdout).toBe(plan(['--format', 'compact']).stdout)
    expect(code).toBe(1)
    for (const [format, file] of Object.entries(files)) {
      expect(readFileSync(join(folder, file), 'utf8')).toBe(plan(['--format', format]).stdout)
    }
    // annotations in a file are for somebody else's step
    expect(existsSync(join(folder, 's.md'))).toBe(false)
  })

  test('forges know files from the folder of the repository', () => {
    const [run] = JSON.parse(plan(['--format', 'sarif']).stdout).runs
    const uris = run.artifacts.map((it: { location: { uri: string } }) => it.location.uri)
    for (const it of uris) expect(existsSync(join(folder, decodeURIComponent(it))), it).toBe(true)
    const issues = JSON.parse(plan(['--format', 'gitlab']).stdout) as { location: { path: string } }[]
    for (const it of issues) expect(existsSync(join(folder, it.location.path))).toBe(true)
  })
})
