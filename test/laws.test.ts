import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fields } from '../src/model/fields/index.ts'
import type { Bilingual } from '../src/model/words.ts'
import { kindOf, kinds, ruleIds, workspaceRules } from '../src/rules/index.ts'
import { en } from '../src/text/en.ts'
import { explainEn } from '../src/text/explain-en.ts'
import { explainVi } from '../src/text/explain-vi.ts'
import { fixEn } from '../src/text/fix-en.ts'
import { fixVi } from '../src/text/fix-vi.ts'
import { gatesEn } from '../src/text/gates-en.ts'
import { gatesVi } from '../src/text/gates-vi.ts'
import { vi } from '../src/text/vi.ts'
import { catalogue } from './support/catalogue.ts'

/** Kinds that no text alone can produce: their fixtures are files and folders (bad-files.test.ts, test/cli). */
const byFiles = new Set([
  'config-invalid',
  'document-lookalike',
  'document-too-large',
  'file-outside',
  'file-unreadable',
  'text-encoding',
])

/** Leaves of nested words with their path: `summary.plans` → text. */
function leaves(it: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(it).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value as object, `${path}${key}.`),
  )
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)(?::[\w ]+)*\}/g)].map((it) => it[1]).sort()
const uniquePlaceholders = (text: string) => [...new Set(placeholders(text))]

describe('rules', () => {
  test('the lists and the folder hold the same rules, each id is its file', () => {
    const files = readdirSync('src/rules')
      .filter((it) => it.endsWith('.ts') && it !== 'index.ts')
      .map((it) => it.replace('.ts', ''))
    expect([...ruleIds].sort()).toEqual(files.sort())
  })

  test('each rule has its fixtures, and no fixture is without its rule', () => {
    const folders = readdirSync('test/rules')
    expect(folders.filter((it) => !ruleIds.includes(it))).toEqual([])
    const held = folders.filter((it) => readdirSync(`test/rules/${it}`).some((name) => name.startsWith('faulty')))
    expect(ruleIds.filter((it) => !held.includes(it) && !byFiles.has(it))).toEqual([])
    expect([...byFiles].filter((it) => !kinds.some((kind) => kind.id === it))).toEqual([])
  })

  test('lists stand in the order of their ids', () => {
    const ids = workspaceRules.map((it) => it.id)
    expect(ids).toEqual([...ids].sort())
  })
})

/** What an official would not write. */
const unfit = /(?:^|\s)(?:bạn|hãy|vui lòng|sai rồi)(?:\s|$)|!(?!\[)/i

describe.each(ruleIds)('words of %s', (id) => {
  const { title, help, messages } = kindOf(id).words()
  const helps = 'vi' in help ? [help as Bilingual] : Object.values(help as Record<string, Bilingual>)
  const all = [title, ...helps, ...Object.values(messages)]

  test('say the same in both languages', () => {
    for (const text of all) {
      expect(uniquePlaceholders(text.vi), text.vi).toEqual(uniquePlaceholders(text.en))
      expect(text.vi.trim() && text.en.trim()).not.toBe('')
    }
  })

  test('keep the tone', () => {
    for (const text of all) {
      expect(text.vi.replace(/`[^`]*`/g, '')).not.toMatch(unfit)
      expect(text.vi).toBe(text.vi.normalize('NFC'))
    }
    for (const message of Object.values(messages)) expect(message.vi).toMatch(/[.…)]$/)
  })
})

test("the tool's own words say the same in both languages", () => {
  const english = new Map(leaves({ ...en, explain: explainEn, fixing: fixEn, gates: gatesEn }))
  for (const [path, text] of leaves({ ...vi, explain: explainVi, fixing: fixVi, gates: gatesVi })) {
    expect(uniquePlaceholders(english.get(path) ?? ''), path).toEqual(uniquePlaceholders(text))
  }
})

test('each field has words in both languages', () => {
  for (const [id, { name, what }] of Object.entries(fields)) {
    for (const text of [name, what]) expect(text.vi && text.en, id).toBeTruthy()
  }
})

describe('obligations', () => {
  test('name only rules that exist', () => {
    const tied = catalogue.obligations.flatMap((it) => it.rules)
    expect(tied.filter((it) => !ruleIds.includes(it))).toEqual([])
  })

  test('cover every duty, milestone and element of the law', () => {
    const count = (letter: string, last: number, digits: number) =>
      Array.from({ length: last }, (_, i) => `${letter}${String(i + 1).padStart(digits, '0')}`)
    const duties = [...count('D', 25, 2), ...count('M', 8, 1), ...count('L', 5, 1)]
    const covered = new Set(catalogue.obligations.flatMap((it) => it.covers))
    expect(duties.filter((it) => !covered.has(it))).toEqual([])
  })

  test('are checked by a rule, or say why none can', () => {
    for (const it of catalogue.obligations) expect(it.rules.length > 0 || it.unchecked, it.id).toBeTruthy()
  })
})

test('every one of the five texts is a source of something', () => {
  const used = JSON.stringify([
    catalogue.movement,
    catalogue.obligations,
    catalogue.targets,
    catalogue.clears,
    catalogue.missions,
    catalogue.determinations,
    catalogue.breakthroughs,
    catalogue.programme,
    catalogue.deadlines,
  ])
  for (const text of ['text-000', 'text-001', 'text-002', 'text-003', 'text-004']) expect(used).toContain(`"${text}"`)
})

test('no content key, year of the movement or decision number stands in code', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.ts'))
  const keys = catalogue.movement.contents.map((it) => it.key).filter((it) => it.includes('_'))
  const found = files.flatMap((file) => {
    const code = readFileSync(`src/${file}`, 'utf8')
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`/g, (text) =>
        /^['"`][\w-]+['"`]$/.test(text) ? text : '""',
      )
    const hits = [...keys.filter((key) => code.includes(key)), ...(code.match(/\b20(?:2[5-9]|30)\b/g) ?? [])]
    return hits.length ? [`${file}: ${[...new Set(hits)].join(', ')}`] : []
  })
  expect(found.filter((it) => !/^(?:model\/fields|text)\//.test(it))).toEqual([])
})

test('examples exist for a newcomer', () => {
  for (const it of ['sound', 'faulty', 'real']) expect(existsSync(`examples/${it}`)).toBe(true)
})
