import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

/**
 * A machine of a build server: the package as it would be published, with `npx` in the place of the registry. What scripts
 * call besides is written there by the test.
 */
export function buildServer() {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-ci-'))
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
  })
  const [{ filename, version }] = JSON.parse(packed) as [{ filename: string; version: string }]
  execFileSync('tar', ['-xzf', filename], { cwd: folder })
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  const put = (name: string, script: string) => {
    writeFileSync(join(bin, name), script)
    chmodSync(join(bin, name), 0o755)
  }
  put(
    'npx',
    `#!/bin/sh
[ "$1 $2" = "--yes thidua@${version}" ] || { echo "npx: no such package: $2" >&2; exit 127; }
shift 2
exec "${process.execPath}" "${join(folder, 'package', 'bin', 'plan.js')}" "$@"
`,
  )

  /**
   * A copy of an example, as a repository of its own that was checked out. Pipelines ask about today: of the sound one its reports
   * stay behind, so that nobody is behind with them, whatever day it is.
   */
  function checkout(example: string, name: string): string {
    const home = join(folder, name)
    cpSync(resolve('examples', example), home, { recursive: true })
    if (example === 'sound') rmSync(join(home, 'progress'), { recursive: true })
    mkdirSync(join(home, '.git'))
    return home
  }

  /** Runs a script in a shell, with nothing of the caller's environment but the path. */
  function run(shell: string, script: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
    const path = [bin, process.env.PATH ?? ''].join(delimiter)
    const ran = spawnSync(shell, ['-e', '-c', script], {
      cwd,
      env: { HOME: folder, PATH: path, ...env },
      encoding: 'utf8',
    })
    return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr }
  }

  return { folder, version, put, checkout, run }
}

/** Texts that would run something if they were ever read as a part of a script. */
export const nasty = [
  '$(touch pwned)',
  '"; touch pwned; "',
  "'; touch pwned; '",
  '`touch pwned`',
  '--output=pwned',
  'x\ny\n::warning::z',
]
