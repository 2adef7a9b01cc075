import type { Words } from './catalogue.ts'
import { type NumberWords, numberWords, resolve, withOneD } from './document-number-words.ts'
import { remembered } from './remembered.ts'

/** The forms of number that a Vietnamese document bears: 130/KH-UBND, 57-NQ/TW, 152/2025/NĐ-CP, 06/2022/QH15, 5514/UBND-ĐMPT. */
export type NumberForm = 'state' | 'party' | 'normative' | 'law' | 'letter'

/** What a number that can be understood has wrong, the most telling first. */
export const numberFaults = [
  'words',
  'party_form',
  'state_form',
  'doubled',
  'separators',
  'look_alikes',
  'marks',
  'letter_case',
  'signs',
  'spaces',
] as const
export type NumberFault = (typeof numberFaults)[number]

/** How a number was understood. No form: it is of none that we know, which is no fault. */
export interface NumberReading {
  readonly form: NumberForm | null
  /** Abbreviation of the type of document; laws and official letters have none. */
  readonly type: string | null
  /** As it ought to be written; the text itself where no form was recognised. */
  readonly canonical: string
  readonly faults: readonly NumberFault[]
}

const slashLike = /[\\\u2044\u2215\uFF0F]/g
const dashLike = /[_\u2010-\u2015\u2212\uFF0D]/g
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
const fullWidth = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF06]/g

const readers = new WeakMap<Words, (text: string) => NumberReading>()

/** Reads a text that should be a document number and nothing else. */
export function readDocumentNumber(text: string, words: Words): NumberReading {
  let reader = readers.get(words)
  if (!reader) {
    reader = readerOf(numberWords(words))
    readers.set(words, reader)
  }
  return reader(text)
}

/** Digits that stand before a sign mean nothing but themselves: `130/KH-UBND` and `7/KH-UBND` are read once. */
function readerOf(known: NumberWords): (text: string) => NumberReading {
  const whole = remembered((text) => read(text, known))
  const behind = remembered((rest) => read(`1${rest}`, known))
  return (text) => {
    const digits = /^\d{1,6}(?=[-/])/.exec(text)?.[0]
    if (digits === undefined) return whole(text)
    const reading = behind(text.slice(digits.length))
    return { ...reading, canonical: reading.form ? `${digits}${reading.canonical.slice(1)}` : text }
  }
}

/** Nearly all numbers: digits, a type, an issuer, in plain letters with a plain sign between. */
const plainForm = /^(\d{1,6})([-/])([A-Za-zĐ]{1,12})([-/])([A-Za-zĐ][A-Za-z0-9Đ]{0,20})$/

/** Whether a text is a number of the usual form, whatever its parts mean, and nothing else. */
export const isPlainNumber = (text: string): boolean => plainForm.test(text)

/** A number in which nothing has to be cleared away first. */
function readPlain(text: string, known: NumberWords): NumberReading | null {
  const [, digits = '', ...rest] = plainForm.exec(text) ?? []
  if (!digits) return null
  const faults = new Set<NumberFault>()
  return judged(text, administrative(digits, rest, known, faults) ?? letter(digits, rest, known, faults), faults)
}

function judged(text: string, found: Found | null, faults: ReadonlySet<NumberFault>): NumberReading {
  if (!found) return { form: null, type: null, canonical: text, faults: [] }
  return { ...found, faults: numberFaults.filter((it) => faults.has(it)) }
}

const read = (text: string, known: NumberWords) => readPlain(text, known) ?? readClosely(text, known)

function readClosely(text: string, known: NumberWords): NumberReading {
  const faults = new Set<NumberFault>()
  const step = (from: string, to: string, fault: NumberFault): string => {
    if (from !== to) faults.add(fault)
    return to
  }
  const written = text.normalize('NFC').replace(invisible, '').trim()
  const lettered = step(written, withOneD(written.replace(fullWidth, (it) => it.normalize('NFKC'))), 'look_alikes')
  const signed = step(lettered, lettered.replace(slashLike, '/').replace(dashLike, '-'), 'signs')
  const spaced = step(signed, signed.replace(/\s*([-/])\s*/g, '$1').replace(/^(\d+)\s+(?=\p{L})/u, '$1'), 'spaces')
  const bare = step(spaced, spaced.replace(/^[.,;:]+|[.,;:]+$/g, ''), 'words')

  return judged(text, parse(bare, known, faults), faults)
}

type Found = Pick<NumberReading, 'form' | 'type' | 'canonical'>

/** Takes a number without blanks apart: number, then a year, a type and an issuer as far as it has them. */
function parse(text: string, known: NumberWords, faults: Set<NumberFault>): Found | null {
  const [head = '', ...tail] = text.split(/([-/])/)
  const start = /^(\d{1,6})(\p{L}*)$/u.exec(head)
  if (!start || tail.length < 2 || tail.some((it) => !/^(?:[-/]|[\p{L}\d&.]+(?:\(\p{Lu}+\))?)$/u.test(it))) return null
  const [, digits = '', letters = ''] = start
  const glued = letters.length > 1 && resolve(letters, known.types) !== null
  const rest = glued ? ['', letters, ...tail] : tail
  const number = glued ? digits : head
  return (
    law(number, rest, known, faults) ??
    normative(number, rest, known, faults) ??
    administrative(number, rest, known, faults) ??
    letter(number, rest, known, faults)
  )
}

function law(number: string, rest: readonly string[], known: NumberWords, faults: Set<NumberFault>): Found | null {
  const [first, year = '', second, issuer = ''] = rest
  const match = /^(\p{L}+)(\d+)$/u.exec(issuer)
  if (rest.length !== 4 || first !== '/' || second !== '/' || !isYear(year) || !match?.[1]) return null
  const body = resolve(match[1], known.assembly)
  if (!body) return null
  if (body.fault) faults.add(body.fault)
  return { form: 'law', type: null, canonical: `${number}/${year}/${body.as}${match[2]}` }
}

function normative(
  number: string,
  rest: readonly string[],
  known: NumberWords,
  faults: Set<NumberFault>,
): Found | null {
  const [first, year = '', second, type = '', third, ...issuer] = rest
  const kind = isYear(year) ? resolve(type, known.normative) : null
  if (!kind || issuer.length === 0) return null
  const by = issuerOf(issuer, known)
  const wrong = first !== '/' || second !== '/' || third !== '-'
  if (wrong && by.side !== 'state') return null
  if (wrong) faults.add('separators')
  for (const fault of [kind.fault, by.fault]) if (fault) faults.add(fault)
  return { form: 'normative', type: kind.as, canonical: `${number}/${year}/${kind.as}-${by.as}` }
}

/** 130/KH-UBND or 57-NQ/TW: which of the two is told by the issuer, and only where that is unknown by the signs between. */
function administrative(
  number: string,
  rest: readonly string[],
  known: NumberWords,
  faults: Set<NumberFault>,
): Found | null {
  const [first = '', type = '', second = '', ...others] = rest
  const kind = resolve(type, known.types)
  if (!kind || others.length === 0) return null
  const again = others.length > 2 && resolve(others[0] ?? '', known.types)?.as === kind.as
  const last = again ? (others[1] ?? '') : second
  const by = issuerOf(again ? others.slice(2) : others, known)
  const pattern = again && by.side ? '' : `${first}${last}`
  const seen = pattern === '/-' ? 'state' : pattern === '-/' ? 'party' : null
  const form = by.side ?? seen
  if (!form) return null
  if (again) faults.add('doubled')
  else if (seen && seen !== form) faults.add(seen === 'party' ? 'party_form' : 'state_form')
  else if (!seen) faults.add('separators')
  for (const fault of [kind.fault, by.fault]) if (fault) faults.add(fault)
  const canonical = form === 'state' ? `${number}/${kind.as}-${by.as}` : `${number}-${kind.as}/${by.as}`
  return { form, type: kind.as, canonical }
}

/** 5514/UBND-ĐMPT: an official letter names no type, only who issued it and who drafted it. */
function letter(number: string, rest: readonly string[], known: NumberWords, faults: Set<NumberFault>): Found | null {
  const [first, issuer = '', second, ...drafted] = rest
  if (first !== '/' || second !== '-' || drafted.length === 0) return null
  const by = issuerOf([issuer], known)
  if (by.fault && by.side !== 'state') return null
  const part = by.fault === 'letter_case' ? drafted.join('').toUpperCase() : drafted.join('')
  if (by.fault) faults.add(by.fault)
  return isCapital(by.as.charAt(0)) ? { form: 'letter', type: null, canonical: `${number}/${by.as}-${part}` } : null
}

interface Issuer {
  readonly as: string
  readonly side: 'state' | 'party' | null
  readonly fault: NumberFault | null
}

/** Who issued it, by the first part: bodies of the State and of the Party number their papers differently. */
function issuerOf([first = '', ...more]: readonly string[], known: NumberWords): Issuer {
  const text = [first, ...more].join('')
  const lower = text === text.toLowerCase() && text !== text.toUpperCase()
  const others = lower ? more.join('').toUpperCase() : more.join('')
  const party = resolve(first, known.party)
  if (party && party.fault !== 'marks') return { as: party.as + others, side: 'party', fault: party.fault }
  const state = resolve(first, known.state)
  if (state) return { as: state.as + others, side: 'state', fault: state.fault }
  return { as: lower ? text.toUpperCase() : text, side: null, fault: lower ? 'letter_case' : null }
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text)
