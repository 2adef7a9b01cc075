import type { Diagnostic } from './diagnostic.ts'

/** How many findings of a rule a file had, and their fingerprints. */
export interface KnownFindings {
  readonly count: number
  readonly fingerprints: readonly string[]
}

/** Findings that a repository had when it began to hold its plans to the rules: by file, then by rule. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, KnownFindings>>

/** A file that has more findings of a rule than the baseline knows: all of them count. */
export interface Exceeded {
  readonly file: string
  readonly rule: string
  readonly found: number
  readonly known: number
  /** The lines of those that the baseline does not have. */
  readonly lines: readonly number[]
}

/** Findings held against a baseline. */
export interface Compared {
  readonly diagnostics: readonly Diagnostic[]
  readonly exceeded: readonly Exceeded[]
  /** How many findings of the baseline are there no more. */
  readonly mended: number
  /** The same baseline, lowered to what is still there; never raised. */
  readonly lowered: Baseline
}

/** What of a baseline a run can speak about. */
export interface Scope {
  /** All findings of this file were told: it was asked for, and could be assessed. */
  isSeen(file: string): boolean
  /** There is no such file any more: its plan may stand under another name now. */
  isGone(file: string): boolean
}

/** The same name, however its marks are put together: a Mac takes them apart. */
const named = (file: string) => file.normalize('NFC')

type Grouped = ReadonlyMap<string, ReadonlyMap<string, readonly Diagnostic[]>>

/** Findings by file and rule; what is waived stands for itself. */
function grouped(diagnostics: readonly Diagnostic[]): Grouped {
  const files = new Map<string, Map<string, Diagnostic[]>>()
  for (const it of diagnostics) {
    if (it.waived) continue
    const file = named(it.file)
    const rules = files.get(file) ?? new Map<string, Diagnostic[]>()
    files.set(file, rules)
    const same = rules.get(it.rule)
    if (same) same.push(it)
    else rules.set(it.rule, [it])
  }
  return files
}

const known = (found: readonly Diagnostic[]): KnownFindings => ({
  count: found.length,
  fingerprints: found.map((it) => it.fingerprint).sort(),
})

/** All that is found now and that no waiver sets aside. */
export const baselineOf = (diagnostics: readonly Diagnostic[]): Baseline =>
  new Map(
    [...grouped(diagnostics)].map(([file, rules]) => [
      file,
      new Map([...rules].map(([rule, it]) => [rule, known(it)])),
    ]),
  )

/** How many findings a baseline knows. */
export const countOf = (baseline: Baseline): number =>
  [...baseline.values()].flatMap((rules) => [...rules.values()]).reduce((sum, it) => sum + it.count, 0)

/**
 * Holds findings against a baseline. Of a rule and a file as many are known as the baseline says; where there are more, it can't be
 * told which of them are old, and none is known. A plan under a new name is found by its fingerprints, which are of units and
 * places, not of files.
 */
export function compareWith(baseline: Baseline, diagnostics: readonly Diagnostic[], scope: Scope): Compared {
  const found = grouped(diagnostics)
  const moved = movedEntries(baseline, scope)
  const exceeded: Exceeded[] = []
  const aside = new Set<Diagnostic>()
  const lowered = new Map<string, Map<string, KnownFindings>>()
  const keep = (file: string, rule: string, it: KnownFindings) => {
    const rules = lowered.get(file) ?? new Map<string, KnownFindings>()
    lowered.set(file, rules.set(rule, it))
  }
  for (const [file, rules] of found) {
    for (const [rule, those] of rules) {
      const entry = baseline.get(file)?.get(rule) ?? moved(rule, those)
      if (entry && those.length <= entry.count) {
        for (const it of those) aside.add(it)
        keep(file, rule, known(those))
        continue
      }
      if (!entry) continue
      keep(file, rule, entry)
      const old = new Set(entry.fingerprints)
      const lines = those.filter((it) => !old.has(it.fingerprint)).map((it) => it.range.start.line)
      exceeded.push({ file, rule, found: those.length, known: entry.count, lines })
    }
  }
  for (const [file, rules] of baseline) {
    if (scope.isSeen(file) || scope.isGone(file)) continue
    for (const [rule, it] of rules) if (!lowered.get(file)?.has(rule)) keep(file, rule, it)
  }
  return {
    diagnostics: diagnostics.map((it) => (aside.has(it) ? { ...it, baselined: true } : it)),
    exceeded: exceeded.sort((a, b) => (a.file === b.file ? order(a.rule, b.rule) : order(a.file, b.file))),
    mended: countOf(baseline) - countOf(lowered),
    lowered,
  }
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Finds what the baseline says of findings that stood in a file which is gone. */
function movedEntries(baseline: Baseline, { isGone }: Scope) {
  let byFingerprint: Map<string, KnownFindings> | null = null
  return (rule: string, found: readonly Diagnostic[]): KnownFindings | undefined => {
    if (!byFingerprint) {
      byFingerprint = new Map()
      for (const [file, rules] of baseline) {
        if (!isGone(file)) continue
        for (const [id, it] of rules) for (const print of it.fingerprints) byFingerprint.set(`${id} ${print}`, it)
      }
    }
    const key = (print: string) => `${rule} ${print}`
    const at = found.find((it) => byFingerprint?.has(key(it.fingerprint)))
    const entry = at && byFingerprint.get(key(at.fingerprint))
    // what it knows is known once
    for (const print of entry?.fingerprints ?? []) byFingerprint.delete(key(print))
    return entry
  }
}

/** A baseline as its file has it: sorted, one fingerprint a line, the same bytes for the same findings. */
export function writtenBaseline(baseline: Baseline): string {
  const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => order(a, b))
  const files = sorted(baseline).map(([file, rules]) => [
    file,
    Object.fromEntries(
      sorted(rules).map(([rule, { count, fingerprints }]) => [rule, { count, fingerprints: [...fingerprints].sort() }]),
    ),
  ])
  return `${JSON.stringify({ schema: baselineKind, files: Object.fromEntries(files) }, null, 2)}\n`
}

/** What a file of this kind says it is. */
export const baselineKind = 'baseline/v1'
