import type { Catalogue } from '../model/catalogue.ts'
import { compileCheck } from './compile.ts'
import { generate } from './generate.ts'
import type { Shape } from './validate.ts'

/** The shape of each kind of document, by the value of its `schema:` key; compiled now, which takes as long as many plans. */
export const shapesOf = (catalogue: Catalogue): ReadonlyMap<string, Shape> =>
  new Map(Object.entries(generate(catalogue)).map(([kind, schema]) => [kind, { check: compileCheck(schema), schema }]))
