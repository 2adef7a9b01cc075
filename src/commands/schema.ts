import { join } from 'node:path'
import type { Io } from '../cli/io.ts'
import { writeOut } from '../cli/output.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { DocumentKind } from '../model/document-kinds.ts'
import { Fault } from '../model/fault.ts'
import { nearest } from '../model/nearest.ts'
import { generate } from '../schema/generate.ts'
import { makeFolder } from '../source/make-folder.ts'

/** Prints the JSON Schema of a kind of document (`plan` or `plan/v1`), or writes all of them to a folder. */
export function schema(
  kind: string | null,
  folder: string | null,
  catalogue: Catalogue,
  output: string | null,
  io: Io,
): void {
  const schemas = generate(catalogue)
  const kinds = Object.keys(schemas) as DocumentKind[]
  const text = (it: DocumentKind) => `${JSON.stringify(schemas[it], null, 2)}\n`
  if (folder !== null) {
    try {
      makeFolder(folder)
    } catch (error) {
      throw new Fault('cannotWrite', { file: folder, reason: String((error as NodeJS.ErrnoException).code) }, 3)
    }
    for (const it of kinds) writeOut(join(folder, `${it.replace('/', '.')}.schema.json`), text(it), io.out)
    return
  }
  const asked = kind ?? 'plan'
  const found = kinds.find((it) => it === asked || it.startsWith(`${asked}/`))
  if (!found) {
    const short = kinds.map((it) => it.slice(0, it.indexOf('/')))
    const near = nearest(asked, short)[0]
    throw new Fault('wrongValue', { name: 'kind', value: asked, allowed: near ? [near] : short })
  }
  writeOut(output, text(found), io.out)
}
