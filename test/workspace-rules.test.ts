import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kindOf, workspaceRules } from '../src/rules/index.ts'
import { checkFolder } from './support/check-folder.ts'
import { golden } from './support/check-text.ts'

/** What counts: findings that a waiver sets aside do not. */
const counted = (folder: string) => checkFolder(folder).filter((it) => it.waived === null)

/** A fixture of a workspace rule is a folder: `sound…` gives nothing, `faulty…` this rule and no other. The last is found by the engine. */
describe.each([...workspaceRules.map((it) => it.id), 'waiver-unused'])('%s', (id) => {
  const folders = (sort: string) =>
    existsSync(`test/rules/${id}`)
      ? readdirSync(`test/rules/${id}`, { withFileTypes: true })
          .filter((it) => it.isDirectory() && it.name.startsWith(sort))
          .map((it) => it.name)
      : []

  test.each(folders('sound'))('%s gives nothing', (name) => {
    expect(golden(counted(`test/rules/${id}/${name}`))).toBe('')
  })

  test.each(folders('faulty'))('%s gives this rule and no other', async (name) => {
    const found = counted(`test/rules/${id}/${name}`)
    expect([...new Set(found.map((it) => it.rule))]).toEqual([id])
    await expect(golden(found)).toMatchFileSnapshot(`rules/${id}/${name}.out`)
  })

  test('each message is shown by a fixture, and something sound stands beside it', () => {
    const shown = folders('faulty').flatMap((name) => counted(`test/rules/${id}/${name}`).map((it) => it.message))
    expect([...new Set(shown)].sort()).toEqual(Object.keys(kindOf(id).words().messages).sort())
    expect(folders('sound')).not.toEqual([])
  })
})
