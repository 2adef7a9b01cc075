import { describe, expect, test } from 'vitest'
import { evidencePaths } from '../../src/model/evidence.ts'

const paths = (written: string) => evidencePaths('tien-do/2026/quy-ii.yaml', written)

describe('a file named as evidence', () => {
  test('may stand below the folder of the workspace, or of the file that names it', () => {
    expect(paths('minh-chung/45.pdf')).toEqual(['minh-chung/45.pdf', 'tien-do/2026/minh-chung/45.pdf'])
    expect(evidencePaths('quy-ii.yaml', 'minh-chung/45.pdf')).toEqual(['minh-chung/45.pdf'])
  })

  test('may be written as on Windows, and with steps up', () => {
    expect(paths('.\\minh-chung\\45.pdf')).toEqual(['minh-chung/45.pdf', 'tien-do/2026/minh-chung/45.pdf'])
    expect(paths('../../minh-chung/45.pdf')).toEqual([null, 'minh-chung/45.pdf'])
  })

  test('leads out of the workspace by too many steps up, or from the root of a disk', () => {
    for (const it of [
      '../../../45.pdf',
      '/home/vp/45.pdf',
      'C:\\vp\\45.pdf',
      'D:/45.pdf',
      '\\\\may-chu\\45.pdf',
      '~/45.pdf',
    ])
      expect(new Set(paths(it)), it).toEqual(new Set([null]))
    expect(paths('file:///C:/vp/45.pdf')).toEqual([null])
  })

  test('is not looked for on a network', () => {
    expect(paths('https://qlvb.songlam.gov.vn/45')).toEqual([])
  })
})
