import type { Path } from './finding.ts'
import type { Plan } from './plan.ts'
import { present } from './plan-file.ts'

/** Something in a plan that has an id of its own. */
export interface Identified {
  readonly id: string
  /** Where it stands. */
  readonly at: Path
  /** What it is, in the author's words. */
  readonly name: string | undefined
}

/** Everything that has an id, by the container whose ids must differ. */
export function idsOf(
  plan: Plan,
): Readonly<Record<'tasks' | 'targets' | 'items' | 'key_projects', readonly Identified[]>> {
  const { criteria, key_projects } = plan.file
  return {
    tasks: plan.tasks.map(({ id, at, work }) => ({ id, at, name: work })),
    targets: plan.targets.map(({ target: { id, indicator }, at }) => ({ id, at, name: indicator })),
    items: present(criteria?.groups).flatMap(([group, { items }]) =>
      present(items).flatMap(([i, { id, name }]) =>
        id === undefined ? [] : [{ id, at: ['criteria', 'groups', group, 'items', i], name }],
      ),
    ),
    key_projects: present(key_projects).map(([i, { id, name }]) => ({ id, at: ['key_projects', i], name })),
  }
}

/** An id less what a hasty reader overlooks: case, leading zeros, separators but those between two numbers. */
export function looseId(id: string): string {
  const parts = id.toLowerCase().match(/\d+|[^\d\s._/\\\u2010-\u2015-]+/g) ?? []
  return parts.reduce((before, part) => {
    const isNumber = /^\d/.test(part)
    return before + (isNumber && /\d$/.test(before) ? '|' : '') + (isNumber ? part.replace(/^0+(?=\d)/, '') : part)
  }, '')
}
