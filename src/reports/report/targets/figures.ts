import type { CompiledTarget } from '../../../model/compiled-target.ts'
import { yearOf } from '../../../model/period.ts'
import { isWorse } from '../../../model/target.ts'

/** A value of a year that is known. */
export interface Planned {
  readonly year: number
  readonly value: number
}

/** What a target is to reach in which year, by year: its milestones, and its own value, which goes before one of the same year. */
export function plannedYears({ milestones, value, year }: CompiledTarget): readonly Planned[] {
  const all = new Map(milestones.flatMap((it) => (it.year === null || it.value === null ? [] : [[it.year, it.value]])))
  if (year !== null && value !== null) all.set(year, value)
  return [...all].map(([year, value]) => ({ year, value })).sort((a, b) => a.year - b.year)
}

/** What it is to reach in a year; nothing is reckoned between the years that a plan names. */
export const plannedIn = (target: CompiledTarget, year: number): number | null =>
  (target.year === year ? target.value : null) ??
  target.milestones.findLast((it) => it.year === year && it.value !== null)?.value ??
  null

/** The newest value, where it was reported of that year. */
export const resultIn = ({ newest }: CompiledTarget, year: number): number | null =>
  newest && yearOf(newest.asOf) === year ? newest.value : null

/** How the result of a year stands to its plan. */
export const standings = ['reached', 'not_reached', 'no_result', 'no_plan'] as const
export type Standing = (typeof standings)[number]

/** How a target stands to the plan of a year. */
export function standingIn(target: CompiledTarget, year: number): Standing {
  const plan = plannedIn(target, year)
  const result = resultIn(target, year)
  if (plan === null) return 'no_plan'
  if (result === null) return 'no_result'
  return isWorse(result, plan, target.direction) ? 'not_reached' : 'reached'
}

/** Result over plan in percent; `null` for ranks, for what is better when it is lower, and where the plan is not above 0. */
export function rateIn(target: CompiledTarget, year: number): number | null {
  const plan = plannedIn(target, year)
  const result = resultIn(target, year)
  if (plan === null || result === null || plan <= 0) return null
  return target.measure === 'rank' || target.direction === 'down' ? null : (result * 100) / plan
}

/** b - a to as many decimals as these have: 66.2 - 61.5 is 4.7000000000000028 to a machine. */
export function difference(a: number, b: number): number {
  const decimals = Math.max(...[a, b].map((it) => String(it).split('.')[1]?.length ?? 0))
  return Number((b - a).toFixed(decimals))
}
