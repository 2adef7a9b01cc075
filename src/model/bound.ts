import type { Catalogue, Force, Obligation } from './catalogue.ts'
import type { FileRule, Kind, Severity } from './finding.ts'
import type { UnitKind, UnitLevel } from './unit.ts'
import { levelOf } from './unit.ts'

/** Who a unit is, as far as obligations ask. */
export interface Bound {
  readonly kind: UnitKind
  readonly level?: UnitLevel | undefined
}

/** The group a unit belongs to: the first whose members it fits. */
export function groupOf(catalogue: Catalogue, unit: Bound): string | null {
  const level = levelOf(unit)
  const fits = catalogue.movement.groups.find((group) =>
    group.members.some((it) => it.kind === unit.kind && (it.level === undefined || it.level === level)),
  )
  return fits?.id ?? null
}

/** How strongly an obligation binds a unit; `null` when it does not. */
export function forceOf(catalogue: Catalogue, obligation: Obligation, unit: Bound): Force | null {
  const group = groupOf(catalogue, unit)
  const binding = obligation.binds.find(
    (it) => it.group === group && (it.kinds === undefined || it.kinds.includes(unit.kind)),
  )
  return binding?.force ?? null
}

const indexes = new WeakMap<Catalogue, ReadonlyMap<string, readonly Obligation[]>>()

/** The obligations that a rule checks. */
export function obligationsOf(catalogue: Catalogue, rule: string): readonly Obligation[] {
  let index = indexes.get(catalogue)
  if (!index) {
    const map = new Map<string, Obligation[]>()
    for (const obligation of catalogue.obligations) {
      for (const id of obligation.rules) map.set(id, [...(map.get(id) ?? []), obligation])
    }
    index = map
    indexes.set(catalogue, index)
  }
  return index.get(rule) ?? []
}

/**
 * How heavy a rule is for a unit (semantics.md): where it must, the rule's own severity; where it should, a warning at
 * most; where nothing binds, silence. A rule that checks no obligation weighs the same for everybody; but
 * what no obligation of this catalogue asks for is not missing.
 */
export function severityFor(catalogue: Catalogue, rule: Kind, unit: Bound): Severity | null {
  if (last?.unit !== unit || last.catalogue !== catalogue)
    last = { unit, catalogue, weights: weightsOf(catalogue, unit) }
  const { weights } = last
  let weight = weights.get(rule.id)
  if (weight === undefined) {
    weight = weigh(catalogue, rule, unit)
    weights.set(rule.id, weight)
  }
  return weight
}

/** Rules that weigh anything for a unit, each with its weight; worked out once for all units of a kind. */
export function weighing(rules: readonly FileRule[], catalogue: Catalogue, unit: Bound): readonly Weighed[] {
  const lists = weighed.get(rules) ?? new WeakMap<Weights, readonly Weighed[]>()
  weighed.set(rules, lists)
  const weights = weightsOf(catalogue, unit)
  let list = lists.get(weights)
  if (!list) {
    list = rules.flatMap((rule) => {
      const severity = severityFor(catalogue, rule, unit)
      return severity === null ? [] : [{ rule, severity, absence: rule.absence === true, check: rule.check }]
    })
    lists.set(weights, list)
  }
  return list
}

/** A rule, and how heavy it is for a unit. What is asked of all rules, plan after plan, stands in objects of one shape. */
export interface Weighed {
  readonly rule: FileRule
  readonly severity: Severity
  readonly absence: boolean
  readonly check: FileRule['check']
}

const weighed = new WeakMap<readonly FileRule[], WeakMap<Weights, readonly Weighed[]>>()

type Weights = Map<string, Severity | null>

/** Asked for each rule of a plan, one after the other. */
let last: { readonly unit: Bound; readonly catalogue: Catalogue; readonly weights: Weights } | undefined

/** The weights of rules by their id; there are only so many kinds of unit. */
function weightsOf(catalogue: Catalogue, unit: Bound): Weights {
  const byUnit = known.get(catalogue) ?? new Map<string, Weights>()
  known.set(catalogue, byUnit)
  const key = `${unit.kind} ${unit.level}`
  const weights = byUnit.get(key) ?? new Map<string, Severity | null>()
  byUnit.set(key, weights)
  return weights
}

const known = new WeakMap<Catalogue, Map<string, Weights>>()

function weigh(catalogue: Catalogue, rule: Kind, unit: Bound): Severity | null {
  const obligations = obligationsOf(catalogue, rule.id)
  if (!obligations.length) return rule.absence && !rule.practice ? null : rule.severity
  const forces = obligations.map((it) => forceOf(catalogue, it, unit))
  if (forces.includes('must')) return rule.severity
  if (forces.includes('should')) return rule.severity === 'error' ? 'warning' : rule.severity
  return null
}
