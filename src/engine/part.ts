import { normalPlan } from '../compile/normal-plan.ts'
import { type Absent, planPart } from '../compile/plan-part.ts'
import { obligationsOf, severityFor } from '../model/bound.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { foundBy } from '../model/finding.ts'
import type { Path } from '../model/path.ts'
import { type Plan, readPlan } from '../model/plan.ts'
import { fileRules } from '../rules/index.ts'
import type { PartBytes } from './file-result.ts'
import type { Said } from './in-place.ts'
import { partBytes } from './part-bytes.ts'

const placeholder = 'placeholder-left'

/** A plan and everything said of it → what a compilation takes from it. */
export function partOf(plan: Plan, said: readonly Said[], catalogue: Catalogue): PartBytes {
  const left = said.filter((it) => it.kind.id === placeholder).map((it) => it.finding.at)
  const file = normalPlan(plan.file, left)
  const normal = file === plan.file ? plan : readPlan(file, catalogue)
  return partBytes(planPart(normal, catalogue, left.length ? absentIn(normal, said, left, catalogue) : []))
}

/** What rules behind obligations find once template text counts as absent, and did not say of the plan as it is written. */
function absentIn(normal: Plan, said: readonly Said[], left: readonly Path[], catalogue: Catalogue): readonly Absent[] {
  const known = new Set(said.map((it) => keyOf(it.kind.id, it.finding.at)))
  return fileRules.flatMap((rule): readonly Absent[] => {
    if (!obligationsOf(catalogue, rule.id).length || (rule.absence && normal.excerpt)) return []
    if (severityFor(catalogue, rule, normal.file.unit) === null) return []
    const fresh = foundBy(rule, { plan: normal, catalogue }).filter((it) => !known.has(keyOf(rule.id, it.at)))
    return fresh.map((it) => ({ rule: rule.id, because: nearestTo(it.at, left) }))
  })
}

const keyOf = (rule: string, at: Path) => `${rule}\n${at.join('\n')}`

/** Those of some places that share the longest way with another. */
function nearestTo(at: Path, places: readonly Path[]): readonly Path[] {
  const common = places.map((place) => {
    const end = place.findIndex((step, i) => step !== at[i])
    return end < 0 ? place.length : end
  })
  const most = Math.max(...common)
  return places.filter((_, i) => common[i] === most)
}
