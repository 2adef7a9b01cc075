import {
  type ClearKey,
  type CompiledEntry,
  type CompiledState,
  type CompiledTask,
  clearKeys,
} from '../model/compiled-task.ts'
import { daysBetween } from '../model/period.ts'
import { present } from '../model/plan-file.ts'
import { type ProgressEntry, progressByUnit, type UnitProgress } from '../model/progress.ts'
import { taskStanding } from '../model/task-state.ts'
import type { IsoDate } from '../model/words.ts'
import type { Addressees, PlanFacts, TaskFacts } from '../model/workspace.ts'
import type { AsOf, StandingPlan } from './given.ts'
import { type References, superiorsOf, tidyId } from './references.ts'
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
  for (const [i, part] of given.tasks(facts.file).entries()) {
    const task = facts.tasks[i]
    if (!task) throw new Error(`${facts.file}: its tasks are not those of its facts`)
    const id = references.idOf(facts, task.id)
    yield {
      id,
      unit: holder.id,
      plan: facts.file,
      ...described(part, task),
      implements: superiorsOf(task).map((written) => ({ written, task: references.meantBy(written)[0] ?? null })),
      implementedBy: references.implementedBy(id),
      targets: part.targets?.map((it) => references.idOf(facts, it)) ?? [],
      contributesTo: part.contributesTo ?? [],
      missions: part.missions ?? [],
      funding: part.funding ?? null,
      state: stateOf(task, facts, progress, given.asOf),
      source: { file: facts.file, path: task.at },
    }
  }
}

/** What a task has from its plan alone, up to its references. */
function described(part: TaskPart, facts: TaskFacts) {
  const { leads = [], extensions = [], lacking } = part
  const last = extensions.at(-1)
  return {
    task: tidyId(facts.id),
    content: tidyId(facts.content),
    local: part.local ?? false,
    contentName: part.contentName ?? null,
    work: part.work,
    lead: { units: leads, nobody: part.nobody ?? null, written: part.written ?? leads },
    coordinating: part.coordinating ?? [],
    addressed: addresseesOf(facts),
    post: part.post ?? null,
    deliverable: part.deliverable ?? null,
    clears: lacking ? clearsWithout(lacking) : allClear,
    phases: part.phases ?? [],
    phaseStated: part.phaseStated ?? false,
    start: part.start ?? null,
    due: facts.due,
    dueNow: last ? last.to : facts.due,
    dueNote: part.dueNote ?? null,
    extensions,
    recurrence: facts.recurrence ?? 'once',
  }
}

const clearsWithout = (lacking: readonly ClearKey[]) =>
  Object.fromEntries(clearKeys.map((it) => [it, !lacking.includes(it)])) as Record<ClearKey, boolean>
const allClear = clearsWithout([])

function addresseesOf({ addressed }: TaskFacts): Addressees | null {
  if (!addressed) return null
  const kinds = (addressed.kinds ?? []).filter((it) => it !== null)
  const units = (addressed.units ?? []).filter((it) => it !== null)
  return kinds.length + units.length ? { kinds, units } : null
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
