import { readdirSync, renameSync, statSync, unlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../source/make-folder.ts'
import { openPack, type Pack, PackWriter, type Slot } from './cache-pack.ts'
import type { Codec } from './pack-codec.ts'

/** From so many packs on, the small ones are joined. */
const many = 8
const day = 24 * 60 * 60 * 1000
/** What no run needed or wrote for so long is thrown away, and so is a temporary file of a run that was killed. */
const longest = { pack: 30 * day, stamps: 30 * day, tmp: day } as const

/** Where packs lie, and what those of one kind begin with. */
interface Place<T> {
  readonly folder: string
  readonly prefix: string
  /** Milliseconds since 1970: how old packs are is all that depends on it. */
  readonly now: number
  readonly codec: Codec<T>
}

const attempt = <T>(work: () => T): T | null => {
  try {
    return work()
  } catch {
    return null
  }
}

/**
 * All packs of one kind in a folder. What is there is never changed, only joined by new packs; so two runs at once do not
 * disturb each other, and a run that is killed leaves at most a temporary file. Nothing here throws: what can't be read is not
 * there, and what can't be written is not kept.
 */
export class Packs<T> {
  private readonly place: Place<T>
  private readonly packs: Pack<T>[]
  private readonly slots = new Map<string, Slot<T>>()
  private readonly used = new Set<Pack<T>>()
  private writer: { readonly pack: PackWriter<T>; readonly path: string } | null = null
  /** Something could not be written, and no more is tried. */
  failed = false

  constructor(place: Place<T>) {
    this.place = place
    const names = attempt(() => readdirSync(place.folder)) ?? []
    this.packs = names
      .filter((it) => it.startsWith(place.prefix) && it.endsWith('.pack'))
      .sort()
      .flatMap((it) => attempt(() => openPack(join(place.folder, it), place.codec)) ?? [])
    for (const { slots } of this.packs) for (const it of slots) this.slots.set(it.key, it)
  }

  has(key: string): boolean {
    return this.slots.has(key)
  }

  get(key: string): T | null {
    const slot = this.slots.get(key)
    if (!slot) return null
    this.used.add(slot.pack)
    return attempt(() => slot.pack.read(slot))
  }

  add(key: string, value: T): void {
    if (this.failed) return
    try {
      this.writer ??= this.begin()
      this.writer.pack.add(key, value)
    } catch {
      this.giveUp()
    }
  }

  /**
   * Makes what was added be there for the next run.
   * @param isDead nobody will ask for this key again: it was seen that its file has other contents now
   */
  keep(isDead: (key: string) => boolean): void {
    const joined = this.packs.length >= many ? this.smallOnes() : []
    for (const { slots } of joined) {
      for (const it of slots) {
        const value = isDead(it.key) || this.slots.get(it.key) !== it ? null : this.get(it.key)
        if (value !== null) this.add(it.key, value)
      }
    }
    const isWritten = this.finish()
    for (const { path } of isWritten ? joined : []) attempt(() => unlinkSync(path))
    this.keepFresh()
    if (isWritten) this.sweep()
  }

  close(): void {
    for (const it of this.packs) it.close()
  }

  private begin() {
    const { folder, prefix } = this.place
    makeFolder(folder)
    const path = join(folder, `${prefix}${crypto.randomUUID()}.tmp`)
    return { pack: new PackWriter(path, this.place.codec), path }
  }

  private giveUp(): void {
    this.failed = true
    const { writer } = this
    this.writer = null
    if (!writer) return
    attempt(() => writer.pack.abandon())
    attempt(() => unlinkSync(writer.path))
  }

  /** The new pack takes its place; it is named by what it holds. */
  private finish(): boolean {
    if (!this.writer) return false
    try {
      const { pack, path } = this.writer
      renameSync(path, join(this.place.folder, `${this.place.prefix}${pack.finish()}.pack`))
      return true
    } catch {
      this.giveUp()
      return false
    }
  }

  /** All but the largest. */
  private smallOnes(): readonly Pack<T>[] {
    const sized = this.packs.map((pack) => ({ pack, size: pack.slots.reduce((sum, it) => sum + it.size, 0) }))
    return sized
      .sort((a, b) => a.size - b.size)
      .slice(0, -1)
      .map((it) => it.pack)
  }

  /** What was of use is as good as new. */
  private keepFresh(): void {
    const { now } = this.place
    for (const { path } of this.used) {
      attempt(() => {
        if (now - statSync(path).mtimeMs > day) utimesSync(path, now / 1000, now / 1000)
      })
    }
  }

  private sweep(): void {
    const { folder, now } = this.place
    for (const name of attempt(() => readdirSync(folder)) ?? []) {
      const limit = longest[name.slice(name.lastIndexOf('.') + 1) as keyof typeof longest] ?? null
      if (limit === null) continue
      const path = join(folder, name)
      attempt(() => {
        if (now - statSync(path).mtimeMs > limit) unlinkSync(path)
      })
    }
  }
}
