import { dirname, resolve } from 'node:path'
import type { Io } from '../cli/io.ts'
import { targetsOf } from '../cli/output.ts'
import { watchFolders } from '../cli/watch.ts'
import type { Opened } from '../cli/workspace.ts'
import type { Checker } from '../engine/check-file.ts'
import { Fault, isFault } from '../model/fault.ts'
import { printable } from '../model/printable.ts'
import { gateNote } from '../reports/gate-notes.ts'
import { startOf } from '../source/discover.ts'
import { type ValidateOptions, validate } from './validate.ts'

/** Clears a terminal, with what has gone by above. */
const clear = '\u001b[2J\u001b[3J\u001b[H'

/**
 * Checks, and checks again when something changes, until a signal ends it. What goes wrong on the way is said, and waited on; only the
 * first time, what was called wrongly ends it.
 * @param asked anew for each check: the day may have changed
 */
export async function watchAndValidate(asked: () => ValidateOptions, checker: Checker, io: Io): Promise<void> {
  const first = asked()
  if (first.paths.includes('-')) throw new Fault('watchPiped')
  const read = besides(first)
  const watch = watchFolders({ written: ownFiles(first), read })
  const starts = [...(first.paths.length ? first.paths : ['.']).map(startOf), ...read.map((it) => dirname(it))]
  let opened: Opened | null = null
  watch.follow(starts)
  for (;;) {
    const options = asked()
    const { quiet } = options
    if (io.out.isTTY && io.env.TERM !== 'dumb') io.out.write(clear)
    try {
      await validate(options, checker, io, (it) => {
        opened = it
        if (it.folders.length) watch.follow([...starts, it.root, ...it.folders])
      })
    } catch (fault) {
      if (!isFault(fault) || !isLater(opened)) {
        watch.end()
        throw fault
      }
      const { sayFault } = await import('../text/fault.ts')
      const said = sayFault(fault.message, fault.data, options.locale ?? options.fallbackLocale)
      io.err.write(`plan: ${printable(said)}\n`)
    }
    const locale = options.locale ?? languageOf(opened) ?? options.fallbackLocale
    if (!quiet) io.err.write(`${gateNote('watching', { time: timeOf(io.clock()) }, locale)}\n`)
    await watch.change()
    if (io.out.isLeft?.()) return watch.end()
  }
}

/** Something was there to check once: what fails now is on its way to be mended. */
const isLater = (opened: Opened | null) => opened !== null && !opened.unmatched.length

const languageOf = (opened: Opened | null) => opened?.config?.language

/** The time of day where the reader sits. */
const timeOf = (clock: number) => new Date(clock).toTimeString().slice(0, 8)

/** What a check writes: that it changed is no news. */
function ownFiles({ formats, output, speed }: ValidateOptions): readonly string[] {
  const files = targetsOf(formats, output, '').flatMap((it) => (it.file === null ? [] : [it.file]))
  return [...files, ...(speed.cacheDir === null ? [] : [speed.cacheDir])].map((it) => resolve(it))
}

/** What is read besides the documents. */
const besides = ({ config, baseline }: ValidateOptions): readonly string[] =>
  [config, baseline].flatMap((it) => (it ? [resolve(it)] : []))
