import { ownText } from '../model/remembered.ts'

/** Texts that are kept beyond their file, each once. */
const pool = new Map<string, string>()
/** A shorter text is a copy of its own anyhow. */
const shortest = 13

/** Puts, for each text in a value, a copy of its own in its place, shared by all files that say the same. */
export function keep<T>(value: T): T {
  if (typeof value === 'string') return (value.length < shortest ? value : textOf(value)) as T
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const it: unknown = value[i]
      if (typeof it === 'string' || typeof it === 'object') value[i] = keep(it)
    }
    return value
  }
  const fields = value as Record<string, unknown>
  for (const key in fields) {
    const it = fields[key]
    if (typeof it === 'string' ? it.length >= shortest : typeof it === 'object') fields[key] = keep(it)
  }
  return value
}

function textOf(text: string): string {
  let known = pool.get(text)
  if (known === undefined) {
    known = ownText(text)
    pool.set(known, known)
  }
  return known
}
