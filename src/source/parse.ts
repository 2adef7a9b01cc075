import type { Span } from '../model/finding.ts'
import { rememberTexts } from '../model/texts.ts'
import type { Json } from '../model/words.ts'
import type { SyntaxFault } from './found.ts'
import { readPlain } from './plain/reader.ts'
import type { TreeNode } from './tree.ts'

/** A text as a value, and where its parts stand, worked out only when asked. */
export interface Document {
  /** Keys with `null` or blank text are absent; items of lists keep their place. */
  readonly value: Json
  tree(): TreeNode
}

export type Parsed = { readonly document: Document } | { readonly faults: readonly (SyntaxFault & Span)[] }

/** How an unusual text is read: passed in, so that the YAML library is only loaded when it is needed. */
export type Library = (text: string) => ReturnType<typeof import('./library.ts').readWithLibrary>

/**
 * Text → document or faults. The plain reader first; the library for whatever it does not take.
 * @param placed it is known beforehand that places will be asked for: then the text is read once, not twice
 */
export function parse(text: string, library: Library, placed = false): Parsed {
  const plain = readPlain(text, placed)
  if (plain) {
    const tree = () => plain.tree ?? readPlain(text, true)?.tree ?? { start: 0 }
    return { document: { value: withoutBlanks(plain.value), tree } }
  }
  const read = library(text)
  if ('faults' in read) return { faults: read.faults.map((it) => ({ ...it, ...inside(it, text.length) })) }
  if (read.empty) return { faults: [{ rule: 'document-empty', message: 'empty', start: 0, end: 0, data: {} }] }
  return { document: { value: withoutBlanks(read.value), tree: () => read.tree } }
}

/** A place inside a text of some length; the library's may reach a character further. */
function inside({ start, end = start + 1 }: { start: number; end?: number }, length: number): Span {
  return { start: Math.min(start, length), end: Math.min(end, length) }
}

const isBlank = (it: Json | undefined) => it === null || (typeof it === 'string' && (it === '' || isBlankText(it)))

/** Most texts begin with a letter or a figure. */
function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0)
  return (first <= 0x2d || first >= 0xa0) && text.length < 20 && /^[\s-]*$/.test(text)
}

/** Blank text counts as absent everywhere (format.md, section 2). A value without any stays as it is. */
function withoutBlanks(value: Json): Json {
  const texts: string[] = []
  if (hasBlanks(value, texts)) return copyWithoutBlanks(value)
  rememberTexts(value, texts)
  return value
}

/** @param texts gathers those that are passed on the way */
function hasBlanks(value: Json, texts: string[]): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) {
    for (const it of value as readonly Json[]) if (isBlankOr(it, texts)) return true
    return false
  }
  for (const key in value as Record<string, Json>) {
    if (isBlankOr((value as Record<string, Json>)[key] as Json, texts)) return true
  }
  return false
}

function isBlankOr(it: Json, texts: string[]): boolean {
  if (typeof it !== 'string') return it === null || (typeof it === 'object' && hasBlanks(it, texts))
  texts.push(it)
  return isBlank(it)
}

function copyWithoutBlanks(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((it) => (isBlank(it) ? null : copyWithoutBlanks(it)))
  const result: Record<string, Json> = {}
  for (const key in value as Record<string, Json>) {
    const it = (value as Record<string, Json>)[key] as Json
    if (isBlank(it)) continue
    if (key === '__proto__') Object.defineProperty(result, key, { value: copyWithoutBlanks(it), enumerable: true })
    else result[key] = copyWithoutBlanks(it)
  }
  return result
}
