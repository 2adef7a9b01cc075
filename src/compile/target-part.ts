import type { Catalogue } from '../model/catalogue.ts'
import type { CompiledTarget, NationalJoin } from '../model/compiled-target.ts'
import type { Path } from '../model/path.ts'
import type { Plan } from '../model/plan.ts'
import { present, type TargetFile } from '../model/plan-file.ts'
import { comparesWith, directionOf, isPercent, isRank, nationalOf } from '../model/target.ts'
import type { TaskPart } from './task-part.ts'

/** A target as far as its plan alone tells; `servedBy` are ids of its tasks. */
export interface TargetPart extends Omit<CompiledTarget, 'id' | 'unit' | 'plan' | 'assigned' | 'newest' | 'source'> {
  readonly assigned: Omit<NonNullable<CompiledTarget['assigned']>, 'id'> | null
  readonly path: Path
}

/** The targets of a plan, in its order. */
export function targetParts(
  { targets, tasks: planned }: Plan,
  tasks: readonly TaskPart[],
  catalogue: Catalogue,
): readonly TargetPart[] {
  const serving = servingTasks(
    tasks,
    planned.map((it) => it.id),
  )
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
      servedBy: serving.get(target.id) ?? [],
      note: target.note ?? null,
      path: at,
    }
  })
}

/** The tasks that serve each target, by their ids in the plan. */
function servingTasks(tasks: readonly TaskPart[], ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const serving = new Map<string, string[]>()
  for (const [i, { targets }] of tasks.entries()) {
    const task = ids[i] ?? ''
    for (const target of targets ?? []) {
      const own = serving.get(target)
      if (own) own.push(task)
      else serving.set(target, [task])
    }
  }
  return serving
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
