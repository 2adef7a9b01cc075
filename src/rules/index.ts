import type { FileRule, Kind, TextRule, WorkspaceRule } from '../model/finding.ts'
import contentCopied from './content-copied.ts'
import contentExcusedMany from './content-excused-many.ts'
import contentMissing from './content-missing.ts'
import contentRenumbered from './content-renumbered.ts'
import contentThin from './content-thin.ts'
import contentUnexplained from './content-unexplained.ts'
import criteriaMissing from './criteria-missing.ts'
import criteriaPoints from './criteria-points.ts'
import deadlineBunched from './deadline-bunched.ts'
import fundingTooSmall from './funding-too-small.ts'
import idConfusable from './id-confusable.ts'
import idDuplicate from './id-duplicate.ts'
import phaseWithoutTask from './phase-without-task.ts'
import planIssuedEarly from './plan-issued-early.ts'
import planIssuedLate from './plan-issued-late.ts'
import referenceUnknown from './reference-unknown.ts'
import reviewMisplaced from './review-misplaced.ts'
import reviewMissing from './review-missing.ts'
import targetAlreadyMet from './target-already-met.ts'
import targetBelowAssigned from './target-below-assigned.ts'
import targetBelowNational from './target-below-national.ts'
import targetConflict from './target-conflict.ts'
import targetNotComparable from './target-not-comparable.ts'
import targetPercentFraction from './target-percent-fraction.ts'
import targetPercent from './target-percent.ts'
import targetUnmeasurable from './target-unmeasurable.ts'
import targetWithoutMilestones from './target-without-milestones.ts'
import targetWithoutTask from './target-without-task.ts'
import taskCarriedOver from './task-carried-over.ts'
import taskDueBeforeIssue from './task-due-before-issue.ts'
import taskOutsideMovement from './task-outside-movement.ts'
import taskOutsidePhase from './task-outside-phase.ts'
import taskPhaseUnstated from './task-phase-unstated.ts'
import taskRepeated from './task-repeated.ts'
import taskStartAfterDue from './task-start-after-due.ts'
import yearWithoutTask from './year-without-task.ts'

/** Faults of reading and of shape: found by source/ and schema/, worded here. */
export const kinds: readonly Kind[] = []

/** Rules about the text of any document. */
export const textRules: readonly TextRule[] = []

/** Rules that see one plan and the catalogue. */
export const fileRules: readonly FileRule[] = [
  contentCopied,
  contentExcusedMany,
  contentMissing,
  contentRenumbered,
  contentThin,
  contentUnexplained,
  criteriaMissing,
  criteriaPoints,
  deadlineBunched,
  fundingTooSmall,
  idConfusable,
  idDuplicate,
  phaseWithoutTask,
  planIssuedEarly,
  planIssuedLate,
  referenceUnknown,
  reviewMisplaced,
  reviewMissing,
  targetAlreadyMet,
  targetBelowAssigned,
  targetBelowNational,
  targetConflict,
  targetNotComparable,
  targetPercent,
  targetPercentFraction,
  targetUnmeasurable,
  targetWithoutMilestones,
  targetWithoutTask,
  taskCarriedOver,
  taskDueBeforeIssue,
  taskOutsideMovement,
  taskOutsidePhase,
  taskPhaseUnstated,
  taskRepeated,
  taskStartAfterDue,
  yearWithoutTask,
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
