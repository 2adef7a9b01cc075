import { execFileSync } from 'node:child_process'

const env = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Văn phòng',
  GIT_AUTHOR_EMAIL: 'van-phong@example.com',
  GIT_COMMITTER_NAME: 'Văn phòng',
  GIT_COMMITTER_EMAIL: 'van-phong@example.com',
}

/** Runs git in a folder with nobody's settings; what it prints. */
export const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'protocol.file.allow=always', '-c', 'init.defaultBranch=main', ...args], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()

/** Everything in a folder as one commit. */
export function commitAll(folder: string, message: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message)
}
