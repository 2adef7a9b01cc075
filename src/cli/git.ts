import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { Fault } from '../model/fault.ts'

/** Runs git in a folder of a repository, without a shell: names are given and taken as they are. */
export interface Git {
  /** What a command printed; `null` where it failed. */
  ask(args: readonly string[], input?: string): Buffer | null
  /** The same; a failure is a fault. */
  tell(args: readonly string[], input?: string): Buffer
}

/** Variables that a hook sets for git, relative to the top of the repository, where it runs. */
const places = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE'] as const

/** Nothing is fetched, nothing written, and it speaks English where it is understood by its words. */
function environment(): Record<string, string | undefined> {
  const { env } = process
  const absolute = places.flatMap((it) => (env[it] === undefined ? [] : [[it, resolve(env[it])]]))
  const top = env.GIT_DIR !== undefined && { GIT_WORK_TREE: resolve('.') }
  return {
    ...env,
    ...top,
    ...Object.fromEntries(absolute),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
  }
}

/**
 * Git for the repository that a folder belongs to.
 * @param name of the option that asks for it
 */
export function openGit(folder: string, name: string): { readonly git: Git; readonly top: string } {
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  const run = (args: readonly string[], cwd: string, input = '') => {
    const ran = spawnSync('git', args, {
      cwd,
      env: environment(),
      input,
      maxBuffer: Number.POSITIVE_INFINITY,
      windowsHide: true,
    })
    if (ran.error) throw new Fault('gitMissing', { name, reason: (ran.error as NodeJS.ErrnoException).code ?? '' })
    return ran
  }
  const found = run(['rev-parse', '--show-toplevel'], folder)
  const reason = firstLine(found.stderr)
  if (/not a git repository/i.test(reason)) throw new Fault('noRepository', { name, folder })
  if (found.status !== 0) throw new Fault('gitFailed', { name, reason })
  const top = realpathSync.native(String(found.stdout).replace(/\r?\n$/, ''))
  const ask = (args: readonly string[], input?: string) => {
    const { status, stdout } = run(args, folder, input)
    return status === 0 ? stdout : null
  }
  const tell = (args: readonly string[], input?: string) => {
    const { status, stdout, stderr } = run(args, folder, input)
    if (status !== 0) throw new Fault('gitFailed', { name, reason: firstLine(stderr) })
    return stdout
  }
  return { git: { ask, tell }, top }
}

const firstLine = (text: Buffer) => String(text).trim().split('\n')[0] ?? ''
