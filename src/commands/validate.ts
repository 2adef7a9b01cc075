import { checkedAhead, type SpeedAsked } from '../cli/ahead.ts'
import type { Io } from '../cli/io.ts'
import { notes } from '../cli/notes.ts'
import type { GatesAsked } from '../cli/program/gates.ts'
import type { ProductAsked, ReadingAsked } from '../cli/program/options.ts'
import type { Shard } from '../cli/program/shard.ts'
import { folderInRepository } from '../cli/repository-folder.ts'
import { type Opened, refuseNothing } from '../cli/workspace.ts'
import { check } from '../engine/check.ts'
import type { Checker } from '../engine/check-file.ts'
import { counts, type Outcome, weighsEnough } from '../model/diagnostic.ts'
import { Fault } from '../model/fault.ts'
import { printable } from '../model/printable.ts'
import { existsOn, fullNameOf } from '../model/registry.ts'
import type { Unit } from '../model/unit.ts'
import type { IsoDate } from '../model/words.ts'
import { gateNote } from '../reports/gate-notes.ts'
import { openInput } from './input.ts'
import { baselineAsked, holdAgainst, keepBaseline } from './known-findings.ts'
import { findingsTargets, printFindings } from './print-findings.ts'
import { fillShare } from './shard.ts'
import { changesAsked, onlySince } from './since.ts'
import { wrongConfiguration } from './wrong-configuration.ts'

/** What `plan validate` was asked for. */
export interface ValidateOptions extends ReadingAsked, ProductAsked, GatesAsked {
  readonly maxProblems: number | null
  readonly stdinFilename: string
  readonly hash: (text: string) => string
  readonly speed: SpeedAsked
  /** Only a share of the files, for a later run; `null`: the whole. */
  readonly shard: Shard | null
}

/**
 * Checks everything and prints what it found; the exit code says whether a finding weighs enough.
 * @param onOpened hears which files there are, before they are read
 */
export async function validate(
  options: ValidateOptions,
  checker: Checker,
  io: Io,
  onOpened: (opened: Opened) => void = () => {},
): Promise<number> {
  const targets = findingsTargets(options.formats, options.output, io)
  const { opened, piped } = await openInput(options, checker, io)
  onOpened(opened)
  const locale = options.locale ?? opened.config?.language ?? options.fallbackLocale
  const unmatched = opened.unmatched
  if (unmatched.length) throw new Fault('noMatch', { paths: unmatched })

  const failOn = options.failOn ?? opened.config?.fail_on ?? 'error'
  const print = async (outcome: Outcome, exitCode: number) => {
    const run = { exitCode, failOn, folder: folderInRepository(opened.root) }
    const { catalogue } = checker
    const unitNames = () => namesOf([...catalogue.units, ...opened.run.settings.units], options.asOf)
    await printFindings(outcome, targets, { ...options, locale, catalogue, run, unitNames }, io)
    return exitCode
  }
  if (opened.wrong.length) return print(wrongConfiguration(opened, options, checker), 2)

  if (options.shard) {
    const done = await fillShare(opened, options.shard, options.speed, checker, io, { ...options, locale })
    if (!options.quiet) io.err.write(`${printable(done)}\n`)
    return 0
  }
  const baseline = baselineAsked(options.baseline, options.updateBaseline, checker)
  const changes = changesAsked(options, piped !== null, opened.root)
  const results = await checkedAhead(opened, options.speed, checker, io, { ...options, locale })
  const run = { ...opened.run, asOf: options.asOf, keepsResults: changes !== null, ...(results && { results }) }
  const checked = check(run, checker, opened.host)
  results?.close()
  if (!options.allowEmpty) refuseNothing(checked, options.paths, opened.leftOut)
  const held = holdAgainst(checked, baseline, opened, locale)
  const left = changes && onlySince(held.outcome, changes, { opened, run, checked, checker }, locale)
  const outcome = left?.outcome ?? held.outcome
  const { maxWarnings, quiet } = options
  const warnings = outcome.diagnostics.filter((it) => counts(it) && it.severity === 'warning').length
  const tooMany = maxWarnings !== null && warnings > maxWarnings
  const exitCode = await print(outcome, tooMany || weighsEnough(outcome, failOn) ? 1 : 0)
  keepBaseline(held, baseline, io)

  if (!quiet) {
    notes(opened, locale, io)
    const over = tooMany ? [gateNote('tooManyWarnings', { n: warnings, most: maxWarnings }, locale)] : []
    for (const line of [...(left ? [left.note] : []), ...held.notes, ...over]) io.err.write(`${printable(line)}\n`)
  }
  return exitCode
}

/** Names of units by their codes; codes are given again, and then mean the unit that there is. */
function namesOf(units: readonly Unit[], asOf: IsoDate): ReadonlyMap<string, string> {
  const endedFirst = units.toSorted((a, b) => Number(existsOn(a, asOf)) - Number(existsOn(b, asOf)))
  const lastDay = ({ valid }: Unit) => (valid?.to && valid.to < asOf ? valid.to : asOf)
  return new Map(endedFirst.map((it) => [it.code, fullNameOf(it, lastDay(it))]))
}
