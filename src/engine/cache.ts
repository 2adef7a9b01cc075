import { hash } from 'node:crypto'
import { join } from 'node:path'
import { lazily } from '../model/lazily.ts'
import type { Stamp } from '../source/on-disk.ts'
import { bytesCodec } from './bytes-codec.ts'
import { Packs } from './cache-packs.ts'
import { Stamps } from './cache-stamps.ts'
import { type FileResult, type PartName, partNames } from './file-result.ts'
import type { Spot } from './in-place.ts'
import { resultCodec } from './result-codec.ts'
import { spotCodec } from './spot-codec.ts'

/** What a cache is told of its time and place. */
export interface CachePlace {
  readonly folder: string
  /** The program's build and the catalogue: another one finds nothing of this one's. */
  readonly identity: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** Parts for a compilation are asked for as well. */
  readonly parts: boolean
  /** What tells the repository on this disk from any other; `null`: the results are for another machine. */
  readonly root: string | null
}

/**
 * Results of earlier runs, by the bytes, the path and the expectations of their files, for one build and one catalogue. The day,
 * the configuration and the language act after it. It may lose everything at any time; it never says anything else than a check would.
 */
export class ResultCache {
  private readonly results: Packs<FileResult>
  /** What a compilation takes from plans; read when it does. */
  private readonly parts: Readonly<Record<PartName, Packs<Uint8Array>>> | null
  private readonly spots: () => Packs<Spot>
  private readonly spotsAsked = new Set<string>()
  private readonly stamps: Stamps | null
  private readonly seen = new Map<string, string>()

  constructor({ folder, identity, now, parts, root }: CachePlace) {
    const version = hash('sha256', identity).slice(0, 16)
    const place = (kind: string) => ({ folder, prefix: `${version}-${kind}-`, now })
    this.stamps = root === null ? null : new Stamps(join(folder, `${hash('sha256', root).slice(0, 16)}.stamps`), now)
    const bytes = (kind: string) => new Packs({ ...place(kind), codec: bytesCodec })
    this.spots = lazily(() => new Packs({ ...place('spot'), codec: spotCodec }))
    this.results = new Packs({ ...place('result'), codec: resultCodec })
    this.parts = parts ? { head: bytes('head'), targets: bytes('targets'), tasks: bytes('tasks') } : null
  }

  /** What could not be written is not there for the next run. */
  get failed(): boolean {
    return this.results.failed || this.partPacks.some((it) => it.failed)
  }

  /** The same, of a file that was not touched since; `null`: it must be read to tell. */
  keyUnread(file: string, expected: boolean, stamp: Stamp): string | null {
    const digest = this.stamps?.digest(file, stamp)
    return digest ? this.keyOf(file, expected, digest) : null
  }

  /** By what the result of a file is kept. */
  key(file: string, expected: boolean, bytes: Uint8Array, stamp: Stamp | null = null): string {
    const digest = hash('sha256', bytes, 'base64url')
    if (stamp) this.stamps?.note(file, stamp, digest)
    return this.keyOf(file, expected, digest)
  }

  private keyOf(file: string, expected: boolean, digest: string): string {
    const key = `${digest}${expected ? '!' : ' '}${file}`
    this.seen.set(file, key)
    return key
  }

  /** Its part is still to be asked for. */
  get(key: string): FileResult | null {
    const result = this.results.get(key)
    return result?.facts && !this.partPacks.every((it) => it.has(key)) ? null : result
  }

  /** Of a plan whose result was found here; `null` where it can't be read any more. */
  part(name: PartName, file: string): Uint8Array | null {
    return this.parts?.[name].get(this.seen.get(file) ?? '') ?? null
  }

  put(key: string, result: FileResult): void {
    this.results.add(key, result)
    if (result.part) for (const name of partNames) this.parts?.[name].add(key, result.part[name])
  }

  spot(file: string, key: string): Spot | null {
    const name = this.spotKey(file, key)
    return name === null ? null : this.spots().get(name)
  }

  /** Of a file that was written to since it was checked, nothing is kept. */
  putSpots(file: string, text: string, spots: ReadonlyMap<string, Spot>): void {
    if (!this.seen.get(file)?.startsWith(hash('sha256', text, 'base64url'))) return
    for (const [key, spot] of spots) this.spots().add(this.spotKey(file, key) ?? '', spot)
  }

  private spotKey(file: string, key: string): string | null {
    const seen = this.seen.get(file)
    if (seen === undefined) return null
    const name = `${hash('sha256', seen + key, 'base64url').slice(0, 22)} ${file}`
    this.spotsAsked.add(name)
    return name
  }

  /** Keeps what is new for the next run; parts and spots can still be asked for. */
  keep(): void {
    const isDead = (key: string) => {
      const now = this.seen.get(key.slice(key.search(/[ !]/) + 1))
      return now !== undefined && now !== key
    }
    this.results.keep(isDead)
    this.results.close()
    this.stamps?.keep()
    for (const it of this.partPacks) it.keep(isDead)
  }

  close(): void {
    if (this.spotsAsked.size) {
      this.spots().keep((key) => this.seen.has(key.slice(key.indexOf(' ') + 1)) && !this.spotsAsked.has(key))
      this.spots().close()
    }
    for (const it of this.partPacks) it.close()
  }

  private get partPacks(): readonly Packs<Uint8Array>[] {
    return this.parts ? Object.values(this.parts) : []
  }
}
