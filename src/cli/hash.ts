/** SHA-256 in hexadecimal. The module is loaded at the first call: a run that finds nothing never asks. */
export const sha256 = (text: string): string =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex')
