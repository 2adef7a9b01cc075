import type { CompiledUnit } from '../../model/compiled-unit.ts'

/** The highest rate first, units without one last; for eyes inside the secretariat only. */
export function byRate(
  units: readonly CompiledUnit[],
  rateOf: (unit: CompiledUnit) => number | null,
): readonly CompiledUnit[] {
  const rate = (it: CompiledUnit) => rateOf(it) ?? -1
  return units.toSorted((a, b) => rate(b) - rate(a))
}
