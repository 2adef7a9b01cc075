import type { CheckedFile, Located } from '../model/diagnostic.ts'
import type { ProgressFacts } from '../model/progress.ts'
import type { Json } from '../model/words.ts'
import type { PlanFacts } from '../model/workspace.ts'

/** What a compilation takes from a plan, as JSON in bytes: thousands of parts as objects would fill the memory. */
export interface PartBytes {
  readonly head: Uint8Array
  readonly targets: Uint8Array
  readonly tasks: Uint8Array
}

/** What it consists of: each is read by those who ask for it. */
export type PartName = keyof PartBytes
export const partNames = ['head', 'targets', 'tasks'] as const satisfies readonly PartName[]

/**
 * All that is kept of a file once it was checked: findings and facts, never the plan. Plain JSON, true for ever for the
 * file's bytes, this tool and this catalogue: no date, no registry, no configuration, no language has a part in it.
 */
export interface FileResult extends CheckedFile {
  readonly findings: readonly Located[]
  readonly facts: PlanFacts | null
  /** What a progress file says, so far as it can be read. */
  readonly progress: ProgressFacts | null
  /** What a compilation takes from a plan; only where the checker is asked for it. */
  readonly part: PartBytes | null
  /** Code of the unit whose document it is, as far as even a faulty file tells. */
  readonly unit: string | null
  /** The value of a registry, register, waivers or configuration file that passed its schema. */
  readonly value: Json | null
}
