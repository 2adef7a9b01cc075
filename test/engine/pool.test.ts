import { describe, expect, test } from 'vitest'
import type { Job } from '../../src/engine/check-files.ts'
import { oneByOne } from '../../src/engine/check-files.ts'
import type { FileResult } from '../../src/engine/file-result.ts'
import { Pool } from '../../src/engine/pool.ts'
import { checker } from '../support/memory.ts'

/** A thread whose answers are its own, so that it shows who checked a file; what `act` says happens first. */
const program = (act: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from 'node:worker_threads'
      parentPort.on('message', ({ id, files }) => {
        ${act}
        const results = files.map((it) => ({
          json: JSON.stringify({ file: it.file, state: 'skipped', findings: [], facts: null, unit: 'thread' }),
          part: null,
        }))
        parentPort.postMessage({ id, results })
      })
    `)}`,
  )

async function checkAll(act: string, { files = 200, threads = 3, before = 0 } = {}) {
  const results = new Map<string, FileResult>()
  const pool = new Pool({
    threads,
    program: program(act),
    data: null,
    before,
    here: oneByOne(checker),
    keep: (it) => it,
  })
  const names = Array.from({ length: files }, (_, i) => `${i}.yaml`)
  for (const file of names) {
    const job: Job = { file, text: '- không phải kế hoạch\n', expected: false, done: (it) => results.set(file, it) }
    await pool.check(job)
  }
  await pool.finish()
  expect([...results.keys()].sort()).toEqual(names.sort())
  const byThreads = [...results.values()].filter((it) => it.unit === 'thread').length
  return { byThreads, here: files - byThreads }
}

describe('a pool', () => {
  test('gives each file to a thread, and hears of each', async () => {
    expect(await checkAll('')).toEqual({ byThreads: 200, here: 0 })
  })

  test('starts no thread for few files', async () => {
    expect(await checkAll('process.exit(1)', { files: 30, before: 48 })).toEqual({ byThreads: 0, here: 30 })
    expect(await checkAll('', { files: 60, before: 48 })).toEqual({ byThreads: 12, here: 48 })
  })

  test.each([
    ['that ends', 'process.exit(1)'],
    ['that throws outside of any check', 'setTimeout(() => { throw new Error() }, 0); return'],
    ['that runs out of memory', 'const all = []; for (;;) all.push(new Array(1e6).fill(id))'],
    ['whose program is broken', ')'],
  ])('does itself what was given to a thread %s', async (_, act) => {
    const { here } = await checkAll(act, { threads: 2 })
    expect(here).toBe(200)
  })

  test('keeps the other threads when one dies', async () => {
    const { byThreads, here } = await checkAll("if (files.some((it) => it.file === '5.yaml')) process.exit(1)")
    expect(here).toBeGreaterThan(0)
    expect(byThreads).toBeGreaterThan(0)
  })

  test('tells a fault of ours with its stack', async () => {
    const act = "parentPort.postMessage({ id, error: { message: 'lỗi', stack: 'lỗi\\n at rule' } }); return"
    await expect(checkAll(act)).rejects.toMatchObject({ message: 'lỗi', stack: 'lỗi\n at rule' })
  })

  test('tells a fault of ours that shows only here, after a thread has died', async () => {
    const here = {
      check: () => {
        throw new Error('lỗi khi kiểm tra tại chỗ')
      },
      finish: () => Promise.resolve(),
    }
    const plan = { threads: 1, program: program('process.exit(1)'), data: null, before: 0, here }
    const pool = new Pool({ ...plan, keep: (it) => it })
    for (let i = 0; i < 16; i++) await pool.check({ file: `${i}.yaml`, text: '', expected: false, done: () => {} })
    await expect(pool.finish()).rejects.toThrow('tại chỗ')
  })
})
