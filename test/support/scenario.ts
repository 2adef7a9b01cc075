import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/**
 * A scenario is one text file: `== file NAME` and its text, `== copy FROM TO` from the project, `== env NAME=VALUE`,
 * `== stdin` and its text, `== run plan …`, and what the run gives: `== stdout`, `== stderr`, `== exit CODE`.
 */
interface Part {
  readonly head: string
  readonly body: string
}

const program = resolve('bin/plan.js')

function partsOf(text: string): readonly Part[] {
  const parts = text.split(/^== /m)
  return parts.map((it, i) => {
    const end = it.indexOf('\n')
    return i === 0 ? { head: '', body: it } : { head: it.slice(0, end), body: it.slice(end + 1) }
  })
}

/** Words of a command; double quotes hold a word together. */
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((it) => it[1] ?? it[2] ?? '')

interface Ran {
  readonly stdout: string
  readonly stderr: string
  readonly code: number | null
}

/** Runs the program as it ships, in a folder, with nothing of the caller's environment but the path. */
export function runPlan(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  input = '',
): Ran {
  const path = { PATH: process.env.PATH ?? '', HOME: cwd }
  const result = spawnSync(process.execPath, [program, ...args], {
    cwd,
    env: { ...path, ...env },
    input,
    encoding: 'utf8',
    timeout: 30_000,
    maxBuffer: 64 * 1024 * 1024,
  })
  return { stdout: result.stdout, stderr: result.stderr, code: result.status }
}

/** Plays a scenario and gives it back with what its runs really gave: equal texts mean that all is as written. */
export function play(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-scenario-'))
  mkdirSync(join(folder, '.git'))
  const env: Record<string, string> = {}
  let input = ''
  let ran: Ran | null = null
  const told: string[] = []
  const give = (it: Ran | null) => {
    if (!it) return
    if (it.stdout) told.push(`== stdout\n${it.stdout}`)
    if (it.stderr) told.push(`== stderr\n${it.stderr}`)
    told.push(`== exit ${it.code}\n`)
  }
  for (const { head, body } of partsOf(text)) {
    const [word = '', ...rest] = wordsOf(head)
    if (word === 'stdout' || word === 'stderr' || word === 'exit') continue
    give(ran)
    ran = null
    told.push(head ? `== ${head}\n${body}` : body)
    const target = join(folder, rest.at(-1) ?? '')
    if (word === 'file') {
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, body)
    } else if (word === 'copy') {
      mkdirSync(dirname(target), { recursive: true })
      cpSync(rest[0] ?? '', target, { recursive: true })
    } else if (word === 'env') {
      const [name = '', value = ''] = (rest[0] ?? '').split('=')
      env[name] = value
    } else if (word === 'stdin') {
      input = body
    } else if (word === 'run') {
      ran = runPlan(rest.slice(1), folder, env, input)
    }
  }
  give(ran)
  rmSync(folder, { recursive: true })
  // seeds change often, and their hash with them
  return told
    .join('')
    .replaceAll(folder, '<folder>')
    .replace(/"sha256": "[\da-f]{64}"/g, '"sha256": "<sha256>"')
    .replace(/SHA-256 [\da-f]{64}/g, 'SHA-256 <sha256>')
}

export const readText = (path: string): string => readFileSync(path, 'utf8')
