import { Unusual } from './cursor.ts'

const COLON = 58
const SPACE = 32
const NEWLINE = 10

/** Characters of keys: 1 inside, 3 at their beginning too. */
const ofKeys = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  if (/[\w-]/.test(char)) ofKeys[code] = /[A-Za-z_]/.test(char) ? 3 : 1
}

/** Keys that are no text in YAML, or dangerous as names of properties. */
const oddKeys = new Set(['null', 'Null', 'NULL', 'true', 'True', 'TRUE', 'false', 'False', 'FALSE'])
const isOdd = (key: string) => oddKeys.has(key) || key in Object.prototype

/** Of the key that was found last. */
let sum = 0

/** Where a key that begins here ends, at its colon; -1 where none does. */
export function keyEndAt(text: string, start: number): number {
  let i = start
  let code = text.charCodeAt(i)
  if (!(code < 128) || ofKeys[code] !== 3) return -1
  sum = 0
  do {
    sum = (Math.imul(sum, 31) + code) | 0
    code = text.charCodeAt(++i)
  } while (code < 128 && ofKeys[code])
  if (code !== COLON) return -1
  const next = text.charCodeAt(i + 1)
  return next === SPACE || next === NEWLINE || i + 1 === text.length ? i : -1
}

/** Keys by their sums: plans write the same hundred over and over, and a key that is there already need not be made. */
const keys = new Map<number, string>()
const most = 1000

/** The key that `keyEndAt` has just found. */
export function keyFound(text: string, start: number, end: number): string {
  const known = keys.get(sum)
  if (known !== undefined && known.length === end - start && text.startsWith(known, start)) return known
  const key = text.slice(start, end)
  if (key.length > most || isOdd(key)) throw new Unusual()
  // a property's name is a text of its own, and the quickest to store by
  const [own = key] = Object.keys({ [key]: 0 })
  if (known === undefined && keys.size < most) keys.set(sum, own)
  return own
}
