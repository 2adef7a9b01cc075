// Checks the three examples and shows what the tool says; fails if one of them does not end as it should.
import { spawnSync } from 'node:child_process'

const asOf = '2026-11-22'
const examples = [
  { folder: 'examples/sound', code: 0, options: [] },
  { folder: 'examples/real', code: 0, options: [] },
  { folder: 'examples/faulty', code: 1, options: ['--max-problems', '12'] },
]

for (const { folder, code, options } of examples) {
  const args = ['bin/plan.js', 'validate', folder, '--as-of', asOf, '--format', 'pretty', ...options]
  process.stdout.write(`\n$ plan ${args.slice(1).join(' ')}\n\n`)
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  process.stdout.write(`(exit code ${status})\n`)
  if (status !== code) {
    process.stderr.write(`${folder}: exit code ${code} expected, ${status} found\n`)
    process.exit(1)
  }
}
