import { hash } from 'node:crypto'
import { Packs } from './cache-packs.ts'
import type { FileResult, PartBytes } from './file-result.ts'
import { type PackedFacts, packFacts, unpackFacts } from './packed-facts.ts'

/** What a cache is told of its time and place. */
export interface CachePlace {
  readonly folder: string
  /** The program's build and the catalogue: another one finds nothing of this one's. */
  readonly identity: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** Parts for a compilation are asked for as well. */
  readonly parts: boolean
}

const encoder = new TextEncoder()

/**
 * Results of earlier runs, by the bytes, the path and the expectations of their files, for one build and one catalogue. The day,
 * the configuration and the language act after it. It may lose everything at any time; it never says anything else than a check would.
 */
export class ResultCache {
  private readonly results: Packs
  private readonly parts: Packs | null
  private readonly seen = new Map<string, string>()

  constructor({ folder, identity, now, parts }: CachePlace) {
    const version = hash('sha256', identity).slice(0, 16)
    const place = (kind: string) => ({ folder, prefix: `${version}-${kind}-`, now })
    this.results = new Packs(place('result'))
    this.parts = parts ? new Packs(place('part')) : null
  }

  /** What could not be written is not there for the next run. */
  get failed(): boolean {
    return this.results.failed || (this.parts?.failed ?? false)
  }

  /** By what the result of a file is kept. */
  key(file: string, expected: boolean, bytes: Uint8Array): string {
    const key = `${hash('sha256', bytes, 'base64url')}${expected ? '!' : ' '}${file}`
    this.seen.set(file, key)
    return key
  }

  get(key: string): FileResult | null {
    const bytes = this.results.get(key)
    const result = bytes && resultFrom(bytes)
    if (!result?.facts || !this.parts) return result
    const part = partFrom(this.parts.get(key))
    return part && { ...result, part }
  }

  put(key: string, result: FileResult): void {
    this.results.add(key, bytesOfResult(result))
    if (result.part) this.parts?.add(key, bytesOfPart(result.part))
  }

  /** Keeps what is new for the next run. */
  close(): void {
    const isDead = (key: string) => {
      const now = this.seen.get(key.slice(key.search(/[ !]/) + 1))
      return now !== undefined && now !== key
    }
    this.results.close(isDead)
    this.parts?.close(isDead)
  }
}

/** A result as it is written, without its part. */
interface Written extends Omit<FileResult, 'facts' | 'part'> {
  readonly facts: PackedFacts | null
}

function bytesOfResult({ part: _, facts, ...result }: FileResult): Uint8Array {
  const written: Written = { ...result, facts: facts && packFacts(facts) }
  return encoder.encode(JSON.stringify(written))
}

/** The same result again, its facts kept; `null`: these are no bytes of a result. */
function resultFrom(bytes: Uint8Array): FileResult | null {
  try {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
    const { facts, ...result } = JSON.parse(text) as Written
    return { ...result, facts: facts && unpackFacts(facts), part: null }
  } catch {
    return null
  }
}

/** The length of the head (4 bytes), the head, the tasks. */
function bytesOfPart({ head, tasks }: PartBytes): Uint8Array {
  const bytes = new Uint8Array(4 + head.length + tasks.length)
  new DataView(bytes.buffer).setUint32(0, head.length)
  bytes.set(head, 4)
  bytes.set(tasks, 4 + head.length)
  return bytes
}

function partFrom(bytes: Uint8Array | null): PartBytes | null {
  if (!bytes || bytes.length < 4) return null
  const end = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  return { head: bytes.slice(4, end), tasks: bytes.slice(end) }
}
