import { hash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import type { Json } from '../model/words.ts'
import type { Codec } from './pack-codec.ts'

/**
 * A pack: many small contents in one file, each under a key. First the contents one behind the other, each from a whole word
 * on, then an index (JSON), then its length (4 bytes), the first 16 bytes of its SHA-256, and a mark of 8 bytes. Written once,
 * never changed.
 */
const mark = 'thidua02'
const word = 8
const upToWord = (size: number) => Math.ceil(size / word) * word
const tailSize = 4 + 16 + mark.length

/** Where a content lies in a pack, and the sum that shows that it is whole. */
export interface Slot<T> {
  readonly pack: Pack<T>
  readonly key: string
  readonly offset: number
  readonly size: number
  readonly sum: string
}

interface Index {
  readonly keys: readonly string[]
  readonly sizes: readonly number[]
  readonly sums: readonly string[]
  /** What the contents have in common. */
  readonly shared: Json
}

/** A pack that is open for reading. */
export interface Pack<T> {
  readonly path: string
  readonly slots: readonly Slot<T>[]
  /** `null`: what lies there is not what was written. */
  read(slot: Slot<T>): T | null
  close(): void
}

/** By what a content is known to be whole: 16 characters of its SHA-256. */
const sumOf = (bytes: Uint8Array): string => hash('sha256', bytes, 'base64url').slice(0, 16)

/** Opens a pack; `null` where the file is none, or was cut off, or changed. Throws where it can't be opened at all. */
export function openPack<T>(path: string, codec: Codec<T>): Pack<T> | null {
  const handle = openSync(path, 'r')
  const index = indexOf(handle)
  if (!index) {
    closeSync(handle)
    return null
  }
  const decode = codec.reader(index.shared)
  const view = viewer(handle)
  const slots: Slot<T>[] = []
  const pack: Pack<T> = {
    path,
    slots,
    read({ offset, size, sum }) {
      const bytes = view(offset, size)
      return bytes && sumOf(bytes) === sum ? decode(bytes) : null
    },
    close: () => closeSync(handle),
  }
  let offset = 0
  for (const [i, key] of index.keys.entries()) {
    const size = index.sizes[i] ?? 0
    slots.push({ pack, key, offset, size, sum: index.sums[i] ?? '' })
    offset += upToWord(size)
  }
  return pack
}

function indexOf(handle: number): Index | null {
  const { size } = fstatSync(handle)
  const tail = size < tailSize ? null : bytesAt(handle, size - tailSize, new Uint8Array(tailSize))
  if (!tail || Buffer.from(tail.subarray(20)).toString('latin1') !== mark) return null
  const length = new DataView(tail.buffer, tail.byteOffset).getUint32(0)
  if (length > size - tailSize) return null
  const bytes = bytesAt(handle, size - tailSize - length, new Uint8Array(length))
  if (!bytes || !digestOf(bytes).equals(tail.subarray(4, 20))) return null
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Index
}

/** So much is read at once where contents are asked for in their order. */
const wide = 256 * 1024

/** Lends bytes of a file until the next are asked for; `null` where it ends before. */
function viewer(handle: number) {
  let seen = new Uint8Array(0)
  let start = 0
  return (offset: number, size: number): Uint8Array | null => {
    const end = start + seen.length
    if (offset < start || offset + size > end) {
      const isNext = offset >= start && offset - end < wide
      seen = new Uint8Array(Math.max(size, isNext ? wide : 0))
      start = offset
      seen = seen.subarray(0, readAt(handle, offset, seen))
    }
    const bytes = seen.subarray(offset - start, offset - start + size)
    return bytes.length < size ? null : bytes
  }
}

const digestOf = (bytes: Uint8Array) => Buffer.from(hash('sha256', bytes), 'hex').subarray(0, 16)

function bytesAt(handle: number, offset: number, bytes: Uint8Array): Uint8Array | null {
  return readAt(handle, offset, bytes) < bytes.length ? null : bytes
}

/** How many bytes there were. */
function readAt(handle: number, offset: number, bytes: Uint8Array): number {
  let done = 0
  while (done < bytes.length) {
    const count = readSync(handle, bytes, done, bytes.length - done, offset + done)
    if (count === 0) break
    done += count
  }
  return done
}

/** So much is gathered before it is written. */
const batch = 1024 * 1024

/** A pack that is being written, to a file of no other name than a temporary one. */
export class PackWriter<T> {
  private readonly codec: ReturnType<Codec<T>['writer']>
  private readonly handle: number
  private readonly index = { keys: [] as string[], sizes: [] as number[], sums: [] as string[] }
  private waiting: Uint8Array[] = []
  private size = 0

  constructor(path: string, codec: Codec<T>) {
    this.codec = codec.writer()
    this.handle = openSync(path, 'wx', 0o600)
  }

  get count(): number {
    return this.index.keys.length
  }

  add(key: string, value: T): void {
    const bytes = this.codec.bytes(value)
    this.index.keys.push(key)
    this.index.sizes.push(bytes.length)
    this.index.sums.push(sumOf(bytes))
    this.write(bytes)
    this.write(new Uint8Array(upToWord(bytes.length) - bytes.length))
  }

  /** Writes the index, closes the file, and says by what name its contents can be told from others. */
  finish(): string {
    const index = new TextEncoder().encode(JSON.stringify({ ...this.index, shared: this.codec.shared() }))
    const digest = digestOf(index)
    const length = new Uint8Array(4)
    new DataView(length.buffer).setUint32(0, index.length)
    for (const it of [index, length, digest, Buffer.from(mark, 'latin1')]) this.write(it)
    this.flush()
    closeSync(this.handle)
    return digest.toString('hex')
  }

  abandon(): void {
    closeSync(this.handle)
  }

  private write(bytes: Uint8Array): void {
    this.waiting.push(bytes)
    this.size += bytes.length
    if (this.size >= batch) this.flush()
  }

  private flush(): void {
    const bytes = Buffer.concat(this.waiting)
    this.waiting = []
    this.size = 0
    for (let done = 0; done < bytes.length; ) done += writeSync(this.handle, bytes, done)
  }
}
