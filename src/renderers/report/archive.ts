import { unzipSync, zipSync } from 'fflate'

/** The first day an archive can name, as local time reads it: the same bytes in every time zone. */
const day = new Date(1980, 0, 1)

/** The same archive with fixed dates, and each file as `edit` gives it back: the same report gives the same bytes. */
export function repacked(archive: Uint8Array, edit: (name: string, bytes: Uint8Array) => Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, edit(name, bytes)] as const)
  return zipSync(Object.fromEntries(files), { mtime: day, level: 6 })
}
