import {
  Composer,
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Document as LibraryDocument,
  type Node,
  Parser,
  type Scalar,
  type YAMLMap,
  type YAMLParseError,
  type YAMLSeq,
} from 'yaml'
import type { Json } from '../model/words.ts'
import { commaFault } from './flow-fault.ts'
import type { SyntaxFault } from './found.ts'
import { scalarValue } from './plain/scalar.ts'
import { markFault, syntaxFault } from './syntax-fault.ts'
import type { KeyNode, TreeNode } from './tree.ts'

/** Nesting past this is refused before any recursive step (rule yaml-too-deep). */
export const deepest = 64

type Outcome =
  | { readonly value: Json; readonly tree: TreeNode; readonly empty: boolean }
  | { readonly faults: readonly SyntaxFault[] }

/**
 * Reads any YAML with the library, guarded: depth is gated while it parses (deep nesting aborts the process later), keys
 * are strings, values are built here and never by `toJS` (which may run for minutes on hostile input).
 */
export function readWithLibrary(text: string): Outcome {
  const tokens = tokensOf(text)
  if (typeof tokens === 'number')
    return { faults: [{ rule: 'yaml-too-deep', message: 'deep', start: tokens, data: { deepest } }] }
  const directive = tokens.find((it) => it.type === 'directive')
  if (directive) {
    const { offset: start, source } = directive
    return {
      faults: [
        { rule: 'yaml-anchor', message: 'directive', start, end: start + source.length, data: { name: source } },
      ],
    }
  }
  const composer = new Composer({
    uniqueKeys: false,
    stringKeys: true,
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
  })
  const { documents, errors } = composed(composer, tokens, text.length)
  const [first, second] = documents
  const error = [...errors].sort((a, b) => a.pos[0] - b.pos[0])[0]
  if (second && (!error || (second.range?.[0] ?? 0) <= error.pos[0])) {
    return { faults: [{ rule: 'yaml-many-documents', message: 'many', start: documentStart(text, second), data: {} }] }
  }
  if (error) return { faults: [syntaxFault(error, text)] }
  if (!first?.contents) return { value: null, tree: { start: 0 }, empty: true }
  const builder = new Builder(text)
  const { value, tree } = builder.build(first.contents)
  return builder.faults.length ? { faults: builder.faults } : { value, tree, empty: value === null }
}

/** More errors than this are not waited for: one is said, and a hostile text has one a line, each with its stack. */
const enough = 5000

class Enough extends Error {}

/** Tokens → documents and what is wrong with them; at most the first of very many errors. */
function composed(composer: Composer, tokens: readonly CST.Token[], end: number) {
  // the library has no option for this; a test holds it to what it does here (bad-input.test.ts)
  const inner = composer as unknown as { errors: YAMLParseError[]; onError: (...error: unknown[]) => void }
  const note = inner.onError
  inner.onError = (...error) => {
    note(...error)
    if (inner.errors.length >= enough) throw new Enough()
  }
  const documents: LibraryDocument<Node>[] = []
  try {
    for (const it of composer.compose(tokens, true, end)) documents.push(it as LibraryDocument<Node>)
  } catch (error) {
    if (!(error instanceof Enough)) throw error
    return { documents, errors: [...documents.flatMap((it) => it.errors), ...inner.errors] }
  }
  return { documents, errors: documents.flatMap((it) => it.errors) }
}

/** Where the second document begins: at its marker. */
function documentStart(text: string, document: LibraryDocument<Node>): number {
  const before = text.slice(0, document.contents?.range?.[0] ?? document.range?.[1] ?? 0)
  return [...before.matchAll(/^(?:---|\.\.\.)/gm)].at(-1)?.index ?? 0
}

/** The tokens of a text, up to the first that has no place in it; or the offset at which it nests too deep. */
function tokensOf(text: string): readonly CST.Token[] | number {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    if (tokens.at(-1)?.type === 'error') break
    // the document is on the stack as well
    if (parser.stack.length > deepest + 1) return parser.offset
  }
  return [...tokens, ...parser.end()]
}

/** Builds values and places from the library's nodes; notes what the format does not allow. */
class Builder {
  readonly faults: SyntaxFault[] = []
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  build(node: Node | null): { value: Json; tree: TreeNode } {
    const [start, end] = node?.range ?? [0, 0]
    const marked = node as { anchor?: string; tag?: string } | null
    if (isAlias(node)) this.faults.push(markFault(this.text, start))
    else if (marked?.anchor) this.faults.push(markFault(this.text, this.before('&', start)))
    else if (marked?.tag) this.faults.push(markFault(this.text, this.before('!', start)))
    if (isMap(node)) return this.map(node, start, end)
    if (isSeq(node)) return this.list(node, start, end)
    return { value: isScalar(node) ? plainValue(node) : null, tree: { start, end } }
  }

  private map(node: YAMLMap, start: number, end: number): { value: Json; tree: TreeNode } {
    const value: Record<string, Json> = Object.create(null)
    const keys = new Map<string, KeyNode>()
    for (const [i, pair] of node.items.entries()) {
      const key = pair.key as Node | null
      const [keyStart, keyEnd] = key?.range ?? [start, start]
      if (isAlias(key) || (key as { anchor?: string } | null)?.anchor) this.faults.push(markFault(this.text, keyStart))
      const written = isScalar(key) ? (key.source ?? String(key.value)) : null
      if (written === null) {
        this.faults.push({ rule: 'yaml-key', message: 'notText', start: keyStart, end: keyEnd, data: {} })
        continue
      }
      if (node.flow && pair.value === null) this.comma(node, i)
      const name = written.normalize('NFC')
      const earlier = keys.get(name)
      if (earlier) {
        const data = { key: name.trim() ? name : '""', line: lineOf(this.text, earlier.start) }
        this.faults.push({
          rule: 'yaml-duplicate-key',
          message: 'twice',
          start: keyStart,
          end: keyEnd,
          data,
          first: earlier,
        })
        continue
      }
      const built = this.build(pair.value as Node | null)
      value[name] = built.value
      const empty = pair.value === null || (pair.value as Node).range?.[0] === (pair.value as Node).range?.[1]
      keys.set(name, { start: keyStart, end: keyEnd, node: empty ? { start: keyEnd, end: keyEnd } : built.tree })
    }
    return { value, tree: node.flow ? { start, end, keys } : { start, keys } }
  }

  /** A key without a value inside `{ }`, after one with a plain value: a sentence that its own comma cut. */
  private comma({ items }: YAMLMap, index: number): void {
    const before = items[index - 1]
    if (!isScalar(before?.value) || before.value.type !== 'PLAIN' || !isScalar(before.key)) return
    const next = items.findIndex((it, i) => i > index && it.value !== null)
    const lost = items.slice(index, next < 0 ? undefined : next).map((it) => (it.key as Node).range ?? [0, 0])
    const start = before.value.range?.[0] ?? 0
    const end = lost.at(-1)?.[1] ?? start
    this.faults.push(commaFault(this.text, String(before.key.source), { start, end }, lost[0]?.[0] ?? start))
  }

  private list(node: YAMLSeq, start: number, end: number): { value: Json; tree: TreeNode } {
    const built = node.items.map((it) => this.build(it as Node | null))
    const items = built.map((it) => it.tree)
    return { value: built.map((it) => it.value), tree: node.flow ? { start, end, items } : { start, items } }
  }

  private before(mark: string, start: number): number {
    const at = this.text.lastIndexOf(mark, start)
    return at < 0 ? start : this.text[at - 1] === mark ? at - 1 : at
  }
}

/** A plain scalar is read from its source, as the plain reader does; quoted and block scalars are text. */
function plainValue(node: Scalar): Json {
  if (node.type === 'PLAIN' && typeof node.value !== 'string') return scalarValue(node.source ?? '')
  return typeof node.value === 'string' ? node.value : null
}

function lineOf(text: string, offset: number): number {
  let line = 1
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++
  return line
}
