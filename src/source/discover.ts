import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { isInside, readFault } from './read.ts'
import type { ReadFault } from './source.ts'

/** The name of a repository's configuration. */
export const configName = 'plan.config.yaml'

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
  /** Paths and globs that matched nothing. */
  readonly unmatched: readonly string[]
}

const slashed = (path: string) => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** The folder a path starts at: itself, the folder of a file, the fixed part of a glob. */
export function startOf(path: string): string {
  return isFolder(path) ? resolve(path) : existsSync(path) ? dirname(resolve(path)) : fixedPart(path).folder
}

/** A glob as a folder and the pattern below it: what is there under its very name is no pattern, whatever signs it has. */
function fixedPart(path: string): { readonly folder: string; readonly pattern: string } {
  const parts = slashed(path).split('/')
  const folderOf = (count: number) => (count ? parts.slice(0, count).join('/') || '/' : '.')
  let count = parts.length - 1
  while (count && !isFolder(folderOf(count))) count--
  return { folder: resolve(folderOf(count)), pattern: parts.slice(count).join('/') }
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
  const positive = globs.filter((it) => !it.startsWith('!')).map((it) => picomatch(it.replace(/^\.\//, '')))
  const negative = globs.filter((it) => it.startsWith('!')).map((it) => picomatch(it.slice(1)))
  return (file) => positive.some((it) => it(file)) && !negative.some((it) => it(file))
}

/** Files, folders and globs → the files they mean, sorted. Dot folders and node_modules are never walked. */
export function discover(root: string, paths: readonly string[]): Discovered {
  const files = new Map<string, boolean>()
  const faults: ReadFault[] = []
  const foreign: string[] = []
  const unmatched: string[] = []
  const walker = new Walker(root, faults, foreign)
  const add = (file: string, named: boolean) => files.set(file, named || files.get(file) === true)

  for (const path of paths) {
    const absolute = inRealFolder(resolve(path))
    const name = slashed(relative(root, absolute))
    const status = lstatSync(absolute, { throwIfNoEntry: false })
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
  return { files: sorted, faults, foreign: [...new Set(foreign)], unmatched }
}

/** The files that a glob fits. */
function globbed(root: string, path: string, walker: Walker): readonly string[] {
  const { folder, pattern } = fixedPart(path)
  const real = realpathSync.native(folder)
  const matches = picomatch(pattern)
  return walker.walk(real, true).filter((file) => matches(slashed(relative(real, resolve(root, file)))))
}

/** A path with the links above it followed; the last part may itself be a link. */
function inRealFolder(path: string): string {
  const folder = dirname(path)
  return existsSync(folder) ? join(realpathSync.native(folder), basename(path)) : path
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

class Walker {
  /** Links to files of the workspace, and what they lead to: a plan is not read twice. */
  readonly links = new Map<string, string>()
  private readonly root: string
  private readonly faults: ReadFault[]
  private readonly foreign: string[]

  constructor(root: string, faults: ReadFault[], foreign: string[]) {
    this.root = root
    this.faults = faults
    this.foreign = foreign
  }

  /** YAML files below a folder (`any`: files of every name), without leaving the workspace; a loop of links is not followed. */
  walk(folder: string, any = false): readonly string[] {
    const files: string[] = []
    const stack = [folder]
    for (let current = stack.pop(); current !== undefined; current = stack.pop()) {
      for (const entry of this.entries(current)) {
        const path = join(current, entry.name)
        const name = slashed(relative(this.root, path))
        if (entry.isDirectory()) {
          if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
          if (existsSync(join(path, configName))) this.foreign.push(name)
          else stack.push(path)
        } else if (entry.isSymbolicLink() && isFolder(path)) {
          // a folder of the workspace is walked at its own place
          this.leadsOut(path, name)
        } else if (entry.name.startsWith('.')) {
          // copies and locks that editors and systems leave behind
        } else if (any || /\.ya?ml$/i.test(entry.name)) {
          files.push(name)
          const target = entry.isSymbolicLink() && this.meant(path)
          if (target) this.links.set(name, target)
        }
      }
    }
    return files
  }

  private entries(folder: string) {
    try {
      return readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      this.faults.push(readFault(slashed(relative(this.root, folder)) || '.', error))
      return []
    }
  }

  /** The file of the workspace that a link leads to, by its name. */
  meant(link: string): string | null {
    if (!existsSync(link)) return null
    const target = realpathSync.native(link)
    return isInside(this.root, target) ? slashed(relative(this.root, target)) : null
  }

  /** Whether a link to a folder leads out of the workspace; then that is a fault. */
  leadsOut(path: string, name: string): boolean {
    const target = realpathSync.native(path)
    if (isInside(this.root, target)) return false
    this.faults.push({ file: name, rule: 'file-outside', message: 'link', data: { target } })
    return true
  }
}
