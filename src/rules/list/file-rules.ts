import type { FileRule } from '../../model/finding.ts'
import citationDate from '../citation-date.ts'
import clearAuthority from '../clear-authority.ts'
import clearBoilerplate from '../clear-boilerplate.ts'
import clearDeliverable from '../clear-deliverable.ts'
import clearPerson from '../clear-person.ts'
import clearPost from '../clear-post.ts'
import clearResponsibility from '../clear-responsibility.ts'
import clearTime from '../clear-time.ts'
import clearWork from '../clear-work.ts'
import commendationMissing from '../commendation-missing.ts'
import communicationMissing from '../communication-missing.ts'
import contentCopied from '../content-copied.ts'
import contentExcusedMany from '../content-excused-many.ts'
import contentMissing from '../content-missing.ts'
import contentRenumbered from '../content-renumbered.ts'
import contentThin from '../content-thin.ts'
import contentUnexplained from '../content-unexplained.ts'
import criteriaMissing from '../criteria-missing.ts'
import criteriaPoints from '../criteria-points.ts'
import deadlineBunched from '../deadline-bunched.ts'
import delayHandlingMissing from '../delay-handling-missing.ts'
import deliverableIsActivity from '../deliverable-is-activity.ts'
import digitalLiteracyMissing from '../digital-literacy-missing.ts'
import documentNumberForm from '../document-number-form.ts'
import documentNumberUnusual from '../document-number-unusual.ts'
import draftMark from '../draft-mark.ts'
import evaluationMissing from '../evaluation-missing.ts'
import fundingMissing from '../funding-missing.ts'
import fundingTooSmall from '../funding-too-small.ts'
import headIsDeputy from '../head-is-deputy.ts'
import headMissing from '../head-missing.ts'
import idConfusable from '../id-confusable.ts'
import idDuplicate from '../id-duplicate.ts'
import idSerial from '../id-serial.ts'
import keyProjectMissing from '../key-project-missing.ts'
import leadCoordinatesItself from '../lead-coordinates-itself.ts'
import leadNotOne from '../lead-not-one.ts'
import leadOverloaded from '../lead-overloaded.ts'
import leadVague from '../lead-vague.ts'
import legalBasisMissing from '../legal-basis-missing.ts'
import legalBasisResolution from '../legal-basis-resolution.ts'
import legalBasisSuperseded from '../legal-basis-superseded.ts'
import listSplitName from '../list-split-name.ts'
import missionUncovered from '../mission-uncovered.ts'
import monitoringMissing from '../monitoring-missing.ts'
import movementMixed from '../movement-mixed.ts'
import periodReversed from '../period-reversed.ts'
import phaseWithoutTask from '../phase-without-task.ts'
import placeholderLeft from '../placeholder-left.ts'
import planExcerpt from '../plan-excerpt.ts'
import planIssuedEarly from '../plan-issued-early.ts'
import projectWithoutTask from '../project-without-task.ts'
import recurrenceWithoutProduct from '../recurrence-without-product.ts'
import referenceUnknown from '../reference-unknown.ts'
import reviewMisplaced from '../review-misplaced.ts'
import reviewMissing from '../review-missing.ts'
import secrecyMark from '../secrecy-mark.ts'
import steeringCommitteeMissing from '../steering-committee-missing.ts'
import targetAlreadyMet from '../target-already-met.ts'
import targetBelowAssigned from '../target-below-assigned.ts'
import targetBelowNational from '../target-below-national.ts'
import targetConflict from '../target-conflict.ts'
import targetNotComparable from '../target-not-comparable.ts'
import targetPercent from '../target-percent.ts'
import targetPercentFraction from '../target-percent-fraction.ts'
import targetUnmeasurable from '../target-unmeasurable.ts'
import targetWithoutMilestones from '../target-without-milestones.ts'
import targetWithoutTask from '../target-without-task.ts'
import taskCarriedOver from '../task-carried-over.ts'
import taskDueBeforeIssue from '../task-due-before-issue.ts'
import taskOutsideMovement from '../task-outside-movement.ts'
import taskOutsidePhase from '../task-outside-phase.ts'
import taskPhaseUnstated from '../task-phase-unstated.ts'
import taskRepeated from '../task-repeated.ts'
import taskStartAfterDue from '../task-start-after-due.ts'
import unitParentMissing from '../unit-parent-missing.ts'
import yearWithoutTask from '../year-without-task.ts'

/** Rules that see one plan and the catalogue. */
export const fileRules: readonly FileRule[] = [
  citationDate,
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
  deadlineBunched,
  delayHandlingMissing,
  deliverableIsActivity,
  digitalLiteracyMissing,
  documentNumberForm,
  documentNumberUnusual,
  draftMark,
  evaluationMissing,
  fundingMissing,
  fundingTooSmall,
  headIsDeputy,
  headMissing,
  idConfusable,
  idDuplicate,
  idSerial,
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
  periodReversed,
  phaseWithoutTask,
  placeholderLeft,
  planExcerpt,
  planIssuedEarly,
  projectWithoutTask,
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
