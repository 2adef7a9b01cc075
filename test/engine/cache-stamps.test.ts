import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ResultCache } from '../../src/engine/cache.ts'
import { checkFiles, oneByOne } from '../../src/engine/check-files.ts'
import { stampOf } from '../../src/source/on-disk.ts'
import { look, textOf } from '../../src/source/read.ts'
import { checker } from '../support/memory.ts'

const plan = readFileSync('test/base/commune.yaml', 'utf8')
const minute = 60_000

let root: string
let folder: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'thidua-root-'))
  folder = mkdtempSync(join(tmpdir(), 'thidua-cache-'))
})
afterEach(() => {
  for (const it of [root, folder]) rmSync(it, { recursive: true, force: true })
})

/** One run over the files of the root, as of so long after now; tells what came of each file and which were read. */
async function run({ later = minute, elsewhere = false } = {}) {
  const files = readdirSync(root).sort()
  const read: string[] = []
  const disk = {
    stamp: (file: string) => stampOf(join(root, file)),
    open(file: string) {
      read.push(file)
      return look(root, file)
    },
    text: textOf,
  }
  const place = { folder, identity: 'build 1', now: Date.now() + later, parts: false }
  const kept = new ResultCache({ ...place, root: elsewhere ? '/another/place' : root })
  const candidates = files.map((file) => ({ file, expected: true, shown: true }))
  const work = { kept, hands: oneByOne(checker), onProgress: () => {}, breathe: () => null }
  const results = await checkFiles(candidates, disk, work)
  kept.keep()
  const titles = files.map((it) => results.take(it)?.facts?.title)
  return { read, titles }
}
const write = (file: string, title: string) =>
  writeFileSync(join(root, file), plan.replace(/title: .*/, `title: ${title}`))
const stamps = () => join(folder, readdirSync(folder).find((it) => it.endsWith('.stamps')) ?? '')

describe('a file that was not touched', () => {
  test('is not read again, and the same comes of it', async () => {
    write('a.yaml', 'Kế hoạch một')
    write('b.yaml', 'Kế hoạch hai')
    const first = await run()
    expect(first.read).toEqual(['a.yaml', 'b.yaml'])
    expect(await run()).toEqual({ read: [], titles: first.titles })
  })

  test('is read again where the run comes from another place', async () => {
    write('a.yaml', 'Kế hoạch một')
    await run()
    expect((await run({ elsewhere: true })).read).toEqual(['a.yaml'])
  })
})

describe('a file that was touched', () => {
  test('is read again, were its size and its time those of before', async () => {
    const path = join(root, 'a.yaml')
    write('a.yaml', 'Kế hoạch A')
    const { atime, mtime, ctimeMs, size } = statSync(path)
    await run()
    // clocks of disks are coarse
    do write('a.yaml', 'Kế hoạch B')
    while (statSync(path).ctimeMs === ctimeMs)
    utimesSync(path, atime, mtime)
    expect(statSync(path).size).toBe(size)
    expect(await run()).toEqual({ read: ['a.yaml'], titles: ['Kế hoạch B'] })
  })

  test('shortly before a run is not noted: it could be touched once more without a trace', async () => {
    write('a.yaml', 'Kế hoạch một')
    await run({ later: 0 })
    expect((await run()).read).toEqual(['a.yaml'])
    expect((await run()).read).toEqual([])
  })

  test('is told from one that took its name', async () => {
    write('a.yaml', 'Kế hoạch một')
    write('b.yaml', 'Kế hoạch hai')
    await run()
    rmSync(join(root, 'a.yaml'))
    writeFileSync(join(root, 'a.yaml'), readFileSync(join(root, 'b.yaml')))
    expect((await run()).titles).toEqual(['Kế hoạch hai', 'Kế hoạch hai'])
  })

  test('behind a link is read each time', async () => {
    const outside = join(folder, 'real.yaml')
    writeFileSync(outside, plan)
    symlinkSync('real.yaml', join(root, 'link.yaml'))
    write('real.yaml', 'Kế hoạch một')
    await run()
    write('real.yaml', 'Kế hoạch hai')
    expect((await run()).titles).toEqual(['Kế hoạch hai', 'Kế hoạch hai'])
  })
})

describe('notes that are spoilt are none', () => {
  const spoil: Record<string, (path: string) => void> = {
    'cut off': (path) => writeFileSync(path, readFileSync(path).subarray(0, -9)),
    empty: (path) => writeFileSync(path, ''),
    'one letter changed': (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('a.yaml', 'b.yaml')),
    'of another form': (path) => writeFileSync(path, '[]\n{}'),
  }
  test.each(Object.entries(spoil))('%s', async (_, make) => {
    write('a.yaml', 'Kế hoạch một')
    const { titles } = await run()
    make(stamps())
    expect(await run()).toEqual({ read: ['a.yaml'], titles })
    expect((await run()).read).toEqual([])
  })
})

test('files that are there no more do not pile up', async () => {
  for (let i = 0; i < 1500; i++) writeFileSync(join(root, `${i}.yaml`), 'a: 1\n')
  await run()
  for (let i = 1; i < 1500; i++) rmSync(join(root, `${i}.yaml`))
  writeFileSync(join(root, '0.yaml'), 'a: 2\n')
  await run()
  expect(readFileSync(stamps(), 'utf8').length).toBeLessThan(500)
})
