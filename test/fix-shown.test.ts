import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Edit } from '../src/model/diagnostic.ts'
import { runPlan } from './support/scenario.ts'

const draft = readFileSync('test/base/draft.yaml', 'utf8')
const messy = draft
  .replace('due: 2025-11-30', 'due: 30/11/2025')
  .replace('923/QĐ-TTg', '923 /QĐ-TTg')
  .replace('Sở Nội vụ', 'Sở\u00a0Nội\u00a0vụ')
const waivers = `schema: waivers/v1
waivers:
  - rule: document-number-form
    reason: theo bản đã ký
    granted_by: { position: Giám đốc Sở Nội vụ }
    until: 2026-12-31
`

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thidua-shown-'))
  mkdirSync(join(folder, '.git'))
  writeFileSync(join(folder, 'ke-hoach.yaml'), messy)
  writeFileSync(join(folder, 'ngoai-le.yaml'), waivers)
  writeFileSync(join(folder, 'plan.config.yaml'), 'schema: config/v1\nwaivers: [ngoai-le.yaml]\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

const validate = (format: string, lang: string) =>
  runPlan(['validate', 'ke-hoach.yaml', '--as-of', '2026-11-22', '--format', format, '--lang', lang], folder).stdout

interface Shown {
  readonly rule: string
  readonly waived: object | null
  readonly fix: { readonly title: string; readonly edits: readonly Edit[] } | null
}
const correctable = (json: string) =>
  (JSON.parse(json) as { diagnostics: readonly Shown[] }).diagnostics.filter((it) => it.fix)
const diagnostics = (lang: string) => correctable(validate('json', lang))

/** Edits made by a program that knows nothing of this one: lines and columns from 1, columns in UTF-16 units. */
function edited(text: string, edits: readonly Edit[]): string {
  const lines = text.split('\n')
  const last = [...edits].sort(
    (a, b) => b.range.start.line - a.range.start.line || b.range.start.column - a.range.start.column,
  )
  for (const { range, text: written } of last) {
    const line = lines[range.start.line - 1] ?? ''
    lines[range.start.line - 1] = line.slice(0, range.start.column - 1) + written + line.slice(range.end.column - 1)
  }
  return lines.join('\n')
}

describe('a correction', () => {
  test('is an edit for programs, with a title in words', () => {
    const titles = (lang: string) => diagnostics(lang).map((it) => [it.rule, it.fix?.title])
    expect(titles('vi')).toEqual([
      ['document-number-form', 'Lệnh `plan fix` ghi: `- 923/QĐ-TTg`.'],
      ['text-hidden-character', 'Lệnh `plan fix` sửa 02 chỗ, dòng đầu tiên thành: `standing_agency: Sở Nội vụ`.'],
      ['date-form', 'Lệnh `plan fix` ghi: `due: 2025-11-30`.'],
    ])
    expect(titles('en')[1]?.[1]).toBe('`plan fix` corrects 2 places, the first line to: `standing_agency: Sở Nội vụ`.')
    const edits = diagnostics('en').flatMap((it) => it.fix?.edits ?? [])
    expect(edited(messy, edits)).toBe(draft)
  })

  test('is a line for people, but not where a waiver sets the finding aside', () => {
    const shown = validate('pretty', 'vi')
      .split('\n')
      .filter((it) => it.includes('plan fix'))
    expect(shown.map((it) => it.trim())).toEqual([
      '= Lệnh `plan fix` sửa 02 chỗ, dòng đầu tiên thành: `standing_agency: Sở Nội vụ`.',
      '= Lệnh `plan fix` ghi: `due: 2025-11-30`.',
    ])
  })

  test('shows of a long line what is around the change, and no backquotes', () => {
    const title = (basis: string) => {
      writeFileSync(join(folder, 'dai.yaml'), draft.replace('- 923/QĐ-TTg', basis))
      const [finding] = correctable(
        runPlan(['validate', 'dai.yaml', '--format', 'json', '--lang', 'en'], folder).stdout,
      )
      return finding?.fix?.title
    }
    const about = 'về việc tổ chức phong trào thi đua trong toàn quốc'
    expect(title(`- "Quyết định số 923 /QĐ-TTg \`mới\` của Thủ tướng Chính phủ ${about}"`)).toBe(
      '`plan fix` writes: `- "Quyết định số 923/QĐ-TTg ’mới’ của Thủ tướng Chính phủ về việc tổ chức phong trào thi đua trong…`.',
    )
    expect(title(`- Quyết định của Thủ tướng Chính phủ ${about}, số 923 /QĐ-TTg`)).toBe(
      '`plan fix` writes: `… trào thi đua trong toàn quốc, số 923/QĐ-TTg`.',
    )
  })
})
