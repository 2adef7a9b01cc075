import { join, relative } from 'node:path'
import type { Change } from '../model/change.ts'
import { Fault } from '../model/fault.ts'
import { slashed } from '../source/on-disk.ts'
import { isInside, readBytes } from '../source/read.ts'
import type { ReadResult } from '../source/source.ts'
import { type Git, openGit } from './git.ts'

/** What changed since a reference, and the files as they were. */
export interface Changes extends Change {
  read(file: string): ReadResult
}

/**
 * What changed since the branch left a reference: committed, staged, unstaged and untracked. A file that was renamed is gone under one
 * name and new under the other.
 * @param root the workspace, links followed
 * @param reference `null`: the upstream of the branch
 */
export function changesSince(root: string, reference: string | null): Changes {
  const name = reference === null ? '--changed' : '--since'
  const { git, top } = openGit(root, name)
  const { since, base } = reference === null ? upstream(git) : { since: reference, base: baseOf(git, reference) }
  const inWorkspace = (path: string) => {
    const absolute = join(top, path)
    return isInside(root, absolute) ? [slashed(relative(root, absolute)).normalize('NFC')] : []
  }

  const blobs = new Map<string, string>()
  const files = new Set<string>()
  const raw = parts(git.tell(['diff', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', base, '--', '.']))
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const [mode = '', , blob = ''] = (raw[i] ?? '').slice(1).split(' ')
    for (const file of inWorkspace(raw[i + 1] ?? '')) {
      files.add(file)
      if (mode.startsWith('100')) blobs.set(file, blob)
    }
  }
  const others = parts(git.tell(['ls-files', '--others', '--exclude-standard', '-z', '--full-name']))
  for (const path of others) for (const file of inWorkspace(path)) files.add(file)

  let texts: ReadonlyMap<string, Uint8Array> | null = null
  return {
    since,
    files: [...files].sort(),
    before: [...blobs.keys()].sort(),
    touches(it) {
      const file = it.normalize('NFC')
      return files.has(file) || foldersOf(file).some((folder) => files.has(folder))
    },
    read(file) {
      texts ??= contentsOf(
        git,
        [...blobs].flatMap(([it, blob]) => (yaml.test(it) ? [blob] : [])),
        name,
      )
      const bytes = texts.get(blobs.get(file) ?? '')
      if (!bytes) return { fault: { file, rule: 'file-unreadable', message: 'gone', data: { reason: 'ENOENT' } } }
      return readBytes(file, bytes)
    },
  }
}

/** A repository within the repository is told as a folder. */
const foldersOf = (file: string): readonly string[] =>
  [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index))

const parts = (bytes: Buffer): readonly string[] => String(bytes).split('\0').filter(Boolean)

const text = (bytes: Buffer | null): string | null => bytes && String(bytes).trim()

function upstream(git: Git): { readonly since: string; readonly base: string } {
  const since = text(git.ask(['rev-parse', '--abbrev-ref', '--symbolic-full-name', '@{upstream}']))
  if (!since) throw new Fault('noUpstream')
  return { since, base: baseOf(git, since) }
}

/** Where the branch left a reference. */
function baseOf(git: Git, reference: string): string {
  const isShallow = () => text(git.ask(['rev-parse', '--is-shallow-repository'])) === 'true'
  const commit = text(git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]))
  if (!commit) throw new Fault(isShallow() ? 'shallow' : 'noReference', { reference })
  const base = text(git.ask(['merge-base', commit, 'HEAD']))
  if (!base) throw new Fault(isShallow() ? 'shallow' : 'noMergeBase', { reference })
  return base
}

const newline = 10
const yaml = /\.ya?ml$/i

/** Blobs by their hashes, all at once. */
function contentsOf(git: Git, blobs: readonly string[], name: string): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  if (!blobs.length) return found
  const bytes = git.tell(['cat-file', '--batch'], `${blobs.join('\n')}\n`)
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(newline, at)
    const [blob = '', kind, size] = String(bytes.subarray(at, end)).split(' ')
    if (kind !== 'blob') throw new Fault('gitFailed', { name, reason: `${blob} ${kind}` })
    const start = end + 1
    found.set(blob, bytes.subarray(start, start + Number(size)))
    at = start + Number(size) + 1
  }
  return found
}
