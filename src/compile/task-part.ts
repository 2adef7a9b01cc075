import type { Catalogue } from '../model/catalogue.ts'
import type { ClearKey, CompiledTask } from '../model/compiled-task.ts'
import { isEmptyWork } from '../model/empty-work.ts'
import type { Path } from '../model/finding.ts'
import { sameUnit, unstated } from '../model/lead-units.ts'
import { isAddressed, type Lead, leadsOf } from '../model/leads.ts'
import { periodWritten } from '../model/period.ts'
import type { Plan, Task } from '../model/plan.ts'
import { present } from '../model/plan-file.ts'
import { worksIn } from '../model/task-span.ts'
import type { Addressees } from '../model/workspace.ts'

/** A task as far as its plan alone tells; references are as they are written. */
export interface TaskPart
  extends Omit<CompiledTask, 'id' | 'unit' | 'plan' | 'implements' | 'implementedBy' | 'state' | 'source'> {
  readonly implements: readonly string[]
  readonly path: Path
}

/** The tasks of a plan, in the order in which its facts have them. */
export function taskParts(plan: Plan, catalogue: Catalogue): readonly TaskPart[] {
  const leads = leadsOf(plan, catalogue)
  const lacking = lackingClears(plan, catalogue)
  const posts = postsOf(plan)
  const names = new Map(present(plan.file.local_contents).map(([, it]) => [it.id, it.name ?? null]))
  const targets = new Set(plan.targets.map((it) => it.target.id))
  const national = new Set(catalogue.targets.map((it) => it.id))
  return plan.tasks.map((task): TaskPart => {
    const { file } = task
    const lead = leads.get(task) ?? nobody
    const units = lead.nobody ? [] : lead.leads
    const phases = catalogue.movement.phases.filter((it) => worksIn(task, plan, it)).map((it) => it.number)
    return {
      task: task.id,
      content: task.content,
      local: task.local,
      contentName: task.local ? (names.get(task.content) ?? null) : null,
      work: task.work,
      lead: { units, nobody: lead.nobody, written: task.leads },
      coordinating: [...new Set([...task.coordinating, ...(units.length ? lead.beside : [])])],
      addressed: addresseesOf(task),
      post: file.position ?? (units.length === 1 && units[0] !== undefined ? posts(units[0]) : null),
      deliverable: file.deliverable ?? null,
      clears: clearsOf(task, lead, lacking.get(task.id), catalogue),
      phases,
      phaseStated: task.phases.length > 0,
      start: task.start,
      due: task.due,
      dueNow: task.dueNow,
      dueNote: file.due_note ?? null,
      extensions: present(file.extended).map(([, it]) => ({ to: periodWritten(it.to), document: it.document ?? null })),
      recurrence: file.recurrence ?? 'once',
      implements: texts(file.implements),
      targets: texts(file.targets).filter((it) => targets.has(it)),
      contributesTo: texts(file.contributes_to).filter((it) => national.has(it)),
      missions: (file.missions ?? []).filter((it) => typeof it === 'number'),
      funding: file.funding ? { source: file.funding.source ?? null, amount: file.funding.amount ?? null } : null,
      path: task.at,
    }
  })
}

const nobody: Lead = { leads: [], beside: [], nobody: null }

/** The texts of a list, each once; blank items are absent. */
const texts = (list: readonly (string | null)[] | undefined): readonly string[] => [
  ...new Set((list ?? []).filter((it) => it !== null)),
]

function addresseesOf(task: Task): Addressees | null {
  if (!isAddressed(task)) return null
  const { kinds = [], units = [] } = task.file.addressed_to ?? {}
  return { kinds: kinds.filter((it) => it !== null), units: texts(units) }
}

type Lacking = ReadonlyMap<string, ReadonlySet<'responsibility' | 'authority'>>

/** What isn't stated for the unit that leads a task, in the task or in `assignments`; by the id of the task. */
function lackingClears(plan: Plan, catalogue: Catalogue): Lacking {
  const lacking = new Map<string, Set<'responsibility' | 'authority'>>()
  for (const clear of ['responsibility', 'authority'] as const) {
    for (const { tasks } of unstated(plan, catalogue, clear)) {
      for (const id of tasks) lacking.set(id, (lacking.get(id) ?? new Set()).add(clear))
    }
  }
  return lacking
}

/** The same readings as the rules of the six clears: what one of them would find is not clear. */
function clearsOf(
  task: Task,
  lead: Lead,
  lacking: ReadonlySet<string> | undefined,
  catalogue: Catalogue,
): Readonly<Record<ClearKey, boolean>> {
  const { file, work, recurring, dueNow } = task
  return {
    person: isAddressed(task) || (lead.nobody === null && lead.leads.length + lead.beside.length === 1),
    work: !isEmptyWork(work, catalogue),
    responsibility: !lacking?.has('responsibility'),
    authority: !lacking?.has('authority'),
    time: file.due !== undefined || recurring || dueNow !== null,
    deliverable: file.deliverable !== undefined,
  }
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
