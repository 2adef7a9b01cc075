import type { Words } from './catalogue.ts'
import { isPlainNumber, type NumberReading, readDocumentNumber } from './document-number.ts'
import { remembered } from './remembered.ts'

/** A document number found in running text. */
export interface NumberInText {
  readonly text: string
  readonly reading: NumberReading
}

const part = '[A-Za-zĐđÐðƉɖƯư][A-Za-z0-9ĐđÐðƉɖƯư&]*(?![\\p{L}\\p{M}\\d])'
const dash = String.raw`[-\u2010-\u2015\u2212]`
const slash = String.raw`\s*[/\u2044\u2215\uFF0F]\s*`
const between = String.raw`(?:${slash}|\s?${dash}|${dash}\s?)`
const candidate = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d/.,-])\d{1,6}[a-z]?(?:${slash}|\s*${dash}\s*|\s)(?:\d{4}${between})?${part}(?:${between}${part}){0,4}`,
  'gu',
)

const readers = new WeakMap<Words, (text: string) => readonly NumberInText[]>()

/** The numbers that running text holds, as far as they are surely numbers: of a form that we know, with a known type. */
export function numbersInText(text: string, words: Words): readonly NumberInText[] {
  if (!/\d/.test(text)) return []
  let reader = readers.get(words)
  if (!reader) {
    reader = remembered((it) => numbersIn(it, words))
    readers.set(words, reader)
  }
  return reader(text)
}

function numbersIn(text: string, words: Words): readonly NumberInText[] {
  if (isPlainNumber(text)) return surely(text, words)
  const found: NumberInText[] = []
  for (const match of text.normalize('NFC').matchAll(candidate)) {
    found.push(...surely(match[0], words))
  }
  return found
}

function surely(text: string, words: Words): readonly NumberInText[] {
  const reading = readDocumentNumber(text, words)
  return reading.form && reading.form !== 'letter' ? [{ text, reading }] : []
}
