import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { Ignored, ignoreName } from './ignored.ts'
import { slashed } from './on-disk.ts'
import { isInside, read, readFault } from './read.ts'
import type { ReadFault } from './source.ts'

/** The name of a repository's configuration. */
export const configName = 'plan.config.yaml'

const yaml = /\.ya?ml$/i

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Walks folders of one workspace, whose root has its links resolved, and notes what it may not read or enter. */
export class Walker {
  readonly faults: ReadFault[] = []
  /** Folders that have a configuration of their own: other workspaces, not entered. */
  readonly foreign = new Set<string>()
  /** Links to files of the workspace, and what they lead to: a plan is not read twice. */
  readonly links = new Map<string, string>()
  /** Files and folders that a `.planignore` leaves out. */
  readonly leftOut = new Set<string>()
  /** Folders that were walked, as whole paths. */
  readonly folders: string[] = []
  private readonly root: string
  private readonly ignored = new Ignored()
  /** The `.planignore` files that were read. */
  readonly ignoreFiles = new Set<string>()

  constructor(root: string) {
    this.root = root
  }

  /**
   * YAML files below a folder that no `.planignore` leaves out, without leaving the workspace; a loop of links is not
   * followed.
   */
  walk(folder: string): readonly string[] {
    const isBelow = folder !== this.root && isInside(this.root, folder)
    if (isBelow) this.askAbove(dirname(folder))
    if (isBelow && this.isLeftOut(`${this.nameOf(folder)}/`)) return []
    return this.files(folder, yaml, isInside(this.root, folder))
  }

  /** Files of every name below a folder, also those that are left out of walks: a pattern names its files. */
  all(folder: string): readonly string[] {
    return this.files(folder, /./, false)
  }

  private files(folder: string, wanted: RegExp, ignoring: boolean): readonly string[] {
    const files: string[] = []
    const stack = [folder]
    for (let current = stack.pop(); current !== undefined; current = stack.pop()) {
      if (wanted === yaml) this.folders.push(current)
      const entries = this.entries(current)
      if (ignoring && entries.some((it) => it.name === ignoreName)) this.ask(current)
      const folderName = this.nameOf(current)
      const within = folderName && `${folderName}/`
      for (const entry of entries) {
        // most files of a repository of other things are nothing to look at
        if (entry.isFile() && !wanted.test(entry.name)) continue
        const name = within + entry.name
        const passed = entry.name.startsWith('.') || entry.name === 'node_modules'
        if (passed || (ignoring && this.isLeftOut(entry.isDirectory() ? `${name}/` : name))) continue
        if (entry.isFile()) {
          files.push(name)
          continue
        }
        const path = join(current, entry.name)
        if (entry.isDirectory()) {
          if (existsSync(join(path, configName))) this.foreign.add(name)
          else stack.push(path)
        } else if (entry.isSymbolicLink() && isFolder(path)) {
          // a folder of the workspace is walked at its own place
          this.leadsOut(path, name)
        } else if (wanted.test(entry.name)) {
          files.push(name)
          const target = entry.isSymbolicLink() && this.meant(path)
          if (target) this.links.set(name, target)
        }
      }
    }
    return files
  }

  /** Whether a walk would pass a file by, were there one of this name. */
  passesBy(file: string): boolean {
    const hidden = file.split('/').some((it) => it.startsWith('.') || it === 'node_modules')
    return hidden || !yaml.test(file) || this.ignored.has(file)
  }

  private isLeftOut(name: string): boolean {
    if (!this.ignored.has(name)) return false
    if (name.endsWith('/') || yaml.test(name)) this.leftOut.add(name)
    return true
  }

  /** Reads what folders above the walk leave out, the outermost first. */
  private askAbove(folder: string): void {
    if (folder !== this.root) this.askAbove(dirname(folder))
    if (lstatSync(join(folder, ignoreName), { throwIfNoEntry: false })) this.ask(folder)
  }

  private ask(folder: string): void {
    const name = this.nameOf(folder)
    const file = name ? `${name}/${ignoreName}` : ignoreName
    if (this.ignoreFiles.has(file)) return
    this.ignoreFiles.add(file)
    const result = read(this.root, file)
    if ('source' in result) this.ignored.add(name, result.source.text)
    else this.faults.push(result.fault)
  }

  private nameOf(path: string): string {
    return slashed(relative(this.root, path))
  }

  private entries(folder: string) {
    try {
      return readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      this.faults.push(readFault(this.nameOf(folder) || '.', error))
      return []
    }
  }

  /** The file of the workspace that a link leads to, by its name. */
  meant(link: string): string | null {
    if (!existsSync(link)) return null
    const target = realpathSync.native(link)
    return isInside(this.root, target) ? this.nameOf(target) : null
  }

  /** Whether a link to a folder leads out of the workspace; then that is a fault. */
  leadsOut(path: string, name: string): boolean {
    const target = realpathSync.native(path)
    if (isInside(this.root, target)) return false
    this.faults.push({ file: name, rule: 'file-outside', message: 'link', data: { target } })
    return true
  }
}
