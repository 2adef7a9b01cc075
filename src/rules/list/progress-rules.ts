import type { ProgressRule } from '../../model/finding.ts'
import progressContradiction from '../progress-contradiction.ts'
import progressWithoutEvidence from '../progress-without-evidence.ts'

/** Rules that see one progress file. */
export const progressRules: readonly ProgressRule[] = [progressContradiction, progressWithoutEvidence]
