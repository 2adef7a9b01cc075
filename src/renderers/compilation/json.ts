import type { Compilation } from '../../model/compilation.ts'
import type { TextForm } from '../../model/compilation-renderer.ts'
import { summaryOf } from '../../model/compilation-summary.ts'
import { escaped } from '../../model/printable.ts'

/**
 * The artifact (schemas/compilation.v1): canonical, one record a line, keys in a fixed order. Its last line holds the SHA-256
 * of all lines before it.
 */
export const json: TextForm = {
  form: 'text',
  *render(compilation, digest) {
    for (const line of linesOf(compilation)) {
      digest.update(line)
      yield line
    }
    yield `"sha256":"${digest.hex()}"}\n`
  },
}

function* linesOf(compilation: Compilation): Iterable<string> {
  const { meta, units, plans, tasks, targets, findings } = compilation
  const { sources, leftOut, ...rest } = meta
  let opening = '{'
  for (const [key, value] of Object.entries({ ...rest, summary: summaryOf(compilation) })) {
    yield `${opening}"${key}":${line(value)},\n`
    opening = ''
  }
  for (const [key, records] of Object.entries({ sources, leftOut, units, plans, tasks, targets, findings })) {
    yield `"${key}":[`
    let before = '\n'
    for (const it of records) {
      yield `${before}${line(it)}`
      before = ',\n'
    }
    yield '\n],\n'
  }
}

const line = (value: unknown) => escaped(JSON.stringify(value))
