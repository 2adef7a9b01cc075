import type { Force, Obligation } from '../../model/catalogue.ts'
import type { Compilation, CompiledFinding } from '../../model/compilation.ts'
import type { CompiledUnit } from '../../model/compiled-unit.ts'
import type { Locale } from '../../model/words.ts'
import type { Asked } from './maker.ts'

/** An obligation that a unit does not meet and still can, with what was found. */
export interface ToComplete {
  readonly obligation: Obligation
  readonly force: Force
  /** What it is asked to complete, without a full stop. */
  readonly request: string
  readonly findings: readonly CompiledFinding[]
}

/** An obligation as a narrow column or a list names it. */
export const shortName = ({ short, name }: Obligation, locale: Locale): string => (short ?? name)[locale]

/** What a unit is to complete: what it must first, then what it should, in the order of the catalogue. */
export type Completions = (unit: CompiledUnit) => readonly ToComplete[]

/** Finds the findings behind obligations once for all units. What is only recorded, nobody can complete any more. */
export function completionsIn(
  { findings }: Compilation,
  { catalogue, locale, kindOf }: Pick<Asked, 'catalogue' | 'locale' | 'kindOf'>,
): Completions {
  const obligations = new Map(catalogue.obligations.map((it) => [it.id, it]))
  const byFingerprint = new Map(findings.map((it) => [it.fingerprint, it]))
  const places = new Map(catalogue.obligations.map((it, i) => [it.id, i]))
  const placeOf = ({ obligation, force }: ToComplete) =>
    (force === 'must' ? 0 : obligations.size) + (places.get(obligation.id) ?? 0)
  return (unit) =>
    unit.obligations
      .flatMap((it): readonly ToComplete[] => {
        const obligation = obligations.get(it.obligation)
        if (it.state !== 'not_met' || !obligation || !it.force) return []
        const own = it.findings.flatMap((fingerprint) => byFingerprint.get(fingerprint) ?? [])
        const open = own.filter(({ rule }) => !kindOf(rule)?.recorded)
        const request = (obligation.complete ?? obligation.what)[locale].replace(/\.$/, '')
        return open.length ? [{ obligation, force: it.force, request, findings: open }] : []
      })
      .sort((a, b) => placeOf(a) - placeOf(b))
}
