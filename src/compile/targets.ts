import type { CompiledTarget } from '../model/compiled-target.ts'
import { groupedBy } from '../model/grouped.ts'
import { lazily } from '../model/lazily.ts'
import { referenceTo } from '../model/task-references.ts'
import type { AsOf, StandingPlan } from './given.ts'
import type { References } from './references.ts'
import { holderOfCode } from './unit-ids.ts'

type Newest = NonNullable<CompiledTarget['newest']>

/** Joins the targets of plans in force with what was reported of them, the tasks that serve them and the targets above. */
export function compileTargets(given: AsOf, references: References): readonly CompiledTarget[] {
  const reported = newestValues(given)
  const inForce = given.plans.filter((it) => it.standing === 'in_force')
  const known = lazily(
    () => new Set(inForce.flatMap(({ facts, holder }) => facts.targets.map((it) => referenceTo(holder.id, it)))),
  )
  const idAbove = (by: string | null, target: string | null) => {
    if (by === null || target === null) return null
    const id = referenceTo(holderOfCode(by, given.workspace, given.asOf).id, target)
    return known().has(id) ? id : null
  }
  const targetsOf = ({ facts, holder }: StandingPlan) =>
    given.targets(facts.file).map(({ path, assigned, national, servedBy, note, ...part }) => ({
      id: references.idOf(facts, part.target),
      unit: holder.id,
      plan: facts.file,
      ...part,
      assigned: assigned && { ...assigned, id: idAbove(assigned.by, assigned.target) },
      national,
      newest: reported.get(holder.named ?? '')?.get(part.target) ?? null,
      servedBy: servedBy.map((it) => references.idOf(facts, it)),
      note,
      source: { file: facts.file, path },
    }))
  return inForce.flatMap(targetsOf)
}

/** By unit and target: the value of the newest report up to the date; of one day that of the file that comes last. */
function newestValues({ workspace, asOf }: AsOf): ReadonlyMap<string, ReadonlyMap<string, Newest>> {
  const units = groupedBy(workspace.progress, (it) => it.unit)
  return new Map(
    [...units].map(([unit, files]) => {
      const newest = new Map<string, Newest>()
      for (const { file, asOf: day, targets } of files) {
        if (day === null || day > asOf) continue
        for (const { target, value } of targets) {
          const id = target.normalize('NFC').trim()
          const known = newest.get(id)
          const isOlder = known && (known.asOf > day || (known.asOf === day && known.file > file))
          if (!isOlder) newest.set(id, { value, asOf: day, file })
        }
      }
      return [unit, newest]
    }),
  )
}
