import type { Change } from '../model/change.ts'
import type { Diagnostic, Outcome } from '../model/diagnostic.ts'
import type { ReadResult } from '../source/source.ts'
import { type Checked, check, type Run } from './check.ts'
import type { Checker } from './check-file.ts'
import type { Host } from './host.ts'

/** A workspace as it was before a change. */
export interface Before extends Pick<Change, 'touches' | 'before'> {
  /** One of the files that changed or are gone, as it was. */
  read(file: string): ReadResult
  /** Whether a walk would have found it. */
  wasFound(file: string): boolean
}

/**
 * Of an outcome, what is about files that changed, and what the change brought about in others: findings that the workspace did not
 * have before. Rules need not say what they look at: they are simply asked again, over the facts as they were.
 */
export function causedBy(
  outcome: Outcome,
  before: Before,
  { run, checked, checker, host }: { run: Run; checked: Checked; checker: Checker; host: Host },
): Outcome {
  const unchanged = checked.results.filter((it) => !before.touches(it.file))
  const gone = before.before.filter((it) => before.wasFound(it))
  const candidates = new Map(run.candidates.map((it) => [it.file.normalize('NFC'), it]))
  const asNow = (file: string) => candidates.get(file.normalize('NFC'))
  const earlier = check(
    {
      candidates: [
        ...unchanged.flatMap(({ file }) => asNow(file) ?? []),
        ...gone.map((file) => asNow(file) ?? { file, expected: false, shown: true }),
      ],
      papers: new Map(unchanged.map((it) => [it.file, it])),
      faults: run.faults,
      settings: run.settings,
      asOf: run.asOf,
    },
    checker,
    hostBefore(before, host),
  )
  const known = new Map<string, number>()
  for (const it of earlier.diagnostics) known.set(key(it), (known.get(key(it)) ?? 0) + 1)
  const diagnostics = outcome.diagnostics.filter((it) => {
    const left = known.get(key(it)) ?? 0
    if (before.touches(it.file)) return true
    known.set(key(it), left - 1)
    return left <= 0
  })
  const told = new Set(diagnostics.map((it) => it.file))
  return { ...outcome, diagnostics, files: outcome.files.filter(({ file }) => told.has(file) || before.touches(file)) }
}

/** What makes two findings about an unchanged file the same. */
const key = ({ file, rule, place, message }: Diagnostic) => [file, rule, place, message].join('\n')

function hostBefore(before: Before, host: Host): Host {
  const was = new Set(before.before)
  const holds = (path: string) => before.before.some((it) => it.startsWith(`${path}/`))
  return {
    ...host,
    read: (file) => (was.has(file.normalize('NFC')) ? before.read(file.normalize('NFC')) : host.read(file)),
    whereabouts(path) {
      const plain = path.replace(/^(?:\.\/)+|\/+$/g, '').normalize('NFC')
      if (was.has(plain) || holds(plain)) return 'inside'
      return before.touches(plain) ? 'missing' : host.whereabouts(path)
    },
  }
}
