import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { replaceFile } from '../src/cli/output.ts'
import { fixes } from '../src/reports/fixes.ts'
import { kindOf } from '../src/rules/index.ts'
import { runPlan } from './support/scenario.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thidua-fix-'))
  mkdirSync(join(folder, '.git'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string) => join(folder, name)
const put = (name: string, bytes: string | Uint8Array) => {
  mkdirSync(join(at(name), '..'), { recursive: true })
  writeFileSync(at(name), bytes)
}
const fix = (...args: readonly string[]) => runPlan(['fix', '--as-of', '2026-11-22', '--lang', 'en', ...args], folder)

const draft = readFileSync('test/base/draft.yaml', 'utf8')
/** As a program under Windows saves it: a mark, CRLF, marks apart from letters, no last line end. */
const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n').trimEnd()}`
const messy = draft
  .replace('due: 2025-11-30', 'due: 30/11/2025 # theo Kế hoạch')
  .replace('Sở Nội vụ', 'Sở Nội vụ'.normalize('NFD'))
const right = draft.replace('due: 2025-11-30', 'due: 2025-11-30 # theo Kế hoạch')

describe('a file that is corrected', () => {
  test('keeps its mark, its line ends, and that none is at its end', () => {
    put('ke-hoach.yaml', windows(messy))
    expect(fix('ke-hoach.yaml')).toMatchObject({ code: 0, stderr: '' })
    expect(readFileSync(at('ke-hoach.yaml'), 'utf8')).toBe(windows(right))
    const again = statSync(at('ke-hoach.yaml'))
    expect(fix('ke-hoach.yaml')).toMatchObject({ code: 0, stderr: '' })
    // not even written again
    expect(statSync(at('ke-hoach.yaml'))).toMatchObject({ ino: again.ino, mtimeMs: again.mtimeMs })
  })

  test('keeps mixed line ends', () => {
    const mixed = (text: string) => text.replace(/\n/, '\r\n').replace(/(unit:)\n/, '$1\r')
    put('ke-hoach.yaml', mixed(messy))
    expect(fix('ke-hoach.yaml').code).toBe(0)
    expect(readFileSync(at('ke-hoach.yaml'), 'utf8')).toBe(mixed(right))
  })

  test('keeps its permissions, and leaves nothing beside it', () => {
    put('ke-hoach.yaml', messy)
    chmodSync(at('ke-hoach.yaml'), 0o640)
    expect(fix('ke-hoach.yaml').code).toBe(0)
    expect(statSync(at('ke-hoach.yaml')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder)).toEqual(['.git', 'ke-hoach.yaml'])
  })

  test('stays where a link leads, and the link a link', () => {
    put('goc/ke-hoach.yaml', messy)
    symlinkSync('goc/ke-hoach.yaml', at('lien-ket.yaml'))
    expect(fix('lien-ket.yaml').code).toBe(0)
    expect(lstatSync(at('lien-ket.yaml')).isSymbolicLink()).toBe(true)
    expect(readFileSync(at('goc/ke-hoach.yaml'), 'utf8')).toBe(right)
  })

  test('is the same through the pipe', () => {
    const run = runPlan(['fix', '-', '--quiet'], folder, {}, windows(messy))
    expect(run).toEqual({ stdout: windows(right), stderr: '', code: 0 })
  })

  test('is what the difference says, as other programs apply it', () => {
    put('ke-hoach.yaml', windows(messy))
    const { stdout, code } = fix('ke-hoach.yaml', '--diff')
    expect(code).toBe(1)
    expect(readFileSync(at('ke-hoach.yaml'), 'utf8')).toBe(windows(messy))
    expect(applied(stdout, windows(messy))).toBe(windows(right))
  })
})

/** A unified diff applied by hand: each hunk in the place that its numbers give. */
function applied(patch: string, text: string): string {
  const lines = text.split('\n')
  let shift = 0
  for (const hunk of patch.split(/^@@ /m).slice(1)) {
    const [head = '', ...rows] = hunk.split('\n')
    const from = Number(/^-(\d+)/.exec(head)?.[1]) - 1 + shift
    const body = rows.filter((it) => /^[ +-]/.test(it))
    const old = body.filter((it) => !it.startsWith('+')).map((it) => it.slice(1))
    const next = body.filter((it) => !it.startsWith('-')).map((it) => it.slice(1))
    expect(lines.slice(from, from + old.length)).toEqual(old)
    lines.splice(from, old.length, ...next)
    shift += next.length - old.length
  }
  return lines.join('\n')
}

describe('what cannot be written', () => {
  test('is said, and the others are', () => {
    put('a.yaml', messy)
    put('b.yaml', messy.replace('"98"', '"97"'))
    chmodSync(at('a.yaml'), 0o444)
    const { code, stdout } = fix('a.yaml', 'b.yaml')
    expect(code).toBe(3)
    expect(stdout).toContain("a.yaml: can't be written (no permission); the file is as it was.")
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe(messy)
    expect(readFileSync(at('b.yaml'), 'utf8')).toBe(right.replace('"98"', '"97"'))
    expect(fix('a.yaml', '--quiet')).toEqual({
      code: 3,
      stdout: '',
      stderr: "a.yaml: can't be written (no permission); the file is as it was.\n\n",
    })
  })

  test('is a file that is no more what was read', () => {
    put('ke-hoach.yaml', messy)
    expect(replaceFile(at('ke-hoach.yaml'), new TextEncoder().encode(draft), right)).toBe(false)
    expect(readFileSync(at('ke-hoach.yaml'), 'utf8')).toBe(messy)
    expect(readdirSync(folder)).toEqual(['.git', 'ke-hoach.yaml'])
    expect(replaceFile(at('ke-hoach.yaml'), new TextEncoder().encode(messy), right)).toBe(true)
    expect(readFileSync(at('ke-hoach.yaml'), 'utf8')).toBe(right)
  })

  test('is said in words: changed by somebody else meanwhile', () => {
    const files = [{ file: 'ke-hoach.yaml', made: new Map([['date-form', 1]]), state: 'changed' as const }]
    const outcome = { asOf: '2026-11-22', files: [], diagnostics: [] }
    const said = (locale: 'vi' | 'en') =>
      fixes({ files, confidential: [], blind: false, outcome }, { locale, quiet: true, kindOf })
    expect(said('vi')).toEqual({
      files: [
        {
          heading: 'ke-hoach.yaml: không ghi, vì tệp vừa được thay đổi trong lúc sửa. Đề nghị chạy lại lệnh.',
          rows: [],
          note: null,
        },
      ],
      closing: [],
    })
    expect(said('en').files[0]?.heading).toMatch('changed meanwhile')
  })

  test('is what comes by the pipe and is no text', () => {
    const run = runPlan(['fix', '-'], folder, {}, Buffer.from(messy, 'utf16le').toString('latin1'))
    expect(run.code).toBe(2)
    expect(run.stdout).toBe('')
  })
})
