import type { FileResult } from '../../src/engine/file-result.ts'
import type { Located, Range } from '../../src/model/diagnostic.ts'
import type { Bilingual } from '../../src/model/words.ts'
import { kindOf } from '../../src/rules/index.ts'
import { sayHelp, sayMessage } from '../../src/text/say-finding.ts'

/** Throws where a result breaks a promise that holds for every file, whatever is in it. */
export function examine(result: FileResult, text: string): void {
  plainJson(result, 'result')
  const lengths = text.split('\n').map((it) => it.length)
  for (const finding of result.findings) examineFinding(finding, lengths)
}

export function examineFinding(finding: Located, lengths: readonly number[]): void {
  const what = `${finding.rule} (${finding.message}) at ${finding.place}`
  const ranges = [finding.range, ...(finding.fix?.edits ?? []).map((it) => it.range)]
  for (const range of ranges)
    if (!isInside(range, lengths)) throw new Error(`${what}: outside, ${JSON.stringify(range)}`)

  const words = kindOf(finding.rule).words()
  const message = Object.hasOwn(words.messages, finding.message) ? words.messages[finding.message] : undefined
  if (!message) throw new Error(`${what}: no such message`)
  const help = 'vi' in words.help ? words.help : (words.help as Record<string, Bilingual>)[finding.message]
  if (!help) throw new Error(`${what}: no help`)
  const written = Object.values(finding.data).join('\n')
  for (const locale of ['vi', 'en'] as const) {
    const said = [
      [message[locale], sayMessage(words, finding.message, finding.data, locale)],
      [(help as Bilingual)[locale], sayHelp(words, finding.message, finding.data, locale)],
    ] as const
    for (const [form, sentence] of said) examineSentence(form, sentence, written, what)
  }
}

/** What a reader can still take in: lists of all allowed keys are the longest. */
const longest = 2000

/** A sentence in which every placeholder was filled, by something that can be read. */
function examineSentence(form: string, sentence: string, written: string, what: string): void {
  if (!sentence.trim()) throw new Error(`${what}: says nothing`)
  if (sentence.length > longest) throw new Error(`${what}: ${sentence.length} characters, ${sentence.slice(0, 200)}`)
  for (const [placeholder] of form.matchAll(/\{\w+(?::[\w :]+)?\}/g)) {
    if (sentence.includes(placeholder)) throw new Error(`${what}: ${placeholder} in ${sentence}`)
  }
  const unreadable = /undefined|\[object|NaN|(?<=\s)(?:``|“”|""|\(\))(?=[\s.,:;)])/.exec(sentence)?.[0]
  if (unreadable && !form.includes(unreadable) && !written.includes(unreadable[0] ?? ''))
    throw new Error(`${what}: ${unreadable} in ${sentence}`)
}

function isInside({ start, end }: Range, lengths: readonly number[]): boolean {
  const stands = ({ line, column }: Range['start']) => column >= 1 && column <= (lengths[line - 1] ?? -1) + 1
  const ordered = start.line < end.line || (start.line === end.line && start.column <= end.column)
  return stands(start) && stands(end) && ordered
}

/** What goes through JSON or to another thread and comes back the same; keys without a value may get lost. */
function plainJson(value: unknown, at: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`${at} is ${value}`)
    return
  }
  if (typeof value !== 'object') throw new Error(`${at} is a ${typeof value}`)
  const prototype = Object.getPrototypeOf(value) as unknown
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null)
    throw new Error(`${at} is no plain object`)
  for (const [key, it] of Object.entries(value)) if (it !== undefined) plainJson(it, `${at}.${key}`)
}
