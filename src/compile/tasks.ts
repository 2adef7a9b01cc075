import type { CompiledEntry, CompiledState, CompiledTask } from '../model/compiled-task.ts'
import { daysBetween } from '../model/period.ts'
import { present } from '../model/plan-file.ts'
import { type ProgressEntry, progressByUnit, type UnitProgress } from '../model/progress.ts'
import { taskStanding } from '../model/task-state.ts'
import type { IsoDate } from '../model/words.ts'
import type { PlanFacts, TaskFacts } from '../model/workspace.ts'
import type { AsOf, StandingPlan } from './given.ts'
import type { References } from './references.ts'
import type { TaskPart } from './task-part.ts'

/** Tasks of the plans in force, one plan at a time; each walk asks for the plans again. */
export function compileTasks(given: AsOf, references: References): Iterable<CompiledTask> {
  return {
    *[Symbol.iterator]() {
      for (const plan of given.plans) {
        if (plan.standing === 'in_force') yield* tasksOfPlan(plan, given, references)
      }
    },
  }
}

function* tasksOfPlan({ facts, holder }: StandingPlan, given: AsOf, references: References): Iterable<CompiledTask> {
  const progress = progressByUnit(given.workspace.progress).get(holder.named ?? '')
  for (const [i, part] of given.part(facts.file).tasks.entries()) {
    const task = facts.tasks[i]
    if (!task) throw new Error(`${facts.file}: its tasks are not those of its facts`)
    const id = references.idOf(facts, task.id)
    yield {
      id,
      unit: holder.id,
      plan: facts.file,
      ...own(part),
      implements: part.implements.map((written) => ({ written, task: references.meantBy(written)[0] ?? null })),
      implementedBy: references.implementedBy(id),
      targets: part.targets.map((it) => references.idOf(facts, it)),
      contributesTo: part.contributesTo,
      missions: part.missions,
      funding: part.funding,
      state: stateOf(task, facts, progress, given.asOf),
      source: { file: facts.file, path: part.path },
    }
  }
}

/** What a task has from its plan alone, up to its references: the order of an artifact's keys. */
function own(part: TaskPart) {
  const { implements: _, targets: _t, contributesTo: _c, missions: _m, funding: _f, path: _p, ...rest } = part
  return rest
}

function stateOf(task: TaskFacts, plan: PlanFacts, progress: UnitProgress | undefined, asOf: IsoDate): CompiledState {
  const { state, due, period, entry } = taskStanding(task, plan, progress, asOf)
  const isOpen = state === 'open_within_term' || state === 'open_overdue'
  const daysLeft = isOpen && due !== null ? daysBetween(asOf, due) : null
  return { state, due, period, daysLeft, entry: entry && entryOf(entry) }
}

function entryOf({ asOf, file, status, completed, told = {} }: ProgressEntry): CompiledEntry {
  const evidence = present(told.evidence).map(([, it]) => ({ document: it.document ?? null, file: it.file ?? null }))
  const { percent = null, cause = null, document = null } = told
  return { asOf, file, status, completed, percent, cause, evidence, document }
}
