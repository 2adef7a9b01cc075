import { describe, expect, test } from 'vitest'
import { Ignored } from '../../src/source/ignored.ts'

/** What is left out of a workspace, by its folders with a `.planignore`. */
const leaving = (texts: Readonly<Record<string, string>>) => {
  const ignored = new Ignored()
  for (const [folder, text] of Object.entries(texts)) ignored.add(folder, text)
  return (path: string) => ignored.has(path)
}

describe('a .planignore', () => {
  test('that is not there leaves nothing out', () => {
    expect(new Ignored().has('plans/ben-say.yaml')).toBe(false)
  })

  test.each([
    ['nhap/', 'plans/nhap/', true],
    ['nhap/', 'plans/nhap', false],
    ['/nhap/', 'plans/nhap/', false],
    ['*-nhap.yaml', 'plans/xa/ben-say-nhap.yaml', true],
    ['plans/*.yaml', 'plans/xa/ben-say.yaml', false],
    ['plans/**/cu.yaml', 'plans/xa/2024/cu.yaml', true],
    ['# nhap.yaml', 'nhap.yaml', false],
    ['\\#1.yaml', '#1.yaml', true],
    ['*.yaml\n!ben-say.yaml', 'plans/ben-say.yaml', false],
    ['plans/\n!plans/ben-say.yaml', 'plans/ben-say.yaml', true],
    ['Nhap/', 'nhap/', false],
  ])('%j and %s: %s', (text, path, expected) => {
    expect(leaving({ '': text })(path)).toBe(expected)
  })

  test('speaks for its own folder and what is below it, whatever signs the name of the folder has', () => {
    const has = leaving({ 'xã [mới] #1': 'nhap.yaml\n/cu/\n' })
    expect(has('xã [mới] #1/nhap.yaml')).toBe(true)
    expect(has('xã [mới] #1/a/b/nhap.yaml')).toBe(true)
    expect(has('xã [mới] #1/a/cu/')).toBe(false)
    expect(has('xã m #1/nhap.yaml')).toBe(false)
    expect(has('nhap.yaml')).toBe(false)
  })

  test('further down has the last word', () => {
    const has = leaving({ '': '*-nhap.yaml', xa: '!*-nhap.yaml', 'xa/2024': 'ben-say-nhap.yaml' })
    expect(
      ['ben-nhap.yaml', 'xa/ben-nhap.yaml', 'xa/2024/ben-nhap.yaml', 'xa/2024/ben-say-nhap.yaml'].map(has),
    ).toEqual([true, false, false, true])
  })

  test('means a name however its marks are put together', () => {
    expect(leaving({ '': 'cũ/'.normalize('NFD') })('cũ/')).toBe(true)
    expect(leaving({ '': 'cũ/' })('cũ/'.normalize('NFD'))).toBe(true)
  })
})
