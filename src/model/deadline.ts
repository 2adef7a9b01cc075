import { type Bound, groupOf } from './bound.ts'
import type { Catalogue, Deadline } from './catalogue.ts'
import type { Period } from './period.ts'
import { dueOf } from './plan.ts'

/** The time in which the catalogue asks a unit's group for something; `null` when nothing of the sort binds it. */
export function deadlineFor(catalogue: Catalogue, unit: Bound, what: Deadline['what']): Period | null {
  const group = groupOf(catalogue, unit)
  const found = catalogue.deadlines.find((it) => it.what === what && group !== null && it.groups.includes(group))
  return found ? dueOf(found) : null
}
