import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { commitAll, git } from './support/git.ts'
import { runPlan } from './support/scenario.ts'

const asOf = ['--as-of', '2026-11-22']

function temporary(): string {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'thidua-git-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A repository of plans in git: the sound example. */
function repository(): string {
  const folder = temporary()
  cpSync('examples/sound', folder, { recursive: true })
  git(folder, 'init', '--quiet')
  commitAll(folder, 'Kho kế hoạch')
  return folder
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}

interface Report {
  readonly summary: { readonly files: number; readonly plans: number }
  readonly diagnostics: readonly { readonly file: string; readonly rule: string; readonly baselined: boolean }[]
}

function since(folder: string, ...args: readonly string[]) {
  const ran = runPlan(['validate', ...args, '--format', 'json', ...asOf], folder)
  const report = JSON.parse(ran.stdout) as Report
  const found = [...new Set(report.diagnostics.map((it) => `${it.file} ${it.rule}`))]
  return { ...report, found, stderr: ran.stderr, code: ran.code }
}

const [tra, cau, so] = ['plans/99-tra-giang.yaml', 'plans/99012-cau-dua.yaml', 'plans/99-snnmt.yaml']

/** Writes a fault of one file into it: a number of a document with a space. */
const spoil = (folder: string, file: string) =>
  edit(join(folder, file), '  legal_basis:', '  legal_basis:\n    - 03 /NQ-CP')

describe('--since', () => {
  test('nothing changed, nothing is shown, whatever there is to say', () => {
    const folder = repository()
    spoil(folder, tra)
    commitAll(folder, 'Kế hoạch tỉnh')
    const ran = since(folder, '--since', 'HEAD')
    expect(ran).toMatchObject({ code: 0, found: [], summary: { files: 0 } })
    expect(ran.stderr).toBe('Không có tệp nào của kho thay đổi so với `HEAD`.\n')
    expect(since(folder).code).toBe(1)
  })

  test('committed, staged, unstaged, untracked and renamed files are changed ones', () => {
    const folder = repository()
    spoil(folder, tra)
    commitAll(folder, 'Trước mốc so sánh')
    git(folder, 'tag', 'moc')
    spoil(folder, cau)
    commitAll(folder, 'Kế hoạch phường')
    spoil(folder, so)
    git(folder, 'add', '--all')
    const own = (name: string) => `plans/${name}.yaml`
    spoil(folder, own('dn-hstg'))
    cpSync(join(folder, own('bdls')), join(folder, own('bdls-2')))
    spoil(folder, own('bdls-2'))
    git(folder, 'mv', own('bdls'), own('ban-dan-lam-song'))
    spoil(folder, own('ban-dan-lam-song'))
    const { found } = since(folder, '--since', 'moc')
    const faulty = found.filter((it) => it.endsWith(' document-number-form')).map((it) => it.split(' ')[0])
    expect(faulty).toEqual([cau, so, own('ban-dan-lam-song'), own('bdls-2'), own('dn-hstg')].sort())
  })

  test('a plan that is gone is missed by what was reported on it, and nothing else of theirs is shown', () => {
    const folder = repository()
    spoil(folder, cau)
    spoil(folder, so)
    commitAll(folder, 'Có sẵn nội dung cần hoàn thiện')
    rmSync(join(folder, tra))
    const { found, summary, stderr, code } = since(folder, '--since', 'HEAD')
    const all = since(folder).found
    const before = [`${cau} document-number-form`, `${so} document-number-form`]
    expect(all).toEqual(expect.arrayContaining(before))
    expect(found).toEqual(all.filter((it) => !before.includes(it)))
    expect(found).toContain('progress/99-2026-q2.yaml progress-unknown')
    expect(found).toContain('plan.config.yaml plan-missing')
    expect(summary.plans).toBe(0)
    expect(code).toBe(1)
    expect(stderr).toContain('nội dung do thay đổi đó gây ra ở tệp khác')
  })

  test('a task that is gone is missed elsewhere; a task that was missed before is not shown again', () => {
    const folder = repository()
    edit(join(folder, so), '["99#TG-4.01"]', '["99#TG-4.99"]')
    commitAll(folder, 'Dẫn chiếu chưa đúng')
    edit(join(folder, tra), 'id: TG-3.02', 'id: TG-3.20')
    const { found } = since(folder, '--since', 'HEAD')
    expect(found).toContain(`${so} implements-unknown`)
    const shown = since(folder, '--since', 'HEAD').diagnostics.filter((it) => it.rule === 'implements-unknown')
    expect(since(folder).diagnostics.filter((it) => it.rule === 'implements-unknown')).toHaveLength(2)
    expect(shown).toHaveLength(1)
  })

  test('evidence that is gone is missed by the report that names it', () => {
    const folder = repository()
    rmSync(join(folder, 'evidence/1873-qd-ubnd.txt'))
    expect(since(folder, '--since', 'HEAD').found).toEqual(['progress/99-2026-q2.yaml evidence-file'])
  })

  test.each(['plan.config.yaml', 'units.yaml', 'register.yaml', 'plans/.planignore'])(
    'a change of %s concerns all files',
    (file) => {
      const folder = repository()
      spoil(folder, cau)
      commitAll(folder, 'Có sẵn nội dung cần hoàn thiện')
      expect(since(folder, '--since', 'HEAD').found).toEqual([])
      appendFileSync(join(folder, file), '# rà soát\n')
      const ran = since(folder, '--since', 'HEAD', '--lang', 'en')
      expect(ran.found).toEqual([`${cau} document-number-form`])
      expect(ran.stderr).toBe(`Findings of all files are shown, because \`${file}\` changed since \`HEAD\`.\n`)
    },
  )

  test('what the branch did not change itself is not its change', () => {
    const folder = repository()
    git(folder, 'checkout', '--quiet', '-b', 'phuong')
    spoil(folder, cau)
    commitAll(folder, 'Kế hoạch phường')
    git(folder, 'checkout', '--quiet', 'main')
    spoil(folder, tra)
    commitAll(folder, 'Kế hoạch tỉnh')
    git(folder, 'checkout', '--quiet', 'phuong')
    expect(since(folder, '--since', 'main').found).toEqual([`${cau} document-number-form`])
    git(folder, 'branch', '--set-upstream-to=main')
    expect(since(folder, '--changed').found).toEqual([`${cau} document-number-form`])
  })

  test('names with spaces, quotes, line breaks and letters of Vietnamese, taken apart or not', () => {
    const folder = repository()
    edit(join(folder, 'plan.config.yaml'), '  - plans/*.yaml', '  - plans/**/*.yaml')
    commitAll(folder, 'Mở rộng phạm vi')
    const names = ['xã "Bến Sậy".yaml', "phường 'Cầu\nDừa'.yaml", 'Kế hoạch xã.yaml'.normalize('NFD'), '-rf $(x).yaml']
    for (const name of names) writeFileSync(join(folder, 'plans', name), 'schema: plan/v1\nunit: {}\n')
    const faulty = () => [...new Set(since(folder, '--since', 'HEAD').diagnostics.map((it) => it.file))]
    const expected = names.map((it) => `plans/${it}`).sort()
    expect(faulty().filter((it) => it.startsWith('plans/') && !it.startsWith('plans/99'))).toEqual(expected)
    commitAll(folder, 'Kế hoạch mới')
    expect(faulty()).toEqual([])
    for (const name of names) appendFileSync(join(folder, 'plans', name), '# bổ sung\n')
    expect(faulty()).toEqual(expected)
  })

  test('a workspace may be a folder of the repository, and a part of it may be asked for', () => {
    const folder = temporary()
    cpSync('examples/sound', join(folder, 'kho/thi đua'), { recursive: true })
    git(folder, 'init', '--quiet')
    commitAll(folder, 'Kho kế hoạch')
    const workspace = join(folder, 'kho/thi đua')
    spoil(workspace, cau)
    spoil(workspace, so)
    writeFileSync(join(folder, 'kho/plan.yaml'), 'schema: plan/v1\n')
    expect(since(workspace, '--since', 'HEAD').found).toEqual([so, cau].map((it) => `${it} document-number-form`))
    expect(since(workspace, so, '--since', 'HEAD').found).toEqual([`${so} document-number-form`])
    expect(since(folder, 'kho/thi đua/plans', '--since', 'HEAD').found).toHaveLength(2)
  })

  test('without a configuration, what was named', () => {
    const folder = repository()
    rmSync(join(folder, 'plan.config.yaml'))
    spoil(folder, so)
    commitAll(folder, 'Không có cấu hình')
    renameSync(join(folder, tra), join(folder, 'plans/99-tinh.yaml'))
    const { diagnostics } = since(folder, 'plans', '--since', 'HEAD')
    expect(diagnostics.filter((it) => it.rule === 'document-number-form')).toEqual([])
  })

  test('a baseline is held against all files, and not lowered by what is not shown', () => {
    const folder = repository()
    spoil(folder, so)
    const baseline = ['--baseline', '.git/hien-trang.json']
    since(folder, ...baseline, '--update-baseline')
    commitAll(folder, 'Hiện trạng')
    spoil(folder, cau)
    const ran = since(folder, ...baseline, '--update-baseline', '--since', 'HEAD')
    expect(ran.found).toEqual([`${cau} document-number-form`])
    expect(ran.diagnostics[0]?.baselined).toBe(false)
    expect(since(folder, ...baseline).diagnostics.map((it) => it.baselined)).toEqual([true, false])
  })
})

describe('what can not be compared ends with 2 and what to do', () => {
  const fault = (folder: string, ...args: readonly string[]) => {
    const { stdout, stderr, code } = runPlan(['validate', ...args, ...asOf, '--lang', 'en'], folder)
    expect([stdout, code]).toEqual(['', 2])
    return stderr
  }

  test('a folder that is in no repository', () => {
    const folder = temporary()
    cpSync('examples/sound', folder, { recursive: true })
    expect(fault(folder, '--changed')).toContain('belongs to no git repository, so `--changed` can not be used')
  })

  test('a reference that there is not, or that looks like an option', () => {
    const folder = repository()
    expect(fault(folder, '--since', 'origin/main')).toContain('no branch, tag or commit `origin/main`')
    expect(fault(folder, '--since=--output=x')).toContain('no branch, tag or commit `--output=x`')
  })

  test('a branch without an upstream', () => {
    expect(fault(repository(), '--changed')).toContain('`--since origin/main`')
  })

  test('a shallow clone that does not reach where the branch began', () => {
    const origin = repository()
    git(origin, 'checkout', '--quiet', '-b', 'phuong')
    for (const message of ['một', 'hai']) commitAll(origin, message)
    git(origin, 'checkout', '--quiet', 'main')
    for (const message of ['ba', 'bốn']) commitAll(origin, message)
    const folder = join(temporary(), 'ban-sao')
    git(
      origin,
      'clone',
      '--quiet',
      '--depth=1',
      '--no-single-branch',
      '--branch=phuong',
      pathToFileURL(origin).href,
      folder,
    )
    expect(fault(folder, '--since', 'origin/main')).toContain(
      '`git fetch --unshallow`; in GitHub Actions, `fetch-depth: 0`',
    )
    git(folder, 'fetch', '--quiet', '--unshallow')
    expect(since(folder, '--since', 'origin/main').code).toBe(0)
    git(folder, 'checkout', '--quiet', '--detach')
    expect(fault(folder, '--changed')).toContain('no upstream')
  })

  test('two histories that have nothing in common', () => {
    const folder = repository()
    git(folder, 'checkout', '--quiet', '--orphan', 'khac')
    commitAll(folder, 'Bắt đầu lại')
    expect(fault(folder, '--since', 'main')).toContain('no history in common')
  })

  test('both options, standard input, no git', () => {
    const folder = repository()
    expect(fault(folder, '--changed', '--since', 'HEAD')).toContain('Only one of')
    expect(fault(folder, '-', '--since', 'HEAD')).toContain('`-` does not go with `--since`')
    const { stderr, code } = runPlan(['validate', '--since', 'HEAD'], folder, { PATH: join(folder, 'plans') })
    expect([stderr, code]).toEqual([
      'plan: Tùy chọn `--since` cần git; không chạy được git (không có tệp hoặc thư mục này).\n',
      2,
    ])
  })

  test('a repository of which git keeps its hands, in its own words', () => {
    const folder = repository()
    writeFileSync(join(folder, '.git/config'), '[core\n')
    expect(fault(folder, '--since', 'HEAD')).toContain(
      'Git failed while looking for changed files for `--since`: fatal: bad config line 1',
    )
  })
})

test.skipIf(process.platform === 'win32')('a hook holds back a commit that brings something to complete', () => {
  const folder = temporary()
  const workspace = join(folder, 'kho')
  cpSync('examples/sound', workspace, { recursive: true })
  spoil(workspace, tra)
  git(folder, 'init', '--quiet')
  commitAll(folder, 'Có sẵn nội dung cần hoàn thiện')
  const call = [process.execPath, resolve('bin/plan.js'), 'validate', 'kho', '--since', 'HEAD', ...asOf]
  writeFileSync(
    join(folder, '.git/hooks/pre-commit'),
    `#!/bin/sh\nexec ${call.map((it) => `'${it}'`).join(' ')} 1>&2\n`,
  )
  chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755)
  const from = '# rà soát\n'
  appendFileSync(join(workspace, so), from)
  commitAll(folder, 'Không có gì phải hoàn thiện')
  spoil(workspace, so)
  expect(() => commitAll(folder, 'Số văn bản chưa đúng')).toThrow(/99-snnmt\.yaml:.*document-number-form/)
})

test('a repository within the repository is a folder to it: all in it is new', () => {
  const folder = repository()
  const inner = join(folder, 'plans/rieng')
  mkdirSync(inner)
  edit(join(folder, 'plan.config.yaml'), '  - plans/*.yaml', '  - plans/**/*.yaml')
  commitAll(folder, 'Mở rộng phạm vi')
  git(inner, 'init', '--quiet')
  writeFileSync(join(inner, 'xa.yaml'), 'schema: plan/v1\nunit: {}\n')
  expect(since(folder, '--since', 'HEAD').found.map((it) => it.split(' ')[0])).toContain('plans/rieng/xa.yaml')
})
