import builtValidators from 'built:validators'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Checker } from '../engine/check-file.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Examples } from '../model/example.ts'
import type { JsonSchema } from '../schema/build.ts'
import type { Shape } from '../schema/validate.ts'
import type { Library } from '../source/parse.ts'
import { laterKeys } from './catalogue-parts.ts'
import { sha256 } from './hash.ts'
import { seedFiles } from './seed-files.ts'

/** The catalogue and its validators: the ones built in, or those of a folder of seeds, compiled now. */
export async function catalogueAndShapes(folder: string | undefined): Promise<Omit<Checker, 'library'>> {
  return folder === undefined ? builtIn() : fromSeeds(folder)
}

/** A JSON file that the build laid beside the program. */
const readBuilt = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

/** The catalogue that was built in; what is seldom asked for is read when it is. */
function builtCatalogue(): Catalogue {
  const catalogue = readBuilt('catalogue.json') as Record<string, unknown>
  let more: Record<string, unknown> | null = null
  for (const key of laterKeys) {
    const get = () => {
      more ??= readBuilt('catalogue-later.json') as Record<string, unknown>
      return more[key]
    }
    Object.defineProperty(catalogue, key, { get, enumerable: true })
  }
  return catalogue as unknown as Catalogue
}

/** The examples of rules; read by nothing but `explain`. */
export const builtExamples = () => readBuilt('examples.json') as Examples

function builtIn(): Omit<Checker, 'library'> {
  let schemas: Record<string, JsonSchema> | null = null
  const shape = (kind: string): Shape => {
    const validate = builtValidators[kind.replace('/', '_')]
    if (!validate) throw new Error(`no validator for ${kind}`)
    return {
      check: (value) => (validate(value) ? [] : (validate.errors ?? [])),
      get schema() {
        schemas ??= readBuilt('schemas.json') as Record<string, JsonSchema>
        return schemas[kind] ?? {}
      },
    }
  }
  const kinds = Object.keys(builtValidators).map((it) => it.replace('_', '/'))
  return { catalogue: builtCatalogue(), shapes: new Map(kinds.map((it) => [it, shape(it)])) }
}

async function fromSeeds(folder: string): Promise<Omit<Checker, 'library'>> {
  const { loadCatalogue } = await import('../catalogue/load.ts')
  const { shapesOf } = await import('../schema/shapes.ts')
  const catalogue = loadCatalogue(seedFiles(folder), sha256)
  return { catalogue, shapes: shapesOf(catalogue) }
}

let loaded: Library | null = null

/** The YAML library, loaded at the first file that is not of the plain subset; a bundle of its own, so that this can wait. */
export const library: Library = (text) => {
  loaded ??= (createRequire(import.meta.url)('./library.cjs') as { readWithLibrary: Library }).readWithLibrary
  return loaded(text)
}
