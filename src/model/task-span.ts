import type { Phase } from './catalogue.ts'
import { overlaps, type Period } from './period.ts'
import { type Plan, type Task, windowOf } from './plan.ts'

/**
 * The time in which a task is worked on, as far as the plan says: a recurring one from its start (else the plan's issue)
 * to its due date (else the plan's end), any other from its start (else its due date) to its due date; `null` when unknown.
 */
export function taskSpan(task: Task, plan: Plan): Period | null {
  const { start, due, dueNow, recurring } = task
  if (recurring) return { from: start?.from ?? plan.issued ?? plan.period.from, to: dueNow?.to ?? plan.period.to }
  if (!due) return null
  const from = start && start.from < due.from ? start.from : due.from
  return { from, to: dueNow && dueNow.to > due.to ? dueNow.to : due.to }
}

/** Whether a task has work in a phase: the phases that it claims, else those that its span touches; `null` when unknown. */
export function worksIn(task: Task, plan: Plan, phase: Phase): boolean | null {
  if (task.phases.length) return task.phases.includes(phase.number)
  const span = taskSpan(task, plan)
  return span && overlaps(span, windowOf(phase))
}
