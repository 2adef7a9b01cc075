import { type ChildProcess, spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'

const posix = process.platform !== 'win32'
const program = resolve('bin/plan.js')

/** A repository of plans: the sound example. */
function repository(): string {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'thidua-cho-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync('examples/sound', folder, { recursive: true })
  mkdirSync(join(folder, '.git'))
  return folder
}

interface Watching {
  readonly child: ChildProcess
  /** What was printed since the last time, once the program waits again. */
  round(): Promise<{ readonly stdout: string; readonly stderr: string }>
  ended(): Promise<{ readonly code: number | null; readonly signal: string | null; readonly stdout: string }>
}

const waiting =
  /^\[\d\d:\d\d:\d\d\] (?:Đang chờ thay đổi; bấm Ctrl\+C để kết thúc|Waiting for changes; Ctrl\+C ends it)\.\n/m

function watching(cwd: string, ...args: readonly string[]): Watching {
  const child = spawn(process.execPath, [program, 'validate', '--watch', '--as-of', '2026-11-22', ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let stdout = ''
  let stderr = ''
  let hear = () => {}
  child.stdout.on('data', (it) => {
    stdout += it
  })
  child.stderr.on('data', (it) => {
    stderr += it
    hear()
  })
  const end = new Promise<{ code: number | null; signal: string | null }>((done) => {
    child.on('close', (code, signal) => {
      done({ code, signal })
      hear()
    })
  })
  return {
    child,
    round: () =>
      new Promise((done, failed) => {
        hear = () => {
          const told = waiting.exec(stderr)
          if (child.exitCode !== null) return failed(new Error(`ended: ${stderr}`))
          if (!told) return undefined
          // what stands before the line on one stream was written before it on the other
          const out = { stdout, stderr: stderr.slice(0, told.index) }
          stderr = stderr.slice(told.index + told[0].length)
          stdout = ''
          return setImmediate(() => done({ ...out, stdout: out.stdout + stdout }))
        }
        hear()
      }),
    ended: async () => ({ ...(await end), stdout }),
  }
}

const sound = /05 đạt yêu cầu, 0 cần hoàn thiện/
const spoil = (file: string) => writeFileSync(file, `${readFileSync(file, 'utf8')}muc_la: 1\n`)

describe('--watch', () => {
  test('checks again when a file changes, comes, goes or is moved, also in a folder that is new', async () => {
    const folder = repository()
    const { round } = watching(folder)
    expect((await round()).stdout).toMatch(sound)

    const file = join(folder, 'plans/bdls.yaml')
    const text = readFileSync(file, 'utf8')
    spoil(file)
    expect((await round()).stdout).toContain('plans/bdls.yaml:242:1: lỗi shape-unknown-key')

    // as editors save: a new file in the place of the old
    writeFileSync(join(folder, 'plans/.bdls.yaml.swp'), text)
    renameSync(join(folder, 'plans/.bdls.yaml.swp'), file)
    expect((await round()).stdout).toMatch(sound)

    const config = join(folder, 'plan.config.yaml')
    writeFileSync(config, readFileSync(config, 'utf8').replace('  - plans/*.yaml', '  - plans/**/*.yaml'))
    expect((await round()).stdout).toMatch(sound)
    mkdirSync(join(folder, 'plans/2026'))
    await round()
    writeFileSync(join(folder, 'plans/2026/xa.yaml'), 'schema: plan/v1\nunit: {}\n')
    expect((await round()).stdout).toContain('plans/2026/xa.yaml:')
    rmSync(join(folder, 'plans/2026'), { recursive: true })
    expect((await round()).stdout).toMatch(sound)

    rmSync(join(folder, 'evidence/214-bc-sct.txt'))
    expect((await round()).stdout).toContain('evidence-file')
  })

  test('a configuration that is wrong or gone is said, and mended', async () => {
    const folder = repository()
    const config = join(folder, 'plan.config.yaml')
    const text = readFileSync(config, 'utf8')
    const { round } = watching(folder, '--baseline', 'hien-trang.json', '--update-baseline', '--lang', 'en')
    expect((await round()).stdout).toContain('5 sound')
    writeFileSync(config, text.replace('language: vi', 'language: fr'))
    expect((await round()).stdout).toContain('plan.config.yaml:4:11: error shape-value')
    writeFileSync(config, text)
    expect((await round()).stdout).toContain('5 sound')
    writeFileSync(join(folder, 'hien-trang.json'), '{}\n')
    const { stdout, stderr } = await round()
    expect([stdout, stderr]).toEqual(['', expect.stringContaining('plan: `hien-trang.json`, line 1:')])
    rmSync(join(folder, 'hien-trang.json'))
    expect((await round()).stdout).toContain('5 sound')
  })

  test('its own output is no change', async () => {
    const folder = repository()
    const { round, child, ended } = watching(folder, '--format', 'json=ket-qua.json', '--format', 'compact')
    await round()
    expect(JSON.parse(readFileSync(join(folder, 'ket-qua.json'), 'utf8'))).toMatchObject({ summary: { plans: 5 } })
    writeFileSync(join(folder, 'ghi-chu.tmp~'), 'không phải tài liệu')
    spoil(join(folder, 'plans/bdls.yaml'))
    const { stdout } = await round()
    // once: neither what it wrote nor what an editor left made it check before
    expect(stdout.match(/Đã kiểm tra/g)).toHaveLength(1)
    expect(stdout).toContain('shape-unknown-key')
    // only a terminal is cleared
    expect(stdout).not.toContain('\u001b')
    child.kill('SIGINT')
    expect((await ended()).stdout).toBe('')
  })

  test.skipIf(!posix).each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s ends it with %i', async (signal, code) => {
    const folder = repository()
    const { child, round, ended } = watching(folder, 'plans')
    await round()
    child.kill(signal)
    expect(await ended()).toEqual({ code, signal: null, stdout: '' })
  })

  test('what is called wrongly ends it at once', async () => {
    const folder = repository()
    for (const args of [['khong-co'], ['--format', 'xml'], ['-']]) {
      expect((await watching(folder, ...args).ended()).code).toBe(2)
    }
  })

  test.skipIf(!posix)('links in a circle are followed no further than by any walk', async () => {
    const folder = repository()
    symlinkSync('..', join(folder, 'plans/len-tren'))
    const { round } = watching(folder)
    expect((await round()).stdout).toMatch(sound)
    spoil(join(folder, 'plans/bdls.yaml'))
    expect((await round()).stdout).toContain('shape-unknown-key')
  })
})
