import type { Compilation } from '../../model/compilation.ts'
import type { TextForm } from '../../model/compilation-renderer.ts'
import { summaryOf } from '../../model/compilation-summary.ts'
import { sparseTask } from '../../model/sparse-task.ts'
import { inBatches } from './in-batches.ts'

/**
 * The artifact (schemas/compilation.v1): canonical, one record a line, keys in a fixed order. Its last line holds the SHA-256
 * of all bytes before it.
 */
export const json: TextForm = {
  form: 'text',
  *render(compilation, digest) {
    for (const bytes of inBatches(linesOf(compilation))) {
      digest.update(bytes)
      yield bytes
    }
    yield new TextEncoder().encode(`"sha256":"${digest.hex()}"}\n`)
  },
}

function* linesOf(compilation: Compilation): Iterable<string> {
  const { meta, units, plans, tasks, targets, findings } = compilation
  const { sources, leftOut, ...rest } = meta
  let opening = '{'
  for (const [key, value] of Object.entries({ ...rest, summary: summaryOf(compilation) })) {
    yield `${opening}"${key}":${JSON.stringify(value)},\n`
    opening = ''
  }
  yield* list('sources', sources)
  yield* list('leftOut', leftOut)
  yield* list('units', units)
  yield* list('plans', plans)
  yield* list('tasks', tasks, sparseTask)
  yield* list('targets', targets)
  yield* list('findings', findings)
}

function* list<T>(key: string, records: Iterable<T>, form: (it: T) => unknown = (it) => it): Iterable<string> {
  yield `"${key}":[`
  let before = '\n'
  for (const it of records) {
    yield `${before}${JSON.stringify(form(it))}`
    before = ',\n'
  }
  yield '\n],\n'
}
