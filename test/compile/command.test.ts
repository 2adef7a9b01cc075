import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { sha256Of } from '../support/artifact.ts'
import { runPlan } from '../support/scenario.ts'

/** A new folder with a copy of the sound example in `kho`. */
function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-compile-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, '.git'))
  cpSync('examples/sound', join(folder, 'kho'), { recursive: true })
  return folder
}

const asOf = ['--as-of', '2026-11-22']

describe('the same repository gives the same bytes', () => {
  test('wherever it lies, whoever compiles it, in whatever language and time zone', () => {
    const made = [
      { env: { LANG: 'vi_VN.UTF-8', TZ: 'Asia/Ho_Chi_Minh' }, from: 'kho', inside: false },
      { env: { LANG: 'en_US.UTF-8', TZ: 'America/Los_Angeles' }, from: '.', inside: true },
      { env: { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati', NO_COLOR: '1' }, from: 'kho/plans', inside: false },
    ].map(({ env, from, inside }) => {
      const folder = place()
      const here = inside ? join(folder, 'kho') : folder
      const out = ['--format', `json=${join(folder, 'a.json')}`, '--format', `ndjson=${join(folder, 'a.ndjson')}`]
      expect(
        runPlan(['compile', from, ...asOf, '-q', ...out, '--format', `parquet=${join(folder, 'a')}`], here, env),
      ).toEqual({
        stdout: '',
        stderr: '',
        code: 0,
      })
      const tables = readdirSync(join(folder, 'a')).sort()
      return ['a.json', 'a.ndjson', ...tables.map((it) => join('a', it))].map((it) => [
        it,
        sha256Of(readFileSync(join(folder, it))),
      ])
    })
    expect(made[1]).toEqual(made[0])
    expect(made[2]).toEqual(made[0])
  })

  test('printed or written to a file', () => {
    const folder = place()
    const printed = runPlan(['compile', 'kho', ...asOf, '-q'], folder)
    expect(runPlan(['compile', 'kho', ...asOf, '-q', '-o', 'a.json'], folder).code).toBe(0)
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(printed.stdout)
  })
})

test('each source is told with the SHA-256 of its bytes', () => {
  const folder = place()
  writeFileSync(join(folder, 'kho/plans/crlf.yaml'), '\ufeffschema: plan/v1\r\n')
  const { stdout } = runPlan(['compile', 'kho', ...asOf, '-q'], folder)
  const { sources } = JSON.parse(stdout) as { sources: { file: string; sha256: string }[] }
  expect(sources.length).toBeGreaterThan(5)
  for (const { file, sha256 } of sources) {
    expect([file, sha256]).toEqual([file, sha256Of(readFileSync(join(folder, 'kho', file)))])
  }
})

test('a plan that comes by the pipe is compiled by itself', () => {
  const input = readFileSync('test/base/commune.yaml', 'utf8')
  const { stdout, code } = runPlan(
    ['compile', '-', '--stdin-filename', 'ben-say.yaml', ...asOf, '-q'],
    place(),
    {},
    input,
  )
  const { summary, sources } = JSON.parse(stdout)
  expect([code, summary.tasks, sources]).toEqual([
    0,
    12,
    [{ file: 'ben-say.yaml', kind: 'plan/v1', sha256: sha256Of(Buffer.from(input)), state: 'plan' }],
  ])
})

describe('an output that can not be written', () => {
  const before = 'số liệu kỳ trước'

  test.each([
    ['a folder that is not there', ['-o', 'khong-co/a.json']],
    ['the name of a folder', ['-o', 'kho']],
    ['tables in a folder below a file', ['--format', 'parquet=cu.json/bang']],
    ['tables under the name of a file', ['--format', 'parquet=cu.json']],
    ['tables among files of others', ['--format', 'parquet=kho']],
    ...(existsSync('/dev/full') ? ([['a disk that is full', ['-o', '/dev/full']]] as const) : []),
  ] as const)('leaves nothing behind: %s', (_, output) => {
    const folder = place()
    writeFileSync(join(folder, 'cu.json'), before)
    const names = readdirSync(folder, { recursive: true }).sort()
    const { stdout, stderr, code } = runPlan(['compile', 'kho', ...asOf, '-q', ...output], folder)
    expect([stdout, code === 2 || code === 3]).toEqual(['', true])
    expect(stderr).toMatch(/^plan: .+\n$/)
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(names)
    expect(readFileSync(join(folder, 'cu.json'), 'utf8')).toBe(before)
  })

  test('tables take the place of earlier tables', () => {
    const folder = place()
    const run = (...more: string[]) => runPlan(['compile', 'kho', '-q', '-f', 'parquet=bang', ...more], folder).code
    expect([run('--as-of', '2026-01-31'), run(...asOf)]).toEqual([0, 0])
    expect(readdirSync(folder).sort()).toEqual(['.git', 'bang', 'kho'])
  })
})
