import type { CompiledLead, CompiledState, CompiledTask } from './compiled-task.ts'

/** Keys that an artifact leaves out of a task where they are `null`, `false` or an empty list: most of its bytes would be those. */
type Silent =
  | 'local'
  | 'contentName'
  | 'coordinating'
  | 'addressed'
  | 'post'
  | 'deliverable'
  | 'phases'
  | 'phaseStated'
  | 'start'
  | 'due'
  | 'dueNow'
  | 'dueNote'
  | 'extensions'
  | 'implements'
  | 'implementedBy'
  | 'targets'
  | 'contributesTo'
  | 'missions'
  | 'funding'

type Sparse<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>

/** A task as it stands in an artifact. */
export interface SparseTask extends Sparse<Omit<CompiledTask, 'lead' | 'state'>, Silent> {
  readonly lead: Sparse<CompiledLead, 'units' | 'nobody' | 'written'>
  readonly state: Sparse<CompiledState, 'due' | 'period' | 'daysLeft' | 'entry'>
}

/** A task without what it says nothing of. */
export function sparseTask(task: CompiledTask): SparseTask {
  return { ...sparse<SparseTask>(task), lead: sparse(task.lead), state: sparse(task.state) }
}

/** A record without its `null`, `false` and empty lists. */
export function sparse<T extends object>(record: T): T {
  const kept: Record<string, unknown> = {}
  for (const key in record) {
    const value = record[key]
    if (value !== null && value !== false && !(Array.isArray(value) && !value.length)) kept[key] = value
  }
  return kept as T
}

/** The whole task again, its keys in the order in which it was written first. */
export function wholeTask({ lead, state, ...it }: SparseTask): CompiledTask {
  return {
    id: it.id,
    unit: it.unit,
    plan: it.plan,
    task: it.task,
    content: it.content,
    local: it.local ?? false,
    contentName: it.contentName ?? null,
    work: it.work,
    lead: { units: lead.units ?? [], nobody: lead.nobody ?? null, written: lead.written ?? [] },
    coordinating: it.coordinating ?? [],
    addressed: it.addressed ?? null,
    post: it.post ?? null,
    deliverable: it.deliverable ?? null,
    clears: it.clears,
    phases: it.phases ?? [],
    phaseStated: it.phaseStated ?? false,
    start: it.start ?? null,
    due: it.due ?? null,
    dueNow: it.dueNow ?? null,
    dueNote: it.dueNote ?? null,
    extensions: it.extensions ?? [],
    recurrence: it.recurrence,
    implements: it.implements ?? [],
    implementedBy: it.implementedBy ?? [],
    targets: it.targets ?? [],
    contributesTo: it.contributesTo ?? [],
    missions: it.missions ?? [],
    funding: it.funding ?? null,
    state: {
      state: state.state,
      due: state.due ?? null,
      period: state.period ?? null,
      daysLeft: state.daysLeft ?? null,
      entry: state.entry ?? null,
    },
    source: it.source,
  }
}
