import { execFileSync } from 'node:child_process'

/** Tests of the command line run the program as it ships: it is built once, before all of them. */
export default function setup(): void {
  execFileSync(process.execPath, ['esbuild.config.js'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
