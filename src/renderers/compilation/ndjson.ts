import type { TextForm } from '../../model/compilation-renderer.ts'
import { inBatches } from './in-batches.ts'

/** The tasks alone, one a line, each with all its keys. */
export const ndjson: TextForm = {
  form: 'text',
  render: ({ tasks }) => inBatches(linesOf(tasks)),
}

function* linesOf(tasks: Iterable<unknown>): Iterable<string> {
  for (const it of tasks) yield `${JSON.stringify(it)}\n`
}
