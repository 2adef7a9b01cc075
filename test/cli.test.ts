import { readdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { play, readText } from './support/scenario.ts'

/** `UPDATE=1 npx vitest run test/cli.test.ts` writes what the runs gave; read it before you commit it. */
const update = process.env.UPDATE === '1'

test.each(readdirSync('test/cli'))('%s', (name) => {
  const text = readText(`test/cli/${name}`)
  const played = play(text)
  if (update) writeFileSync(`test/cli/${name}`, played)
  else expect(played).toBe(text)
})
