import { type Compilation, type CompilationMeta, compilationVersion } from '../model/compilation.ts'
import type { CompiledTask } from '../model/compiled-task.ts'
import { type SparseTask, wholeTask } from '../model/sparse-task.ts'

/** Why a file is not read as an artifact; `data` fills the message. */
export interface ArtifactFault {
  readonly fault: 'artifactNot' | 'artifactVersion' | 'artifactCut' | 'artifactChanged'
  readonly data: { readonly found?: number; readonly known?: number }
}

const lastLine = /^"sha256":"([\da-f]{64})"\}\r?\n?$/
const newline = 10
const decoder = new TextDecoder()

/**
 * The bytes of an artifact (renderers/compilation/json.ts) → the compilation that was written. Nothing of it is believed before
 * its hash is right, so that what comes out has the shape it was given. Tasks are read when they are walked.
 * @param sha256 in hexadecimal
 */
export function readArtifact(bytes: Uint8Array, sha256: (bytes: Uint8Array) => string): Compilation | ArtifactFault {
  const head = decoder.decode(bytes.subarray(0, 4096))
  const version = Number(/^\s*\{\s*"schemaVersion"\s*:\s*(\d+)/.exec(head)?.[1])
  if (Number.isNaN(version) || !head.includes('"rulesOff"')) return { fault: 'artifactNot', data: {} }
  if (version !== compilationVersion)
    return { fault: 'artifactVersion', data: { found: version, known: compilationVersion } }
  if (!head.startsWith('{"schemaVersion":')) return { fault: 'artifactChanged', data: {} }
  const end = bytes.lastIndexOf(newline, bytes.length - 2) + 1
  const said = lastLine.exec(decoder.decode(bytes.subarray(end)))?.[1]
  if (said === undefined) return { fault: end === 0 ? 'artifactChanged' : 'artifactCut', data: {} }
  if (sha256(bytes.subarray(0, end)) !== said) return { fault: 'artifactChanged', data: {} }
  return compilationIn(bytes.subarray(0, end), said)
}

/** Part of the bytes, from line to line. */
interface Lines {
  readonly start: number
  readonly end: number
}

function compilationIn(bytes: Uint8Array, sha256: string): Compilation {
  const { head, lists } = sectionsOf(bytes)
  const records = <T>(key: string) => recordsIn<T>(bytes, lists.get(key) ?? { start: 0, end: 0 })
  const { summary: _, ...meta } = JSON.parse(head) as Omit<CompilationMeta, 'sources' | 'leftOut'> & {
    summary: unknown
  }
  return {
    meta: { ...meta, sources: [...records<never>('sources')], leftOut: [...records<never>('leftOut')] },
    units: [...records<never>('units')],
    plans: [...records<never>('plans')],
    tasks: wholeTasks(records<SparseTask>('tasks')),
    targets: [...records<never>('targets')],
    findings: [...records<never>('findings')],
    sha256,
  }
}

const wholeTasks = (tasks: Iterable<SparseTask>): Iterable<CompiledTask> => ({
  *[Symbol.iterator]() {
    for (const it of tasks) yield wholeTask(it)
  },
})

/** What stands before the lists, as a JSON text, and where each list has its lines. */
function sectionsOf(bytes: Uint8Array): { readonly head: string; readonly lists: ReadonlyMap<string, Lines> } {
  const lists = new Map<string, Lines>()
  let head = ''
  let open: { readonly key: string; readonly start: number } | null = null
  for (let at = 0; at < bytes.length; ) {
    const next = bytes.indexOf(newline, at) + 1
    const first = bytes[at]
    if (open === null) {
      const text = decoder.decode(bytes.subarray(at, next))
      const key = /^"(\w+)":\[\n$/.exec(text)?.[1]
      if (key === undefined) head += text
      else open = { key, start: next }
    } else if (first === closing) {
      lists.set(open.key, { start: open.start, end: at })
      open = null
    }
    at = next
  }
  return { head: `${head.replace(/,\n$/, '')}}`, lists }
}

const closing = ']'.charCodeAt(0)
const comma = ','.charCodeAt(0)

/** The records of a list, one a line. */
function recordsIn<T>(bytes: Uint8Array, { start, end }: Lines): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      for (let at = start; at < end; ) {
        const stop = bytes.indexOf(newline, at)
        const to = bytes[stop - 1] === comma ? stop - 1 : stop
        // the line after the last record is empty where there is none
        if (to > at) yield JSON.parse(decoder.decode(bytes.subarray(at, to))) as T
        at = stop + 1
      }
    },
  }
}
