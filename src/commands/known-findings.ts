import { type BaselineFile, openBaseline, writeBaseline } from '../cli/baseline-file.ts'
import type { Io } from '../cli/io.ts'
import type { Opened } from '../cli/workspace.ts'
import type { Checker } from '../engine/check-file.ts'
import { type Baseline, baselineOf, compareWith, countOf } from '../model/baseline.ts'
import { counts, type Outcome } from '../model/diagnostic.ts'
import { Fault } from '../model/fault.ts'
import type { Locale } from '../model/words.ts'
import { exceededNote, gateNote } from '../reports/gate-notes.ts'

/** The baseline that was asked for; `null` without one. */
export function baselineAsked(
  file: string | null,
  update: boolean,
  { library }: Pick<Checker, 'library'>,
): BaselineFile | null {
  if (file !== null) return openBaseline(file, update, library)
  if (update) throw new Fault('baselineAlone')
  return null
}

/** An outcome after the baseline has spoken. */
export interface HeldAgainst {
  readonly outcome: Outcome
  /** What is to be written, where that was asked for. */
  readonly next: Baseline | null
  readonly notes: readonly string[]
}

/** Sets aside what the baseline knows, and says where it no longer fits. */
export function holdAgainst(
  outcome: Outcome,
  asked: BaselineFile | null,
  { host, run }: Pick<Opened, 'host' | 'run'>,
  locale: Locale,
): HeldAgainst {
  if (!asked) return { outcome, next: null, notes: [] }
  const { file, baseline, update } = asked
  const note = (name: Parameters<typeof gateNote>[0], n: number, mended = 0) =>
    gateNote(name, { file, n, mended }, locale)
  if (!baseline) {
    const next = baselineOf(outcome.diagnostics)
    const diagnostics = outcome.diagnostics.map((it) => (it.waived ? it : { ...it, baselined: true }))
    return { outcome: { ...outcome, diagnostics }, next, notes: [note('baselineMade', countOf(next))] }
  }

  // rules that need what can't be read are silent: nobody knows what is mended
  const isBlind = Object.values(run.settings.blind).includes(true)
  const assessed = outcome.files.filter((it) => !isBlind && it.state !== 'unassessable')
  const seen = new Set(assessed.map((it) => it.file.normalize('NFC')))
  const there = new Set(run.candidates.map((it) => it.file.normalize('NFC')))
  const compared = compareWith(baseline, outcome.diagnostics, {
    isSeen: (it) => seen.has(it),
    isGone: (it) => !there.has(it) && host.whereabouts(it) === 'missing',
  })
  const { diagnostics, mended, lowered } = compared
  const notes = compared.exceeded.map((it) => exceededNote(it, locale))
  if (update) {
    notes.push(note(mended ? 'baselineLowered' : 'baselineSame', countOf(lowered), mended))
    const fresh = diagnostics.filter(counts).length
    if (fresh) notes.push(note('baselineRefused', fresh))
  } else if (mended) notes.push(note('baselineMended', mended))
  return { outcome: { ...outcome, diagnostics }, next: update ? lowered : null, notes }
}

/** Writes the baseline that came out of it. */
export function keepBaseline({ next }: HeldAgainst, asked: BaselineFile | null, io: Io): void {
  if (asked && next) writeBaseline(asked, next, io.out)
}
