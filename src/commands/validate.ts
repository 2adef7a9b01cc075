import type { Io } from '../cli/io.ts'
import { wantsColor } from '../cli/io.ts'
import { notes } from '../cli/notes.ts'
import { type Target, targetsOf, writeOut } from '../cli/output.ts'
import type { GatesAsked } from '../cli/program/gates.ts'
import type { ProductAsked, ReadingAsked } from '../cli/program/options.ts'
import { type Opened, openWorkspace, pipedWorkspace, refuseNothing } from '../cli/workspace.ts'
import { check } from '../engine/check.ts'
import type { Checker } from '../engine/check-file.ts'
import { noSettings } from '../engine/settings.ts'
import { settle } from '../engine/settle.ts'
import { counts, type Outcome, weighsEnough } from '../model/diagnostic.ts'
import { Fault } from '../model/fault.ts'
import type { FindingsRenderer } from '../model/findings-report.ts'
import { printable } from '../model/printable.ts'
import type { Locale } from '../model/words.ts'
import { findingsRenderers } from '../renderers/index.ts'
import { findings } from '../reports/findings.ts'
import { gateNote } from '../reports/gate-notes.ts'
import { kindOf } from '../rules/index.ts'
import { baselineAsked, holdAgainst, keepBaseline } from './known-findings.ts'

/** What `plan validate` was asked for. */
export interface ValidateOptions extends ReadingAsked, ProductAsked, GatesAsked {
  readonly maxProblems: number | null
  readonly stdinFilename: string
  readonly hash: (text: string) => string
}

/** Checks everything and prints what it found; the exit code says whether a finding weighs enough. */
export async function validate(options: ValidateOptions, checker: Checker, io: Io): Promise<number> {
  const targets = targetsOf(options.formats, options.output, io.out.isTTY && !options.output ? 'pretty' : 'compact')
  for (const { format } of targets) knownFormat(format)
  const piped = options.paths.includes('-')
  if (piped && options.paths.length > 1) throw new Fault('stdinAlone')
  if (piped && io.stdin.isTTY) throw new Fault('stdinTerminal')
  const opened = piped
    ? pipedWorkspace(options.stdinFilename, await io.stdin.read())
    : openWorkspace(options.paths, options.config, checker)
  const locale = options.locale ?? opened.config?.language ?? options.fallbackLocale
  const unmatched = opened.unmatched
  if (unmatched.length) throw new Fault('noMatch', { paths: unmatched })

  if (opened.wrong.length) {
    await print(onlyConfiguration(opened, options, checker), targets, locale, options, checker, io)
    return 2
  }
  const baseline = baselineAsked(options.baseline, options.updateBaseline, checker)
  const checked = check({ ...opened.run, asOf: options.asOf }, checker, opened.host)
  if (!options.allowEmpty) refuseNothing(checked, options.paths, opened.leftOut)
  const held = holdAgainst(checked, baseline, opened, locale)
  const { outcome } = held
  await print(outcome, targets, locale, options, checker, io)
  keepBaseline(held, baseline, io)

  const { maxWarnings, quiet } = options
  const warnings = outcome.diagnostics.filter((it) => counts(it) && it.severity === 'warning').length
  const tooMany = maxWarnings !== null && warnings > maxWarnings
  if (!quiet) {
    notes(opened, locale, io)
    const over = tooMany ? [gateNote('tooManyWarnings', { n: warnings, most: maxWarnings }, locale)] : []
    for (const line of [...held.notes, ...over]) io.err.write(`${printable(line)}\n`)
  }
  return tooMany || weighsEnough(outcome, options.failOn ?? opened.config?.fail_on ?? 'error') ? 1 : 0
}

/** A wrong configuration: its findings, and nothing else was checked. */
function onlyConfiguration(opened: Opened, options: ValidateOptions, { catalogue }: Checker): Outcome {
  const { asOf, hash } = options
  const file = opened.configFile ?? ''
  const diagnostics = settle(opened.wrong, { settings: noSettings, catalogue, asOf, hash })
  return { asOf, files: [{ file, kind: null, state: 'unassessable', status: null }], diagnostics }
}

/** A format that is not known is said before anything is checked or written. */
function knownFormat(format: string): () => Promise<FindingsRenderer> {
  const load = Object.hasOwn(findingsRenderers, format) ? findingsRenderers[format] : undefined
  if (load) return load
  throw new Fault('wrongValue', { name: '--format', value: format, allowed: Object.keys(findingsRenderers) })
}

async function print(
  outcome: Outcome,
  targets: readonly Target[],
  locale: Locale,
  options: ValidateOptions,
  checker: Checker,
  io: Io,
): Promise<void> {
  for (const { format, file } of targets) {
    const renderer = await knownFormat(format)()
    const usual = file === null && io.out.isTTY && !renderer.machine ? 100 : 0
    const most = (options.maxProblems ?? usual) || Number.POSITIVE_INFINITY
    const full = await findings(outcome, {
      catalogue: checker.catalogue,
      locale,
      version: options.version,
      most,
      kindOf,
    })
    const report = options.quiet ? { ...full, closing: [] } : full
    const color = wantsColor(options.color, file === null ? io.out : { ...io.out, isTTY: false }, io.env)
    const width = file === null && io.out.isTTY ? io.out.columns : null
    writeOut(file, renderer.render(report, { color, width }), io.out)
  }
}
