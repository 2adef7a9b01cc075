import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import type { Asked } from '../maker.ts'
import { earlierScope, type Scope } from '../scope.ts'

/** How units stand with their plans: each is counted once in `must` and once in its parts, exempt ones apart. */
export interface Tally {
  readonly must: number
  readonly issued: number
  readonly on_time: number
  readonly late: number
  /** Issued, but there is no deadline, or no date. */
  readonly undated: number
  readonly without_information: number
  /** A draft, more time, a file that can't be read: something is known, but not that it was issued. */
  readonly other: number
  readonly exempt: number
}

/** Whether a unit has issued its plan, be it here or on paper. */
export const isIssued = ({ filing: { state } }: CompiledUnit): boolean => state === 'encoded' || state === 'on_paper'

/** Counts how units stand with their plans. */
export function tallyOf(units: readonly CompiledUnit[]): Tally {
  const count = (is: (it: CompiledUnit) => boolean) => units.filter(is).length
  const issued = count(isIssued)
  const onTime = count((it) => isIssued(it) && it.filing.daysLate === 0)
  const late = count((it) => isIssued(it) && (it.filing.daysLate ?? 0) > 0)
  const exempt = count((it) => it.filing.state === 'exempt')
  const without = count((it) => it.filing.state === 'no_information')
  const must = units.length - exempt
  return {
    must,
    issued,
    on_time: onTime,
    late,
    undated: issued - onTime - late,
    without_information: without,
    other: must - issued - without,
    exempt,
  }
}

/** Units that must issue a plan (all of them where nobody said who must), and those that need not and have one. */
export function askedUnits({ units: all, compilation }: Scope): {
  readonly asked: readonly CompiledUnit[]
  readonly others: readonly CompiledUnit[]
} {
  if (!compilation.meta.mustFile) return { asked: all, others: [] }
  return { asked: all.filter((it) => it.mustFile), others: all.filter((it) => !it.mustFile && isIssued(it)) }
}

/** Those that had to at an earlier date, by their ids; `null`: there is nothing to compare with. */
export function earlierUnits(asked: Asked): ReadonlyMap<string, CompiledUnit> | null {
  const scope = earlierScope(asked)
  return scope && new Map(askedUnits(scope).asked.map((it) => [it.id, it]))
}
