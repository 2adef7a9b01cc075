import type { WorkspaceRule } from '../../model/finding.ts'
import actorEnded from '../actor-ended.ts'
import documentIssuer from '../document-issuer.ts'
import evidenceFile from '../evidence-file.ts'
import foreignUnitNamed from '../foreign-unit-named.ts'
import implementsCycle from '../implements-cycle.ts'
import implementsUnknown from '../implements-unknown.ts'
import launchMissing from '../launch-missing.ts'
import listedUnitUnknown from '../listed-unit-unknown.ts'
import ownDeadlineMissed from '../own-deadline-missed.ts'
import parentTaskUnimplemented from '../parent-task-unimplemented.ts'
import planIssuedLate from '../plan-issued-late.ts'
import planMissing from '../plan-missing.ts'
import planTwice from '../plan-twice.ts'
import progressStale from '../progress-stale.ts'
import progressTwice from '../progress-twice.ts'
import progressUnknown from '../progress-unknown.ts'
import registerContradiction from '../register-contradiction.ts'
import registerIncomplete from '../register-incomplete.ts'
import replacesCycle from '../replaces-cycle.ts'
import reviewAfterSuperior from '../review-after-superior.ts'
import targetUnclaimed from '../target-unclaimed.ts'
import taskOverdue from '../task-overdue.ts'
import textShared from '../text-shared.ts'
import unitEnded from '../unit-ended.ts'
import unitEndedSince from '../unit-ended-since.ts'
import unitMismatch from '../unit-mismatch.ts'
import unitUnknown from '../unit-unknown.ts'
import unitsCycle from '../units-cycle.ts'
import unitsDuplicate from '../units-duplicate.ts'
import waiverExpired from '../waiver-expired.ts'
import waiverUnknown from '../waiver-unknown.ts'

/** Rules that see the facts of the whole workspace and the as-of date. */
export const workspaceRules: readonly WorkspaceRule[] = [
  actorEnded,
  documentIssuer,
  evidenceFile,
  foreignUnitNamed,
  implementsCycle,
  implementsUnknown,
  launchMissing,
  listedUnitUnknown,
  ownDeadlineMissed,
  parentTaskUnimplemented,
  planIssuedLate,
  planMissing,
  planTwice,
  progressStale,
  progressTwice,
  progressUnknown,
  registerContradiction,
  registerIncomplete,
  replacesCycle,
  reviewAfterSuperior,
  targetUnclaimed,
  taskOverdue,
  textShared,
  unitEnded,
  unitEndedSince,
  unitMismatch,
  unitUnknown,
  unitsCycle,
  unitsDuplicate,
  waiverExpired,
  waiverUnknown,
]
