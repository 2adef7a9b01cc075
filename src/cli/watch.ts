import { type FSWatcher, statSync, watch } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../model/fault.ts'

/** Folders that are looked at until the program ends. */
export interface Watch {
  /** From now on these, each by itself and not what is below it. */
  follow(folders: Iterable<string>): void
  /** When something in them has changed since the last time, and all is quiet again. */
  change(): Promise<void>
  /** Looks no more; else it would keep the program alive. */
  end(): void
}

/** So long nothing more must happen, in milliseconds: a program that saves, or git, changes much at once. */
const quiet = 100

/** Names that are nobody's documents: hidden files, what editors leave beside the files they save. */
const passing = /^\.(?!planignore$)|~$|^4913$|^node_modules$/
/** Names of files that are read; of others only whether they are there may matter, as evidence. */
const readable = /\.ya?ml$|^\.planignore$/i

/** Files that stand out, as whole paths. */
interface Known {
  /** What the program writes itself: that it changed is no news. */
  readonly written: readonly string[]
  /** What it reads, whatever it is called. */
  readonly read: readonly string[]
}

/**
 * Watches folders one by one: a walk knows which ones there are, and what the system offers for whole trees is not to be relied on in
 * every version that the program runs on.
 */
export function watchFolders({ written, read }: Known): Watch {
  const watchers = new Map<string, { readonly identity: string; readonly watcher: FSWatcher }>()
  let changed = false
  let timer: NodeJS.Timeout | null = null
  let tell: (() => void) | null = null

  const matters = (event: string, folder: string, name: string) => {
    const path = join(folder, name)
    if (written.includes(path)) return false
    if (read.includes(path)) return true
    return !passing.test(name) && (event === 'rename' || readable.test(name))
  }
  const settle = () => {
    timer = null
    if (!tell) return
    changed = false
    tell()
    tell = null
  }
  const note = () => {
    changed = true
    if (timer) clearTimeout(timer)
    timer = setTimeout(settle, quiet)
  }
  const close = (folder: string) => {
    watchers.get(folder)?.watcher.close()
    watchers.delete(folder)
  }
  const start = (folder: string, identity: string) => {
    try {
      const watcher = watch(folder, (event, name) => {
        if (name === null || matters(event, folder, name)) note()
      })
      watcher.on('error', () => {
        close(folder)
        note()
      })
      watchers.set(folder, { identity, watcher })
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      // gone meanwhile: the folder above tells when it is back
      if (code !== 'ENOENT') throw new Fault('cannotWatch', { folder, reason: code })
    }
  }

  return {
    follow(folders) {
      const wanted = new Set(folders)
      for (const folder of [...watchers.keys()]) if (!wanted.has(folder)) close(folder)
      for (const folder of wanted) {
        const identity = identityOf(folder)
        if (watchers.get(folder)?.identity === identity) continue
        close(folder)
        if (identity !== null) start(folder, identity)
      }
    },
    change: () =>
      new Promise((resolve) => {
        tell = resolve
        if (changed && !timer) settle()
      }),
    end() {
      for (const folder of [...watchers.keys()]) close(folder)
      if (timer) clearTimeout(timer)
    },
  }
}

/** A folder that was removed and made anew is another one, though its name is the same. */
function identityOf(folder: string): string | null {
  const status = statSync(folder, { throwIfNoEntry: false })
  return status ? `${status.dev} ${status.ino}` : null
}
