import type { Digest } from '../model/compilation-renderer.ts'

/** The module is loaded at the first call: a run that finds nothing never asks. */
const hasher = () => process.getBuiltinModule('node:crypto').createHash('sha256')

/** SHA-256 in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => hasher().update(content).digest('hex')

/** SHA-256 of bytes that come in parts. */
export function digest(): Digest {
  const hash = hasher()
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') }
}
