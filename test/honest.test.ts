import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { golden } from './support/check-text.ts'
import { checkTexts } from './support/memory.ts'

/** Plans as their authors would write them: short, plain, with what their unit can do. Nobody is accused of anything. */
test.each(readdirSync('test/honest'))('%s is accused of nothing', (name) => {
  const texts = new Map([[name, readFileSync(`test/honest/${name}`, 'utf8')]])
  const found = checkTexts(texts, { asOf: '2026-11-22' }).filter((it) => it.severity !== 'info')
  expect(golden(found)).toBe('')
})
