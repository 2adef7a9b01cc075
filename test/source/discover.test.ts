import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
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

test('two names that differ in their marks or in capital letters alone are two files, where the disk has two', ({
  skip,
}) => {
  const names = ['xã.yaml', 'xã.yaml'.normalize('NFD'), 'Xã.yaml', 'XÃ.YAML']
  for (const name of names) put(`kho/${name}`)
  skip(readdirSync(join(root, 'kho')).length < names.length, 'this disk takes them for one')
  const files = found('kho').files.map((it) => it.file)
  expect(files).toEqual(names.map((it) => `kho/${it}`).sort())
  for (const file of files) {
    expect(found(file).files).toEqual([{ file, named: true }])
    expect(read(root, file)).toMatchObject({ source: { file } })
  }
})

test('a repository that holds many other files is walked at once', () => {
  for (let folder = 0; folder < 40; folder++) {
    mkdirSync(join(root, 'ảnh', String(folder)), { recursive: true })
    for (let i = 0; i < 500; i++) writeFileSync(join(root, 'ảnh', String(folder), `${i}.jpg`), '')
  }
  put('plans/xã.yaml')
  for (let i = 0; i < 50; i++) put(`.cache/${i}.yaml`)
  for (let i = 0; i < 50; i++) put(`node_modules/x/${i}.yaml`)
  writeFileSync(join(root, '.planignore'), 'cũ/\n*.tạm.yaml\n')
  const start = performance.now()
  expect(found('.').files.map((it) => it.file)).toEqual(['plans/xã.yaml'])
  // twenty thousand files; it takes some hundredths of a second
  expect(performance.now() - start).toBeLessThan(2000)
})

test.each([
  ['below a file', 'xa.yaml/ke-hoach.yaml'],
  ['with a name that is too long', `${'x'.repeat(5000)}.yaml`],
  ['by a glob below a file', 'xa.yaml/*.yaml'],
])('a path %s finds nothing', (_, path) => {
  put('xa.yaml')
  expect(found(path)).toMatchObject({ files: [], unmatched: [join(root, path)] })
})
