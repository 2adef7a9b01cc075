import { type Changes, changesSince } from '../cli/changes.ts'
import type { GatesAsked } from '../cli/program/gates.ts'
import type { Opened } from '../cli/workspace.ts'
import { causedBy } from '../engine/caused.ts'
import type { Checked, Run } from '../engine/check.ts'
import type { Checker } from '../engine/check-file.ts'
import type { Outcome } from '../model/diagnostic.ts'
import { Fault } from '../model/fault.ts'
import type { Locale } from '../model/words.ts'
import { gateNote } from '../reports/gate-notes.ts'
import { configName } from '../source/discover.ts'
import { ignoreName } from '../source/ignored.ts'

/** What changed since what was asked for; `null` where everything is shown. */
export function changesAsked({ since }: GatesAsked, piped: boolean, root: string): Changes | null {
  if (!since) return null
  if (piped) throw new Fault('changedPiped', { name: since.reference === null ? '--changed' : '--since' })
  return changesSince(root, since.reference)
}

/** What the rest of a run is needed for: to see how it was before. */
interface Now {
  readonly opened: Opened
  readonly run: Run
  readonly checked: Checked
  readonly checker: Checker
}

/** Leaves what changed and what the change caused; and says so. A change of the repository's own papers concerns all files. */
export function onlySince(
  outcome: Outcome,
  changes: Changes,
  { opened, run, checked, checker }: Now,
  locale: Locale,
): { readonly outcome: Outcome; readonly note: string } {
  const { since } = changes
  const paper = changes.files.find((it) => isPaper(it, opened))
  if (paper !== undefined) return { outcome, note: gateNote('changedAll', { since, file: paper }, locale) }
  const wasFound = (file: string) => opened.belongs(file) || run.candidates.some((it) => it.file === file)
  const caused = causedBy(outcome, { ...changes, wasFound }, { run, checked, checker, host: opened.host })
  const changed = caused.files.filter((it) => changes.touches(it.file)).length
  const others = caused.files.length - changed
  const isNone = !changed && !changes.before.some(wasFound)
  const note = gateNote(isNone ? 'changedNone' : 'changed', { since, n: changed, others }, locale)
  return { outcome: caused, note }
}

/** The configuration, what it names, and what says which files there are. */
function isPaper(file: string, { configFile, run }: Opened): boolean {
  const name = file.split('/').at(-1)
  if (file === configFile || name === configName || name === ignoreName) return true
  return [...run.papers.keys()].some((it) => it.normalize('NFC') === file)
}
