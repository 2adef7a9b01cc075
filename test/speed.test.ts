import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runPlan } from './support/scenario.ts'

/** A workspace of a hundred faulty plans and twenty honest ones, with progress, a registry and waivers. */
let base: string
let workspace: string
const cacheAt = (name: string) => join(base, 'caches', name)

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'thidua-speed-'))
  workspace = join(base, 'kho')
  cpSync('test/plans', workspace, { recursive: true })
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

const asOf = ['--as-of', '2027-02-15', '--quiet']
const findings = (...more: string[]) => runPlan(['validate', '--format', 'json', ...asOf, ...more], workspace)
const compiled = (...more: string[]) => runPlan(['compile', ...asOf, ...more], workspace)

/** What comes of the workspace as it lies there, file after file and with nothing kept: asked for once. */
const plain = new Map<typeof findings, ReturnType<typeof findings>>()
function plainly(run: typeof findings) {
  const known = plain.get(run) ?? run('--no-cache', '--threads', '1')
  plain.set(run, known)
  return known
}

describe.each([
  ['findings', findings],
  ['the compilation', compiled],
])('%s: the same bytes', (name, run) => {
  test('with one thread, two and eight', () => {
    const { stdout, code } = plainly(run)
    expect(stdout.length).toBeGreaterThan(10_000)
    for (const threads of ['2', '8']) expect(run('--no-cache', '--threads', threads)).toMatchObject({ stdout, code })
  })

  test('with a cache that is cold, warm, or warm and shared by threads', () => {
    const { stdout, code } = plainly(run)
    const cache = ['--cache-dir', cacheAt(name)]
    expect(run(...cache)).toMatchObject({ stdout, code })
    expect(readdirSync(cacheAt(name)).length).toBeGreaterThan(0)
    expect(run(...cache)).toMatchObject({ stdout, code })
    expect(run(...cache, '--threads', '2')).toMatchObject({ stdout, code })
    expect(run('--cache-dir', cacheAt(`${name}-threads`), '--threads', '3')).toMatchObject({ stdout, code })
    expect(run('--cache-dir', cacheAt(`${name}-threads`))).toMatchObject({ stdout, code })
  })

  test('when a file is changed, renamed, removed or comes back', () => {
    const cache = ['--cache-dir', cacheAt(name)]
    run(...cache)
    const file = readdirSync(join(workspace, 'honest')).find((it) => it.endsWith('.yaml')) ?? ''
    const path = join(workspace, 'honest', file)
    const text = readFileSync(path, 'utf8')
    const other = join(workspace, 'honest', `0-${file}`)
    const steps = [
      () => writeFileSync(path, text.replace(/due: .*/, 'due: 30/6/2031')),
      () => writeFileSync(other, text),
      () => rmSync(path),
      () => rmSync(other),
      () => writeFileSync(path, text),
    ]
    const seen = new Set<string>()
    for (const step of steps) {
      step()
      const { stdout, code } = run('--no-cache', '--threads', '1')
      seen.add(stdout)
      expect(run(...cache)).toMatchObject({ stdout, code })
    }
    expect(seen.size).toBeGreaterThan(3)
  })
})

/** Packs of results: where findings of the whole stand is another matter, and asked for when there are some. */
const resultsIn = (folder: string) => readdirSync(folder).filter((it) => it.includes('-result-'))

describe('a cache is for its bytes, the tool and the catalogue', () => {
  test('a language, a date and a configuration make no difference to what is kept', () => {
    const cache = ['--cache-dir', cacheAt('once')]
    const once = () => resultsIn(cacheAt('once'))
    findings(...cache)
    const before = once()
    const english = runPlan(['validate', '--lang', 'en', '--as-of', '2029-01-01', ...cache], workspace)
    const uncached = runPlan(['validate', '--lang', 'en', '--as-of', '2029-01-01', '--no-cache'], workspace)
    expect(english).toEqual(uncached)
    expect(once()).toEqual(before)
  })

  test('another catalogue finds nothing of it, and keeps its own', () => {
    const cache = ['--cache-dir', cacheAt('catalogues')]
    const second = join(base, 'second')
    cpSync('test/second-movement', second, { recursive: true })
    const args = ['validate', '--catalogue', second, '--format', 'json', ...asOf]
    findings(...cache)
    const uncached = runPlan([...args, '--no-cache'], workspace)
    expect(uncached.code).toBe(1)
    expect(runPlan([...args, ...cache], workspace)).toEqual(uncached)
    expect(runPlan([...args, ...cache, '--threads', '2'], workspace)).toEqual(uncached)
    expect(findings(...cache)).toEqual(plainly(findings))
  })

  test('it lies where a user keeps such things, a folder for each repository', () => {
    const home = join(base, 'home')
    const env = { XDG_CACHE_HOME: home }
    const run = () => runPlan(['validate', '--format', 'json', ...asOf], workspace, env)
    expect(run()).toEqual(run())
    expect(readdirSync(join(home, 'thidua'))).toHaveLength(1)
  })

  test('where it can not be written, all is as without it', () => {
    const file = join(base, 'file')
    writeFileSync(file, '')
    expect(findings('--cache-dir', join(file, 'below'))).toEqual(plainly(findings))
  })

  test('a folder that was named and can not be written is said; the findings and the exit code are the same', () => {
    const file = join(base, 'no folder')
    writeFileSync(file, '')
    const named = (folder: string, ...more: string[]) =>
      runPlan(['validate', '--as-of', '2027-02-15', '--lang', 'en', '--cache-dir', folder, ...more], workspace)
    const well = named(cacheAt('said'))
    const { stdout, stderr, code } = named(join(file, 'below'))
    expect({ stdout, code }).toEqual({ stdout: well.stdout, code: well.code })
    expect(stderr.replace(well.stderr, '')).toBe(
      `The results can not be kept in \`${join(file, 'below')}\`, so the next run will not have them. Name a folder that can be written with \`--cache-dir\`.\n`,
    )
    expect(named(join(file, 'below'), '--quiet').stderr).toBe('')
    expect(named(cacheAt('said')).stderr).toBe(well.stderr)
    const made = runPlan(['compile', '--lang', 'en', '--cache-dir', join(file, 'below')], workspace)
    expect(made.stderr).toContain('can not be kept')
  })
})

describe('shares of the files, checked by several jobs', () => {
  test.each([1, 3, 9])('%d jobs, joined: the same bytes as one run', (of) => {
    const joined = cacheAt(`joined-${of}`)
    mkdirSync(joined, { recursive: true })
    for (let number = 1; number <= of; number++) {
      const own = cacheAt(`share-${of}-${number}`)
      const share = runPlan(['validate', '--shard', `${number}/${of}`, '--cache-dir', own], workspace)
      expect(share).toMatchObject({ stdout: '', code: 0 })
      expect(share.stderr).toContain(`Phần ${number}/${of}`)
      cpSync(own, joined, { recursive: true })
    }
    const packs = resultsIn(joined)
    expect(findings('--cache-dir', joined)).toEqual(plainly(findings))
    // nothing was left to check: no pack was added, though many small ones may have become one
    expect(of < 8 ? resultsIn(joined) : packs).toEqual(packs)
  })

  test.each([
    [['--shard', '0/3'], '--shard 2/4'],
    [['--shard', '4/3'], '--shard 2/4'],
    [['--shard', 'một'], '--shard 2/4'],
    [['--shard', '1/2', '--no-cache'], '--no-cache'],
    [['--shard', '1/2', '--format', 'json'], '--format'],
    [['--shard', '1/2', '--max-warnings', '3', '-o', 'x.json'], '--max-warnings'],
    [['--threads', '0'], '64'],
    [['--threads', 'hai'], '64'],
    [['--threads', '65'], '64'],
    [['--no-cache', '--cache-dir', 'x'], '--cache-dir'],
  ])('%j is no way to call it', (args, said) => {
    const { code, stdout, stderr } = runPlan(['validate', ...args], workspace)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(said)
  })

  test('a share that can not be kept is a failure', () => {
    const file = join(base, 'occupied')
    writeFileSync(file, '')
    const { code, stderr } = runPlan(['validate', '--shard', '1/2', '--cache-dir', file], workspace)
    expect(code).toBe(3)
    expect(stderr).toContain('--cache-dir')
  })
})
