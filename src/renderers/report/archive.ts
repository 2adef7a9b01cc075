import { unzipSync, zipSync } from 'fflate'

/** The same archive with fixed dates, and each file as `edit` gives it back: the same report gives the same bytes. */
export function repacked(archive: Uint8Array, edit: (name: string, bytes: Uint8Array) => Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, edit(name, bytes)] as const)
  // archives know no time zone: they keep what the clock on the wall shows
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 6 })
}
