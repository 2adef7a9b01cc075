import type { FileRule, Kind, TextRule, WorkspaceRule } from '../model/finding.ts'
import contentMissing from './content-missing.ts'
import taskOutsidePhase from './task-outside-phase.ts'

/** Faults of reading and of shape: found by source/ and schema/, worded here. */
export const kinds: readonly Kind[] = []

/** Rules about the text of any document. */
export const textRules: readonly TextRule[] = []

/** Rules that see one plan and the catalogue. */
export const fileRules: readonly FileRule[] = [
  contentMissing,
  taskOutsidePhase,
]

/** Rules that see the facts of the whole workspace and the as-of date. */
export const workspaceRules: readonly WorkspaceRule[] = []

const all: ReadonlyMap<string, Kind> = new Map(
  [...kinds, ...textRules, ...fileRules, ...workspaceRules].map((it) => [it.id, it]),
)

/** Every id, in the order of the lists above. */
export const ruleIds: readonly string[] = [...all.keys()]

/** A kind by its id; an id that is not listed is our own fault. */
export function kindOf(id: string): Kind {
  const found = all.get(id)
  if (!found) throw new Error(`no kind ${id} in rules/index.ts`)
  return found
}
