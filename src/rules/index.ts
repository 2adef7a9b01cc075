import type { Kind } from '../model/finding.ts'
import { dateRules } from './list/date-rules.ts'
import { fileRules } from './list/file-rules.ts'
import { kinds } from './list/kinds.ts'
import { progressRules } from './list/progress-rules.ts'
import { textRules } from './list/text-rules.ts'
import { workspaceRules } from './list/workspace-rules.ts'

const all: ReadonlyMap<string, Kind> = new Map(
  [...kinds, ...textRules, ...dateRules, ...fileRules, ...progressRules, ...workspaceRules].map((it) => [it.id, it]),
)

/** Every id, in the order of the lists above. */
export const ruleIds: readonly string[] = [...all.keys()]

/** A kind by its id; an id that is not listed is our own fault. */
export function kindOf(id: string): Kind {
  const found = all.get(id)
  if (!found) throw new Error(`no kind ${id} in rules/index.ts`)
  return found
}

export { dateRules, fileRules, kinds, progressRules, textRules, workspaceRules }
