import type { TextRule } from '../../model/finding.ts'
import numberThousands from '../number-thousands.ts'
import textCommentCut from '../text-comment-cut.ts'
import textConflictMarker from '../text-conflict-marker.ts'
import textCopyArtefact from '../text-copy-artefact.ts'
import textHiddenCharacter from '../text-hidden-character.ts'
import textLegacy from '../text-legacy.ts'
import textNotNfc from '../text-not-nfc.ts'

/** Rules about the text of any document. */
export const textRules: readonly TextRule[] = [
  numberThousands,
  textCommentCut,
  textConflictMarker,
  textCopyArtefact,
  textHiddenCharacter,
  textLegacy,
  textNotNfc,
]
