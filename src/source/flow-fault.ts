import type { Span } from '../model/finding.ts'
import type { SyntaxFault } from './found.ts'
import { cut, type Line, quoted } from './line.ts'

/**
 * Inside `{ }`, a comma in a sentence, or in a number: what follows it has no colon, so it is read as one more key without a value.
 * `sentence` is all of it, `rest` where begins what comes after the comma.
 */
export function commaFault(text: string, key: string, sentence: Span, rest: number): SyntaxFault {
  const whole = text.slice(sentence.start, sentence.end)
  if (/^-?\d+,\d+$/.test(whole)) {
    const data = { quoted: `${key}: ${whole.replace(',', '.')}` }
    return { rule: 'yaml-syntax', message: 'decimalComma', ...sentence, data }
  }
  const data = { rest: cut(text.slice(rest, sentence.end)), quoted: `${key}: ${quoted(whole)}` }
  return { rule: 'yaml-syntax', message: 'comma', ...sentence, data }
}

/** A plain value up to the next key, brace or quote; in it a colon that YAML takes for that of another key. */
const sentenceWithColon = /^(.*?[{,]\s*)([a-z_]+): ((?!["'[])(?:(?!,\s*[a-z_]+:)[^:{}"])+: (?:(?!,\s*[a-z_]+:)[^{}"])*)/

/** Inside `{ }` on one line, a colon in a sentence without quotes; `null` where it is something else. */
export function colonInFlow(line: Line): SyntaxFault | null {
  const [, before = '', key, sentence] = sentenceWithColon.exec(line.raw) ?? []
  if (key === undefined || sentence === undefined) return null
  const start = line.start + before.length + key.length + 2
  const written = sentence.trimEnd()
  const data = { line: line.raw.trim(), quoted: `${key}: ${quoted(written)}` }
  return { rule: 'yaml-syntax', message: 'colon', start, end: start + written.length, data }
}
