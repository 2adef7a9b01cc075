import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dateRules, fileRules, kinds, progressRules, textRules } from '../src/rules/index.ts'
import { checkText, golden } from './support/check-text.ts'
import { fixtureText } from './support/fixture.ts'

/** Rules whose fixtures are single files; those over a whole workspace stand in workspace-rules.test.ts. */
const rules = [
  ...kinds.filter((it) => it.id !== 'waiver-unused'),
  ...textRules,
  ...dateRules,
  ...fileRules,
  ...progressRules,
]
const folder = (id: string) => `test/rules/${id}`
const fixtures = (id: string, sort: string) =>
  readdirSync(folder(id)).filter((it) => it.startsWith(sort) && it.endsWith('.yaml'))

describe('sound base plans', () => {
  test.each(readdirSync('test/base'))('%s gives no finding', (name) => {
    expect(golden(checkText(fixtureText(`test/base/${name}`)).findings)).toBe('')
  })
})

const ids = rules.map((it) => it.id).filter((id) => existsSync(folder(id)) && fixtures(id, 'faulty').length > 0)
describe.each(ids)('%s', (id) => {
  test.each(fixtures(id, 'sound'))('%s gives nothing', (name) => {
    const { findings } = checkText(fixtureText(`${folder(id)}/${name}`))
    // an excerpt always says that it is one
    expect(golden(findings.filter((it) => it.rule !== 'plan-excerpt' || id === 'plan-excerpt'))).toBe('')
  })

  test.each(fixtures(id, 'faulty'))('%s gives this rule and no other', async (name) => {
    const { findings } = checkText(fixtureText(`${folder(id)}/${name}`), name.replace('.patch', ''))
    expect([...new Set(findings.map((it) => it.rule))]).toEqual([id])
    await expect(golden(findings)).toMatchFileSnapshot(`../${folder(id)}/${name.replace(/(\.patch)?\.yaml$/, '.out')}`)
  })

  test('each message is shown by a fixture, and something sound stands beside it', () => {
    const shown = fixtures(id, 'faulty').flatMap((name) =>
      checkText(fixtureText(`${folder(id)}/${name}`)).findings.map((it) => it.message),
    )
    const rule = rules.find((it) => it.id === id)
    expect([...new Set(shown)].sort()).toEqual(Object.keys(rule?.words().messages ?? {}).sort())
    expect(fixtures(id, 'sound')).not.toEqual([])
  })
})
