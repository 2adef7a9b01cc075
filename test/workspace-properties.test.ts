import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Json } from '../src/model/words.ts'
import { json } from '../src/renderers/compilation/json.ts'
import { reportRenderers } from '../src/renderers/report/index.ts'
import { reports } from '../src/reports/report/index.ts'
import { groupings } from '../src/reports/report/maker.ts'
import { formatOf } from '../src/text/locale-format.ts'
import { rendered } from './support/artifact.ts'
import { compileTexts } from './support/compile-texts.ts'
import { exchange, exchanged } from './support/exchanged.ts'
import { parquetFiles } from './support/parquet-folder.ts'
import { reportOn } from './support/report.ts'

/** More by hand: RUNS=1000 npx vitest run test/workspace-properties.test.ts */
const runs = Number(process.env.RUNS ?? 20)

const folder = 'test/reports/song-lam'
const config = 'plan.config.yaml'
/** One plan of the folder is there because nobody can read it; of a wrong configuration nothing is made. */
const readable = readdirSync(folder).filter((it) => it !== config && it !== 'my-thanh.yaml')
const settings = readFileSync(`${folder}/${config}`, 'utf8')
const documents = readable.map((it) => parse(readFileSync(`${folder}/${it}`, 'utf8'), { schema: 'core' }) as Json)

const fits = (name: string) => {
  const schema = JSON.parse(readFileSync(`schemas/${name}.v1.schema.json`, 'utf8'))
  const check = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
  return (text: string) => {
    check(JSON.parse(text))
    expect(check.errors ?? []).toEqual([])
  }
}
const isArtifact = fits('compilation')
const isReport = fits('report')
const days = ['0001-01-01', '2025-06-30', '2026-11-22', '2031-01-01', '9999-12-31']

test('whatever a repository holds, it can be compiled, and every report of it is made', {
  timeout: runs * 20_000,
}, async () => {
  const made = fc.tuple(
    fc.array(exchange, { minLength: 1, maxLength: 25 }),
    fc.constantFrom(...days),
    fc.constantFrom('vi' as const, 'en' as const),
    fc.constantFrom(...groupings),
  )
  let plans = 0
  await fc.assert(
    fc.asyncProperty(made, async ([exchanges, asOf, locale, groupBy]) => {
      const texts = exchanged(documents, exchanges).map((it, i) => [readable[i] ?? '', stringify(it)] as const)
      const compilation = compileTexts(new Map([[config, settings], ...texts]), { asOf })
      plans += compilation.plans.length
      isArtifact(Buffer.from(rendered(compilation, json)).toString())
      parquetFiles(compilation)
      for (const name of Object.keys(reports)) {
        const report = await reportOn(name, compilation, { locale, groupBy, previous: compilation })
        for (const form of ['json', 'table', 'markdown']) {
          const screen = { color: false, width: form === 'table' ? 20 : null, format: formatOf(locale) }
          const text = await (await reportRenderers[form]?.())?.render(report, screen)
          if (form === 'json') isReport(String(text))
          else expect(text).not.toMatch(/\bundefined\b|\[object |\bNaN\b/)
        }
      }
    }),
    { numRuns: runs },
  )
  // most of them get past the gates
  expect(plans).toBeGreaterThan(runs)
})
