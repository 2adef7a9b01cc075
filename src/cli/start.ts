import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, wrap } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/**
 * Runs the program with its compiled code from an earlier run, as Node 22 can by itself: half of the time that one plan takes
 * would else be compilation. The engine refuses code of another version; where the folder can't be written, every run compiles.
 */
const folder = dirname(fileURLToPath(import.meta.url))
const program = join(folder, 'main.cjs')
const outside = createRequire(program)

/** Only what a check compiles is worth keeping: other commands use too little of it. */
const isCheck = !/^(?:explain|schema|init|config|completion|help|-)/.test(process.argv[2] ?? '')

/** What had to be compiled, and where it will be found. */
const fresh: [kept: string, script: Script][] = []

type Module = { exports: unknown }
const loaded = new Map<string, Module>()

/** A part of the program by its name beside it, or a module of Node's. */
function load(name: string): unknown {
  if (!name.startsWith('./')) return outside(name)
  const path = join(folder, name)
  const known = loaded.get(path)
  if (known) return known.exports
  const module: Module = { exports: {} }
  loaded.set(path, module)
  const run = compiled(path).runInThisContext() as (...parts: unknown[]) => void
  run(module.exports, load, module, path, folder)
  return module.exports
}

function compiled(path: string): Script {
  const kept = `${path.slice(0, -'.cjs'.length)}.${process.arch}-${process.versions.v8}.bin`
  const cachedData = earlier(kept)
  // the build writes nothing but ASCII
  const code = wrap(readFileSync(path, 'latin1'))
  const script = new Script(code, { filename: path, ...(cachedData && { cachedData }) })
  if (!cachedData || script.cachedDataRejected) fresh.push([kept, script])
  return script
}

function earlier(kept: string): Buffer | undefined {
  try {
    return readFileSync(kept)
  } catch {
    return undefined
  }
}

function keep(kept: string, script: Script): void {
  try {
    const temporary = join(folder, `${basename(kept)}.${process.pid}.tmp`)
    writeFileSync(temporary, script.createCachedData())
    renameSync(temporary, kept)
  } catch {
    // a folder that can't be written costs time, nothing else
  }
}

// all is done and all is written: taking the engine apart would only take time
process.once('beforeExit', () => process.exit())

process.once('exit', () => {
  if (isCheck) for (const [kept, script] of fresh) keep(kept, script)
})

load('./main.cjs')
