import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ResultCache } from '../../src/engine/cache.ts'
import { checkFile } from '../../src/engine/check-file.ts'
import { type FileResult, partNames } from '../../src/engine/file-result.ts'
import type { Spot } from '../../src/engine/in-place.ts'
import { partOf } from '../../src/engine/part.ts'
import { checker } from '../support/memory.ts'

const now = Date.UTC(2026, 10, 22)
const day = 24 * 60 * 60 * 1000
const plan = readFileSync('test/base/commune.yaml', 'utf8')
const resultOf = (file: string, text: string, parts = false) =>
  checkFile({ file, text }, true, parts ? { ...checker, part: partOf } : checker)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thidua-cache-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (more: { parts?: boolean; identity?: string; at?: number; within?: string } = {}) =>
  new ResultCache({
    folder: more.within ?? folder,
    identity: more.identity ?? 'build 1',
    now: more.at ?? now,
    parts: more.parts ?? false,
    root: null,
  })
const packs = () => readdirSync(folder).filter((it) => it.endsWith('.pack'))
const pathOf = (name: string | undefined) => join(folder, name ?? '')

/** One run that keeps some files; the same text with a number of its own in each. */
function keepFiles(
  names: readonly string[],
  { mark = '', ...more }: Parameters<typeof open>[0] & { mark?: string } = {},
) {
  const cache = open(more)
  for (const name of names) {
    const text = `${plan}# ${name}${mark}\n`
    const key = cache.key(name, true, Buffer.from(text))
    if (!cache.get(key)) cache.put(key, resultOf(name, text, more.parts))
  }
  cache.keep()
}

function find(
  name: string,
  more: Parameters<typeof open>[0] & { mark?: string; expected?: boolean } = {},
): FileResult | null {
  const cache = open(more)
  const text = `${plan}# ${name}${more.mark ?? ''}\n`
  const found = cache.get(cache.key(name, more.expected ?? true, Buffer.from(text)))
  cache.keep()
  return found
}

describe('what a run kept, the next one finds', () => {
  test('the same result, to the last field', () => {
    keepFiles(['a.yaml', 'thư mục/b.yaml'])
    expect(find('thư mục/b.yaml')).toEqual(resultOf('thư mục/b.yaml', `${plan}# thư mục/b.yaml\n`))
  })

  test('with findings and corrections', () => {
    const text = plan.replace(/due: .*/, 'due: 30/6/2099')
    const result = resultOf('a.yaml', text)
    expect(result.findings).not.toEqual([])
    const cache = open()
    const key = cache.key('a.yaml', true, Buffer.from(text))
    cache.put(key, result)
    cache.keep()
    expect(open().get(key)).toEqual(result)
  })

  test('with what a compilation takes; without it, a compilation finds nothing', () => {
    keepFiles(['a.yaml'])
    expect(find('a.yaml', { parts: true })).toBe(null)
    keepFiles(['a.yaml'], { parts: true })
    const { part } = resultOf('a.yaml', `${plan}# a.yaml\n`, true)
    const cache = open({ parts: true })
    expect(cache.get(cache.key('a.yaml', true, Buffer.from(`${plan}# a.yaml\n`)))).not.toBe(null)
    for (const name of partNames) {
      expect(Buffer.from(cache.part(name, 'a.yaml') ?? []).toString()).toBe(Buffer.from(part?.[name] ?? []).toString())
    }
    cache.keep()
    cache.close()
    expect(find('a.yaml')?.part).toBe(null)
  })
})

describe('where findings of the whole stand', () => {
  const text = `${plan}# a\n`
  const spot: Spot = {
    place: 'document.number',
    range: { start: { line: 7, column: 3 }, end: { line: 7, column: 9 } },
    frame: [],
    related: [],
    fix: null,
  }
  function run(work: (cache: ResultCache) => void, content = text) {
    const cache = open()
    cache.key('a.yaml', true, Buffer.from(content))
    cache.keep()
    work(cache)
    cache.close()
  }

  test('is found again for the same text and the same question', () => {
    run((cache) => cache.putSpots('a.yaml', text, new Map([['number', spot]])))
    run((cache) => expect(cache.spot('a.yaml', 'number')).toEqual(spot))
    run((cache) => expect(cache.spot('a.yaml', 'title')).toBe(null))
    run((cache) => expect(cache.spot('b.yaml', 'number')).toBe(null))
    run((cache) => expect(cache.spot('a.yaml', 'number')).toBe(null), `${text}# more\n`)
  })

  test('is not kept of a file that was written to since it was checked', () => {
    run((cache) => cache.putSpots('a.yaml', `${text}# more\n`, new Map([['number', spot]])))
    run((cache) => expect(cache.spot('a.yaml', 'number')).toBe(null))
    run((cache) => expect(cache.spot('a.yaml', 'number')).toBe(null), `${text}# more\n`)
  })

  test('is let go when nobody asks for it any more', () => {
    for (let i = 0; i < 30; i++) run((cache) => cache.putSpots('a.yaml', text, new Map([[`question ${i}`, spot]])))
    run((cache) => expect(cache.spot('a.yaml', 'question 29')).toEqual(spot))
    run((cache) => expect(cache.spot('a.yaml', 'question 0')).toBe(null))
    expect(packs().length).toBeLessThanOrEqual(9)
  })
})

describe('what is not the same is not found', () => {
  test.each([
    ['other bytes', { mark: ' ' }],
    ['another expectation', { expected: false }],
    ['another build or catalogue', { identity: 'build 2' }],
  ])('%s', (_, more) => {
    keepFiles(['a.yaml'])
    expect(find('a.yaml')).not.toBe(null)
    expect(find('a.yaml', more)).toBe(null)
  })

  test('another path', () => {
    keepFiles(['a.yaml'])
    const cache = open()
    expect(cache.get(cache.key('b.yaml', true, Buffer.from(`${plan}# a.yaml\n`)))).toBe(null)
  })
})

describe('a cache that is spoilt is an empty one', () => {
  const spoil: Record<string, (path: string) => void> = {
    'cut off': (path) => writeFileSync(path, readFileSync(path).subarray(0, -9)),
    'cut in half': (path) => writeFileSync(path, readFileSync(path).subarray(0, statSync(path).size / 2)),
    empty: (path) => writeFileSync(path, ''),
    'another file': (path) => writeFileSync(path, 'không phải tệp của công cụ'.repeat(20)),
    'one byte of a content changed': (path) => change(path, 100),
    'one byte of the index changed': (path) => change(path, statSync(path).size - 60),
    'a folder': (path) => {
      rmSync(path)
      mkdirSync(path)
    },
  }
  test.each(Object.entries(spoil))('%s', (_, make) => {
    keepFiles(['a.yaml'])
    make(pathOf(packs()[0]))
    expect(find('a.yaml')).toBe(null)
    keepFiles(['a.yaml'], { mark: ' again' })
    expect(find('a.yaml', { mark: ' again' })).not.toBe(null)
  })

  function change(path: string, at: number) {
    const bytes = readFileSync(path)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(path, bytes)
  }

  test('every single byte of a small pack', () => {
    const cache = open()
    const key = cache.key('a.txt', false, Buffer.from('a: 1\n'))
    cache.put(key, checkFile({ file: 'a.txt', text: 'a: 1\n' }, false, checker))
    cache.keep()
    const path = pathOf(packs()[0])
    const whole = readFileSync(path)
    const right = open().get(key)
    expect(right).not.toBe(null)
    for (let at = 0; at < whole.length; at++) {
      change(path, at)
      const found = open().get(key)
      if (found) expect(found, `byte ${at}`).toEqual(right)
      writeFileSync(path, whole)
    }
  })
})

describe('it keeps itself small', () => {
  test('many small packs become few, and what has changed since is let go', () => {
    for (let run = 0; run < 30; run++) keepFiles(['a.yaml', 'b.yaml'], { mark: ` ${run}` })
    expect(packs().length).toBeLessThanOrEqual(9)
    expect(find('b.yaml', { mark: ' 29' })).not.toBe(null)
    keepFiles(['c.yaml'])
    expect(find('c.yaml')).not.toBe(null)
    expect(find('b.yaml', { mark: ' 29' })).not.toBe(null)
  })

  test('what nobody needed for a month goes, and what a killed run left behind', () => {
    keepFiles(['old.yaml'], { identity: 'build 0' })
    const old = pathOf(packs()[0])
    utimesSync(old, (now - 40 * day) / 1000, (now - 40 * day) / 1000)
    const left = pathOf('left.tmp')
    writeFileSync(left, 'half')
    utimesSync(left, (now - 2 * day) / 1000, (now - 2 * day) / 1000)
    const fresh = pathOf('fresh.tmp')
    writeFileSync(fresh, 'of a run that is still at it')
    utimesSync(fresh, now / 1000, now / 1000)
    keepFiles(['a.yaml'])
    expect(readdirSync(folder).map(pathOf)).not.toContain(old)
    expect(readdirSync(folder).map(pathOf)).not.toContain(left)
    expect(readdirSync(folder).map(pathOf)).toContain(fresh)
  })

  test('what is of use stays however old it is', () => {
    keepFiles(['a.yaml'])
    const path = pathOf(packs()[0])
    utimesSync(path, (now - 40 * day) / 1000, (now - 40 * day) / 1000)
    expect(find('a.yaml')).not.toBe(null)
    keepFiles(['b.yaml'])
    expect(find('a.yaml')).not.toBe(null)
  })
})

describe('two runs at once, and none that can write', () => {
  test('both keep what they found, and neither disturbs the other', () => {
    keepFiles(['a.yaml'])
    const [one, two] = [open(), open()]
    for (const [cache, name] of [
      [one, 'one.yaml'],
      [two, 'two.yaml'],
    ] as const) {
      const text = `${plan}# ${name}\n`
      cache.put(cache.key(name, true, Buffer.from(text)), resultOf(name, text))
    }
    one.keep()
    two.keep()
    expect([find('a.yaml'), find('one.yaml'), find('two.yaml')]).not.toContain(null)
  })

  test('packs that another run throws away meanwhile are read to the end, or not found', () => {
    keepFiles(['a.yaml'])
    const cache = open()
    for (const it of packs()) rmSync(pathOf(it))
    const text = `${plan}# a.yaml\n`
    const found = cache.get(cache.key('a.yaml', true, Buffer.from(text)))
    expect([null, 'a.yaml']).toContain(found?.file ?? null)
    cache.keep()
  })

  test.each(['a file in the place of the folder', 'a folder below a file'])('%s', (_) => {
    const place = join(folder, 'file')
    writeFileSync(place, '')
    const within = _.startsWith('a file') ? place : join(place, 'below')
    keepFiles(['a.yaml'], { within })
    expect(find('a.yaml', { within })).toBe(null)
  })

  test.skipIf(process.getuid?.() === 0)('a folder that may be read only', () => {
    keepFiles(['a.yaml'])
    chmodSync(folder, 0o500)
    keepFiles(['b.yaml'])
    expect(find('a.yaml')).not.toBe(null)
    expect(find('b.yaml')).toBe(null)
    chmodSync(folder, 0o700)
  })
})
