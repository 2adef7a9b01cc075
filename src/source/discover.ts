import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import { asOnDisk, slashed, statusOf } from './on-disk.ts'
import type { ReadFault } from './source.ts'
import { configName, isFolder, Walker } from './walk.ts'

export { configName }

export interface Found {
  /** Relative to the root, with `/`. */
  readonly file: string
  /** Named on the command line, by itself or by a glob. */
  readonly named: boolean
}

export interface Discovered {
  readonly files: readonly Found[]
  readonly faults: readonly ReadFault[]
  /** Folders that have a configuration of their own: other workspaces, not entered. */
  readonly foreign: readonly string[]
  /** Files and folders (with a `/` at the end) that a `.planignore` leaves out. */
  readonly leftOut: readonly string[]
  /** The `.planignore` files that say so. */
  readonly ignoreFiles: readonly string[]
  /** Folders that were walked, as whole paths. */
  readonly folders: readonly string[]
  /** Paths and globs that matched nothing. */
  readonly unmatched: readonly string[]
  /** Whether walks would pass a file by, were there one of this name. */
  passesBy(file: string): boolean
}

/** The folder a path starts at: itself, the folder of a file, the fixed part of a glob. */
export function startOf(path: string): string {
  const there = asOnDisk(resolve(path))
  return isFolder(there) ? there : existsSync(there) ? dirname(there) : fixedPart(path).folder
}

/** A glob as a folder and the pattern below it: what is there under its very name is no pattern, whatever signs it has. */
function fixedPart(path: string): { readonly folder: string; readonly pattern: string } {
  const parts = slashed(path).split('/')
  const folderOf = (count: number) => asOnDisk(resolve(count ? parts.slice(0, count).join('/') || '/' : '.'))
  let count = parts.length - 1
  while (count && !isFolder(folderOf(count))) count--
  return { folder: folderOf(count), pattern: parts.slice(count).join('/') }
}

/** The folder of the configuration that governs a folder: the first one upwards, not above the repository's root. */
export function configFolder(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, configName))) return folder
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return null
  }
}

/** Whether any of the globs fits a path; a negated one (`!drafts/**`) takes back. */
export function matcher(globs: readonly string[]): (file: string) => boolean {
  const compiled = (it: string) => picomatch(it.replace(/^\.\//, '').normalize('NFC'))
  const positive = globs.filter((it) => !it.startsWith('!')).map(compiled)
  const negative = globs.filter((it) => it.startsWith('!')).map((it) => compiled(it.slice(1)))
  return (file) => {
    const name = file.normalize('NFC')
    return positive.some((it) => it(name)) && !negative.some((it) => it(name))
  }
}

/**
 * Files, folders and globs → the files they mean, sorted. Dot folders and node_modules are never walked; what a
 * `.planignore` leaves out is, only if it was named, by itself or by a glob.
 */
export function discover(root: string, paths: readonly string[]): Discovered {
  const files = new Map<string, boolean>()
  const unmatched: string[] = []
  const walker = new Walker(root)
  const add = (file: string, named: boolean) => files.set(file, named || files.get(file) === true)

  for (const path of paths) {
    const absolute = inRealFolder(asOnDisk(resolve(path)))
    const name = slashed(relative(root, absolute))
    const status = statusOf(absolute)
    if (status && isFolder(absolute)) {
      if (status.isSymbolicLink() && walker.leadsOut(absolute, name)) continue
      for (const file of walker.walk(realpathSync.native(absolute))) add(file, false)
    } else if (status) {
      add((status.isSymbolicLink() && walker.meant(absolute)) || name, true)
    } else if (picomatch.scan(slashed(path)).isGlob) {
      const hits = globbed(root, path, walker)
      if (!hits.length) unmatched.push(path)
      for (const file of hits) add(file, true)
    } else {
      unmatched.push(path)
    }
  }
  for (const [link, target] of walker.links) {
    if (!files.has(target)) continue
    add(target, files.get(link) === true)
    files.delete(link)
  }
  const sorted = [...files].map(([file, named]) => ({ file, named })).sort((a, b) => (a.file < b.file ? -1 : 1))
  const { faults, foreign, leftOut, ignoreFiles, folders } = walker
  const told = { foreign: [...foreign], leftOut: [...leftOut], ignoreFiles: [...ignoreFiles].sort() }
  return { files: sorted, faults, ...told, folders, unmatched, passesBy: (file) => walker.passesBy(file) }
}

/** The files that a glob fits. */
function globbed(root: string, path: string, walker: Walker): readonly string[] {
  const { folder, pattern } = fixedPart(path)
  const real = realpathSync.native(folder)
  const matches = picomatch(pattern.normalize('NFC'))
  return walker.all(real).filter((file) => matches(slashed(relative(real, resolve(root, file))).normalize('NFC')))
}

/** A path with the links above it followed; the last part may itself be a link. */
function inRealFolder(path: string): string {
  const folder = dirname(path)
  return existsSync(folder) ? join(realpathSync.native(folder), basename(path)) : path
}
