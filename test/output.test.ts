import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeOut } from '../src/cli/output.ts'

const out = { isTTY: false, columns: null, write: () => {} }
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thidua-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test.each([0o600, 0o640, 0o755])('a result in the place of a file keeps its permissions (%o)', (mode) => {
  const file = join(folder, 'ket-qua.json')
  writeFileSync(file, 'cũ')
  chmodSync(file, mode)
  writeOut(file, 'mới', out)
  expect(readFileSync(file, 'utf8')).toBe('mới')
  expect(statSync(file).mode & 0o777).toBe(mode)
})
