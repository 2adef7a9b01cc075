import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Leaves of nested words with their path. */
function leaves(it: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(it).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value as object, `${path}${key}.`),
  )
}

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)(?::[\w ]+)*\}/g)].map((it) => it[1]))].sort()

const names = readdirSync('src/text/reports').flatMap((it) => (it.endsWith('-vi.ts') ? [it.replace('-vi.ts', '')] : []))

async function wordsOf(name: string, locale: 'vi' | 'en') {
  const found: Record<string, object> = await import(`../../src/text/reports/${name}-${locale}.ts`)
  return leaves(Object.values(found)[0] ?? {})
}

test('there are words', () => expect(names).toContain('units'))

test.each(names)('the words of %s say the same in both languages, in the tone of an office', async (name) => {
  const english = new Map(await wordsOf(name, 'en'))
  for (const [path, text] of await wordsOf(name, 'vi')) {
    expect(placeholders(english.get(path) ?? ''), path).toEqual(placeholders(text))
    expect(text, path).toBe(text.normalize('NFC'))
    expect(text.replace(/`[^`]*`/g, ''), path).not.toMatch(
      /(?:^|\s)(?:bạn|hãy|vui lòng|yếu kém|đội sổ|điểm số|xếp hạng)(?:\s|$)|!/i,
    )
  }
})
