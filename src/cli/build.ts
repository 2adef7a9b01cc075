import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { loadCatalogue } from '../catalogue/load.ts'
import { forValidation, standalone } from '../schema/compile.ts'
import { generate } from '../schema/generate.ts'

/** What the build makes of the seeds, so that nothing is compiled at start-up. */
export function build(folder: string) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.yaml'))
  const files = paths.map((path) => ({
    path: path.replaceAll('\\', '/'),
    text: readFileSync(`${folder}/${path}`, 'utf8'),
  }))
  const catalogue = loadCatalogue(files, (text) => createHash('sha256').update(text).digest('hex'))
  const schemas = generate(catalogue)
  const lean = Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, forValidation(schema)]))
  return { catalogue: JSON.stringify(catalogue, (key, value) => (key === 'read' ? undefined : value)), schemas, lean: JSON.stringify(lean), validators: standalone(schemas) }
}
