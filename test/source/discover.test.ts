import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { discover, matcher, startOf } from '../../src/source/discover.ts'
import { read } from '../../src/source/read.ts'

let root = ''
beforeEach(() => {
  root = realpathSync.native(mkdtempSync(join(tmpdir(), 'thidua-')))
})
afterEach(() => rmSync(root, { recursive: true }))

const put = (file: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true })
  writeFileSync(join(root, file), 'schema: plan/v1\n')
}
const found = (...paths: readonly string[]) =>
  discover(
    root,
    paths.map((it) => join(root, it)),
  )

describe.each([
  ['composed on the disk', 'NFC', 'NFD'],
  ['decomposed on the disk', 'NFD', 'NFC'],
])('a name with marks, %s', (_, disk, asked) => {
  const file = 'kế hoạch/xã Bến Sậy.yaml'

  test('is found by the other writing of it, under the name that it has on the disk', () => {
    put(file.normalize(disk))
    expect(found(file.normalize(asked))).toMatchObject({
      files: [{ file: file.normalize(disk), named: true }],
      unmatched: [],
    })
  })

  test('is the same file when its folder is walked as well', () => {
    put(file.normalize(disk))
    expect(found(file.normalize(asked), 'kế hoạch'.normalize(asked), '.').files).toHaveLength(1)
  })

  test('fits a glob, of the command line and of the configuration', () => {
    put(file.normalize(disk))
    expect(found('kế hoạch/xã*.yaml'.normalize(asked)).files).toHaveLength(1)
    expect(matcher(['kế hoạch/xã*.yaml'.normalize(asked)])(file.normalize(disk))).toBe(true)
  })

  test('begins at the folder as it is on the disk', () => {
    put(file.normalize(disk))
    expect(startOf(join(root, file.normalize(asked)))).toBe(join(root, 'kế hoạch'.normalize(disk)))
  })

  test('is read under the name that it has on the disk', () => {
    put(file.normalize(disk))
    expect(read(root, file.normalize(asked))).toMatchObject({ source: { file: file.normalize(disk) } })
  })
})

test('a file that a configuration names in a roundabout way is read under its plain name', () => {
  put('units.yaml')
  expect(read(root, './x/../units.yaml')).toMatchObject({ source: { file: 'units.yaml' } })
})
