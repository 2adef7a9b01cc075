import { groupOf } from '../model/bound.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Plan } from '../model/plan.ts'
import type { PlanFacts } from '../model/workspace.ts'

/** What the workspace is to know of a plan: a few KB, never the plan itself. */
export function factsOf(file: string, plan: Plan, catalogue: Catalogue): PlanFacts {
  const { unit, document } = plan.file
  return {
    file,
    unit,
    group: groupOf(catalogue, unit),
    draft: plan.draft,
    excerpt: plan.excerpt,
    number: document.number ?? null,
    issued: plan.issued,
    firstIssued: plan.firstIssued,
    replaces: document.replaces?.number ?? null,
    period: plan.period,
    title: document.title ?? null,
    tasks: plan.tasks.map(({ id, at, content, due, leads }) => ({ id, at, content, due, leads })),
  }
}
