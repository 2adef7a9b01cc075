import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
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
  const { base } = picomatch.scan(slashed(path))
  const fixed = resolve(existsSync(path) ? path : base || '.')
  return existsSync(fixed) && statSync(fixed).isDirectory() ? fixed : dirname(fixed)
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
    const absolute = resolve(path)
    const name = slashed(relative(root, absolute))
    const status = lstatSync(absolute, { throwIfNoEntry: false })
    if (status?.isDirectory() || (status?.isSymbolicLink() && isFolder(absolute))) {
      for (const file of walker.walk(absolute)) add(file, false)
    } else if (status) {
      add(name, true)
    } else if (picomatch.scan(slashed(path)).isGlob) {
      const matches = picomatch(globFromRoot(root, path))
      const hits = existsSync(startOf(path)) ? walker.walk(startOf(path), true).filter((file) => matches(file)) : []
      if (!hits.length) unmatched.push(path)
      for (const file of hits) add(file, true)
    } else {
      unmatched.push(path)
    }
  }
  const sorted = [...files].map(([file, named]) => ({ file, named })).sort((a, b) => (a.file < b.file ? -1 : 1))
  return { files: sorted, faults, foreign: [...new Set(foreign)], unmatched }
}

/** A glob written from the current folder, rewritten to start at the root. */
function globFromRoot(root: string, path: string): string {
  const glob = slashed(path)
  const { base } = picomatch.scan(glob)
  const rest = glob.slice(base.length).replace(/^\//, '')
  const folder = slashed(relative(root, resolve(base || '.')))
  return folder ? `${folder}/${rest}` : rest
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

class Walker {
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
        } else if (entry.isSymbolicLink() && this.leadsToFolder(path, name)) {
          // a folder of the workspace is walked at its own place
        } else if (any || /\.ya?ml$/i.test(entry.name)) {
          files.push(name)
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

  private leadsToFolder(path: string, name: string): boolean {
    if (!isFolder(path)) return false
    const target = realpathSync.native(path)
    if (!isInside(this.root, target)) {
      this.faults.push({ file: name, rule: 'file-outside', message: 'link', data: { target } })
    }
    return true
  }
}
