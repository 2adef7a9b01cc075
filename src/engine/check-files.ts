import type { Stamp } from '../source/on-disk.ts'
import type { ReadFault, ReadResult } from '../source/source.ts'
import { type Checker, checkFile, unreadable } from './check-file.ts'
import type { FileResult, PartName } from './file-result.ts'
import type { Candidate } from './host.ts'
import type { Spot } from './in-place.ts'

/** The files of a workspace as bytes: by these it is known whether a file has changed. */
export interface Disk<Whole extends { readonly file: string; readonly bytes: Uint8Array }> {
  /** What shows that a file was not touched; `null`: nothing does. */
  stamp(file: string): Stamp | null
  /** The bytes may be lent until the next file is opened. */
  open(file: string): Whole | { readonly fault: ReadFault }
  text(whole: Whole): ReadResult
}

/** Results that are kept from one run to the next. */
export interface Kept extends Spots {
  /** Of a file that was not touched since its key was asked for; `null`: it must be read to tell. */
  keyUnread(file: string, expected: boolean, stamp: Stamp): string | null
  /** @param stamp taken before the bytes were read */
  key(file: string, expected: boolean, bytes: Uint8Array, stamp: Stamp | null): string
  /** Its facts share with others what they have in common. */
  get(key: string): FileResult | null
  put(key: string, result: FileResult): void
  /** What a compilation takes from a plan whose result was got here; `null` where it can't be read any more. */
  part(name: PartName, file: string): Uint8Array | null
}

/** Where findings of the whole stand in a file, as far as an earlier run looked. */
export interface Spots {
  /** @param key what was asked for (`spotKey`) */
  spot(file: string, key: string): Spot | null
  /** @param text that in which they were found */
  putSpots(file: string, text: string, spots: ReadonlyMap<string, Spot>): void
}

/** One file to check, and who hears of it. */
export interface Job {
  readonly file: string
  readonly text: string
  readonly expected: boolean
  done(result: FileResult): void
}

/** Whoever checks files. `null`: there is room for more at once. */
export interface Hands {
  check(job: Job): Promise<void> | null
  /** Waits until all is done. */
  finish(): Promise<void>
}

/** Results that are there before the whole is looked at; each can be taken once. */
export interface Results extends Spots {
  take(file: string): FileResult | undefined
  /** What is not in the result itself: it was left where it is kept, since not all that compile look at it. */
  part(name: PartName, file: string): Uint8Array | null
}

/** The only hands where there are no threads. */
export const oneByOne = (checker: Checker): Hands => ({
  check({ file, text, expected, done }) {
    done(checkFile({ file, text }, expected, checker))
    return null
  },
  finish: () => Promise.resolve(),
})

/** Who does the work, and who is told of it. */
export interface Work {
  readonly kept: Kept | null
  readonly hands: Hands
  readonly onProgress: (done: number, total: number) => void
  /** Asked before each file: where others want to do something meanwhile, it is waited for. */
  readonly breathe: () => Promise<void> | null
}

/**
 * Files → their results: what is kept of earlier runs, the rest by the hands there are. Nobody can tell from the results
 * which way each of them came.
 */
export async function checkFiles<Whole extends { readonly file: string; readonly bytes: Uint8Array }>(
  candidates: readonly Candidate[],
  disk: Disk<Whole>,
  { kept, hands, onProgress, breathe }: Work,
): Promise<Results> {
  const results = new Map<string, FileResult>()
  for (const { file, expected } of candidates) {
    const put = (result: FileResult) => {
      results.set(file, result)
      onProgress(results.size, candidates.length)
    }
    const others = breathe()
    if (others) await others
    const stamp = kept && disk.stamp(file)
    const sameKey = stamp && kept?.keyUnread(file, expected, stamp)
    const same = sameKey && kept?.get(sameKey)
    if (same) {
      put(same)
      continue
    }
    const whole = disk.open(file)
    if ('fault' in whole) {
      put(unreadable(whole.fault))
      continue
    }
    const key = kept?.key(whole.file, expected, whole.bytes, stamp)
    const known = key === undefined ? undefined : kept?.get(key)
    if (known) {
      put(known)
      continue
    }
    const read = disk.text(whole)
    if ('fault' in read) {
      put(unreadable(read.fault))
      continue
    }
    const done = (result: FileResult) => {
      put(result)
      if (key !== undefined) kept?.put(key, result)
    }
    const wait = hands.check({ ...read.source, expected, done })
    if (wait) await wait
  }
  await hands.finish()
  return {
    take(file) {
      const result = results.get(file)
      results.delete(file)
      return result
    },
    part: (name, file) => kept?.part(name, file) ?? null,
    spot: (file, key) => kept?.spot(file, key) ?? null,
    putSpots: (file, text, spots) => kept?.putSpots(file, text, spots),
  }
}
