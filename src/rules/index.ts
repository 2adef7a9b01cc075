import type { FileRule, Kind, TextRule, WorkspaceRule } from '../model/finding.ts'
import clearAuthority from './clear-authority.ts'
import clearBoilerplate from './clear-boilerplate.ts'
import clearDeliverable from './clear-deliverable.ts'
import clearPerson from './clear-person.ts'
import clearPost from './clear-post.ts'
import clearResponsibility from './clear-responsibility.ts'
import clearTime from './clear-time.ts'
import clearWork from './clear-work.ts'
import commendationMissing from './commendation-missing.ts'
import communicationMissing from './communication-missing.ts'
import configInvalid from './config-invalid.ts'
import contentCopied from './content-copied.ts'
import contentExcusedMany from './content-excused-many.ts'
import contentMissing from './content-missing.ts'
import contentRenumbered from './content-renumbered.ts'
import contentThin from './content-thin.ts'
import contentUnexplained from './content-unexplained.ts'
import criteriaMissing from './criteria-missing.ts'
import criteriaPoints from './criteria-points.ts'
import dateForm from './date-form.ts'
import dateUnreal from './date-unreal.ts'
import deadlineBunched from './deadline-bunched.ts'
import delayHandlingMissing from './delay-handling-missing.ts'
import deliverableIsActivity from './deliverable-is-activity.ts'
import digitalLiteracyMissing from './digital-literacy-missing.ts'
import documentEmpty from './document-empty.ts'
import documentKind from './document-kind.ts'
import documentLookalike from './document-lookalike.ts'
import documentMovement from './document-movement.ts'
import documentNumberForm from './document-number-form.ts'
import documentNumberUnusual from './document-number-unusual.ts'
import documentTooLarge from './document-too-large.ts'
import evaluationMissing from './evaluation-missing.ts'
import fileOutside from './file-outside.ts'
import fileUnreadable from './file-unreadable.ts'
import fundingMissing from './funding-missing.ts'
import fundingTooSmall from './funding-too-small.ts'
import headIsDeputy from './head-is-deputy.ts'
import headMissing from './head-missing.ts'
import idConfusable from './id-confusable.ts'
import idDuplicate from './id-duplicate.ts'
import keyProjectMissing from './key-project-missing.ts'
import leadCoordinatesItself from './lead-coordinates-itself.ts'
import leadNotOne from './lead-not-one.ts'
import leadOverloaded from './lead-overloaded.ts'
import leadVague from './lead-vague.ts'
import legalBasisMissing from './legal-basis-missing.ts'
import legalBasisResolution from './legal-basis-resolution.ts'
import legalBasisSuperseded from './legal-basis-superseded.ts'
import listSplitName from './list-split-name.ts'
import missionUncovered from './mission-uncovered.ts'
import monitoringMissing from './monitoring-missing.ts'
import movementMixed from './movement-mixed.ts'
import phaseWithoutTask from './phase-without-task.ts'
import placeholderLeft from './placeholder-left.ts'
import planExcerpt from './plan-excerpt.ts'
import planIssuedEarly from './plan-issued-early.ts'
import planIssuedLate from './plan-issued-late.ts'
import recurrenceWithoutProduct from './recurrence-without-product.ts'
import referenceUnknown from './reference-unknown.ts'
import reviewMisplaced from './review-misplaced.ts'
import reviewMissing from './review-missing.ts'
import secrecyMark from './secrecy-mark.ts'
import shapeMissing from './shape-missing.ts'
import shapeSize from './shape-size.ts'
import shapeType from './shape-type.ts'
import shapeUnknownKey from './shape-unknown-key.ts'
import shapeValue from './shape-value.ts'
import steeringCommitteeMissing from './steering-committee-missing.ts'
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
import textCommentCut from './text-comment-cut.ts'
import textConflictMarker from './text-conflict-marker.ts'
import textEncoding from './text-encoding.ts'
import textHiddenCharacter from './text-hidden-character.ts'
import textLegacy from './text-legacy.ts'
import textNotNfc from './text-not-nfc.ts'
import unitParentMissing from './unit-parent-missing.ts'
import yamlAnchor from './yaml-anchor.ts'
import yamlDuplicateKey from './yaml-duplicate-key.ts'
import yamlKey from './yaml-key.ts'
import yamlManyDocuments from './yaml-many-documents.ts'
import yamlSyntax from './yaml-syntax.ts'
import yamlTab from './yaml-tab.ts'
import yamlTooDeep from './yaml-too-deep.ts'
import yearWithoutTask from './year-without-task.ts'
import planMissing from './plan-missing.ts'
import planTwice from './plan-twice.ts'
import unitEnded from './unit-ended.ts'
import unitEndedSince from './unit-ended-since.ts'
import unitMismatch from './unit-mismatch.ts'
import unitUnknown from './unit-unknown.ts'

/** Faults of reading and of shape: found by source/ and schema/, worded here. */
export const kinds: readonly Kind[] = [
  configInvalid,
  documentEmpty,
  documentKind,
  documentLookalike,
  documentMovement,
  documentTooLarge,
  fileOutside,
  fileUnreadable,
  shapeMissing,
  shapeSize,
  shapeType,
  shapeUnknownKey,
  shapeValue,
  textEncoding,
  yamlAnchor,
  yamlDuplicateKey,
  yamlKey,
  yamlManyDocuments,
  yamlSyntax,
  yamlTab,
  yamlTooDeep,
]

/** Rules about the text of any document. */
export const textRules: readonly TextRule[] = [
  textCommentCut,
  textConflictMarker,
  textHiddenCharacter,
  textLegacy,
  textNotNfc,
]

/** Rules that see one plan and the catalogue. */
export const fileRules: readonly FileRule[] = [
  clearAuthority,
  clearBoilerplate,
  clearDeliverable,
  clearPerson,
  clearPost,
  clearResponsibility,
  clearTime,
  clearWork,
  commendationMissing,
  communicationMissing,
  contentCopied,
  contentExcusedMany,
  contentMissing,
  contentRenumbered,
  contentThin,
  contentUnexplained,
  criteriaMissing,
  criteriaPoints,
  dateForm,
  dateUnreal,
  deadlineBunched,
  delayHandlingMissing,
  deliverableIsActivity,
  digitalLiteracyMissing,
  documentNumberForm,
  documentNumberUnusual,
  evaluationMissing,
  fundingMissing,
  fundingTooSmall,
  headIsDeputy,
  headMissing,
  idConfusable,
  idDuplicate,
  keyProjectMissing,
  leadCoordinatesItself,
  leadNotOne,
  leadOverloaded,
  leadVague,
  legalBasisMissing,
  legalBasisResolution,
  legalBasisSuperseded,
  listSplitName,
  missionUncovered,
  monitoringMissing,
  movementMixed,
  phaseWithoutTask,
  placeholderLeft,
  planExcerpt,
  planIssuedEarly,
  recurrenceWithoutProduct,
  referenceUnknown,
  reviewMisplaced,
  reviewMissing,
  secrecyMark,
  steeringCommitteeMissing,
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
  unitParentMissing,
  yearWithoutTask,
]

/** Rules that see the facts of the whole workspace and the as-of date. */
export const workspaceRules: readonly WorkspaceRule[] = [
  planIssuedLate,
  planMissing,
  planTwice,
  unitEnded,
  unitEndedSince,
  unitMismatch,
  unitUnknown,
]

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
