import type { CompiledTarget } from '../../../model/compiled-target.ts'
import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { yearOf } from '../../../model/period.ts'
import type { TargetsWords } from '../../../text/reports/targets-vi.ts'
import type { Asked } from '../maker.ts'
import type { Scope } from '../scope.ts'

/** Targets of a scope, as of a date. */
export interface Targets {
  /** By id of the unit, as its plans have them. */
  readonly byUnit: ReadonlyMap<string, readonly CompiledTarget[]>
  readonly all: readonly CompiledTarget[]
  /** The year of the as-of date: whose plan results are held against. */
  readonly year: number
}

/** What the tables of this report are made of. */
export interface TargetsGiven {
  readonly scope: Scope
  readonly asked: Asked
  readonly words: TargetsWords
  readonly now: Targets
  readonly before: Targets | null
  /** Units with targets, and those with a plan in force and none. */
  readonly units: readonly CompiledUnit[]
  readonly without: readonly CompiledUnit[]
}

/** The targets of the units of a scope, and the year of its figures. */
export function targetsOf({ compilation, units }: Scope): Targets {
  const ids = new Set(units.map((it) => it.id))
  const all = compilation.targets.filter((it) => ids.has(it.unit))
  return { byUnit: groupedBy(all, (it) => it.unit), all, year: yearOf(compilation.meta.asOf) }
}
