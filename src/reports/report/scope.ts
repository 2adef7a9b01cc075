import type { Content, Phase } from '../../model/catalogue.ts'
import type { Compilation } from '../../model/compilation.ts'
import type { CompiledTask } from '../../model/compiled-task.ts'
import type { CompiledUnit } from '../../model/compiled-unit.ts'
import { Fault } from '../../model/fault.ts'
import { nearest } from '../../model/nearest.ts'
import { inTableOrder } from '../../model/table-order.ts'
import { unitKinds, unitLevels } from '../../model/unit.ts'
import type { Asked, FilterName, Filters } from './maker.ts'
import { unitGroups } from './unit-groups.ts'

/** What a report speaks of: the units, contents and phases that were asked for. */
export interface Scope {
  readonly compilation: Compilation
  /** Units that totals count, in the order of tables, heading by heading; those that have ended are none. */
  readonly units: readonly CompiledUnit[]
  readonly contents: readonly Content[]
  /** Contents of units' own are part of it. */
  readonly ownContents: boolean
  readonly phases: readonly Phase[]
  /** Whether a task is one of these units, of these contents and phases. */
  has(task: CompiledTask): boolean
}

/** What was asked for, of the compilation; a value that fits nothing there is a fault of the call. */
export function scopeOf(compilation: Compilation, asked: Asked): Scope {
  refuseUnknown(asked.filters, knownValues(compilation, asked))
  return narrowed(compilation, asked)
}

/** The same part of an earlier compilation: what was not there yet is no fault. */
export function earlierScope(asked: Asked): Scope | null {
  return asked.previous && narrowed(asked.previous, asked)
}

function narrowed(compilation: Compilation, asked: Asked): Scope {
  const { filters } = asked
  const { movement } = asked.catalogue
  const chosen = inTableOrder(compilation.units.filter((it) => it.counts && fits(it, filters)))
  const units = unitGroups(chosen, { compilation }, asked).flatMap((it) => it.units)
  const ids = new Set(units.map((it) => it.id))
  const contents = movement.contents.filter((it) => filters.content?.includes(it.key) ?? true)
  const keys = new Set(contents.map((it) => it.key))
  const phases = movement.phases.filter((it) => filters.phase?.includes(String(it.number)) ?? true)
  const ownContents = filters.content === undefined
  return {
    compilation,
    units,
    contents,
    ownContents,
    phases,
    has: (task) =>
      ids.has(task.unit) &&
      (task.local ? ownContents : keys.has(task.content)) &&
      (filters.phase === undefined || phases.some((it) => task.phases.includes(it.number))),
  }
}

function fits(it: CompiledUnit, { unit, kind, level, parent, cluster }: Filters): boolean {
  const is = (wanted: readonly string[] | undefined, own: string | null) =>
    wanted === undefined || (own !== null && wanted.includes(own))
  return (
    (is(unit, it.code) || is(unit, it.id)) &&
    is(kind, it.kind) &&
    is(level, it.level) &&
    is(parent, it.parent) &&
    is(cluster, it.cluster)
  )
}

function knownValues({ units }: Compilation, { catalogue }: Asked): Readonly<Record<FilterName, readonly string[]>> {
  const of = (value: (it: CompiledUnit) => string | null) => [...new Set(units.flatMap((it) => value(it) ?? []))].sort()
  return {
    unit: of((it) => it.code),
    kind: unitKinds,
    level: unitLevels,
    parent: of((it) => it.parent),
    cluster: of((it) => it.cluster),
    content: catalogue.movement.contents.map((it) => it.key),
    phase: catalogue.movement.phases.map((it) => String(it.number)),
  }
}

function refuseUnknown(filters: Filters, known: Readonly<Record<FilterName, readonly string[]>>): void {
  for (const [filter, values = []] of Object.entries(filters)) {
    const allowed = known[filter as FilterName]
    const wrong = values.find((it) => !allowed.includes(it))
    if (wrong === undefined) continue
    const name = `--${filter}`
    if (allowed.length > 0 && allowed.length <= 12) throw new Fault('wrongValue', { name, value: wrong, allowed })
    const meant = nearest(wrong, allowed, 3)
    throw new Fault(meant.length ? 'noSuchMeant' : 'noSuch', { name, value: wrong, meant })
  }
}
