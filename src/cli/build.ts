import { loadCatalogue } from '../catalogue/load.ts'
import { checkerOf } from '../engine/checker.ts'
import type { Locale } from '../model/words.ts'
import { renderBook } from '../renderers/book-markdown.ts'
import { wordsOf } from '../reports/explain/topics.ts'
import { rulesBook } from '../reports/rules-book.ts'
import { kindOf, ruleIds } from '../rules/index.ts'
import { forValidation, standalone } from '../schema/compile.ts'
import { generate } from '../schema/generate.ts'
import { outputSchemas } from '../schema/report-schema.ts'
import { isLater } from './catalogue-parts.ts'
import { readExamples, shippedExamples } from './examples/folder.ts'
import { sha256 } from './hash.ts'
import { seedFiles } from './seed-files.ts'

/** What the build makes of the seeds and of the examples of rules, so that nothing is compiled at start-up. */
export function build(seeds: string, fixtures: string) {
  const catalogue = loadCatalogue(seedFiles(seeds), sha256)
  const schemas = generate(catalogue)
  const examples = shippedExamples(readExamples(fixtures, checkerOf(catalogue)), catalogue)
  const lean = Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, forValidation(schema, true)]))
  const text = (it: object) => JSON.stringify(it, (key, value) => (key === 'read' ? undefined : value))
  const entries = Object.entries(catalogue)
  const part = (wanted: boolean) => text(Object.fromEntries(entries.filter(([key]) => isLater(key) === wanted)))
  return {
    catalogue: part(false),
    catalogueLater: part(true),
    schemas,
    outputs: outputSchemas,
    lean: JSON.stringify(lean),
    validators: standalone(schemas),
    examples: JSON.stringify(examples),
    /** The document of all rules, in one language. */
    rules: async (locale: Locale) =>
      renderBook(await rulesBook({ catalogue, examples, locale, rules: ruleIds.map(kindOf) })),
  }
}

/** The table of all rules for the README: id, severity, what it asks for. */
export function rulesTable(locale: Locale): string {
  const words = wordsOf(locale)
  const page = locale === 'vi' ? 'docs/rules.vi.md' : 'docs/rules.md'
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const rows = [...ruleIds].sort().map((id) => {
    const kind = kindOf(id)
    return `| [\`${id}\`](${page}#${id}) | ${words.severities[kind.severity]} | ${cell(kind.words().title[locale])} |`
  })
  return [`| ${words.id} | ${words.severity} | ${words.title} |`, '|---|---|---|', ...rows].join('\n')
}
