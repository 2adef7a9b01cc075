import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import stringWidth from 'string-width'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { type Stream, wantsColor } from '../src/cli/io.ts'
import { noSettings } from '../src/engine/settings.ts'
import { settle } from '../src/engine/settle.ts'
import { findingsRenderers } from '../src/renderers/index.ts'
import { pretty } from '../src/renderers/pretty.ts'
import { findings } from '../src/reports/findings.ts'
import { kindOf } from '../src/rules/index.ts'
import { largest, readFault } from '../src/source/read.ts'
import { catalogue, sha256 } from './support/catalogue.ts'
import { checkText } from './support/check-text.ts'
import { runPlan } from './support/scenario.ts'

const posix = process.platform !== 'win32'
const base = readFileSync('test/base/commune.yaml', 'utf8')
const program = resolve('bin/plan.js')
const asOf = ['--as-of', '2026-11-22']

/** A folder that is a repository of its own, with a folder for plans. */
function repository(): string {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'thidua-tep-')))
  mkdirSync(join(folder, '.git'))
  mkdirSync(join(folder, 'ke-hoach'))
  return folder
}

function temporary(): string {
  const folder = repository()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const plan = (code: string) => base.replace('99001', code)

interface Report {
  readonly summary: Readonly<Record<'files' | 'plans' | 'sound' | 'errors' | 'warnings' | 'skipped', number>>
  readonly diagnostics: readonly {
    readonly rule: string
    readonly file: string
    readonly message: string
    readonly help: string
    readonly data: Readonly<Record<string, unknown>>
  }[]
}

/** `validate --format json`, which says nothing but its document, whatever the files are. */
function validate(paths: readonly string[], cwd: string, input?: string): Report & { readonly code: number | null } {
  const ran = runPlan(['validate', ...paths, '--format', 'json', ...asOf], cwd, {}, input)
  expect(ran.stderr).toBe('')
  return { ...(JSON.parse(ran.stdout) as Report), code: ran.code }
}

const rulesIn = (report: Report) => report.diagnostics.map((it) => `${it.file} ${it.rule}`)

interface Bad {
  /** What the file is called; else after its case. */
  readonly file?: string
  readonly rule: string
  /** Where a folder walk passes it by, since it doesn't say that it is one of ours. */
  readonly walked?: null
  readonly posix?: true
  readonly make: string | Uint8Array | ((path: string) => void)
}

const long = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join('')
const replaced = (from: string, to: string) => {
  expect(base).toContain(from)
  return base.replace(from, () => to)
}
const nested = (open: string, close: string) =>
  `schema: plan/v1\ncontents: ${open.repeat(10_000)}${close.repeat(10_000)}\n`
const bomb = `schema: plan/v1\na0: &a0 [việc, việc, việc]\n${long(30, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]\n`)}`
const utf16 = Buffer.from(base, 'utf16le')
const outside = mkdtempSync(join(tmpdir(), 'thidua-ngoai-'))
writeFileSync(join(outside, 'mat-khau.yaml'), 'schema: plan/v1\nmat_khau: "bí mật"\n')

/** Each is one file, and has one finding of this rule. */
const bad: Readonly<Record<string, Bad>> = {
  'empty file': { rule: 'document-empty', make: '' },
  'blank lines': { rule: 'document-empty', make: '\n  \n\n' },
  'comments only': { rule: 'document-empty', walked: null, make: '# Văn phòng sẽ bổ sung sau\n# 3 nội dung\n' },
  tab: { rule: 'yaml-tab', make: replaced('  code:', '\tcode:') },
  'duplicate key': { rule: 'yaml-duplicate-key', make: replaced('  kind: c', '  kind: province\n  kind: c') },
  'two documents': { rule: 'yaml-many-documents', make: `${base}---\n${base}` },
  anchor: { rule: 'yaml-anchor', make: replaced('kind: commune', 'kind: &loai commune') },
  'alias without anchor': { rule: 'yaml-anchor', make: replaced('kind: commune', 'kind: *loai') },
  'alias bomb': { rule: 'yaml-anchor', make: bomb },
  'recursive alias': { rule: 'yaml-anchor', make: 'schema: plan/v1\nunit: &don_vi\n  parent: *don_vi\n' },
  'nested brackets': { rule: 'yaml-too-deep', make: nested('[', ']') },
  'nested brackets again': { rule: 'yaml-too-deep', make: nested('{ muc: ', '}') },
  'brackets that never close': { rule: 'yaml-too-deep', make: nested('[', '') },
  'question marks': { rule: 'yaml-too-deep', make: `schema: plan/v1\ncontents:\n  ${'? '.repeat(500)}\n` },
  dashes: { rule: 'yaml-too-deep', make: `schema: plan/v1\ncontents:\n  ${'- '.repeat(5000)}việc\n` },
  'very many keys': { rule: 'shape-unknown-key', make: `${base}${long(40_000, (i) => `truong_${i}: ${i}\n`)}` },
  'very many keys in braces': {
    rule: 'shape-unknown-key',
    make: replaced('period: { ', `period: { ${long(40_000, (i) => `truong_${i}: ${i}, `)}`),
  },
  '20 MB': { rule: 'document-too-large', make: `schema: plan/v1\n${'# ghi chép của cuộc họp\n'.repeat(800_000)}` },
  'UTF-16': { rule: 'text-encoding', make: Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]) },
  'UTF-16 the other way round': {
    rule: 'text-encoding',
    make: Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
  },
  'UTF-16 without a mark': { rule: 'text-encoding', make: utf16 },
  'Latin-1': {
    rule: 'text-encoding',
    make: Buffer.from('schema: plan/v1\nunit:\n  name: Xã Bình Sơn, hè 2026\n', 'latin1'),
  },
  'a .docx renamed': {
    rule: 'text-encoding',
    make: Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), Buffer.alloc(4000, 0xa7)]),
  },
  'NUL bytes': { rule: 'text-encoding', make: replaced('kind: commune', 'kind: com\0mune') },
  'nothing but NUL': { rule: 'text-encoding', make: Buffer.alloc(4096) },
  'conflict markers': {
    rule: 'text-conflict-marker',
    make: replaced(
      '  kind: commune',
      '<<<<<<< HEAD\n  kind: commune\n=======\n  kind: province\n>>>>>>> van-phong/bo-sung',
    ),
  },
  '__proto__ key': { rule: 'shape-unknown-key', make: replaced('purpose:', '__proto__: { code: "38" }\npurpose:') },
  '__proto__ in the unit': {
    rule: 'shape-unknown-key',
    make: replaced('  kind: c', '  __proto__: province\n  kind: c'),
  },
  'constructor key': {
    rule: 'shape-unknown-key',
    make: replaced('purpose:', 'constructor: { prototype: { code: "38" } }\npurpose:'),
  },
  'constructor as a value': { rule: 'shape-value', make: replaced('kind: commune', 'kind: constructor') },
  '__proto__ as a schema': { rule: 'document-kind', make: replaced('plan/v1', '__proto__') },
  'a file that vanishes': { rule: 'file-unreadable', posix: true, make: (it) => symlinkSync('da-xoa.yaml', it) },
  'a link to a file outside': {
    rule: 'file-outside',
    posix: true,
    make: (it) => symlinkSync(join(outside, 'mat-khau.yaml'), it),
  },
  'a link to a folder outside': { rule: 'file-outside', posix: true, make: (it) => symlinkSync(outside, it) },
  'a link to itself': { rule: 'file-unreadable', posix: true, make: (it) => symlinkSync(it, it) },
  'a pipe': { rule: 'file-unreadable', posix: true, make: (it) => void execFileSync('mkfifo', [it]) },
  'long line': { rule: 'shape-value', make: replaced('kind: commune', `kind: ${'xã '.repeat(1700)}`) },
  'long key': { rule: 'shape-unknown-key', make: replaced('purpose:', `${'mục_đích_'.repeat(100)}: có\npurpose:`) },
  'escape sequences in a text': {
    rule: 'shape-value',
    make: replaced('commune', String.raw`"x\e[31m\e]0;xã\a\u202e"`),
  },
  'escape sequences in a key': {
    rule: 'shape-unknown-key',
    make: replaced('purpose:', String.raw`"muc\e[2J\u2066": 1${'\n'}purpose:`),
  },
  'a name with spaces': { file: 'kế hoạch (bản 2).yaml', rule: 'shape-value', make: replaced('commune', 'xa') },
  'a name with quotes and line breaks': {
    file: 'kế "hoạch" \'xã\'\nbản 3.yaml',
    rule: 'shape-value',
    posix: true,
    make: replaced('commune', 'xa'),
  },
  'a name in decomposed letters': {
    file: 'Kế hoạch xã Bến Sậy.yaml'.normalize('NFD'),
    rule: 'shape-value',
    make: replaced('commune', 'xa'),
  },
  'a name that steers a terminal': {
    file: 'ke-hoach\u001b[31m\u202elmay.yaml',
    rule: 'shape-value',
    posix: true,
    make: replaced('commune', 'xa'),
  },
}

const cases = Object.entries(bad)
  .filter(([, it]) => posix || !it.posix)
  .map(([title, it], i) => ({
    title,
    ...it,
    file: it.file ?? `${title.replaceAll(/[ .]/g, '-')}.yaml`,
    code: 98001 + i,
  }))

function lay(folder: string, { file, make, code }: (typeof cases)[number]): void {
  const path = join(folder, 'ke-hoach', file)
  if (typeof make === 'function') make(path)
  else writeFileSync(path, typeof make === 'string' ? make.replace('"99001"', `"${code}"`) : make)
}

describe('a bad file', () => {
  const alone = repository()
  const among = repository()
  for (const it of cases) for (const folder of [alone, among]) lay(folder, it)
  for (let i = 1; i <= 100; i++) {
    writeFileSync(join(among, 'ke-hoach', `xa-${i}.yaml`), plan(String(99_000 + i)))
  }
  afterAll(() => {
    for (const it of [alone, among, outside]) rmSync(it, { recursive: true, force: true })
  })

  test.each(cases)('alone: $title', ({ file, rule }) => {
    const report = validate([join('ke-hoach', file)], alone)
    expect(rulesIn(report)).toEqual([`ke-hoach/${file} ${rule}`])
    expect(report.summary).toMatchObject({ files: 1, sound: 0, errors: 1 })
    expect(report.code).toBe(1)
    const { message, help } = report.diagnostics[0] ?? { message: '', help: '' }
    expect(message.length).toBeLessThan(400)
    expect(help).not.toBe('')
    expect(message + help).not.toMatch(/undefined|\[object|\{\w+(?::\w+)?\}|\n\s+at /)
    expect(message + help).not.toContain('bí mật')
  })

  test('among a hundred good ones, twice the same', () => {
    const report = validate(['ke-hoach'], among)
    const expected = cases.filter((it) => it.walked !== null).map((it) => `ke-hoach/${it.file} ${it.rule}`)
    const [shared, found] = [true, false].map((it) =>
      rulesIn(report).filter((line) => / text-shared$/.test(line) === it),
    )
    expect(found?.sort()).toEqual(expected.sort())
    // the hundred are one plan under a hundred codes
    expect(shared).toHaveLength(1)
    expect(report.summary).toMatchObject({ sound: 100, skipped: 1, errors: expected.length, warnings: 0, infos: 1 })
    expect(report.code).toBe(1)
    expect(validate(['ke-hoach'], among)).toEqual(report)
  })

  /** What would steer a terminal or turn a line around; the colours of the tool are switched off. */
  const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

  test.each(Object.keys(findingsRenderers))('nothing of it steers a terminal: %s', (format) => {
    for (const path of ['ke-hoach', 'ke-hoach\u001b[31m\u202e/\u0007.yaml']) {
      const { stdout, stderr } = runPlan(['validate', path, '--format', format, '--no-color'], among)
      expect(stdout + stderr).not.toBe('')
      expect(stdout).not.toMatch(steering)
      expect(stderr).not.toMatch(steering)
    }
  })

  test('its frame stays short, however long its line', () => {
    const { stdout } = runPlan(['validate', 'ke-hoach/long-line.yaml', '-f', 'pretty'], alone)
    const frame = stdout.split('\n').filter((it) => /^ *\d* \| /.test(it))
    expect(frame).toHaveLength(3)
    expect(Math.max(...frame.map((it) => it.length))).toBeLessThan(175)
  })

  test.each([60, 80, 120])('its frame fits a terminal of %i columns', async (width) => {
    const deliverable = `22 bộ máy tính, ${'01 máy quét hồ sơ, '.repeat(20)}kèm theo: biên bản`
    const text = replaced('kind: commune', `kind: { ${'loai: xã, '.repeat(30)} }`)
    for (const it of [text, replaced('22 bộ máy tính, 03 máy quét được bàn giao; biên bản bàn giao', deliverable)]) {
      const diagnostics = settle(checkText(it).findings, {
        settings: noSettings,
        catalogue,
        asOf: '2026-11-22',
        hash: sha256,
      })
      const outcome = { asOf: '2026-11-22', files: [], diagnostics }
      const report = await findings(outcome, { catalogue, locale: 'vi', version: '', most: 100, kindOf })
      const lines = pretty.render(report, { color: false, width }).split('\n')
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      const at = lines.findIndex((line) => /^ *\| +\^/.test(line))
      const [source = '', marks = ''] = lines.slice(at - 1)
      expect(source.slice(marks.indexOf('^'))).toMatch(/^(?:loai|22 bộ)/)
    }
  })

  test('JSON keeps its name as it is', () => {
    const names = validate(['ke-hoach'], among).diagnostics.map((it) => it.file)
    for (const { file, walked } of cases) if (walked !== null) expect(names).toContain(`ke-hoach/${file}`)
  })

  test.skipIf(!posix)('the reader of a pipe who leaves early hears no complaint', () => {
    const script = `("$0" "$@"; echo $? > ma.txt) 2> loi.txt | head -1`
    const args = [process.execPath, program, 'validate', 'ke-hoach', '--format', 'json']
    spawnSync('sh', ['-c', script, ...args], { cwd: among })
    expect(readFileSync(join(among, 'loi.txt'), 'utf8')).toBe('')
    expect(readFileSync(join(among, 'ma.txt'), 'utf8')).toBe('1\n')
  })

  test('--max-problems says how many findings are left', () => {
    const n = cases.filter((it) => it.walked !== null).length
    const run = (format: string) =>
      runPlan(['validate', 'ke-hoach', '--max-problems', '1', '-f', format, '--lang', 'en', ...asOf], among)
    const lines = run('compact').stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    // one is that the hundred good ones say the same
    expect(lines[1]).toContain(`${n} `)
    expect(lines[2]).toContain(`${n} errors`)
    expect(run('pretty').stdout).toContain(lines[1])
    const json = JSON.parse(run('json').stdout) as Report
    expect(json.diagnostics).toHaveLength(1)
    expect(json.summary.errors).toBe(n)
  })

  test('what --max-problems keeps out of a form that only programs read is said beside it', () => {
    const n = cases.filter((it) => it.walked !== null).length
    const run = (...more: string[]) => runPlan(['validate', 'ke-hoach', '--lang', 'en', ...asOf, ...more], among)
    for (const format of ['json', 'jsonl', 'sarif', 'gitlab', 'junit']) {
      const limited = run('--max-problems', '1', '-f', format)
      expect(limited.stderr).toMatch(
        new RegExp(`^${n} more not in the result \\(${format}\\), .*--max-problems 1`, 'm'),
      )
      expect(limited.stdout).not.toContain('not in the result')
      const quiet = run('--max-problems', '1', '-f', format, '--quiet')
      expect([quiet.stderr, quiet.stdout]).toEqual(['', limited.stdout])
      expect(run('-f', format).stderr).not.toContain('not in the result')
    }
    for (const format of ['compact', 'pretty', 'markdown', 'html', 'github'])
      expect(run('--max-problems', '1', '-f', format).stderr).not.toContain('not in the result')
    const places = ['gitlab', 'junit'].map((it) => `${it}=${join(among, it)}`)
    const both = run('--max-problems', '1', '-f', 'compact', ...places.flatMap((it) => ['-f', it]))
    expect(both.stderr.match(/.*not in the result.*/g)).toEqual([expect.stringContaining('(gitlab, junit)')])
    expect(JSON.parse(readFileSync(join(among, 'gitlab'), 'utf8'))).toHaveLength(1)
    for (const it of ['gitlab', 'junit']) rmSync(join(among, it))
  })
})

describe('reading', () => {
  test('what the system says of a file becomes words', () => {
    const said = (code: string, file = 'ke-hoach.yaml') => readFault(file, Object.assign(new Error(code), { code }))
    expect(said('EACCES')).toMatchObject({ rule: 'file-unreadable', message: 'permission', data: { reason: 'EACCES' } })
    expect(said('EPERM').message).toBe('permission')
    expect(said('ENOENT').message).toBe('gone')
    expect(said('ENOENT', 'k\ufffd ho\ufffdch.yaml').message).toBe('name')
    expect(said('ELOOP').message).toBe('loop')
    expect(said('EIO')).toMatchObject({ message: 'other', data: { reason: 'EIO' } })
    expect(readFault('ke-hoach.yaml', 'không rõ').message).toBe('other')
  })

  test('a file and a folder that may not be read', ({ skip }) => {
    skip(!posix, 'Windows has no such permissions')
    skip(process.getuid?.() === 0, 'for root every file is readable')
    const folder = temporary()
    writeFileSync(join(folder, 'ke-hoach/kin.yaml'), base)
    mkdirSync(join(folder, 'ke-hoach/rieng'))
    chmodSync(join(folder, 'ke-hoach/kin.yaml'), 0)
    chmodSync(join(folder, 'ke-hoach/rieng'), 0)
    const report = validate(['ke-hoach'], folder)
    expect(rulesIn(report)).toEqual(['ke-hoach/kin.yaml file-unreadable', 'ke-hoach/rieng file-unreadable'])
    expect(report.code).toBe(1)
    chmodSync(join(folder, 'ke-hoach/rieng'), 0o700)
  })

  test.skipIf(process.platform !== 'linux')('a name in an old character set', () => {
    const folder = temporary()
    const name = Buffer.concat([Buffer.from(`${folder}/ke-hoach/x`), Buffer.from([0xb7]), Buffer.from('.yaml')])
    writeFileSync(name, base)
    const report = validate(['ke-hoach'], folder)
    expect(rulesIn(report)).toEqual(['ke-hoach/x\ufffd.yaml file-unreadable'])
  })

  test('Windows line ends and a byte-order mark pass in silence', () => {
    const folder = temporary()
    writeFileSync(join(folder, 'ke-hoach/notepad.yaml'), `\ufeff${base.replaceAll('\n', '\r\n')}`)
    writeFileSync(join(folder, 'ke-hoach/may-mac.YML'), plan('99002').replaceAll('\n', '\r'))
    const report = validate(['ke-hoach'], folder)
    expect(report).toMatchObject({ diagnostics: [], code: 0, summary: { files: 2, sound: 2 } })
  })

  test('standard input that is closed, too large, binary', () => {
    const folder = temporary()
    expect(rulesIn(validate(['-'], folder, ''))).toEqual(['stdin.yaml document-empty'])
    expect(rulesIn(validate(['-'], folder, '# giấy nháp\n'.repeat(largest / 10)))).toEqual([
      'stdin.yaml document-too-large',
    ])
    expect(rulesIn(validate(['-'], folder, 'schema: plan/v1\0'))).toEqual(['stdin.yaml text-encoding'])
    if (!posix) return
    const args = ['-c', '"$0" "$@" <&-', process.execPath, program, 'validate', '-', '-f', 'json']
    const { stdout, stderr } = spawnSync('sh', args, { cwd: folder, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(rulesIn(JSON.parse(stdout) as Report)).toEqual(['stdin.yaml document-empty'])
  })

  test.skipIf(!posix)('a current folder that is gone', () => {
    const cwd = join(temporary(), 'ke-hoach')
    for (const command of [['validate'], ['report', 'units']]) {
      mkdirSync(cwd, { recursive: true })
      const args = ['-c', 'rmdir "$PWD" && "$0" "$@"', process.execPath, program, ...command]
      const { status, stdout, stderr } = spawnSync('sh', args, {
        cwd,
        encoding: 'utf8',
        env: { PATH: process.env.PATH },
      })
      expect([command, status, stdout]).toEqual([command, 2, ''])
      expect(stderr).toBe('plan: Thư mục hiện tại đã bị xóa hoặc đổi tên. Chuyển sang thư mục khác rồi chạy lại.\n')
    }
  })
})

describe('finding', () => {
  test('a folder without plans, and one called like a file', () => {
    const folder = temporary()
    mkdirSync(join(folder, 'phu-luc.yaml'))
    writeFileSync(join(folder, 'ke-hoach/docker-compose.yaml'), 'services: {}\n')
    for (const path of ['ke-hoach', 'phu-luc.yaml']) {
      const { stdout, stderr, code } = runPlan(['validate', path], folder)
      expect([stdout, code]).toEqual(['', 2])
      expect(stderr).toMatch(/^plan: Không có .*\n$/)
    }
    writeFileSync(join(folder, 'phu-luc.yaml/xa.yaml'), base)
    expect(validate(['.'], folder)).toMatchObject({ diagnostics: [], code: 0, summary: { files: 2, sound: 1 } })
  })

  test('a thousand files of other kinds are not looked at', () => {
    const folder = temporary()
    for (let i = 0; i < 1000; i++) {
      const ending = ['docx', 'xlsx', 'pdf', 'txt', 'yaml.bak'][i % 5]
      writeFileSync(join(folder, 'ke-hoach', `Tờ trình ${i}.${ending}`), Buffer.from([0x50, 0x4b, 3, 4]))
    }
    writeFileSync(join(folder, 'ke-hoach/xa.yaml'), base)
    expect(validate(['ke-hoach'], folder)).toMatchObject({ diagnostics: [], summary: { files: 1, sound: 1 } })
  })

  test('a file is one file, whatever path leads to it', () => {
    const folder = temporary()
    writeFileSync(join(folder, 'ke-hoach/xa.yaml'), replaced('commune', 'xa'))
    mkdirSync(join(folder, 'ke-hoach/phu-luc'))
    const here = join(folder, 'ke-hoach/phu-luc')
    const paths = [
      '../xa.yaml',
      '../xa.yaml',
      './../xa.yaml',
      '../phu-luc/../xa.yaml',
      join(folder, 'ke-hoach/xa.yaml'),
      '../x*.yaml',
    ]
    for (const path of paths) expect(rulesIn(validate([path], here))).toEqual(['xa.yaml shape-value'])
    expect(validate([...paths, '..'], here)).toMatchObject({ code: 1, summary: { files: 1, errors: 1 } })
    expect(rulesIn(validate(['ke-hoach/xa.yaml', './ke-hoach'], folder))).toEqual(['ke-hoach/xa.yaml shape-value'])
  })

  test.skipIf(!posix)('links that stay inside: to a file, in a circle, to the folder above', () => {
    const folder = temporary()
    const inside = (name: string) => join(folder, 'ke-hoach', name)
    writeFileSync(inside('xa.yaml'), base)
    symlinkSync('xa.yaml', inside('xa-moi.yaml'))
    symlinkSync('..', inside('len-tren'))
    symlinkSync('.', inside('o-day'))
    expect(validate(['ke-hoach'], folder)).toMatchObject({ diagnostics: [], summary: { files: 1, sound: 1 } })
    for (const path of ['len-tren', 'o-day', 'xa-moi.yaml', 'o-day/o-day/xa.yaml', 'o-day/*.yaml']) {
      expect(validate([`ke-hoach/${path}`], folder)).toMatchObject({ diagnostics: [], summary: { files: 1, sound: 1 } })
    }
    symlinkSync('thon-2.yaml', inside('thon-1.yaml'))
    symlinkSync('thon-1.yaml', inside('thon-2.yaml'))
    expect(rulesIn(validate(['ke-hoach'], folder))).toEqual([
      'ke-hoach/thon-1.yaml file-unreadable',
      'ke-hoach/thon-2.yaml file-unreadable',
    ])
  })

  test.skipIf(!posix)('a folder reached by a link above it', () => {
    const folder = temporary()
    const other = temporary()
    writeFileSync(join(folder, 'ke-hoach/xa.yaml'), replaced('commune', 'xa'))
    symlinkSync(folder, join(other, 'kho'))
    const report = validate([join(other, 'kho/ke-hoach/xa.yaml')], folder)
    expect(rulesIn(report)).toEqual(['xa.yaml shape-value'])
  })

  test('a folder whose name looks like a pattern', () => {
    const folder = temporary()
    mkdirSync(join(folder, 'kế hoạch (2026) [xã]'))
    writeFileSync(join(folder, 'kế hoạch (2026) [xã]/xa.yaml'), base)
    for (const path of ['kế hoạch (2026) [xã]', 'kế hoạch (2026) [xã]/*.yaml', 'kế hoạch (2026) [xã]/xa.yaml']) {
      expect(validate([path], folder)).toMatchObject({ diagnostics: [], summary: { files: 1, sound: 1 } })
    }
  })
})

describe('writing', () => {
  const faulty = () => {
    const folder = temporary()
    writeFileSync(join(folder, 'xa.yaml'), replaced('commune', 'xa'))
    return folder
  }
  const call = ['validate', 'xa.yaml', ...asOf]

  test('-o replaces a file as a whole, and leaves nothing beside it', () => {
    const folder = faulty()
    writeFileSync(join(folder, 'ket-qua.txt'), 'kết quả cũ\n'.repeat(1000))
    const printed = runPlan(call, folder).stdout
    expect(runPlan([...call, '-o', 'ket-qua.txt'], folder)).toEqual({ stdout: '', stderr: '', code: 1 })
    expect(readFileSync(join(folder, 'ket-qua.txt'), 'utf8')).toBe(printed)
    expect(readdirSync(folder).sort()).toEqual(['.git', 'ke-hoach', 'ket-qua.txt', 'xa.yaml'])
  })

  test('-o to a folder or into a missing one', () => {
    const folder = faulty()
    for (const target of ['ke-hoach', 'khong-co/ket-qua.txt']) {
      const { stdout, stderr, code } = runPlan([...call, '-o', target], folder)
      expect([stdout, code]).toEqual(['', 3])
      expect(stderr).toMatch(/^plan: Không ghi được vào `[^`]+` \([^()]+\)\.\n$/)
    }
    expect(readdirSync(join(folder, 'ke-hoach'))).toEqual([])
  })

  test.skipIf(!posix)('-o /dev/stdout adds to what stands there', () => {
    const folder = faulty()
    const printed = runPlan(call, folder).stdout
    expect(runPlan([...call, '-o', '/dev/stdout'], folder).stdout).toBe(printed)
    appendFileSync(join(folder, 'so-tay.txt'), 'Buổi sáng\n')
    spawnSync('sh', ['-c', '"$0" "$@" >> so-tay.txt', process.execPath, program, ...call, '-o', '/dev/stdout'], {
      cwd: folder,
    })
    expect(readFileSync(join(folder, 'so-tay.txt'), 'utf8')).toContain('Buổi sáng\nxa.yaml:')
  })

  test.skipIf(!existsSync('/dev/full'))('a standard output that takes nothing', () => {
    const args = ['-c', '"$0" "$@" > /dev/full', process.execPath, program, ...call]
    const { stderr, status } = spawnSync('sh', args, {
      cwd: faulty(),
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    })
    expect(stderr).toBe('plan: Không ghi được ra đầu ra chuẩn (ổ đĩa đã đầy).\n')
    expect(status).toBe(3)
  })

  test('several formats in one run', () => {
    const folder = faulty()
    const ran = runPlan([...call, '--format', 'json=ket-qua.json', '--format', 'pretty', '--color'], folder)
    expect(ran.code).toBe(1)
    expect(ran.stdout).toContain('\u001b[31mlỗi')
    expect(rulesIn(JSON.parse(readFileSync(join(folder, 'ket-qua.json'), 'utf8')) as Report)).toEqual([
      'xa.yaml shape-value',
    ])
  })

  test.each(['sarff', 'constructor', '__proto__', ''])('a format that is none is refused first: %s', (name) => {
    const folder = faulty()
    const { stdout, stderr, code } = runPlan([...call, '-f', 'json=ket-qua.json', '-f', name], folder)
    expect([stdout, code, existsSync(join(folder, 'ket-qua.json'))]).toEqual(['', 2, false])
    expect(stderr).toContain('`--format`')
  })

  test.each<[boolean, string, boolean | undefined, Readonly<Record<string, string>>]>([
    [true, 'a terminal', undefined, {}],
    [false, 'NO_COLOR', undefined, { NO_COLOR: '1' }],
    [true, 'NO_COLOR that is empty', undefined, { NO_COLOR: '' }],
    [false, 'TERM=dumb', undefined, { TERM: 'dumb' }],
    [true, 'FORCE_COLOR over NO_COLOR and TERM', undefined, { FORCE_COLOR: '1', NO_COLOR: '1', TERM: 'dumb' }],
    [false, 'FORCE_COLOR=0', undefined, { FORCE_COLOR: '0' }],
    [false, 'FORCE_COLOR that is empty leaves NO_COLOR its say', undefined, { FORCE_COLOR: '', NO_COLOR: '1' }],
    [true, '--color over NO_COLOR', true, { NO_COLOR: '1', TERM: 'dumb' }],
    [false, '--no-color over FORCE_COLOR', false, { FORCE_COLOR: '1' }],
  ])('colour is %s: %s', (wanted, _, flag, env) => {
    const terminal: Stream = { isTTY: true, columns: 80, write: () => {} }
    expect(wantsColor(flag, terminal, env)).toBe(wanted)
    const pipe = { ...terminal, isTTY: false }
    expect(wantsColor(flag, pipe, env)).toBe(wanted && (flag === true || env.FORCE_COLOR === '1'))
  })
})
