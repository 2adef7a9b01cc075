import { describe, expect, test } from 'vitest'
import { breathing, progressLine } from '../src/cli/progress.ts'

/** A terminal that keeps what is written to it, and a clock that is set by hand. */
function terminal(isTTY = true, env: Readonly<Record<string, string>> = {}) {
  const written: string[] = []
  let now = 5_000
  return {
    written,
    wait: (ms: number) => {
      now += ms
    },
    io: {
      env,
      clock: () => now,
      err: { isTTY, columns: 60, write: (it: string | Uint8Array) => void written.push(String(it)) },
    },
  }
}

/** What is left on the line. */
const line = (written: readonly string[]) => written.join('').split('\u001b[2K').at(-1)

describe('the line of progress', () => {
  test('says how many, how fast, how long still; and is gone at the end', () => {
    const { written, wait, io } = terminal()
    const progress = progressLine(io, false, 'vi')
    wait(2_000)
    progress.tick(1_500, 12_000)
    expect(line(written)).toBe('Đang kiểm tra 1.500/12.000 tệp (750 tệp/giây, còn khoảng 14')
    progress.end()
    expect(line(written)).toBe('')
  })

  test('is in English where that was asked for', () => {
    const { written, wait, io } = terminal()
    const progress = progressLine({ ...io, err: { ...io.err, columns: 120 } }, false, 'en')
    wait(4_000)
    progress.tick(1_000, 5_000)
    expect(line(written)).toBe('Checking 1,000/5,000 files (250/s, about 16 s left)')
  })

  test('comes only when the work lasts, and not with every file', () => {
    const { written, wait, io } = terminal()
    const progress = progressLine(io, false, 'vi')
    for (let i = 1; i <= 90; i++) {
      wait(10)
      progress.tick(i, 1_000)
    }
    expect(written).toEqual([])
    for (let i = 91; i <= 190; i++) {
      wait(10)
      progress.tick(i, 1_000)
    }
    expect(written).toHaveLength(10)
  })

  test('leaves nothing where it said nothing', () => {
    const { written, io } = terminal()
    const progress = progressLine(io, false, 'vi')
    progress.tick(1, 2)
    progress.end()
    expect(written).toEqual([])
  })

  test.each([
    ['a pipe', terminal(false), false],
    ['--quiet', terminal(), true],
    ['a terminal that takes nothing back', terminal(true, { TERM: 'dumb' }), false],
  ])('stays away from %s', (_, { written, wait, io }, quiet) => {
    const progress = progressLine(io, quiet, 'vi')
    wait(5_000)
    progress.tick(10, 1_000)
    progress.end()
    expect(written).toEqual([])
  })
})

test('work stops for a moment now and then, so that a signal is heard', async () => {
  const { wait, io } = terminal()
  const breathe = breathing(io)
  expect(breathe()).toBe(null)
  wait(150)
  const order: string[] = []
  setImmediate(() => order.push('another'))
  await breathe()
  order.push('work')
  expect(order).toEqual(['another', 'work'])
  expect(breathe()).toBe(null)
})
