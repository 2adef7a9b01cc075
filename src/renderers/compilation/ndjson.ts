import type { TextForm } from '../../model/compilation-renderer.ts'
import { escaped } from '../../model/printable.ts'

/** The tasks alone, one a line, as the artifact has them. */
export const ndjson: TextForm = {
  form: 'text',
  *render({ tasks }) {
    for (const it of tasks) yield `${escaped(JSON.stringify(it))}\n`
  },
}
