import { createHash } from 'node:crypto'
import type { Compilation } from '../../src/model/compilation.ts'
import type { Digest, TextForm } from '../../src/model/compilation-renderer.ts'

const digest = (): Digest => {
  const hash = createHash('sha256')
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') }
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A compilation in a form that is one text. */
export function rendered(compilation: Compilation, form: TextForm): Uint8Array {
  return Buffer.concat([...form.render(compilation, digest())])
}
