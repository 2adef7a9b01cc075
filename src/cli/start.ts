import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, wrap } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/**
 * Runs the program with its compiled code from an earlier run, as Node 22 can by itself: half of the time that one plan takes
 * would else be compilation. The engine refuses code of another version; where the folder can't be written, every run compiles.
 */
const program = fileURLToPath(new URL('main.cjs', import.meta.url))
const compiled = join(dirname(program), `main.${process.arch}-${process.versions.v8}.bin`)

function earlier(): Buffer | undefined {
  try {
    return readFileSync(compiled)
  } catch {
    return undefined
  }
}

const cachedData = earlier()
const script = new Script(wrap(readFileSync(program, 'utf8')), { filename: program, ...(cachedData && { cachedData }) })
const run = script.runInThisContext() as (...parts: unknown[]) => void
const it = { exports: {} }
run(it.exports, createRequire(program), it, program, dirname(program))

// all is done and all is written: taking the engine apart would only take time
process.once('beforeExit', () => process.exit())

/** Only what a check compiles is worth keeping: other commands use too little of it. */
const isCheck = !/^(?:explain|schema|init|config|completion|help|-)/.test(process.argv[2] ?? '')

if (isCheck && (!cachedData || script.cachedDataRejected)) {
  process.once('exit', () => {
    try {
      const temporary = `${compiled}.${process.pid}.tmp`
      writeFileSync(temporary, script.createCachedData())
      renameSync(temporary, compiled)
    } catch {
      // a folder that can't be written costs time, nothing else
    }
  })
}
