import type { Obligation } from '../../../model/catalogue.ts'
import type { CompiledUnit, ObligationStanding } from '../../../model/compiled-unit.ts'
import type { ComplianceWords } from '../../../text/reports/compliance-vi.ts'
import type { Asked } from '../maker.ts'
import type { Scope } from '../scope.ts'
import type { Completions } from '../to-complete.ts'

/** What the tables of this report are made of. */
export interface ComplianceGiven {
  readonly scope: Scope
  readonly asked: Asked
  readonly words: ComplianceWords
  /** The same units at an earlier date, by their ids. */
  readonly earlier: ReadonlyMap<string, CompiledUnit> | null
  readonly toComplete: Completions
}

/** The obligations that bind one of the units, in the order of the catalogue. */
export function binding({ scope, asked }: Pick<ComplianceGiven, 'scope' | 'asked'>): readonly Obligation[] {
  const ids = new Set(scope.units.flatMap((it) => it.obligations.flatMap((own) => (own.force ? [own.obligation] : []))))
  return asked.catalogue.obligations.filter((it) => ids.has(it.id))
}

/** Whether a rule can tell if it is met. */
export const isChecked = ({ rules }: Obligation): boolean => rules.length > 0

/** How many requirements nobody can assess yet; one that no rule ever checks is not among them, as in the other tables. */
export function unassessed({ obligations }: CompiledUnit, { asked }: Pick<ComplianceGiven, 'asked'>): number {
  const checked = new Set(asked.catalogue.obligations.flatMap((it) => (isChecked(it) ? [it.id] : [])))
  return obligations.filter((it) => it.force && it.state === 'not_assessable' && checked.has(it.obligation)).length
}

/** How a unit stands to an obligation; `undefined` where its compilation does not know the obligation. */
export const standingOf = (unit: CompiledUnit, obligation: Obligation): ObligationStanding | undefined =>
  unit.obligations.find((it) => it.obligation === obligation.id)

/** The same units at the earlier date. */
export const before = (units: readonly CompiledUnit[], { earlier }: ComplianceGiven): readonly CompiledUnit[] | null =>
  earlier && units.flatMap((it) => earlier.get(it.id) ?? [])
