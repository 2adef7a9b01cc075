import { join, resolve } from 'node:path'
import type { Io } from '../cli/io.ts'
import { notes } from '../cli/notes.ts'
import { replaceFile, screenFor, writeOut } from '../cli/output.ts'
import type { ReadingAsked } from '../cli/program/options.ts'
import { type Opened, refuseNothing } from '../cli/workspace.ts'
import type { Checker } from '../engine/check-file.ts'
import { fix as fixAll } from '../engine/fix.ts'
import { Fault } from '../model/fault.ts'
import type { Locale } from '../model/words.ts'
import { renderFixes } from '../renderers/fixes.ts'
import { type Compared, renderPatch } from '../renderers/patch.ts'
import { type CorrectedFile, fixes } from '../reports/fixes.ts'
import { kindOf } from '../rules/index.ts'
import { rawText, withLineEndsOf } from '../source/line-ends.ts'
import { asOnDisk } from '../source/on-disk.ts'
import { readBytes, readWhole, type Whole } from '../source/read.ts'
import type { ReadResult } from '../source/source.ts'
import { en } from '../text/en.ts'
import { say } from '../text/say.ts'
import { sayMessage } from '../text/say-finding.ts'
import { vi } from '../text/vi.ts'
import { openInput } from './input.ts'

/** What `plan fix` was asked for. */
export interface FixOptions extends ReadingAsked {
  /** Only show what would be written. */
  readonly diff: boolean
  readonly stdinFilename: string
}

/**
 * Makes the safe corrections: in the files, or in the text that comes by the pipe.
 * @returns the exit code: 1 while something is to be corrected still (it was only shown, the file changed meanwhile, what is set aside
 * can't be known), 3 where a file could not be written
 */
export async function fix(options: FixOptions, checker: Checker, io: Io): Promise<number> {
  const { paths, diff, output = null, quiet } = options
  const { opened, piped } = await openInput(options, checker, io)
  const locale = options.locale ?? opened.config?.language ?? options.fallbackLocale
  if (opened.unmatched.length) throw new Fault('noMatch', { paths: opened.unmatched })
  const wrong = opened.wrong.length > 0
  if (wrong && !concernsConfiguration(opened, paths)) throw new Fault('configWrong', { file: opened.configFile ?? '' })
  if (piped) refuseUnreadable(opened, locale)

  const wholes = new Map<string, Whole>()
  const load = (file: string): ReadResult => {
    const whole = piped ? { file, path: file, bytes: piped } : readWhole(opened.root, file)
    if ('fault' in whole) return whole
    wholes.set(file, whole)
    return readBytes(file, whole.bytes)
  }
  const onlyConfig = [{ file: opened.configFile ?? '', expected: true, shown: true }]
  const run = { ...opened.run, ...(wrong && { candidates: onlyConfig }), asOf: options.asOf }
  const fixed = fixAll(run, checker, opened.host, load)
  if (!options.allowEmpty) refuseNothing(fixed.outcome, paths, opened.leftOut)

  const texts = fixed.files.map(({ file, after }): Compared => {
    const before = rawText(wholes.get(file)?.bytes ?? new Uint8Array())
    return { file, before, after: withLineEndsOf(before, after) }
  })
  const files = fixed.files.map((it, i): CorrectedFile => {
    if (diff) return { ...it, state: 'shown' }
    return piped ? { ...it, state: 'written' } : { ...it, ...written(wholes.get(it.file), texts[i]?.after ?? '') }
  })
  if (diff) writeOut(output, renderPatch(texts, screenFor(output, io.out, options.color, io.env)), io.out)
  else if (piped) writeOut(output, texts[0]?.after ?? rawText(piped), io.out)

  const report = fixes({ ...fixed, files }, { locale, quiet, kindOf })
  // beside the result, where that is another one
  if (diff || piped || quiet) io.err.write(renderFixes(report, screenFor(null, io.err, options.color, io.env)))
  else writeOut(output, renderFixes(report, screenFor(output, io.out, options.color, io.env)), io.out)
  if (!quiet) notes(opened, locale, io)
  if (wrong) {
    const data = { file: opened.configFile ?? '' }
    io.err.write(`${say({ vi: vi.onlyConfigFixed, en: en.onlyConfigFixed }, data, locale)}\n`)
  }

  if (files.some((it) => it.state === 'unwritten')) return 3
  return wrong || fixed.blind || files.some((it) => it.state !== 'written') ? 1 : 0
}

/** A wrong configuration is corrected by itself, where something can be and nothing else was named. */
const concernsConfiguration = ({ wrong, root, configFile }: Opened, paths: readonly string[]) =>
  wrong.some((it) => it.fix) &&
  paths.every((it) => [root, join(root, configFile ?? '')].includes(asOnDisk(resolve(it))))

/** Writes one file, unless it isn't any more what was read. */
function written(whole: Whole | undefined, text: string): Pick<CorrectedFile, 'state' | 'reason'> {
  if (!whole) throw new Error('corrected without being read')
  try {
    return { state: replaceFile(whole.path, whole.bytes, text) ? 'written' : 'changed' }
  } catch (error) {
    return { state: 'unwritten', reason: (error as NodeJS.ErrnoException).code ?? String(error) }
  }
}

/** Bytes that are no text can't be given back as one. */
function refuseUnreadable({ host, run }: Opened, locale: Locale): void {
  const [candidate] = run.candidates
  const read = candidate && host.read(candidate.file)
  if (!read || 'source' in read) return
  const { rule, message, data, file } = read.fault
  throw new Fault('unreadable', { file, why: sayMessage(kindOf(rule).words(), message, data, locale) })
}
