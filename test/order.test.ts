import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { json } from '../src/renderers/json.ts'
import { pretty } from '../src/renderers/pretty.ts'
import { findings } from '../src/reports/findings.ts'
import { kindOf } from '../src/rules/index.ts'
import { catalogue } from './support/catalogue.ts'
import { readFolder } from './support/check-folder.ts'
import { outcomeOf } from './support/memory.ts'

/** Repositories of every sort: the examples, and the fixtures of rules over a workspace. */
const repositories = [
  'examples/sound',
  'examples/faulty',
  'examples/real',
  ...readdirSync('test/rules').flatMap((id) =>
    readdirSync(`test/rules/${id}`, { withFileTypes: true })
      .filter((it) => it.isDirectory() && /^(?:sound|faulty)/.test(it.name))
      .map((it) => `test/rules/${id}/${it.name}`),
  ),
]

type Repository = ReturnType<typeof readFolder>

/** What a run prints for machines and for people. */
async function printed({ texts, ...asked }: Repository, order: readonly string[]): Promise<string> {
  const outcome = outcomeOf(texts, { ...asked, order })
  const options = { catalogue, version: '0', most: Number.POSITIVE_INFINITY, kindOf }
  const texted = await Promise.all(
    (['vi', 'en'] as const).map(async (locale) => {
      const report = await findings(outcome, { ...options, locale })
      const screen = { color: false, width: null }
      return json.render(report, screen) + pretty.render(report, screen)
    }),
  )
  return texted.join('')
}

/** The plans and reports of all repositories as one: units with many plans, chains and texts that many share. */
function crowd(): Repository {
  const parts = repositories.map((folder) => ({ folder, ...readFolder(folder) }))
  const isPaper = (text: string) => /^schema: (?:config|units|register|waivers)/m.test(text)
  const texts = parts.flatMap(({ folder, texts: own }) =>
    [...own].flatMap(([file, text]) => (isPaper(text) ? [] : [[`${folder}/${file}`, text] as const])),
  )
  return { asOf: '2027-11-22', texts: new Map(texts), others: [] }
}

describe('the order in which files are found', () => {
  test.each([...repositories, 'all of them'])('changes nothing in what is said of %s', async (folder) => {
    const repository = folder === 'all of them' ? crowd() : readFolder(folder)
    const files = [...repository.texts.keys()].sort()
    const expected = await printed(repository, files)
    const anyOrder = fc.shuffledSubarray(files, { minLength: files.length })
    await fc.assert(
      fc.asyncProperty(anyOrder, async (order) => {
        expect(await printed(repository, order)).toBe(expected)
      }),
      { numRuns: files.length < 3 ? 2 : 5, examples: [[files.toReversed()]] },
    )
  })
})
