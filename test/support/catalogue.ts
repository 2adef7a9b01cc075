import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import { compileCheck } from '../../src/schema/compile.ts'
import { generate } from '../../src/schema/generate.ts'
import type { Shape } from '../../src/schema/validate.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The catalogue of a folder of seeds, read as the build reads it. */
export function catalogueOf(folder: string): Catalogue {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.yaml'))
  const files = paths.map((path) => ({
    path: path.replaceAll('\\', '/'),
    text: readFileSync(`${folder}/${path}`, 'utf8'),
  }))
  return loadCatalogue(files, sha256)
}

export const catalogue = catalogueOf('seeds')

export const shapesOf = (it: Catalogue): ReadonlyMap<string, Shape> =>
  new Map(Object.entries(generate(it)).map(([kind, schema]) => [kind, { check: compileCheck(schema), schema }]))

export const shapes = shapesOf(catalogue)
