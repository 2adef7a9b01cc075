import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ruleIds } from '../src/rules/index.ts'
import { decode } from '../src/source/decode.ts'
import { applyPatch, type Patch } from './support/fixture.ts'
import { checkTexts } from './support/memory.ts'

/** A minimal reproduction: a base plan with something changed, a raw text, or raw bytes. */
interface Case {
  readonly on?: string
  readonly set?: Readonly<Record<string, unknown>>
  readonly remove?: readonly string[]
  /** In the text of the base plan as it stands. */
  readonly edit?: { readonly find: string; readonly put: string }
  readonly repeat?: { readonly at: string; readonly text: string; readonly times: number }
  readonly encoding?: 'utf-8-bom' | 'utf-16' | 'crlf' | 'cr'
  readonly text?: string
  /** In hexadecimal. */
  readonly bytes?: string
  /** What else is in the repository: texts, or other plans made of base plans; and more lines of its configuration. */
  readonly files?: Readonly<Record<string, string | Patch>>
  readonly config?: string
  /** What it gives, where that is not all rules of the mistake; and what else it is allowed to give. */
  readonly gives?: readonly string[]
  readonly also?: readonly string[]
}

interface Mistake {
  readonly number: number
  readonly mistake: string
  /** The rules that catch it, else why none does. */
  readonly rules?: readonly string[]
  readonly reason?: string
  readonly note?: string
  readonly cases?: readonly Case[]
  /** Right writings close to the mistake: nothing is said of them. */
  readonly accepted?: readonly Case[]
  readonly also?: readonly string[]
  /** The test that shows what only a disk can show. */
  readonly shown_in?: string
}

const mistakes = readdirSync('test/mistakes').flatMap(
  (name) => parse(readFileSync(`test/mistakes/${name}`, 'utf8')) as Mistake[],
)
const registry = readFileSync('test/plans/units.yaml', 'utf8')

function textOf({ on, set, remove, edit, repeat, text }: Case): string {
  if (on === undefined) return text ?? ''
  const long = repeat && { [repeat.at]: repeat.text.repeat(repeat.times) }
  const changed = applyPatch({
    base: on,
    ...((set ?? long) && { set: { ...set, ...long } }),
    ...(remove && { remove }),
  })
  if (!edit) return changed
  expect(changed).toContain(edit.find)
  return changed.replace(edit.find, () => edit.put)
}

function bytesOf(it: Case): Buffer {
  if (it.bytes !== undefined) return Buffer.from(it.bytes, 'hex')
  const text = textOf(it)
  if (it.encoding === 'utf-16') return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (it.encoding === 'utf-8-bom') return Buffer.from(`\ufeff${text}`)
  if (it.encoding === 'crlf') return Buffer.from(text.replaceAll('\n', '\r\n'))
  return Buffer.from(it.encoding === 'cr' ? text.replaceAll('\n', '\r') : text)
}

/** The rules that speak of a case, each once, in the order of their ids. */
function said(it: Case): readonly string[] {
  const read = decode('plan.yaml', bytesOf(it))
  if ('fault' in read) return [read.fault.rule]
  const beside = Object.entries(it.files ?? {}).map(([name, file]): [string, string] => [
    name,
    typeof file === 'string' ? file : applyPatch(file),
  ])
  const units = ['units.yaml', ...beside.filter(([, text]) => text.startsWith('schema: units/')).map(([name]) => name)]
  const texts = new Map([
    ['plan.config.yaml', `schema: config/v1\nunits: [${units.join(', ')}]\n${it.config ?? ''}`],
    ['units.yaml', registry],
    ...beside,
    ['plan.yaml', read.source.text],
  ])
  const found = checkTexts(texts, { asOf: '2026-11-22', shown: [...texts.keys()] })
  return [...new Set(found.map(({ rule }) => rule))].sort()
}

test('every mistake stands in the table once, with a rule or a reason', () => {
  expect(mistakes.map((it) => it.number)).toEqual(Array.from({ length: 135 }, (_, i) => i + 1))
  for (const { number, rules, reason, cases, shown_in } of mistakes) {
    const answers = [rules?.length, reason].filter(Boolean)
    expect(answers, `mistake ${number}`).toHaveLength(1)
    expect(rules && !cases?.length && !shown_in, `mistake ${number} has no reproduction`).toBeFalsy()
  }
})

test('the rules named exist', () => {
  const named = mistakes.flatMap(({ rules = [], cases = [], also = [] }) => [
    ...rules,
    ...also,
    ...cases.flatMap((it) => [...(it.gives ?? []), ...(it.also ?? [])]),
  ])
  expect(named.filter((it) => !ruleIds.includes(it))).toEqual([])
})

test('what is shown elsewhere is shown there', () => {
  for (const { rules = [], shown_in } of mistakes) {
    if (shown_in) for (const rule of rules) expect(readFileSync(shown_in, 'utf8')).toContain(rule)
  }
})

describe.each(mistakes.filter((it) => it.cases))('$number $mistake', ({ rules = [], cases = [], also = [] }) => {
  test.each(cases.map((it, i) => [i + 1, it] as const))('reproduction %i', (_, it) => {
    const allowed = [...also, ...(it.also ?? [])]
    const found = said(it)
    expect(found.filter((rule) => !allowed.includes(rule))).toEqual([...(it.gives ?? rules)].sort())
    for (const rule of it.also ?? []) expect(found, 'allowed, but not said').toContain(rule)
  })

  test('each of its rules is shown', () => {
    expect([...new Set(cases.flatMap((it) => it.gives ?? rules))].sort()).toEqual([...rules].sort())
  })
})

describe.each(mistakes.filter((it) => it.accepted))('$number, but right', ({ accepted = [] }) => {
  test.each(accepted.map((it, i) => [i + 1, it] as const))('writing %i', (_, it) => expect(said(it)).toEqual([]))
})
