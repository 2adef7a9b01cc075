import type { Excerpt } from '../../model/example.ts'
import { readBytes, readFault } from '../../source/read.ts'
import type { ReadResult } from '../../source/source.ts'
import { compose, type Parts } from './compose.ts'

/** A sound plan of test/base/ with parts of its own, which are shown; and with others that are not. */
interface PlanSource {
  readonly base: string
  readonly parts?: Parts | undefined
  readonly unseen?: Parts | undefined
}

/** A file of an example as `example.yaml` says it. */
export type FileSource =
  /** Its whole text, shown whole. */
  | string
  | PlanSource
  /** A text that has to be there and need not be seen. */
  | { readonly text: string; readonly shown: false }
  /** A text in another encoding than UTF-8. */
  | { readonly text: string; readonly encoding: 'utf-16le' | 'latin1' }
  /** A text that goes on for so many bytes. */
  | { readonly text: string; readonly bytes: number }
  /** A link that leads out of the workspace. */
  | { readonly link: string }
  /** Listed, and then away: `ENOENT`, or another reason why it can't be opened. */
  | { readonly unreadable: string }

/** A file of an example: what reading it gives, and what is shown of it. */
export interface ExampleFile {
  readonly read: ReadResult
  readonly excerpt: Excerpt | null
}

/** @param bases texts of the sound plans, by name */
export function exampleFile(file: string, source: FileSource, bases: ReadonlyMap<string, string>): ExampleFile {
  if (typeof source === 'string') return whole(file, source, { source: { file, text: source } })
  if ('base' in source) return patched(file, source, bases)
  if ('shown' in source) return { read: { source: { file, text: source.text } }, excerpt: null }
  if ('encoding' in source) return whole(file, source.text, readBytes(file, Buffer.from(source.text, source.encoding)))
  if ('bytes' in source) return whole(file, source.text, readBytes(file, filled(source.text, source.bytes)))
  const excerpt = null
  if ('link' in source)
    return { excerpt, read: { fault: { file, rule: 'file-outside', message: 'link', data: { target: source.link } } } }
  return { excerpt, read: { fault: readFault(file, { code: source.unreadable }) } }
}

function patched(
  file: string,
  { base, parts = {}, unseen }: PlanSource,
  bases: ReadonlyMap<string, string>,
): ExampleFile {
  const text = bases.get(base)
  if (text === undefined) throw new Error(`there is no sound plan ${base}`)
  const composed = compose(text, parts, unseen)
  const lines = composed.excerpt
  return { read: { source: { file, text: composed.text } }, excerpt: lines.length ? { file, lines } : null }
}

const whole = (file: string, text: string, read: ReadResult): ExampleFile => ({
  read,
  excerpt: { file, lines: text.trimEnd().split('\n') },
})

/** A text with so many bytes: its last line again and again. */
function filled(text: string, bytes: number): Uint8Array {
  const all = Buffer.alloc(bytes, text.slice(text.trimEnd().lastIndexOf('\n') + 1))
  all.write(text)
  return all
}
