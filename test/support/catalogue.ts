import { createHash } from 'node:crypto'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { seedFiles } from '../../src/cli/seed-files.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import { shapesOf } from '../../src/schema/shapes.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The catalogue of a folder of seeds, read as the build reads it. */
export const catalogueOf = (folder: string): Catalogue => loadCatalogue(seedFiles(folder), sha256)

export const catalogue = catalogueOf('seeds')

export const shapes = shapesOf(catalogue)
