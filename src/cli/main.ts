import version from 'built:version'
import { CommanderError } from 'commander'
import { Fault, isFault } from '../model/fault.ts'
import { printable } from '../model/printable.ts'
import type { Locale } from '../model/words.ts'
import { en } from '../text/en.ts'
import { vi } from '../text/vi.ts'
import type { LocalCommand } from './command.ts'
import { type Io, localeOf, type Stream } from './io.ts'
import { commandNames, program } from './program.ts'

const left = new Set<NodeJS.WriteStream>()
/** @param get opens it when it is first asked about: a stream that nobody needs takes longer to open than a plan to read */
const stream = (get: () => NodeJS.WriteStream): Stream => ({
  get isTTY() {
    return get().isTTY === true
  },
  get columns() {
    return get().columns ?? null
  },
  write: (content) => void (left.has(get()) || get().write(content)),
  isLeft: () => left.has(get()),
})

/** Who does not listen to what goes beside the result misses it. */
function beside(): NodeJS.WriteStream {
  opened ??= process.stderr.on('error', () => {})
  return opened
}
let opened: NodeJS.WriteStream | undefined

const io: Io = {
  env: process.env,
  today(zone) {
    // Intl would take longer to load than a plan to check
    const { TZ } = process.env
    process.env.TZ = zone
    const now = new Date()
    const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    if (TZ === undefined) delete process.env.TZ
    else process.env.TZ = TZ
    return parts.map((it) => String(it).padStart(2, '0')).join('-')
  },
  clock: Date.now,
  out: stream(() => process.stdout),
  err: stream(beside),
  stdin: {
    get isTTY() {
      return process.stdin.isTTY === true
    },
    async read() {
      const chunks: Uint8Array[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
      return Buffer.concat(chunks)
    },
    async ask(question) {
      const { createInterface } = await import('node:readline/promises')
      const line = createInterface({ input: process.stdin, output: process.stderr })
      try {
        return await line.question(question)
      } catch (error) {
        // Ctrl+C, Ctrl+D: whoever is asked may leave
        if (error instanceof Error && error.name === 'AbortError') process.exit(130)
        throw error
      } finally {
        line.close()
      }
    },
  },
}

/** That the reader of a pipe goes away early (`| head`) is no fault and changes no exit code; any other failure to write is one. */
process.stdout.on('error', async ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') left.add(process.stdout)
  if (left.has(process.stdout)) return
  const fault = new Fault('cannotPrint', { reason: code ?? message }, 3)
  process.exit(await failed(fault, askedLocale(process.argv.slice(2))))
})
/** By convention 128 and the signal's number; what is written is written to its end first, so that no half file is left. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
for (const [signal, code] of Object.entries(signals)) {
  process.on(signal, () => {
    if (io.err.isTTY) io.err.write('\r\u001b[2K')
    process.exit(code)
  })
}

/** The language of help and faults, before anything else is read. */
function askedLocale(args: readonly string[]): Locale {
  const at = args.findIndex((it) => it === '--lang' || it.startsWith('--lang='))
  const value = args[at]?.includes('=') ? args[at]?.split('=')[1] : args[at + 1]
  return at >= 0 && (value === 'vi' || value === 'en') ? value : localeOf(io.env)
}

/** A command may stand after options: `plan --lang en explain due`. The commands' own options say which of them take a value. */
function commandFirst(args: readonly string[], root: LocalCommand): readonly string[] {
  const options = root.commands.flatMap((it) => it.options)
  const isValue = (before: string | undefined) =>
    before !== undefined && options.some((it) => [it.short, it.long].includes(before) && (it.required || it.optional))
  const at = args.findIndex((it, i) => commandNames.includes(it) && !isValue(args[i - 1]))
  const before = args.slice(0, Math.max(at, 0))
  if (at <= 0 || !before.every((it, i) => it.startsWith('-') || isValue(before[i - 1]))) return args
  // the language was read already, and help takes no options
  const moved = args[at] === 'help' ? [] : before
  return [args[at] ?? '', ...moved, ...args.slice(at + 1)]
}

async function main(args: readonly string[]): Promise<void> {
  const locale = askedLocale(args)
  const words = locale === 'vi' ? vi : en
  try {
    const exit = (code: number) => {
      process.exitCode = code
    }
    const root = program({ io, locale, words, version, exit }, args[0])
    await root.parseAsync([...commandFirst(args, root)], { from: 'user' })
  } catch (error) {
    process.exitCode = await failed(error, locale)
  }
  // a signal that came while nothing could hear it is heard now
  await new Promise((resolve) => setImmediate(resolve))
}

/** The folder in which the program was called is no more. */
const isNowhere = (error: unknown): boolean => (error as NodeJS.ErrnoException | null)?.syscall === 'uv_cwd'

/** What went wrong, in words, and the exit code for it. */
async function failed(error: unknown, locale: Locale): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return 0
  if (isNowhere(error)) return failed(new Fault('folderGone'), locale)
  if (isFault(error)) {
    const { sayFault } = await import('../text/fault.ts')
    io.err.write(`plan: ${printable(sayFault(error.message, error.data, locale))}\n`)
    return error.exitCode
  }
  if (error instanceof CommanderError) {
    io.err.write(`plan: ${printable(error.message)}\n`)
    return 2
  }
  const words = locale === 'vi' ? vi : en
  io.err.write(`plan: ${words.bug}\n${error instanceof Error ? error.stack : String(error)}\n`)
  return 3
}

void main(process.argv.slice(2))
