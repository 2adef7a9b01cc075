import type { Catalogue } from '../model/catalogue.ts'
import { shapesOf } from '../schema/shapes.ts'
import { readWithLibrary } from '../source/library.ts'
import type { Checker } from './check-file.ts'

/** A checker from a catalogue alone, for programs that have no built one. */
export const checkerOf = (catalogue: Catalogue): Checker => ({
  catalogue,
  shapes: shapesOf(catalogue),
  library: readWithLibrary,
})
