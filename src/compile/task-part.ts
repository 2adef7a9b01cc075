import type { Catalogue } from '../model/catalogue.ts'
import { type ClearKey, type CompiledLead, type CompiledTask, clearKeys } from '../model/compiled-task.ts'
import { isEmptyWork } from '../model/empty-work.ts'
import { sameUnit, unstated } from '../model/lead-units.ts'
import { isAddressed, type Lead, leadsOf } from '../model/leads.ts'
import { periodWritten } from '../model/period.ts'
import type { Plan, Task } from '../model/plan.ts'
import { present } from '../model/plan-file.ts'
import { sparse } from '../model/sparse-task.ts'
import { worksIn } from '../model/task-span.ts'

/**
 * What a plan says of a task beyond its facts (`TaskFacts`); what it says nothing of is left out, since thousands of parts are
 * kept. `written`: the lead as it is written, where that is not the units alone; `lacking`: the clears that it has not.
 */
export interface TaskPart
  extends Partial<
    Pick<
      CompiledTask,
      | 'local'
      | 'contentName'
      | 'coordinating'
      | 'post'
      | 'deliverable'
      | 'phases'
      | 'phaseStated'
      | 'start'
      | 'dueNote'
      | 'extensions'
      | 'targets'
      | 'contributesTo'
      | 'missions'
      | 'funding'
    >
  > {
  readonly work: string
  readonly leads?: readonly string[]
  readonly nobody?: CompiledLead['nobody']
  readonly written?: readonly string[]
  readonly lacking?: readonly ClearKey[]
}

/** The tasks of a plan, in the order in which its facts have them; references are as they are written. */
export function taskParts(plan: Plan, catalogue: Catalogue): readonly TaskPart[] {
  const leads = leadsOf(plan, catalogue)
  const unstatedClears = unstatedIn(plan, catalogue)
  const posts = postsOf(plan)
  const names = new Map(present(plan.file.local_contents).map(([, it]) => [it.id, it.name ?? null]))
  const targets = new Set(plan.targets.map((it) => it.target.id))
  const national = new Set(catalogue.targets.map((it) => it.id))
  return plan.tasks.map((task) => {
    const { file } = task
    const lead = leads.get(task) ?? nobody
    const units = lead.nobody ? [] : lead.leads
    const only = units.length === 1 ? units[0] : undefined
    const isWritten = task.leads.length === units.length && task.leads.every((it, i) => it === units[i])
    return sparse<TaskPart>({
      local: task.local,
      contentName: task.local ? (names.get(task.content) ?? null) : null,
      work: task.work,
      leads: units,
      nobody: lead.nobody,
      written: isWritten ? [] : task.leads,
      coordinating: [...new Set([...task.coordinating, ...(units.length ? lead.beside : [])])],
      post: file.position ?? (only === undefined ? null : posts(only)),
      deliverable: file.deliverable ?? null,
      lacking: lackingClears(task, lead, unstatedClears.get(task.id), catalogue),
      phases: catalogue.movement.phases.filter((it) => worksIn(task, plan, it)).map((it) => it.number),
      phaseStated: task.phases.length > 0,
      start: task.start,
      dueNote: file.due_note ?? null,
      extensions: present(file.extended).map(([, it]) => ({
        to: periodWritten(it.to),
        document: it.document ?? null,
      })),
      targets: texts(file.targets).filter((it) => targets.has(it)),
      contributesTo: texts(file.contributes_to).filter((it) => national.has(it)),
      missions: (file.missions ?? []).filter((it) => typeof it === 'number'),
      funding: file.funding ? { source: file.funding.source ?? null, amount: file.funding.amount ?? null } : null,
    })
  })
}

const nobody: Lead = { leads: [], beside: [], nobody: null }

/** The texts of a list, each once; blank items are absent. */
const texts = (list: readonly (string | null)[] | undefined): readonly string[] => [
  ...new Set((list ?? []).filter((it) => it !== null)),
]

type Unstated = ReadonlyMap<string, ReadonlySet<ClearKey>>

/** What isn't stated for the unit that leads a task, in the task or in `assignments`; by the id of the task. */
function unstatedIn(plan: Plan, catalogue: Catalogue): Unstated {
  const found = new Map<string, Set<ClearKey>>()
  for (const clear of ['responsibility', 'authority'] as const) {
    for (const { tasks } of unstated(plan, catalogue, clear)) {
      for (const id of tasks) found.set(id, (found.get(id) ?? new Set()).add(clear))
    }
  }
  return found
}

/** The same readings as the rules of the six clears: what one of them would find is not clear. */
function lackingClears(
  task: Task,
  lead: Lead,
  notStated: ReadonlySet<ClearKey> | undefined,
  catalogue: Catalogue,
): readonly ClearKey[] {
  const { file, work, recurring, dueNow } = task
  const has: Readonly<Record<ClearKey, boolean>> = {
    person: isAddressed(task) || (lead.nobody === null && lead.leads.length + lead.beside.length === 1),
    work: !isEmptyWork(work, catalogue),
    responsibility: !notStated?.has('responsibility'),
    authority: !notStated?.has('authority'),
    time: file.due !== undefined || recurring || dueNow !== null,
    deliverable: file.deliverable !== undefined,
  }
  return clearKeys.filter((it) => !has[it])
}

/** The post that `assignments` names for a unit; plans name the same few units over and over. */
function postsOf({ file }: Plan): (unit: string) => string | null {
  const entries = present(file.assignments).flatMap(([, it]) => (it.position ? [{ ...it, position: it.position }] : []))
  const known = new Map<string, string | null>()
  return (unit) => {
    let post = known.get(unit)
    if (post === undefined) {
      post = entries.find((it) => sameUnit(it.unit, unit))?.position ?? null
      known.set(unit, post)
    }
    return post
  }
}
