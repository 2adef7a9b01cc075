import type { Finding } from '../model/finding.ts'
import type { Path } from '../model/path.ts'
import type { Json } from '../model/words.ts'

const codeKeys = new Set(['code', 'parent', 'by', 'unit'])

/** Codes of provinces and communes with all their digits; `8` may be `08`, or another unit. */
const wholeCode = '^(?:\\d{2}|\\d{5})$'

/** Which of the usual mix-ups a wrong type is, and the correction where only one is possible. */
export function typeFault(
  at: Path,
  place: { key: string; in: string },
  found: Json,
  expected: readonly string[],
): Pick<Finding, 'message' | 'data' | 'fix'> {
  const { key } = place
  const data = { ...place, found: plainText(found) }
  if (expected.includes('string') && (typeof found === 'number' || typeof found === 'boolean')) {
    if (typeof at.at(-1) === 'number') return { message: 'itemNumber', data, fix: [{ op: 'quote', path: at }] }
    const isCode = typeof found === 'number' && codeKeys.has(key)
    const fix = [{ op: 'quote', path: at, ...(isCode && { like: wholeCode }) }] as const
    return { message: isCode ? 'code' : 'textNumber', data, fix }
  }
  const numeric = !expected.includes('string') && (expected.includes('number') || expected.includes('integer'))
  if (numeric) {
    const meant = typeof found === 'string' ? meantNumber(found) : null
    const inWords = typeof found === 'string' && meant === null ? numberInWords(found) : null
    if (inWords !== null) return { message: 'numberWords', data: { ...data, meant: inWords } }
    if (meant === null) return { message: 'number', data }
    const fits = (expected.includes('number') || Number.isInteger(meant)) && isCertain(String(found), meant)
    return {
      message: 'numberText',
      data: { ...data, meant },
      ...(fits && { fix: [{ op: 'set', path: at, value: meant }] }),
    }
  }
  if (expected.includes('object')) return { message: 'map', data }
  if (expected.includes('array') && !expected.includes('string')) return { message: 'list', data }
  if (!expected.includes('boolean')) return { message: 'text', data }
  const value = typeof found === 'string' ? truths.get(found.trim().toLowerCase()) : undefined
  return { message: 'boolean', data, ...(value !== undefined && { fix: [{ op: 'set', path: at, value }] }) }
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
])

/** The number that a text stands for, where only one reading is possible: `"85"`, `80,5`, `85 %`. */
function meantNumber(text: string): number | null {
  const match = /^(-?\d+)(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim())
  return match ? Number(match[2] === undefined ? match[1] : `${match[1]}.${match[2]}`) : null
}

const powers: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }

/** The whole number in a few words that hold one and no more: `giai đoạn 2`, `185 tỷ đồng`, `2.500.000.000 đồng`. */
function numberInWords(text: string): number | null {
  const words = text.normalize('NFC').toLowerCase()
  const [number, ...more] = words.match(/\d[\d.,]*/g) ?? []
  const power = powers[/\d[\d.,]*\s*(nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})/u.exec(words)?.[1] ?? ''] ?? 1
  if (number === undefined || more.length || (power === 1 && /nghìn|ngàn|triệu|tỷ|tỉ/.test(words))) return null
  const plain = /^\d{1,3}(?:\.\d{3}){2,}$/.test(number) ? number.replaceAll('.', '') : number.replace(',', '.')
  const meant = Math.round(Number(plain) * power * 100) / 100
  return /^\d+(?:\.\d{1,2})?$/.test(plain) && Number.isSafeInteger(meant) ? meant : null
}

/** A percent sign would get lost, and so would digits that no number holds. */
const isCertain = (text: string, meant: number) => !text.includes('%') && Math.abs(meant) <= Number.MAX_SAFE_INTEGER

/** A value as messages show it. */
export const plainText = (it: Json): string =>
  typeof it === 'object' ? JSON.stringify(it).slice(0, 80) : String(it).slice(0, 200)
