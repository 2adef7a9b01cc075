import { readdirSync, readFileSync } from 'node:fs'
import { loadCatalogue } from '../catalogue/load.ts'
import type { Locale } from '../model/words.ts'
import { kindOf, ruleIds } from '../rules/index.ts'
import { forValidation, standalone } from '../schema/compile.ts'
import { generate } from '../schema/generate.ts'
import { en } from '../text/en.ts'
import { vi } from '../text/vi.ts'
import { isLater } from './catalogue-parts.ts'
import { sha256 } from './hash.ts'

/** What the build makes of the seeds, so that nothing is compiled at start-up. */
export function build(folder: string) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.yaml'))
  const files = paths.map((path) => ({
    path: path.replaceAll('\\', '/'),
    text: readFileSync(`${folder}/${path}`, 'utf8'),
  }))
  const catalogue = loadCatalogue(files, sha256)
  const schemas = generate(catalogue)
  const lean = Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, forValidation(schema, true)]))
  const text = (it: object) => JSON.stringify(it, (key, value) => (key === 'read' ? undefined : value))
  const entries = Object.entries(catalogue)
  const part = (wanted: boolean) => text(Object.fromEntries(entries.filter(([key]) => isLater(key) === wanted)))
  return {
    catalogue: part(false),
    catalogueLater: part(true),
    schemas,
    lean: JSON.stringify(lean),
    validators: standalone(schemas),
  }
}

/** The table of all rules for the README: id, severity, what it asks for. */
export function rulesTable(locale: Locale): string {
  const { explain, severity } = locale === 'vi' ? vi : en
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const rows = [...ruleIds].sort().map((id) => {
    const kind = kindOf(id)
    return `| \`${id}\` | ${severity[kind.severity]} | ${cell(kind.words().title[locale])} |`
  })
  return [`| ${explain.id} | ${explain.severity} | ${explain.title} |`, '|---|---|---|', ...rows].join('\n')
}
