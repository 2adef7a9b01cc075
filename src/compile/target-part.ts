import type { Catalogue } from '../model/catalogue.ts'
import type { CompiledTarget, NationalJoin } from '../model/compiled-target.ts'
import type { Path } from '../model/finding.ts'
import type { Plan } from '../model/plan.ts'
import { present, type TargetFile } from '../model/plan-file.ts'
import { comparesWith, directionOf, isPercent, isRank, nationalOf } from '../model/target.ts'

/** A target as far as its plan alone tells. */
export interface TargetPart
  extends Omit<CompiledTarget, 'id' | 'unit' | 'plan' | 'assigned' | 'newest' | 'servedBy' | 'source'> {
  readonly assigned: Omit<NonNullable<CompiledTarget['assigned']>, 'id'> | null
  readonly path: Path
}

/** The targets of a plan, in its order. */
export function targetParts({ targets }: Plan, catalogue: Catalogue): readonly TargetPart[] {
  return targets.map(({ target, at }): TargetPart => {
    const { baseline, assigned, unit_of_measure: unit } = target
    const national = nationalJoin(target, catalogue)
    return {
      target: target.id,
      indicator: target.indicator ?? null,
      unitOfMeasure: unit ?? null,
      measure: isPercent(unit, catalogue) ? 'percent' : isRank(unit, catalogue) ? 'rank' : 'other',
      direction: directionOf(target, catalogue),
      baseline: baseline
        ? { year: baseline.year ?? null, value: baseline.value ?? null, none: baseline.none ?? null }
        : null,
      value: target.value ?? null,
      year: target.year ?? null,
      measurable: target.indicator !== undefined && target.value !== undefined && unit !== undefined,
      milestones: present(target.milestones)
        .map(([, it]) => ({ year: it.year ?? null, value: it.value ?? null }))
        .sort((a, b) => (a.year ?? 0) - (b.year ?? 0)),
      assigned: assigned
        ? { by: assigned.by ?? null, target: assigned.target ?? null, value: assigned.value ?? null }
        : null,
      national,
      note: target.note ?? null,
      path: at,
    }
  })
}

function nationalJoin(target: TargetFile, catalogue: Catalogue): NationalJoin | null {
  const national = nationalOf(target, catalogue)
  if (!national) return null
  return {
    id: national.id,
    operator: national.operator ?? null,
    value: national.value ?? null,
    unitOfMeasure: national.unit_of_measure ?? null,
    year: national.year ?? null,
    comparable: comparesWith(target, national, catalogue),
  }
}
