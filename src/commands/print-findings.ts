import type { Io } from '../cli/io.ts'
import { screenFor, type Target, targetsOf, writeOut } from '../cli/output.ts'
import { appendSummary, roomIn, stepSummary } from '../cli/step-summary.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Outcome } from '../model/diagnostic.ts'
import type { FindingsRenderer, FindingsReport, RunTold } from '../model/findings-report.ts'
import { printable } from '../model/printable.ts'
import type { Locale } from '../model/words.ts'
import { findingsRenderers } from '../renderers/index.ts'
import { findings } from '../reports/findings.ts'
import { gateNote } from '../reports/gate-notes.ts'
import { kindOf } from '../rules/index.ts'
import { knownForm } from './known-form.ts'

/** How findings are to be told. */
export interface Telling {
  readonly locale: Locale
  readonly version: string
  readonly maxProblems: number | null
  readonly color: boolean | undefined
  readonly quiet: boolean
  readonly catalogue: Catalogue
  readonly run: RunTold
  /** Of the registries, by code: for forms that name units. */
  unitNames(): ReadonlyMap<string, string>
}

/**
 * Where findings go and in which form. Where none is named: `pretty` on a terminal, else `compact`; in a step of GitHub
 * Actions that prints them, with `github` behind it, so that the files get annotations.
 */
export function findingsTargets(formats: readonly string[], output: string | undefined, io: Io): readonly Target[] {
  const toTerminal = io.out.isTTY && output === undefined
  const targets = targetsOf(formats, output, toTerminal ? 'pretty' : 'compact')
  for (const { format } of targets) knownFormat(format)
  const annotated = !formats.length && output === undefined && !toTerminal && io.env.GITHUB_ACTIONS === 'true'
  return annotated ? [...targets, { format: 'github', file: null }] : targets
}

/** A format that is not known is said before anything is checked or written. */
const knownFormat = (format: string): (() => Promise<FindingsRenderer>) =>
  knownForm('--format', format, findingsRenderers)

/** Prints what a run found, in each form that was asked for. */
export async function printFindings(
  outcome: Outcome,
  targets: readonly Target[],
  telling: Telling,
  io: Io,
): Promise<void> {
  const unread: string[] = []
  let left = 0
  for (const { format, file } of targets) {
    const renderer = await knownFormat(format)()
    const usual = file === null && io.out.isTTY && !renderer.machine ? 100 : 0
    const most = (telling.maxProblems ?? usual) || Number.POSITIVE_INFINITY
    const full = await findings(outcome, { ...telling, most, kindOf })
    const report = telling.quiet ? { ...full, closing: [] } : full
    writeOut(file, renderer.render(report, screenFor(file, io.out, telling.color, io.env)), io.out)
    if (format === 'github' && file === null) await summarise(full, io)
    if (!renderer.unread || full.cut === null) continue
    unread.push(format)
    left = outcome.diagnostics.length - full.findings.length
  }
  if (!left || telling.quiet) return
  const note = gateNote('leftOut', { formats: unread, n: left, most: telling.maxProblems }, telling.locale)
  io.err.write(`${printable(note)}\n`)
}

/** The summary of the step has room for what annotations have none for. */
async function summarise(report: FindingsReport, io: Io): Promise<void> {
  const file = stepSummary(io.env)
  if (file === null) return
  const { markdownWithin } = await import('../renderers/markdown-within.ts')
  const text = markdownWithin(report, roomIn(file), (it) => Buffer.byteLength(it))
  if (!appendSummary(file, text)) io.err.write(`${printable(report.labels.summaryFull)}\n`)
}
