import { severityFor } from '../model/bound.ts'
import type { Located, Outcome } from '../model/diagnostic.ts'
import { foundBy } from '../model/finding.ts'
import type { IsoDate } from '../model/words.ts'
import type { Workspace } from '../model/workspace.ts'
import { workspaceRules } from '../rules/index.ts'
import type { ReadFault } from '../source/source.ts'
import { assemble } from './assemble.ts'
import { type Checker, checkFile, unreadable } from './check-file.ts'
import type { Results } from './check-files.ts'
import { findEvidence } from './evidence.ts'
import type { FileResult } from './file-result.ts'
import type { Candidate, Host } from './host.ts'
import type { Said } from './in-place.ts'
import { locate } from './locate-said.ts'
import { type PartsShelf, partsShelf } from './parts-shelf.ts'
import type { Settings } from './settings.ts'
import { settle } from './settle.ts'
import { unusedWaivers } from './waivers.ts'

/** Everything a run is told before it begins. */
export interface Run {
  readonly candidates: readonly Candidate[]
  /** What could not even be looked at: unreadable folders, links that lead out. */
  readonly faults: readonly ReadFault[]
  readonly settings: Settings
  /** The repository's papers, checked already because the settings come from them. */
  readonly papers: ReadonlyMap<string, FileResult>
  readonly asOf: IsoDate
  /** Of files that were checked before: by an earlier run, or by threads. */
  readonly results?: Results
  /** What came of each file is asked for afterwards; of thousands it would fill the memory. */
  readonly keepsResults?: boolean
}

/** What a run found out, and what it rests on: all that a compilation is made of. */
export interface Checked extends Outcome {
  readonly workspace: Workspace
  /** What came of each file, also of those that were read for references only; where that was asked for. */
  readonly results: readonly FileResult[]
  /** The same files as in `files`, with the codes of their units as far as even faulty ones tell. */
  readonly documents: readonly Pick<FileResult, 'file' | 'kind' | 'state' | 'unit'>[]
  /** What a compilation takes from the plans, where the checker was asked for it. */
  readonly parts: Omit<PartsShelf, 'put'>
}

/**
 * The whole story. Each file is checked by itself; then all facts are assembled; then the workspace rules look at them;
 * then the configuration and the waivers have their say.
 */
export function check(run: Run, checker: Checker, host: Host): Checked {
  // what can't be read any more where it was kept is worked out again
  const shelf = partsShelf(
    (name, file) =>
      run.results?.part(name, file) ??
      checkOne({ file, expected: true, shown: true }, checker, host).part?.[name] ??
      null,
  )
  const candidates = run.candidates.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  const results = candidates.map((it) =>
    shelf.put(run.papers.get(it.file) ?? run.results?.take(it.file) ?? checkOne(it, checker, host)),
  )
  const lost = run.faults.map(unreadable)
  const workspace = assemble([...results, ...lost], run.settings, checker.catalogue, findEvidence(results, host))
  const shown = new Set(run.candidates.filter((it) => it.shown).map((it) => it.file))

  const found = [
    ...lost.flatMap((it) => it.findings),
    ...results.filter((it) => shown.has(it.file)).flatMap((it) => it.findings),
    ...workspaceFindings(workspace, run, checker, host).filter((it) => shown.has(it.file)),
  ]
  const { settings, asOf } = run
  const isWhole = !run.faults.length && run.candidates.every((it) => it.shown)
  if (isWhole) {
    const unused = unusedWaivers(found, results, workspace, run)
    for (const [file, said] of unused) found.push(...locate({ file, unit: null }, said, checker, host))
  }
  const diagnostics = settle(found, { settings, catalogue: checker.catalogue, asOf, hash: host.hash })
  const told = [...results.filter((it) => shown.has(it.file)), ...lost]
  const files = told.map(({ file, kind, state, status }) => ({ file, kind, state, status }))
  const documents = told.map(({ file, kind, state, unit }) => ({ file, kind, state, unit }))
  return { asOf, files, diagnostics, workspace, results: run.keepsResults ? results : [], documents, parts: shelf }
}

/** One file, from the disk to its result. */
export function checkOne({ file, expected }: Candidate, checker: Checker, host: Host): FileResult {
  const read = host.read(file)
  return 'source' in read ? checkFile(read.source, expected, checker) : unreadable(read.fault)
}

/** What only the whole shows, in its place in the files. */
function workspaceFindings(workspace: Workspace, run: Run, checker: Checker, host: Host): readonly Located[] {
  const { catalogue } = checker
  const units = new Map(workspace.plans.map((it) => [it.file, it.unit]))
  const byFile = new Map<string, Said[]>()
  for (const rule of workspaceRules) {
    if (run.settings.rules[rule.id] === 'off') continue
    for (const finding of foundBy(rule, { workspace, catalogue, today: run.asOf })) {
      const unit = units.get(finding.file)
      const severity = unit && !finding.bound ? severityFor(catalogue, rule, unit) : rule.severity
      if (severity === null) continue
      const said = byFile.get(finding.file)
      if (said) said.push({ kind: rule, severity, finding })
      else byFile.set(finding.file, [{ kind: rule, severity, finding }])
    }
  }
  const reporting = new Map(workspace.progress.map((it) => [it.file, it.unit]))
  const unitOf = (file: string) => units.get(file)?.code ?? reporting.get(file) ?? null
  return [...byFile].flatMap(([file, said]) => locate({ file, unit: unitOf(file) }, said, checker, host, run.results))
}
