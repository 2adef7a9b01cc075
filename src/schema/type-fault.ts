import type { Finding } from '../model/finding.ts'
import type { Json } from '../model/words.ts'

const codeKeys = new Set(['code', 'parent', 'by', 'unit'])

/** Which of the usual mix-ups a wrong type is. */
export function typeFault(
  place: { key: string; in: string },
  found: Json,
  expected: readonly string[],
): Pick<Finding, 'message' | 'data'> {
  const { key } = place
  const data = { ...place, found: plainText(found) }
  if (expected.includes('string') && typeof found === 'number') {
    return { message: codeKeys.has(key) ? 'code' : 'textNumber', data }
  }
  if (expected.includes('string') && typeof found === 'boolean') return { message: 'textNumber', data }
  const numeric = !expected.includes('string') && (expected.includes('number') || expected.includes('integer'))
  if (numeric) {
    const meant = typeof found === 'string' ? meantNumber(found) : null
    return meant === null ? { message: 'number', data } : { message: 'numberText', data: { ...data, meant } }
  }
  if (expected.includes('object')) return { message: 'map', data }
  if (expected.includes('array') && !expected.includes('string')) return { message: 'list', data }
  return { message: expected.includes('boolean') ? 'boolean' : 'text', data }
}

/** The number that a text stands for, where only one reading is possible: `"85"`, `80,5`, `85 %`. */
function meantNumber(text: string): number | null {
  const match = /^(-?\d+)(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim())
  return match ? Number(match[2] === undefined ? match[1] : `${match[1]}.${match[2]}`) : null
}

/** A value as messages show it. */
export const plainText = (it: Json): string =>
  typeof it === 'object' ? JSON.stringify(it).slice(0, 80) : String(it).slice(0, 200)
