import type { Words } from './catalogue.ts'

/** The word lists that document numbers are read with, ready for look-up. */
export interface NumberWords {
  /** Types of administrative documents, of the State and of the Party. */
  readonly types: Lookup
  readonly normative: Lookup
  readonly state: Lookup
  readonly party: Lookup
  readonly assembly: Lookup
}

interface Lookup {
  readonly exact: ReadonlySet<string>
  /** What only an abbreviation that is not written exactly is looked up in. */
  loosely(): { readonly anyCase: ReadonlyMap<string, string>; readonly plain: ReadonlyMap<string, string> }
}

const built = new WeakMap<Words, NumberWords>()

/** The lists of a catalogue, built once. */
export function numberWords(words: Words): NumberWords {
  const before = built.get(words)
  if (before) return before
  const list = (name: string) => words[name] ?? []
  const it: NumberWords = {
    types: lookup([...list('type_abbreviations'), ...list('party_type_abbreviations')]),
    normative: lookup(list('normative_type_abbreviations')),
    state: lookup(list('state_issuers')),
    party: lookup(list('party_issuers')),
    assembly: lookup(list('assembly_issuers')),
  }
  built.set(words, it)
  return it
}

const plain = (text: string) =>
  withOneD(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[Đđ]/g, 'd')
    .toLowerCase()

function lookup(list: readonly string[]): Lookup {
  const first = (key: (text: string) => string) => new Map([...list].reverse().map((it) => [key(it), it] as const))
  let loose: ReturnType<Lookup['loosely']> | undefined
  return {
    exact: new Set(list),
    loosely() {
      loose ??= { anyCase: first((it) => it.toLowerCase()), plain: first(plain) }
      return loose
    },
  }
}

/** An abbreviation as the list has it, and what had to be forgiven; marks are only ever added, never taken away. */
export function resolve(
  text: string,
  { exact, loosely }: Lookup,
): { readonly as: string; readonly fault: 'letter_case' | 'marks' | null } | null {
  if (exact.has(text)) return { as: text, fault: null }
  const { anyCase, plain: unmarked } = loosely()
  const cased = anyCase.get(text.toLowerCase())
  if (cased) return { as: cased, fault: 'letter_case' }
  const marked = /^[a-z]+$/i.test(text) ? unmarked.get(text.toLowerCase()) : undefined
  return marked ? { as: marked, fault: 'marks' } : null
}

/** Đ has look-alikes that fonts draw the same. */
export const withOneD = (text: string): string => text.replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ')
