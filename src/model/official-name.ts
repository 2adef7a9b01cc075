import { existsOn, fullNameOf } from './registry.ts'
import type { IsoDate } from './words.ts'
import type { PlanFacts, Workspace } from './workspace.ts'

/** What a unit is called to others: as the registry has it on a day, where it knows the unit; else as its own plan has it. */
export function officialName(
  { code, name }: Pick<PlanFacts['unit'], 'code' | 'name'>,
  { unitsByCode, blind }: Workspace,
  day: IsoDate,
): string {
  const known = blind.units ? undefined : unitsByCode.get(code)?.find((it) => existsOn(it, day))
  return known ? fullNameOf(known, day) : name
}
