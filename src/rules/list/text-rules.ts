import type { TextRule } from '../../model/finding.ts'
import textCommentCut from '../text-comment-cut.ts'
import textConflictMarker from '../text-conflict-marker.ts'
import textHiddenCharacter from '../text-hidden-character.ts'
import textLegacy from '../text-legacy.ts'
import textNotNfc from '../text-not-nfc.ts'

/** Rules about the text of any document. */
export const textRules: readonly TextRule[] = [
  textCommentCut,
  textConflictMarker,
  textHiddenCharacter,
  textLegacy,
  textNotNfc,
]
