import { type Bound, groupOf } from './bound.ts'
import type { Catalogue, Deadline } from './catalogue.ts'
import type { OwnDeadline } from './config-file.ts'
import type { OwnBasis } from './finding.ts'
import { isSelected, registered } from './in-force.ts'
import type { Listed } from './path.ts'
import { type Period, readPeriod } from './period.ts'
import { dueOf } from './plan.ts'
import type { Unit } from './unit.ts'
import type { IsoDate } from './words.ts'
import type { Workspace } from './workspace.ts'

/** The time in which the catalogue asks a unit's group for something; `null` when nothing of the sort binds it. */
export function deadlineFor(catalogue: Catalogue, unit: Bound, what: Deadline['what']): Period | null {
  const group = groupOf(catalogue, unit)
  const found = catalogue.deadlines.find((it) => it.what === what && group !== null && it.groups.includes(group))
  return found ? dueOf(found) : null
}

/** The repository's own deadline for something that concerns a unit: the first in the list that means it. */
export function ownDeadline(
  { deadlines }: Workspace,
  unit: Pick<Unit, 'code' | 'kind' | 'level' | 'parent'>,
  what: Deadline['what'],
): (OwnDeadline & Listed & { readonly period: Period }) | null {
  const own = deadlines.find((it) => it.what === what && (!it.applies_to || isSelected(it.applies_to, unit)))
  const reading = own ? readPeriod(own.due) : null
  return own && reading && 'period' in reading ? { ...own, period: reading.period } : null
}

/** The last day for a unit's plan by the repository's own deadline, else by the catalogue's; no extension counted. */
export function dueWithoutExtension(
  workspace: Workspace,
  catalogue: Catalogue,
  unit: Pick<Unit, 'code' | 'kind' | 'level' | 'parent'>,
): IsoDate | null {
  const period = ownDeadline(workspace, unit, 'plan_issued')?.period ?? deadlineFor(catalogue, unit, 'plan_issued')
  return period?.to ?? null
}

/** The document that a deadline of the repository's own names; of one that names none nothing is cited. */
export function basisOf({ source }: OwnDeadline): OwnBasis | null {
  if (source?.number === undefined) return null
  const reading = source.issued === undefined ? null : readPeriod(source.issued)
  const issued = reading && 'period' in reading ? reading.period.from : undefined
  return { number: source.number, ...(issued !== undefined && { issued }) }
}

/** The last day for a unit's plan; `own`: the repository's deadline, where it is the repository that set it. */
interface PlanDue {
  readonly due: IsoDate
  readonly own: OwnDeadline | null
}

/**
 * The repository's own deadline for a unit's plan, else the catalogue's; later where the register gives more time, unknown
 * where it can't be read or does not say until when.
 */
export function planDue(
  workspace: Workspace,
  catalogue: Catalogue,
  unit: Pick<Unit, 'code' | 'kind' | 'level' | 'parent'>,
): PlanDue | null {
  const extensions = registered(workspace, unit.code).filter((it) => it.state === 'extension')
  if (workspace.blind.register || extensions.some((it) => !it.until)) return null
  const due = dueWithoutExtension(workspace, catalogue, unit)
  if (due === null) return null
  const own = ownDeadline(workspace, unit, 'plan_issued')
  const extended = extensions.flatMap((it) => it.until ?? [])
  return { due: [due, ...extended].sort().at(-1) ?? due, own }
}
