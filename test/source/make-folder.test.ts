import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeFolder } from '../../src/source/make-folder.ts'

let place = ''
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'thidua-'))
  writeFileSync(join(place, 'tep'), '')
})
afterAll(() => rmSync(place, { recursive: true }))

describe('a folder is made', () => {
  test('with those above it, and once', () => {
    const path = join(place, 'a', 'b', 'c')
    makeFolder(path)
    makeFolder(path)
    expect(statSync(path).isDirectory()).toBe(true)
  })

  test('but not in the place of a file, nor below one', () => {
    expect(() => makeFolder(join(place, 'tep'))).toThrow('EEXIST')
    expect(() => makeFolder(join(place, 'tep', 'x'))).toThrow('ENOTDIR')
  })

  test.runIf(existsSync('/proc/self'))('nor where the system makes none: it says so, and does not try for ever', () => {
    expect(() => makeFolder('/proc/thidua/cache')).toThrow()
  })
})
