import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeOut } from '../src/cli/output.ts'
import { writeFolder } from '../src/cli/output-folder.ts'
import { runPlan } from './support/scenario.ts'

const posix = process.platform !== 'win32'
const program = resolve('bin/plan.js')
const env = { PATH: process.env.PATH ?? '' }
const plan = readFileSync('test/base/commune.yaml', 'utf8')
const out = { isTTY: false, columns: null, write: () => {} }
let folder = ''
const at = (name: string) => join(folder, name)
/** Sizes of a file, or of the files of a folder: a spreadsheet tells when it was made. */
const contents = (path: string): readonly number[] =>
  statSync(path).isDirectory() ? readdirSync(path).map((it) => statSync(join(path, it)).size) : [statSync(path).size]
beforeEach(() => {
  folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'thidua-')))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a result in the place of a file', () => {
  test.each([0o600, 0o640, 0o755])('keeps its permissions (%o)', (mode) => {
    const file = at('ket-qua.json')
    writeFileSync(file, 'cũ')
    chmodSync(file, mode)
    writeOut(file, 'mới', out)
    expect(readFileSync(file, 'utf8')).toBe('mới')
    expect(statSync(file).mode & 0o777).toBe(mode)
  })

  test('may not be read by others while it is written', () => {
    const file = at('ket-qua.json')
    writeFileSync(file, 'cũ')
    chmodSync(file, 0o600)
    const modes: number[] = []
    function* parts() {
      yield Buffer.from('một ')
      for (const name of readdirSync(folder)) modes.push(statSync(at(name)).mode & 0o077)
      yield Buffer.from('hai')
    }
    writeOut(file, parts(), out)
    expect(modes).toEqual([0, 0])
    expect(readFileSync(file, 'utf8')).toBe('một hai')
  })

  test('takes it as a whole or not at all', () => {
    const file = at('ket-qua.json')
    writeFileSync(file, 'cũ')
    function* parts() {
      yield Buffer.from('một nửa')
      throw new Error('lỗi khi đang tạo')
    }
    expect(() => writeOut(file, parts(), out)).toThrow('lỗi khi đang tạo')
    expect(readFileSync(file, 'utf8')).toBe('cũ')
    expect(readdirSync(folder)).toEqual(['ket-qua.json'])
  })

  test.skipIf(!posix)('that a link leads to: the link stays, the file is replaced', () => {
    mkdirSync(at('luu-tru'))
    writeFileSync(at('luu-tru/2026.json'), 'cũ')
    symlinkSync('luu-tru/2026.json', at('moi-nhat.json'))
    writeOut(at('moi-nhat.json'), 'mới', out)
    expect(lstatSync(at('moi-nhat.json')).isSymbolicLink()).toBe(true)
    expect(readFileSync(at('luu-tru/2026.json'), 'utf8')).toBe('mới')
    expect(readdirSync(folder).sort()).toEqual(['luu-tru', 'moi-nhat.json'])
  })

  test.skipIf(!posix)('that a link only names yet: it is made', () => {
    symlinkSync('chua-co.json', at('moi-nhat.json'))
    writeOut(at('moi-nhat.json'), 'mới', out)
    expect(readFileSync(at('chua-co.json'), 'utf8')).toBe('mới')
  })
})

test.skipIf(!existsSync('/proc/self/fd'))('standard error under its name is written to and stays what it is', () => {
  writeFileSync(at('xa.yaml'), plan)
  const script = '"$0" "$@" -o /dev/stderr --format compact 2>> nhat-ky.txt'
  appendFileSync(at('nhat-ky.txt'), '')
  spawnSync('sh', ['-c', script, process.execPath, program, 'xa.yaml'], { cwd: folder, env })
  expect(readFileSync(at('nhat-ky.txt'), 'utf8')).toContain('Đã kiểm tra 01 kế hoạch')
})

describe('an output that can not be written ends with 3 and leaves nothing', () => {
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ['validate', ['validate', '-o']],
    ['compile', ['compile', '-o']],
    ['report', ['report', 'units', '-o']],
  ]

  const failing = (where: string, args: readonly string[]) => {
    writeFileSync(at('xa.yaml'), plan.replace('kind: commune', 'kind: xa'))
    const before = readdirSync(folder, { recursive: true }).sort()
    const ran = runPlan([...args, where, ...(args[0] === 'report' ? [] : ['xa.yaml']), '-q'], folder)
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before)
    return ran
  }

  test.skipIf(!existsSync('/dev/full')).each(commands)('a disk that is full: %s', (_, args) => {
    const { stdout, stderr, code } = failing('/dev/full', args)
    expect({ stdout, stderr, code }).toEqual({
      stdout: '',
      stderr: 'plan: Không ghi được vào `/dev/full` (ổ đĩa đã đầy).\n',
      code: 3,
    })
  })

  test.skipIf(process.getuid?.() === 0).each(commands)('a folder that may be read only: %s', (_, args) => {
    mkdirSync(at('kin'), { mode: 0o500 })
    const { stdout, stderr, code } = failing('kin/ket-qua.txt', args)
    expect({ stdout, stderr, code }).toEqual({
      stdout: '',
      stderr: 'plan: Không ghi được vào `kin/ket-qua.txt` (không có quyền).\n',
      code: 3,
    })
  })

  test.skipIf(!existsSync('/proc/self'))('a file system that may be read only', () => {
    const { stderr, code } = failing('/proc/ket-qua.txt', ['validate', '-o'])
    expect(stderr).toMatch(/^plan: Không ghi được vào `\/proc\/ket-qua\.txt` \(không có [^()]+\)\.\n$/)
    expect(code).toBe(3)
  })
})

test.skipIf(!posix)('the reader of a pipe who leaves early changes nothing, by whatever name the pipe goes', () => {
  writeFileSync(at('xa.yaml'), plan.replace('kind: commune', 'kind: xa'))
  const ended = (command: string) => {
    const script = `("$0" "$@" ${command}; echo $? > ma.txt) 2> loi.txt | true`
    spawnSync('bash', ['-c', script, process.execPath, program, 'validate', 'xa.yaml'], { cwd: folder, env })
    return [readFileSync(at('ma.txt'), 'utf8'), readFileSync(at('loi.txt'), 'utf8')]
  }
  expect(ended('--format json')).toEqual(['1\n', ''])
  expect(ended('-o /dev/fd/1')).toEqual(['1\n', ''])
})

describe.skipIf(!posix)('a signal in the middle of writing', () => {
  /** A repository that takes some time to write. */
  const many = () => {
    mkdirSync(at('kho'))
    mkdirSync(at('ra'))
    for (let i = 0; i < 60; i++) writeFileSync(at(`kho/xa-${i}.yaml`), plan.replace('"99001"', `"${99001 + i}"`))
  }

  /** Sends it as soon as something appears in the folder for results. */
  const interrupted = (args: readonly string[], signal: NodeJS.Signals) =>
    new Promise<number | null>((done) => {
      const child = spawn(process.execPath, [program, ...args], { cwd: folder, env, stdio: 'ignore' })
      const watcher = watch(at('ra'), () => child.kill(signal))
      child.on('close', (code) => {
        watcher.close()
        done(code)
      })
    })

  test.each<[NodeJS.Signals, number, readonly string[], string]>([
    ['SIGINT', 130, ['compile', 'kho', '-o'], 'so-lieu.json'],
    ['SIGTERM', 143, ['compile', 'kho', '-f'], 'parquet=bang'],
    ['SIGTERM', 143, ['report', 'progress', 'kho', '-f'], 'xlsx=bao-cao.xlsx'],
  ])('%s ends with %i; what is there is whole', async (signal, code, args, target) => {
    many()
    const [name = '', form] = target.split('=').reverse()
    const into = (place: string) => [...args, `${form ? `${form}=` : ''}${place}`]
    expect(runPlan(into(name), folder).code).toBe(0)
    const ended = await interrupted(into(`ra/${name}`), signal)
    const left = readdirSync(at('ra'))
    // a signal that came too late finds all done
    expect([
      [code, []],
      [code, [name]],
      [0, [name]],
    ]).toContainEqual([ended, left])
    if (left.length) expect(contents(at(`ra/${name}`))).toEqual(contents(at(name)))
  })
})

test('a folder of results is whole or not there', () => {
  const names = ['a.csv', 'b.csv']
  writeFolder(at('bang'), names, (sink) => sink('a.csv', Buffer.from('cũ')))
  expect(() =>
    writeFolder(at('bang'), names, (sink) => {
      sink('b.csv', Buffer.from('mới'))
      throw new Error('lỗi khi đang tạo')
    }),
  ).toThrow('lỗi khi đang tạo')
  expect(readdirSync(at('bang'))).toEqual(['a.csv'])
  expect(readdirSync(folder)).toEqual(['bang'])
})

test('folders above a folder of results are made; a file above it is an answer', () => {
  const write = (name: string) => writeFolder(at(name), ['a.csv'], (sink) => sink('a.csv', Buffer.from('mới')))
  write('so-lieu/38/bang')
  expect(readFileSync(at('so-lieu/38/bang/a.csv'), 'utf8')).toBe('mới')
  writeFileSync(at('tep'), '')
  expect(() => write('tep/bang')).toThrow(expect.objectContaining({ exitCode: 3 }))
})
