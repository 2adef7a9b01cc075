import type { Catalogue } from '../model/catalogue.ts'
import { foundBy } from '../model/finding.ts'
import type { Path } from '../model/path.ts'
import { present } from '../model/plan-file.ts'
import { type Progress, type ProgressFacts, readProgress } from '../model/progress.ts'
import type { ProgressFile } from '../model/progress-file.ts'
import { progressRules } from '../rules/index.ts'
import type { Said } from './in-place.ts'
import { keep } from './keep.ts'

/**
 * A progress file, by itself: what contradicts itself in it, and what the workspace is to know of it.
 * @param value has passed its schema, its dates are as they are understood
 * @param undated where a date is written that can't be read
 */
export function checkProgress(
  file: string,
  value: ProgressFile,
  undated: readonly Path[],
  catalogue: Catalogue,
): { readonly said: readonly Said[]; readonly progress: ProgressFacts } {
  const progress = readProgress(value, undated)
  const said = progressRules.flatMap((kind) =>
    foundBy(kind, { progress, catalogue }).map((finding) => ({ kind, severity: kind.severity, finding })),
  )
  return { said, progress: keep(factsOf(file, progress)) }
}

function factsOf(file: string, { unit, asOf, tasks, targets }: Progress): ProgressFacts {
  return {
    file,
    unit,
    asOf,
    tasks: tasks.map(({ file: _, ...it }) => it),
    targets,
    evidence: tasks.flatMap(({ at, file: { evidence } }) =>
      present(evidence).flatMap(([i, named]) =>
        named.file === undefined ? [] : [{ at: [...at, 'evidence', i, 'file'], file: named.file }],
      ),
    ),
  }
}
